//! `video`: a picture of the site's own that leads to where the video plays.

use std::str::FromStr;

use super::super::{LinkTarget, targets};
use crate::{
    diagnostics::Report,
    source::Placed,
    yaml::{Decode, Node, record},
};

record! {
    /// A video elsewhere.
    pub struct Video {
        /// What it is called.
        pub title: String,
        /// Where it plays.
        pub url: WebAddress,
        /// The path of a picture of it, as of an image in the text.
        pub image: Option<Placed<String>>,
    }
}

/// An address that begins with `https://` or `http://`, percent-encoded, not yet escaped for HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(pub String);

impl FromStr for WebAddress {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match targets::link(text) {
            Ok(LinkTarget::Outside(address)) if address.to_ascii_lowercase().starts_with("http") => Ok(Self(address)),
            _ => Err(()),
        }
    }
}

impl Decode for WebAddress {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("url", report)
    }
}
