//! How many people a group has: `4`, or from-to.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::range;
use crate::{
    diagnostics::Report,
    yaml::{Decode, Node, Shape},
};

/// From `least` to `most` people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct GroupSize {
    /// At least so many people.
    pub least: u32,
    /// At most so many people; never fewer than `least`.
    pub most: u32,
}

/// More people than any meeting has.
const MOST: u32 = 10_000;

impl FromStr for GroupSize {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        range::read(text, MOST).map(|(least, most)| Self { least, most })
    }
}

impl fmt::Display for GroupSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        range::show(self.least, self.most, f)
    }
}

impl Decode for GroupSize {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        range::decode(node, "size", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "size", pattern: r#"^[0-9]+( ?[-–] ?[0-9]+)?$"#, number: true }
    }
}
