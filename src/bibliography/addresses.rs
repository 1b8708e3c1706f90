//! Where a work can be found: only addresses that a browser may follow.

use crate::text::encode_address;

/// A DOI without what browsers put before it.
pub(super) fn doi(written: &str) -> String {
    let lower = written.to_ascii_lowercase();
    let start = lower.find("10.").filter(|start| {
        let before = &lower[..*start];
        before.is_empty() || before.ends_with("doi.org/") || before.trim_end() == "doi:"
    });
    start.map_or_else(String::new, |start| encode_address(&written[start..]))
}

/// An address that a browser may follow, or nothing and what it was.
pub(super) fn address(written: &str) -> (String, Option<String>) {
    let lower = written.to_ascii_lowercase();
    let host = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    match host {
        _ if written.is_empty() => (String::new(), None),
        Some(host)
            if host.starts_with(|first: char| first.is_alphanumeric() || first == '[') && !host.contains(' ') =>
        {
            (encode_address(written), None)
        }
        _ => (String::new(), Some(written.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::{address, doi};

    #[test]
    fn only_what_a_browser_may_follow() {
        for wrong in ["javascript:alert(1)", "file:///x", "data:text/html,x", "//x.nl", "https://", "https:// x"] {
            assert_eq!(address(wrong), (String::new(), Some(wrong.to_owned())), "{wrong}");
        }
        assert_eq!(address("https://x.nl/é\"").0, "https://x.nl/%C3%A9%22");
        for written in ["10.1/a", "doi:10.1/a", "https://doi.org/10.1/a", "http://dx.doi.org/10.1/a"] {
            assert_eq!(doi(written), "10.1/a");
        }
        assert_eq!(doi("javascript:10.1"), "");
    }
}
