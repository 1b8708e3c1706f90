//! Code in colours, as classes.
//!
//! The languages are loaded when the first block asks for them: that and the first use of a language cost 20–60 ms each.
//! Refuses to colour what is large or has very long lines, for its cost grows with both; such code is shown plain.

use std::sync::LazyLock;

use syntect::{
    html::{ClassStyle, ClassedHTMLGenerator},
    parsing::{SyntaxReference, SyntaxSet},
    util::LinesWithEndings,
};

const MOST_BYTES: usize = 64 * 1024;
const MOST_LINE: usize = 2_000;

static LANGUAGES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// The language that a fence names, if it is known: `rust`, `rs`, `rust,ignore`.
pub(super) fn language(word: &str) -> Option<&'static SyntaxReference> {
    let name = word.split([',', '{']).next().filter(|name| !name.is_empty())?;
    LANGUAGES.find_syntax_by_token(name).filter(|language| language.name != "Plain Text")
}

/// The code as markup with classes that begin with `hl-`; `None` where it is shown plain.
pub(super) fn highlight(word: &str, code: &str) -> Option<String> {
    if word.is_empty() || code.len() > MOST_BYTES || code.lines().any(|line| line.len() > MOST_LINE) {
        return None;
    }
    let style = ClassStyle::SpacedPrefixed { prefix: "hl-" };
    let mut generator = ClassedHTMLGenerator::new_with_class_style(language(word)?, &LANGUAGES, style);
    for line in LinesWithEndings::from(code) {
        generator.parse_html_for_line_which_includes_newline(line).ok()?;
    }
    Some(generator.finalize())
}

#[cfg(test)]
mod tests {
    use super::highlight;

    #[test]
    fn classes_and_nothing_but_text() {
        let html = highlight("html", "<script>\"</script>\n").expect("HTML is known");
        assert!(html.contains("class=\"hl-") && !html.contains("<script") && !html.contains("style="), "{html}");
        assert_eq!(highlight("geheimtaal", "x"), None);
    }
}
