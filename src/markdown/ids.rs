//! Anchors: folded from a text, and each only once in a body.

use std::collections::BTreeMap;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A heading without a letter or digit still needs an anchor.
const NAMELESS: &str = "h";

/// A text as an anchor: lower-case ASCII letters and digits, accents off, hyphens for all else.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::new();
    for character in text.nfkd().filter(|&character| !is_combining_mark(character)).flat_map(char::to_lowercase) {
        match character {
            'a'..='z' | '0'..='9' => folded.push(character),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            // An apostrophe parts no words: ‘foto's’ is fotos.
            '\'' | '’' => {}
            _ if folded.is_empty() || folded.ends_with('-') => {}
            _ => folded.push('-'),
        }
    }
    folded.truncate(folded.trim_end_matches('-').len());
    if folded.is_empty() || is_reserved(&folded) {
        folded.insert_str(0, if folded.is_empty() { NAMELESS } else { "h-" });
    }
    folded
}

/// Whether an id is one that only footnotes have.
pub(super) fn is_reserved(id: &str) -> bool {
    id.starts_with("fn-") || id.starts_with("fnref-")
}

/// The id itself, or with the first number behind it that makes it new. `taken` holds for each the last number tried.
pub(super) fn unique(id: String, taken: &mut BTreeMap<String, usize>) -> String {
    let Some(last) = taken.get(&id).copied() else {
        taken.insert(id.clone(), 1);
        return id;
    };
    let number = (last + 1..).find(|number| !taken.contains_key(&format!("{id}-{number}"))).unwrap_or(last);
    let new = format!("{id}-{number}");
    taken.insert(id, number);
    taken.insert(new.clone(), 1);
    new
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn folding() {
        assert_eq!(folded("Foto's & één ĳsje: Straße!"), "fotos-een-ijsje-strasse");
        assert_eq!(folded("你好"), "h");
        assert_eq!(folded("  --x-- "), "x");
    }
}
