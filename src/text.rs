//! Words as readers and machines compare them: folded, sorted, as an id.

use std::{borrow::Cow, fmt::Write};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Where the first byte stands that is sought. Sixteen are asked for at once: to compare alone, without `&&` and `||`, lets a
/// machine look at all of them together.
pub fn first_byte(bytes: &[u8], is_sought: impl Fn(u8) -> bool) -> Option<usize> {
    let has_none = |chunk: &[u8]| !chunk.iter().fold(false, |any, &byte| any | is_sought(byte));
    let free = 16 * bytes.chunks_exact(16).take_while(|chunk| has_none(chunk)).count();
    bytes[free..].iter().position(|&byte| is_sought(byte)).map(|at| free + at)
}

/// Lower case without accents: what two spellings of a word have in common.
pub fn fold(text: &str) -> String {
    // Plain ASCII has nothing to take off, and pages sort what they list by this.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfd().filter(|&character| !is_combining_mark(character)).flat_map(char::to_lowercase).collect()
}

/// Accents as part of their letters (NFC).
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Accents as characters of their own (NFD).
pub fn decomposed(text: &str) -> String {
    text.nfd().collect()
}

/// Whether a character is an accent on the letter before it.
pub fn is_mark(character: char) -> bool {
    is_combining_mark(character)
}

/// An id made from words: lower-case ASCII letters and digits, accents off, hyphens for all else.
pub fn slug_of(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.nfkd().filter(|&character| !is_combining_mark(character)).flat_map(char::to_lowercase) {
        match character {
            'a'..='z' | '0'..='9' => slug.push(character),
            'ß' => slug.push_str("ss"),
            'æ' => slug.push_str("ae"),
            'œ' => slug.push_str("oe"),
            'ø' => slug.push('o'),
            'đ' => slug.push('d'),
            'ł' => slug.push('l'),
            // An apostrophe parts no words: ‘foto's’ is fotos.
            '\'' | '’' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// An address for an `href`: what is not plain ASCII of an address percent-encoded, what already is left so.
pub fn encode_address(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"!#$%&'()*+,-./:;=?@_~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").expect("a String takes all text");
        }
    }
    encoded
}

/// The form in which two addresses are compared: file systems may not tell case or Unicode form apart.
pub fn address_form(address: &str) -> Cow<'_, str> {
    if address.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return Cow::Borrowed(address);
    }
    address.nfc().flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::{address_form, encode_address, slug_of};

    #[test]
    fn ids_from_words() {
        assert_eq!(slug_of("Eén beeld: ‘ijken’ & co."), "een-beeld-ijken-co");
        assert_eq!(slug_of("foto’s"), "fotos");
        assert_eq!(slug_of("één ĳsje: Straße!"), "een-ijsje-strasse");
        assert_eq!(slug_of("…"), "");
        assert_eq!(slug_of("你好"), "");
    }

    #[test]
    fn addresses_are_encoded_once() {
        assert_eq!(encode_address("https://x/é a\"%20"), "https://x/%C3%A9%20a%22%20");
    }

    #[test]
    fn addresses_that_a_disk_may_take_for_the_same() {
        assert_eq!(address_form("Caf\u{e9}"), address_form("cafe\u{301}"));
    }
}
