//! Where links and images may lead.
//!
//! Takes addresses as pulldown-cmark gives them, entities decoded; a browser drops tabs, newlines and control characters
//! from an address (WHATWG URL §4.4), so they are dropped here before anything is decided.

use std::ops::Range;

use super::{LinkTarget, escape::decode_percent};
use crate::{diagnostics::Code, text::encode_address};

/// A link that could run code, or of which nobody knows where it leads.
pub static UNSAFE_LINK: Code = Code::error("unsafe-link");
/// An image that is not the site's own.
pub static OUTSIDE_IMAGE: Code = Code::error("outside-image");

/// The schemes that a link may have.
pub(super) const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Why an address is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// A scheme that isn't among [`SCHEMES`].
    Scheme(String),
    /// `http:` without a host.
    Host,
    /// `//host`, which means something else from disk than on the web.
    Protocol,
}

/// The target of `[text](address)` and `<address>`.
pub(super) fn link(address: &str) -> Result<LinkTarget, Refused> {
    let address = cleaned(address);
    if let Some(scheme) = scheme(&address) {
        let rest = &address[scheme.len() + 1..];
        return match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" if rest.trim_start_matches('/').is_empty() || !rest.starts_with("//") => {
                Err(Refused::Host)
            }
            known if SCHEMES.contains(&known) => Ok(LinkTarget::Outside(encode_address(&address))),
            _ => Err(Refused::Scheme(scheme.to_owned())),
        };
    }
    if without_protocol(&address) {
        return Err(Refused::Protocol);
    }
    Ok(match address.split_once('#') {
        Some(("", anchor)) => LinkTarget::Here(decode_percent(anchor)),
        Some((path, anchor)) => LinkTarget::File { path: decode_percent(path), anchor: Some(decode_percent(anchor)) },
        None => LinkTarget::File { path: decode_percent(&address), anchor: None },
    })
}

/// The target of `[[…]]`: `id`, `folder/id`, either with `#anchor`; in a table its `|` was escaped.
pub(super) fn reference(written: &str) -> LinkTarget {
    let written = written.trim_end_matches('\\').trim();
    let (path, anchor) = match written.split_once('#') {
        Some((path, anchor)) => (path.trim(), Some(anchor.trim().to_owned())),
        None => (written, None),
    };
    match (path, anchor) {
        ("", Some(anchor)) => LinkTarget::Here(anchor),
        (path, anchor) => match path.rsplit_once('/') {
            Some((folder, id)) => LinkTarget::Id { folder: Some(folder.to_owned()), id: id.to_owned(), anchor },
            None => LinkTarget::Id { folder: None, id: path.to_owned(), anchor },
        },
    }
}

/// The path of an image; `None` where it isn't the site's own.
pub(super) fn image(address: &str) -> Option<String> {
    let address = cleaned(address);
    let outside = scheme(&address).is_some() || without_protocol(&address);
    (!outside).then(|| decode_percent(&address))
}

/// What files end in that a link or an image names.
const FILES: [&str; 14] = [
    ".md", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".pdf", ".docx", ".pptx", ".xlsx", ".odt", ".zip",
];

/// No address with spaces in it is longer, in signs.
const LONGEST: usize = 300;

/// Links that Markdown takes for words, as there is a space in their address: the bracket that opens each, and its address.
/// Only what surely names a file or a page of the web.
pub(super) fn with_spaces(line: &str) -> Vec<(usize, Range<usize>)> {
    let (mut seen, mut open) = (0, None);
    let found = line.match_indices("](").filter_map(|(at, opening)| {
        // Each stretch is looked through once, however long the line is and however many brackets it has.
        open = line[seen..at].rfind('[').map(|found| seen + found).or(open);
        seen = at;
        let start = at + opening.len();
        let (length, _) = line[start..].char_indices().take(LONGEST).find(|(_, sign)| *sign == ')')?;
        let address = &line[start..start + length];
        let lower = address.to_lowercase();
        let names = FILES.iter().any(|ending| lower.ends_with(ending)) || scheme(&lower).is_some();
        (names && address.contains(' ') && !address.contains(['(', '<', '"'])).then_some((open?, start..start + length))
    });
    found.collect()
}

fn cleaned(address: &str) -> String {
    let address = address.trim_matches(|character: char| character <= ' ');
    address.chars().filter(|character| !character.is_control()).collect()
}

/// RFC 3986 §3.1: a letter, then letters, digits, `+`, `-` and `.`, up to the first colon.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    (scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && scheme.bytes().all(fits)).then_some(scheme)
}

/// A browser takes `\` for `/`.
fn without_protocol(address: &str) -> bool {
    address.len() >= 2 && address.bytes().take(2).all(|byte| matches!(byte, b'/' | b'\\'))
}

#[cfg(test)]
mod tests {
    use super::{LinkTarget, Refused, image, link, reference, with_spaces};

    #[test]
    fn only_known_schemes_whatever_their_dress() {
        for address in [
            "javascript:alert(1)",
            " JaVa\tScRiPt:x",
            "java\nscript:x",
            "\u{1}javascript:x",
            "data:text/html,x",
            "vbscript:x",
        ] {
            assert!(matches!(link(address), Err(Refused::Scheme(_))), "{address:?}");
        }
        for address in ["//host/x", "\\\\host", "/\\host"] {
            assert_eq!(link(address), Err(Refused::Protocol), "{address}");
        }
        assert_eq!(link("https:x"), Err(Refused::Host));
        assert_eq!(link("HTTPS://x/é"), Ok(LinkTarget::Outside("HTTPS://x/%C3%A9".into())));
        assert_eq!(image("data:image/png;base64,x"), None);
        assert_eq!(image("beeld/een%20b.png").as_deref(), Some("beeld/een b.png"));
    }

    #[test]
    fn links_with_a_space_in_them() {
        let found = |line: &str| {
            with_spaces(line).into_iter().map(|(open, range)| (open, line[range].to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(
            found("x ![foto](Foto 1.JPG) en [b](mijn map/b.md)."),
            [(3, "Foto 1.JPG".to_owned()), (25, "mijn map/b.md".to_owned())]
        );
        assert_eq!(found("[a](https://x.nl/een twee)"), [(0, "https://x.nl/een twee".to_owned())]);
        for line in ["[a](b c)", "a](b c.md)", "[a](b.md)", "[a](<b c.md>)", "[a](b c.md", "[x] (zie b.md)"] {
            assert_eq!(found(line), [], "{line}");
        }
    }

    #[test]
    fn references() {
        let id = |folder: Option<&str>, id: &str, anchor: Option<&str>| LinkTarget::Id {
            folder: folder.map(str::to_owned),
            id: id.to_owned(),
            anchor: anchor.map(str::to_owned),
        };
        assert_eq!(reference("a\\"), id(None, "a", None));
        assert_eq!(reference(" werkvormen/a#b "), id(Some("werkvormen"), "a", Some("b")));
        assert_eq!(reference("#b"), LinkTarget::Here("b".into()));
    }
}
