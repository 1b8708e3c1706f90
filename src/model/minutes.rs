//! How long something takes: minutes, or a range of them.

use std::{fmt, ops::Add, str::FromStr};

use serde::Serialize;

use super::range;
use crate::{
    diagnostics::Report,
    yaml::{Decode, Node, Shape},
};

/// From `least` to `most` minutes; both the same where no range was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Minutes {
    /// At least so many minutes.
    pub least: u32,
    /// At most so many minutes; never less than `least`.
    pub most: u32,
}

/// A week, the longest that a length in minutes makes sense for.
const MOST: u32 = 7 * 24 * 60;

impl FromStr for Minutes {
    type Err = ();

    /// `60` or `30-60`; a dash is as good as a hyphen.
    fn from_str(text: &str) -> Result<Self, ()> {
        range::read(text, MOST).map(|(least, most)| Self { least, most })
    }
}

impl fmt::Display for Minutes {
    /// `60` or `30–60`, as a page shows it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        range::show(self.least, self.most, f)
    }
}

impl Add for Minutes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { least: self.least + other.least, most: self.most + other.most }
    }
}

impl Minutes {
    /// Whether some length is within both.
    pub fn meets(self, other: Self) -> bool {
        self.least <= other.most && other.least <= self.most
    }
}

impl Decode for Minutes {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        range::decode(node, "minutes", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "minutes", pattern: r#"^[0-9]+( ?[-–] ?[0-9]+)?$"#, number: true }
    }
}

#[cfg(test)]
mod tests {
    use super::Minutes;

    #[test]
    fn numbers_and_ranges() {
        let read = |text: &str| text.parse::<Minutes>().ok().map(|minutes| minutes.to_string());
        assert_eq!(read("60").as_deref(), Some("60"));
        assert_eq!(read("30 - 60").as_deref(), Some("30–60"));
        for wrong in ["0", "60-30", "een uur", "-5", "99999", ""] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
