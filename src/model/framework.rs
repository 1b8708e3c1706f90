//! A framework: domains, the parts they are split into, and competencies with behaviours.

use super::{date::Date, slug::Slug};
use crate::{source::Placed, yaml::record};

record! {
    /// A file of `frameworks/`.
    pub struct Framework {
        /// The file's name.
        pub id: Placed<Slug>,
        /// Its name.
        pub title: String,
        /// The edition of it, as its makers count.
        pub version: Option<String>,
        /// The professional standard it builds on.
        pub standard: Option<String>,
        /// Where it comes from.
        pub source: Option<String>,
        /// When it last changed.
        pub updated: Option<Date>,
        /// One or two sentences about it.
        pub summary: Option<String>,
        /// The roles that domains and areas name.
        pub roles: Vec<Role>,
        /// What it is divided into.
        pub domains: Vec<Area>,
    }
}

record! {
    /// What a person is to others in a domain.
    pub struct Role {
        /// Stable id.
        pub id: Placed<Slug>,
        /// Its name.
        pub title: String,
        /// What it comes down to.
        pub summary: Option<String>,
    }
}

record! {
    /// A domain, or a part that one is split into.
    pub struct Area {
        /// Stable id.
        pub id: Placed<Slug>,
        /// Its name.
        pub title: String,
        /// A short name, for axes and menus.
        pub short: Option<String>,
        /// The role that belongs to it.
        pub role: Option<Placed<String>>,
        /// What it is about.
        pub summary: Option<String>,
        /// The parts it is split into.
        pub areas: Vec<Area>,
        /// What stands in it itself.
        pub competencies: Vec<Competency>,
        /// What took its place in a newer version.
        pub replaced_by: Vec<Placed<String>>,
    }
}

record! {
    /// What someone can do.
    pub struct Competency {
        /// Stable id.
        pub id: Placed<Slug>,
        /// A letter or number that its readers know it by.
        pub label: Option<String>,
        /// Its name.
        pub title: String,
        /// What it is.
        pub text: Option<String>,
        /// Signs of it.
        pub behaviours: Vec<Behaviour>,
        /// What took its place in a newer version.
        pub replaced_by: Vec<Placed<String>>,
    }
}

record! {
    /// An observable sign of a competency; signs of signs go as deep as a profile needs.
    pub struct Behaviour {
        /// Stable id.
        pub id: Placed<Slug>,
        /// What one sees.
        pub text: String,
        /// Finer signs.
        pub behaviours: Vec<Behaviour>,
    }
}
