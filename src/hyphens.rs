//! Where a long word in a heading may break. A browser hyphenates only where it has a dictionary, and 'Opleidingsdidactisch'
//! is wider than a phone.

use hypher::Lang;

use crate::i18n::Language;

/// Shorter words fit on any line that a heading has.
const LONG: usize = 12;
const SOFT_HYPHEN: char = '\u{ad}';

/// The text with soft hyphens in its long words; nothing else of it changes.
pub fn breakable(text: &str, language: Language) -> String {
    let lang = match language {
        Language::Nl => Lang::Dutch,
        Language::En => Lang::English,
    };
    let mut broken = String::with_capacity(text.len() + text.len() / 8);
    for piece in text.split_inclusive(|character: char| !character.is_alphabetic()) {
        let word = piece.trim_end_matches(|character: char| !character.is_alphabetic());
        if word.chars().count() < LONG {
            broken.push_str(piece);
            continue;
        }
        for (at, syllable) in hypher::hyphenate(word, lang).enumerate() {
            if at > 0 {
                broken.push(SOFT_HYPHEN);
            }
            broken.push_str(syllable);
        }
        broken.push_str(&piece[word.len()..]);
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::breakable;
    use crate::i18n::Language;

    #[test]
    fn only_long_words_and_only_between_syllables() {
        let shown =
            breakable("Opleidingsdidactisch bekwaam, en ‘werkplekbegeleider’", Language::Nl).replace('\u{ad}', "|");
        assert_eq!(shown, "Op|lei|dings|di|dac|tisch bekwaam, en ‘werk|plek|be|ge|lei|der’");
    }
}
