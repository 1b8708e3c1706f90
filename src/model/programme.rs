//! A programme (*traject*): a series of meetings in a cycle of phases, and the kinds of block that its meetings are made of.

use super::{minutes::Minutes, slug::Slug};
use crate::{
    source::Placed,
    yaml::{choice, record},
};

record! {
    /// A programme's own front matter.
    pub struct Programme {
        /// Its name.
        pub title: String,
        /// The phases of its cycle, in order.
        pub phases: Vec<Phase>,
        /// The kinds of block, in the order in which a meeting has them.
        pub blocks: Vec<BlockKind>,
        /// Its meetings, in order; one that is used again stands here again.
        pub meetings: Vec<Placed<String>>,
        /// What it holds itself to.
        pub rules: Option<Rules>,
    }
}

record! {
    /// A phase of the cycle.
    pub struct Phase {
        /// Unique within the programme.
        pub id: Placed<Slug>,
        /// Its name.
        pub title: String,
        /// What happens in it, in a sentence or two.
        pub summary: Option<String>,
    }
}

record! {
    /// A kind of block: a part that meetings have, and why.
    pub struct BlockKind {
        /// What meetings and activities name; one vocabulary over all programmes.
        pub id: Placed<Slug>,
        /// Its name.
        pub title: String,
        /// The phase it serves.
        pub phase: Option<Placed<String>>,
        /// Why it works.
        pub mechanism: Option<Placed<String>>,
    }
}

record! {
    /// What a programme holds itself to.
    pub struct Rules {
        /// The most days between two meetings.
        pub largest_gap: Option<u32>,
        /// How long a meeting lasts.
        pub meeting_minutes: Option<Minutes>,
        /// Within how many days after a meeting the recap is sent.
        pub recap_within: Option<u32>,
        /// When participants are reminded of what they agreed.
        pub reminder: Option<Reminder>,
    }
}

choice! {
    /// When a reminder is due.
    pub enum Reminder {
        /// In the middle of the time between two meetings.
        Halfway = "halfway",
    }
}
