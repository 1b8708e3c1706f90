//! A meeting of a group (*bijeenkomst*). Its agenda is its text: timed sections.

use super::{activity::Material, minutes::Minutes, size::GroupSize, step::Time};
use crate::{
    source::Placed,
    yaml::{choice, record},
};

record! {
    /// A meeting's own front matter.
    pub struct Meeting {
        /// Its name.
        pub title: String,
        /// The programme it is part of.
        pub programme: Option<Placed<String>>,
        /// Its position in the programme, from 1; where it isn't written, by its place there.
        pub number: Option<u32>,
        /// When it begins, unless the facilitator says otherwise.
        pub start: Option<Time>,
        /// How long it lasts.
        pub minutes: Option<Placed<Minutes>>,
        /// In a room or online.
        pub r#where: Option<Where>,
        /// For how many people.
        pub group_size: Option<GroupSize>,
        /// What participants can do afterwards.
        pub goals: Vec<String>,
        /// The competencies it is about.
        pub competencies: Vec<Placed<String>>,
        /// What must be at hand, besides what its activities ask for.
        pub materials: Vec<Material>,
        /// What is agreed for the time until the next.
        pub homework: Vec<String>,
    }
}

choice! {
    /// Where a group meets.
    pub enum Where {
        /// In a room.
        Room = "room",
        /// Each behind a screen.
        Online = "online",
    }
}
