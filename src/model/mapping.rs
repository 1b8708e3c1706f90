//! How the competencies of two frameworks compare: a file of `frameworks/relaties/`.
//!
//! ```yaml
//! from: vakcoach-osh
//! to: werkplekopleider
//! source: Naast elkaar gelegd door onze redactie.
//! relations:
//!   - {from: reflectie, to: lerend-begeleiden, relation: broader, note: Ook over wat je goed kunt.}
//! ```
//!
//! Read each line as a sentence: *from* is the *same* as, *broader* than, *narrower* than or *related* to *to*. Both pages
//! show it, each from its own side.

use super::slug::Slug;
use crate::{
    source::Placed,
    yaml::{choice, record},
};

record! {
    /// Two frameworks beside each other.
    pub struct Mapping {
        /// The framework whose competencies stand first.
        pub from: Placed<Slug>,
        /// The framework that they are compared with.
        pub to: Placed<Slug>,
        /// Who compared them, and from what.
        pub source: Option<String>,
        /// Pairs of competencies.
        pub relations: Vec<Pair>,
    }
}

record! {
    /// How two competencies compare.
    pub struct Pair {
        /// A competency of the first framework, by its id there.
        pub from: Placed<String>,
        /// A competency of the second framework, by its id there.
        pub to: Placed<String>,
        /// How the first compares with the second.
        pub relation: Likeness,
        /// What to know about it.
        pub note: Option<String>,
    }
}

choice! {
    /// How one competency compares with another.
    pub enum Likeness {
        /// Both ask the same.
        Same = "same",
        /// The first asks more.
        Broader = "broader",
        /// The first asks less.
        Narrower = "narrower",
        /// They touch.
        Related = "related",
    }
}
