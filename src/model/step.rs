//! What a heading's attributes say of its section: `## Verkennen {minutes=15 grouping=alone}`.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::minutes::Minutes;
use crate::{
    diagnostics::Report,
    source::Placed,
    yaml::{Decode, Node, Shape, choice},
};

choice! {
    /// How people work together during a step.
    pub enum Grouping {
        /// Each alone.
        Alone = "alone",
        /// In twos.
        Pairs = "pairs",
        /// In small groups.
        Groups = "groups",
        /// All together.
        All = "all",
    }
}

/// A time of the day, as `14:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    /// Minutes since midnight, below 1 440.
    pub minutes: u16,
}

impl FromStr for Time {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (hour, minute) = text.split_once(':').ok_or(())?;
        if minute.len() != 2 || hour.is_empty() || hour.len() > 2 {
            return Err(());
        }
        let (hour, minute): (u16, u16) = (hour.parse().map_err(drop)?, minute.parse().map_err(drop)?);
        if hour < 24 && minute < 60 { Ok(Self { minutes: hour * 60 + minute }) } else { Err(()) }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl Decode for Time {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("time", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "time", pattern: r#"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"#, number: false }
    }
}

impl Serialize for Time {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The facts of a timed section. A section that has any of them is a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How long.
    pub minutes: Option<Placed<Minutes>>,
    /// With whom.
    pub grouping: Option<Grouping>,
    /// The activity that is done here (in a meeting).
    pub activity: Option<Placed<String>>,
    /// The kind of block this is (in a meeting).
    pub block: Option<Placed<String>>,
    /// A fixed time.
    pub at: Option<Placed<Time>>,
    /// A break.
    pub pause: bool,
    /// What may be dropped.
    pub optional: bool,
}
