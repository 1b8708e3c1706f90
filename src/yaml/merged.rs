//! Lines that were to be items of a list, and that YAML takes for more of the text above them.

use std::ops::Range;

use super::cause::Cause;
use crate::i18n::Arg;

/// Signs that begin the items of a list elsewhere, and nothing in a sentence.
const BULLETS: [char; 7] = ['•', '·', '▪', '●', '‣', '◦', '∙'];
/// Signs that do so too, and that may stand between words as well.
const DASHES: [char; 4] = ['–', '—', '*', '+'];

/// The sign that a line begins with, if words follow it.
pub(super) fn bullet(line: &str) -> Option<char> {
    let sign = line.chars().next().filter(|sign| BULLETS.contains(sign) || DASHES.contains(sign))?;
    line[sign.len_utf8()..].starts_with(char::is_whitespace).then_some(sign)
}

/// The first such line of a plain text.
pub(super) fn of(text: &str, range: Range<usize>) -> Option<Cause> {
    let value = &text[range.clone()];
    let before = text[..range.start].trim_end_matches(' ');
    let begins_line = before.is_empty() || before.ends_with(['\n', '\r']);
    if let Some(sign) = bullet(value).filter(|_| begins_line) {
        return Some(of_sign(sign, range.start));
    }
    let mut at = range.start;
    let mut ended = false;
    for (number, line) in value.split_inclusive('\n').enumerate() {
        let item = line.trim_start_matches([' ', '\t']);
        let place = at + line.len() - item.len();
        at += line.len();
        let is_dash = item.starts_with("- ") || item.trim_end() == "-";
        if is_dash && number > 0 {
            // The text began behind a dash of its own, or it did not.
            let reason = if before.ends_with('-') { "align" } else { "text" };
            return Some(Cause { range: place..place + 1, reason, args: vec![("sign", Arg::from("-"))] });
        }
        // Behind a whole sentence no other goes on with a dash.
        if let Some(sign) = bullet(item).filter(|sign| number > 0 && (ended || BULLETS.contains(sign))) {
            return Some(of_sign(sign, place));
        }
        ended = item.trim_end().ends_with(['.', '!', '?', ';', ':', '…']);
    }
    None
}

fn of_sign(sign: char, at: usize) -> Cause {
    Cause { range: at..at + sign.len_utf8(), reason: "sign", args: vec![("sign", Arg::from(sign.to_string()))] }
}
