//! Words as readers and machines compare them: folded, sorted, as an id.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case without accents: what two spellings of a word have in common.
pub fn fold(text: &str) -> String {
    text.nfd().filter(|&character| !is_combining_mark(character)).flat_map(char::to_lowercase).collect()
}

/// An id made from words: folded, with a hyphen for whatever is no ASCII letter or digit.
pub fn slug_of(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in fold(text).chars() {
        if character.is_ascii_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') && !matches!(character, '\'' | '’') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// The form in which two addresses are compared: file systems may not tell case or Unicode form apart.
pub fn address_form(address: &str) -> String {
    address.nfc().flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::{address_form, slug_of};

    #[test]
    fn ids_from_words() {
        assert_eq!(slug_of("Eén beeld: ‘ijken’ & co."), "een-beeld-ijken-co");
        assert_eq!(slug_of("foto’s"), "fotos");
        assert_eq!(slug_of("…"), "");
    }

    #[test]
    fn addresses_that_a_disk_may_take_for_the_same() {
        assert_eq!(address_form("Caf\u{e9}"), address_form("cafe\u{301}"));
    }
}
