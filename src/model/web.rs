//! An address of the web, as an author writes it.

use crate::{
    diagnostics::Report,
    text::encode_address,
    yaml::{Decode, Node, Shape},
};

/// `https://…` or `http://…` with a host; percent-encoded, not yet escaped for HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(pub String);

impl Decode for WebAddress {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let text = node.text(report)?.trim();
        let lower = text.to_ascii_lowercase();
        let host = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
        let fits = |host: &str| host.starts_with(|first: char| first.is_alphanumeric() || first == '[');
        match host {
            Some(host) if fits(host) && !text.contains(char::is_whitespace) => Some(Self(encode_address(text))),
            _ => node.refuse("url", "", "none", report),
        }
    }

    fn shape() -> Shape {
        Shape::Written { expected: "url", pattern: r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s]+$", number: false }
    }
}
