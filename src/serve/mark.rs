//! The fingerprint of a page that is open in a browser: with another one it would look or behave otherwise.
//!
//! A page is its text and what it takes in with `src`: scripts, their data, pictures. Style sheets are left out: they come
//! in anew without the page being lost. So a page that nothing has changed about stays as its reader has it.

use super::good::{Good, whole};
use crate::{
    fingerprint::{Fingerprint, fingerprint},
    memo::Memo,
};

/// The mark of a page that stands at an address.
pub(super) fn mark(html: &str, address: &str, good: Option<(&Good, &Memo)>) -> Fingerprint {
    let part = |source: &str| {
        let (good, memo) = good?;
        good.part(&resolved(&whole(address), source)?, memo)
    };
    let parts: Vec<_> = sources(html).map(|source| (source, part(source))).collect();
    // The script that follows a page is one of its parts as well.
    fingerprint(&(html, parts, super::door::RELOAD))
}

/// What a page takes in. Words of a text that happen to hold ` src="…"` are found as well; that costs one useless look-up.
fn sources(html: &str) -> impl Iterator<Item = &str> {
    html.split(" src=\"").skip(1).filter_map(|rest| rest.split_once('"').map(|(source, _)| source))
}

/// The address that a relative one leads to; none where that lies elsewhere.
fn resolved(from: &str, relative: &str) -> Option<String> {
    let relative = relative.split(['?', '#']).next().unwrap_or(relative);
    if relative.is_empty() || relative.starts_with('/') || relative.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            _ => parts.push(part),
        }
    }
    super::http::path(&format!("/{}", encoded(&parts.join("/")))).ok().map(|path| path[1..].to_owned())
}

/// The folders that a page stands in are decoded already, what it names is not: both come out the same.
fn encoded(path: &str) -> String {
    path.chars().fold(String::new(), |mut all, character| {
        match character {
            '!'..='~' => all.push(character),
            _ => all.push_str(&crate::route::encoded(character.encode_utf8(&mut [0; 4]))),
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use super::{resolved, sources};

    #[test]
    fn what_a_page_takes_in() {
        let html = "<script src=\"../a.js\" defer></script><p>src=\"</p><img alt=\"\" src=\"b%20c.svg\">";
        assert_eq!(sources(html).collect::<Vec<_>>(), ["../a.js", "b%20c.svg"]);
    }

    #[test]
    fn where_it_stands() {
        let leads = |from, to| resolved(from, to);
        assert_eq!(leads("een/x/index.html", "../thema/a.js").as_deref(), Some("een/thema/a.js"));
        assert_eq!(leads("é x/index.html", "%C3%A9.svg?1").as_deref(), Some("é x/é.svg"));
        for elsewhere in ["../../a.js", "/a.js", "data:x", "https://example.org/a.js", "", "%2e%2e/a"] {
            assert_eq!(leads("x/index.html", elsewhere), None, "{elsewhere}");
        }
    }
}
