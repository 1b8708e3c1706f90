//! Views that are no templates' matter: JSON, scripts that hold JSON, texts.
//!
//! A view's fields come in the order in which they are declared, and its maps are sorted: the same view gives the same
//! bytes.

use std::fmt::Write;

use serde_json::Value;

use crate::{page::View, text::first_byte};

const FIT: &str = "views are records, lists and maps with text for keys, which JSON can say";

/// The view as JSON, a newline at its end.
pub(super) fn json(view: &View) -> String {
    let mut text = serde_json::to_string_pretty(view).expect(FIT);
    text.push('\n');
    text
}

/// The view as a script: `(self.katern ??= {}).name = …;`. Nothing in it can end a script element or be read in another
/// charset, as both stand in strings only and strings have escapes for them.
pub(super) fn script(name: &str, view: &View) -> String {
    let mut script = format!("(self.katern ??= {{}}).{name} = ");
    push_ascii(&mut script, &serde_json::to_string(view).expect(FIT));
    script.push_str(";\n");
    script
}

/// The view, which is a list of a name and a value, as a script: `katern.part("name", …);`.
pub(super) fn part(view: &View) -> String {
    let json = serde_json::to_string(view).expect(FIT);
    let pair = json.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let mut script = String::from("katern.part(");
    push_ascii(&mut script, pair.expect("only a list is a page by `Engine::Part`"));
    script.push_str(");\n");
    script
}

/// JSON in which all but ASCII is escaped, and what could end a script element.
fn push_ascii(script: &mut String, json: &str) {
    script.reserve(json.len() + json.len() / 16);
    let (mut units, mut rest) = ([0; 2], json);
    while let Some(at) = first_byte(rest.as_bytes(), |byte| (byte >= 0x80) | (byte == b'<')) {
        script.push_str(&rest[..at]);
        let mut characters = rest[at..].chars();
        match characters.next() {
            // What is handed over is markup more often than not.
            Some('<') => script.push_str("\\u003c"),
            Some(character) => {
                for unit in character.encode_utf16(&mut units) {
                    write!(script, "\\u{unit:04x}").expect("a String takes all text");
                }
            }
            None => {}
        }
        rest = characters.as_str();
    }
    script.push_str(rest);
}

/// The view, which is a text, as it is.
pub(super) fn text(view: &View) -> String {
    match serde_json::to_value(view).expect(FIT) {
        Value::String(text) => text,
        other => unreachable!("only a text is a page by `Engine::Text`: {other}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{json, part, push_ascii, script, text};
    use crate::page::View;

    #[test]
    fn scripts_are_ascii_and_end_nowhere() {
        let view: View = Box::new(BTreeMap::from([("é\u{1f600}", "</script>\u{2028}\"")]));
        let expected = r#"(self.katern ??= {}).data = {"\u00e9\ud83d\ude00":"\u003c/script>\u2028\""};"#;
        assert_eq!(script("data", &view), format!("{expected}\n"));
    }

    #[test]
    fn what_is_no_ascii_is_seen_wherever_it_stands() {
        for at in 0..40 {
            let (before, after) = ("a".repeat(at), "b".repeat(40 - at));
            let mut script = String::new();
            push_ascii(&mut script, &format!("{before}é{after}<"));
            assert_eq!(script, format!("{before}\\u00e9{after}\\u003c"));
        }
    }

    #[test]
    fn parts_are_calls() {
        let view: View = Box::new(("k/0", ["é]", "</script>"]));
        assert_eq!(part(&view), "katern.part(\"k/0\",[\"\\u00e9]\",\"\\u003c/script>\"]);\n");
    }

    #[test]
    fn json_and_texts_stay_what_they_are() {
        let view: View = Box::new(BTreeMap::from([("é", 1)]));
        assert_eq!(json(&view), "{\n  \"é\": 1\n}\n");
        let view: View = Box::new("a;\"b\"\r\n".to_owned());
        assert_eq!(text(&view), "a;\"b\"\r\n");
    }
}
