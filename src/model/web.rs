//! An address of the web, as an author writes it.

use std::str::FromStr;

use crate::{
    diagnostics::Report,
    text::encode_address,
    yaml::{Decode, Node, Shape},
};

/// `https://…` or `http://…` with a host; percent-encoded, not yet escaped for HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(pub String);

impl FromStr for WebAddress {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let lower = text.to_ascii_lowercase();
        let host = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")).ok_or(())?;
        let fits = host.starts_with(|first: char| first.is_alphanumeric() || first == '[');
        if fits && !text.contains(char::is_whitespace) { Ok(Self(encode_address(text))) } else { Err(()) }
    }
}

/// Where a site stands: a web address that paths can follow, without a query and without an anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAddress(pub String);

impl FromStr for SiteAddress {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let WebAddress(address) = text.parse()?;
        if address.contains(['?', '#']) { Err(()) } else { Ok(Self(address)) }
    }
}

impl Decode for SiteAddress {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("site-url", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "site-url", pattern: r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s?#]+$", number: false }
    }
}

/// A web address with `{path}` where the path of a page's file comes; percent-encoded around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditLink(pub String);

const PATH: &str = "{path}";

impl Decode for EditLink {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        let text = node.text(report)?.trim();
        if text.replace(PATH, "").parse::<WebAddress>().is_err() {
            return node.refuse("url", "", "none", report);
        }
        Some(Self(text.split(PATH).map(encode_address).collect::<Vec<_>>().join(PATH)))
    }

    fn shape() -> Shape {
        WebAddress::shape()
    }
}

impl Decode for WebAddress {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("url", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "url", pattern: r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s]+$", number: false }
    }
}
