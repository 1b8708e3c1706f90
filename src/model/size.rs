//! How many people a group has: `4`, or from-to.

use std::{fmt, str::FromStr};

use serde::Serialize;

use crate::{
    diagnostics::Report,
    yaml::{Decode, Node},
};

/// From `least` to `most` people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct GroupSize {
    /// At least so many people.
    pub least: u32,
    /// At most so many people; never fewer than `least`.
    pub most: u32,
}

impl FromStr for GroupSize {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (least, most) = text.split_once(['-', '–']).unwrap_or((text, text));
        let number = |text: &str| text.trim().parse::<u32>().map_err(drop);
        let (least, most) = (number(least)?, number(most)?);
        if least == 0 || least > most { Err(()) } else { Ok(Self { least, most }) }
    }
}

impl fmt::Display for GroupSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.least == self.most { write!(f, "{}", self.most) } else { write!(f, "{}–{}", self.least, self.most) }
    }
}

impl Decode for GroupSize {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("size", report)
    }
}
