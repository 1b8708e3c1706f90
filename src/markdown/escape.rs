//! Text as it may stand in HTML and in addresses.

use super::stand_ins;
use crate::text::first_byte;

/// Text for between tags and in quoted attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    push_escaped(&mut escaped, text);
    escaped
}

/// The same, at the end of what is being written.
pub(super) fn push_escaped(html: &mut String, text: &str) {
    // Nearly all of a text is letters and spaces: they are copied in stretches, not looked at as characters.
    let mut rest = text;
    loop {
        let plain = first_byte(rest.as_bytes(), |byte| !is_plain(byte)).unwrap_or(rest.len());
        let (plain, special) = rest.split_at(plain);
        html.push_str(plain);
        let mut characters = special.chars();
        match characters.next() {
            Some('&') => html.push_str("&amp;"),
            Some('<') => html.push_str("&lt;"),
            Some('>') => html.push_str("&gt;"),
            Some('"') => html.push_str("&quot;"),
            Some(character) => html.push(if forbidden(character) { '\u{FFFD}' } else { character }),
            None => return,
        }
        rest = characters.as_str();
    }
}

/// A byte that surely means nothing in HTML and is allowed there; a character of several bytes is looked at as a whole.
fn is_plain(byte: u8) -> bool {
    let is_mark = (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"');
    ((b' '..=b'~').contains(&byte) & !is_mark) | (byte == b'\n')
}

/// What HTML does not allow to stand in a text, and what marks our stand-ins (an entity can make both).
fn forbidden(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{FDD0}'..='\u{FDEF}' | stand_ins::START | stand_ins::END => true,
        _ => character.is_control() || character as u32 & 0xFFFE == 0xFFFE,
    }
}

/// Takes percent-encoding off, once; what isn't UTF-8 then stays as it was.
pub(super) fn decode_percent(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if bytes[at] == b'%' => {
                decoded.push(byte);
                at += 3;
            }
            _ => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{decode_percent, escape};

    #[test]
    fn nothing_that_html_forbids_comes_through() {
        assert_eq!(escape("één ‘woord’\u{85}\u{FDD0}ß߿"), "één ‘woord’\u{FFFD}\u{FFFD}ß߿");
        assert_eq!(escape("a<b>&\"c\"\u{E000}\u{1}\u{FFFF}"), "a&lt;b&gt;&amp;&quot;c&quot;\u{FFFD}\u{FFFD}\u{FFFD}");
    }

    #[test]
    fn a_mark_is_seen_wherever_it_stands() {
        for at in 0..40 {
            let (before, after) = ("aé".repeat(at), "b".repeat(40 - at));
            assert_eq!(escape(&format!("{before}<{after}\u{1}")), format!("{before}&lt;{after}\u{FFFD}"));
        }
    }

    #[test]
    fn addresses_are_decoded_once() {
        assert_eq!(decode_percent("een%20b%c3%a9%2520 100% %zz é%"), "een bé%20 100% %zz é%");
        assert_eq!(decode_percent("%ff"), "%ff");
    }
}
