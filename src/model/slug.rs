//! Ids: what stands in addresses and references.

use std::{borrow::Borrow, fmt, str::FromStr, sync::Arc};

use serde::Serialize;

use crate::{
    diagnostics::Report,
    yaml::{Decode, Node, Shape},
};

/// Lower-case ASCII letters, digits and hyphens, beginning with a letter or digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Slug(Arc<str>);

impl Slug {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if text.is_empty() || text.starts_with('-') || !text.bytes().all(fits) {
            return Err(());
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Decode for Slug {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("slug", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "slug", pattern: r#"^[a-z0-9][a-z0-9-]*$"#, number: true }
    }
}
