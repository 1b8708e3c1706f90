//! What templates can call: interface words, dates in words, texts inside CSS.

use std::{collections::HashMap, sync::Arc};

use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::{
    hyphens::breakable,
    i18n::{Arg, Language, Messages},
    model::date::Date,
};

/// The words that a theme's templates ask for.
type Words = Arc<Messages>;

/// Registers them all; before templates are added, as Tera checks their names then.
pub(super) fn register(tera: &mut Tera, words: &Words, language: Language) {
    let interface = Arc::clone(words);
    // Most words have no holes: they are made once and only handed out.
    let plain: HashMap<String, Value> =
        words.names().filter_map(|name| Some((name.to_owned(), Value::from(words.get(name, &[])?)))).collect();
    let plain = Arc::new(plain);
    let alone = Arc::clone(&plain);
    tera.register_filter("t", move |key: &str, _: Kwargs, _: &State| plain_word(&alone, key));
    tera.register_function("t", move |args: Kwargs, _: &State| word(&interface, &plain, &args));
    let months = Arc::clone(words);
    tera.register_filter("date", move |date: &str, _: Kwargs, _: &State| in_words(date, &months));
    tera.register_filter("breakable", move |text: &str, _: Kwargs, _: &State| breakable(text, language));
    tera.register_filter("css_string", |text: &str, _: Kwargs, _: &State| css_string(text));
}

/// `"…" | t`: an interface word without holes; the key itself where the theme lacks it. A page has dozens of them, and this
/// costs a tenth of a call with named values.
fn plain_word(plain: &HashMap<String, Value>, key: &str) -> Value {
    plain.get(key).cloned().unwrap_or_else(|| Value::from(key))
}

/// `t(key="…", name=value)`: an interface word with what fills its holes; the key itself where the theme lacks it.
fn word(words: &Words, plain: &HashMap<String, Value>, args: &Kwargs) -> TeraResult<Value> {
    let key: &str = args.must_get("key")?;
    if args.iter().nth(1).is_none() {
        return Ok(plain_word(plain, key));
    }
    // Fluent takes names for as long as the program runs; those that templates use are few.
    const NAMES: [&str; 6] = ["n", "name", "title", "count", "from", "to"];
    let mut holes = Vec::new();
    for name in NAMES {
        if let Some(value) = args.get::<&Value>(name)? {
            let arg = value.as_i64().map_or_else(
                || Arg::from(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
                Arg::Number,
            );
            holes.push((name, arg));
        }
    }
    Ok(Value::from(words.get(key, &holes).unwrap_or_else(|| key.to_owned())))
}

/// `2026-11-22` as '22 november 2026'.
fn in_words(date: &str, words: &Words) -> String {
    let Ok(Date { year, month, day }) = date.parse() else { return date.to_owned() };
    let month = words.get(&format!("month-{month}"), &[]).unwrap_or_else(|| month.to_string());
    format!("{day} {month} {year}")
}

/// A text as a CSS string, quotes included (CSS Syntax Module Level 3, §4.3.7: escapes in hexadecimal end with a space).
fn css_string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' | '<' | '\n' | '\r' | '\u{c}' => quoted.push_str(&format!("\\{:x} ", u32::from(character))),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::css_string;

    #[test]
    fn nothing_gets_out_of_a_css_string() {
        assert_eq!(css_string("a\"}</style>"), "\"a\\22 }\\3c /style>\"");
    }
}
