//! Raw HTML where it enters a text: what of it will be removed is told, at its place.
//!
//! This reads tags only roughly and decides nothing: that is the sanitiser's work, on the whole of a part. It also takes
//! out what would make the sanitiser swallow the rest, and counts what is left open.

use std::ops::Range;

use super::sanitise::{allows_attribute, allows_element, sanitise, without_marks};
use crate::diagnostics::Code;

/// Raw HTML that does not come through the sanitiser.
pub static RAW_HTML_REMOVED: Code = Code::warning("raw-html-removed");

/// What was found in a piece of raw HTML.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// What will be removed, in words, and where.
    pub removed: Vec<(String, Range<usize>)>,
    /// Tags that must not even reach the sanitiser: as a browser does, it would take all that follows for their text.
    pub swallowing: Vec<Range<usize>>,
    /// Elements opened.
    pub opened: usize,
    /// Elements closed.
    pub closed: usize,
    /// Whether a script, and whether a style, is known to have no end in what follows: looked for once.
    endless: [bool; 2],
}

/// Elements that need no closing tag, or have their own end implied by what follows.
const IMPLIED: &str = "br hr wbr col colgroup p li dt dd tr td th rt rp";

/// Elements that take what follows for plain text, or away with them (HTML §13.2.6.4).
const SWALLOWING: &str =
    "frameset head iframe math noembed noframes noscript plaintext select svg template textarea title xmp";

fn is_in(name: &str, names: &str) -> bool {
    names.split(' ').any(|known| known == name)
}

/// Whether it is a comment and nothing else.
pub(super) fn is_comment(html: &str) -> bool {
    html.trim()
        .strip_prefix("<!--")
        .and_then(|rest| rest.find("-->").map(|end| rest.len() == end + "-->".len()))
        .unwrap_or(false)
}

/// Looks through raw HTML; ranges are offsets in it.
pub(super) fn scan(html: &str) -> Found {
    let mut found = Found::default();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|open| at + open) {
        let rest = &html[open..];
        at = open
            + match rest.as_bytes().get(1) {
                _ if rest.starts_with("<!--") => comment(rest, open, &mut found),
                Some(b'!' | b'?') => {
                    found.removed.push((rest[..2].to_owned(), open..open + 2));
                    rest.find('>').map_or(rest.len(), |end| end + 1)
                }
                Some(b'/') => {
                    let name = name(&rest[2..]);
                    found.closed += usize::from(allows_element(&name) && !is_in(&name, IMPLIED));
                    2
                }
                Some(byte) if byte.is_ascii_alphabetic() => element(rest, open, &mut found),
                _ => 1,
            };
    }
    found
}

fn comment(rest: &str, open: usize, found: &mut Found) -> usize {
    rest.find("-->").map_or_else(
        || {
            // It swallows the rest of the text: that is worth telling.
            found.removed.push(("<!--".to_owned(), open..open + 4));
            rest.len()
        },
        |end| end + 3,
    )
}

/// Takes an opening tag, with all that is in it where that goes too, and gives its length.
fn element(rest: &str, open: usize, found: &mut Found) -> usize {
    let name = name(&rest[1..]);
    let named = 1 + name.len();
    if !allows_element(&name) {
        found.removed.push((format!("<{name}>"), open..open + named));
    } else if !is_in(&name, IMPLIED) {
        found.opened += 1;
    }
    let length = attributes(rest, &name, open, found);
    if is_in(&name, SWALLOWING) {
        found.swallowing.push(open..open + length);
    } else if let Some(which) = ["script", "style"].iter().position(|element| *element == name) {
        let ends = |at: usize| {
            rest.as_bytes()[at + 2..].get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()))
        };
        let mut closing = rest.match_indices("</").map(|(at, _)| at);
        if !found.endless[which]
            && let Some(end) = closing.find(|&at| ends(at))
        {
            return end;
        }
        found.endless[which] = true;
        found.swallowing.push(open..open + length);
    }
    length
}

fn name(rest: &str) -> String {
    rest.chars()
        .take_while(|character| character.is_ascii_alphanumeric() || *character == '-')
        .collect::<String>()
        .to_ascii_lowercase()
}

/// Goes through the attributes of a tag and gives its length.
fn attributes(tag: &str, element: &str, open: usize, found: &mut Found) -> usize {
    let bytes = tag.as_bytes();
    let until =
        |from: usize, ends: &dyn Fn(u8) -> bool| (from..bytes.len()).find(|&at| ends(bytes[at])).unwrap_or(bytes.len());
    let mut at = 1 + element.len();
    loop {
        at = until(at, &|byte| !byte.is_ascii_whitespace() && byte != b'/');
        if at >= bytes.len() || bytes[at] == b'>' {
            return (at + 1).min(bytes.len());
        }
        let start = at;
        at = until(at + 1, &|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/'));
        let name = tag[start..at].to_ascii_lowercase();
        let mut end = at;
        let equals = until(at, &|byte| !byte.is_ascii_whitespace());
        if bytes.get(equals) == Some(&b'=') {
            let value = until(equals + 1, &|byte| !byte.is_ascii_whitespace());
            end = match bytes.get(value) {
                Some(&quote @ (b'"' | b'\'')) => (until(value + 1, &|byte| byte == quote) + 1).min(bytes.len()),
                _ => until(value, &|byte| byte.is_ascii_whitespace() || byte == b'>'),
            };
            at = end;
        }
        let goes = !allows_attribute(element, &name)
            || name == "href" && !sanitise(&format!("<a {}>", &tag[start..end])).contains("href");
        if allows_element(element) && goes {
            found.removed.push((name, open + start..open + end));
        }
    }
}

/// Raw HTML for the sanitiser: without tags that would swallow what follows, and without entities that would imitate us.
pub(super) fn admitted(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut at = 0;
    for range in scan(html).swallowing {
        kept.push_str(&html[at..range.start]);
        at = range.end;
    }
    kept.push_str(&html[at..]);
    without_marks(&kept)
}

#[cfg(test)]
mod tests {
    use super::{admitted, is_comment, scan};

    fn removed(html: &str) -> Vec<String> {
        scan(html).removed.into_iter().map(|(what, range)| format!("{what} {}", &html[range])).collect()
    }

    #[test]
    fn what_goes_is_named_at_its_place() {
        assert_eq!(removed("<kbd>a</kbd> <abbr title='<x>'>b</abbr> <br/>"), Vec::<String>::new());
        assert_eq!(removed("<script>if (a<b) {}</script><b>"), ["<script> <script"]);
        assert_eq!(
            removed("<a href='x.md' onclick = \"<b>\" lang=nl>"),
            ["href href='x.md'", "onclick onclick = \"<b>\""]
        );
        assert_eq!(removed("<a href=https://x>"), Vec::<String>::new());
        assert_eq!(removed("<a href=https:/x>"), ["href href=https:/x"]);
        assert_eq!(removed("<img src=x onerror=y> <?php 1 ?>"), ["<img> <img", "<? <?"]);
        for open in ["<a b", "<a b=", "<a b='", "<a b=c", "<", "<!", "<!--", "</", "<é", "<a é=\"é"] {
            scan(open);
        }
    }

    #[test]
    fn what_would_swallow_the_rest_stays_out() {
        assert_eq!(admitted("a <iframe src=x>b <script>c"), "a b c");
        assert_eq!(admitted("<script>a</script>"), "<script>a</script>");
        assert!(is_comment(" <!-- a --> ") && !is_comment("<!-- a --><b>") && !is_comment("<!-- a -->b-->"));
    }
}
