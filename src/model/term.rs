//! An entry of the glossary.

use super::slug::Slug;
use crate::{source::Placed, text::slug_of, yaml::record};

record! {
    /// A term with all its names.
    pub struct Term {
        /// Its id; the folded term where none is written.
        pub id: Option<Slug>,
        /// The word we prefer.
        pub term: Placed<String>,
        /// Its abbreviation.
        pub abbreviation: Option<Placed<String>>,
        /// Its plural.
        pub plural: Option<Placed<String>>,
        /// Other words for the same, fine to use.
        pub synonyms: Vec<Placed<String>>,
        /// Words for the same that are better left.
        pub outdated: Vec<Placed<String>>,
        /// What it means.
        pub definition: String,
        /// Who says so.
        pub source: Option<String>,
    }
}

impl Term {
    /// The id, written or made from the term.
    pub fn slug(&self) -> String {
        self.id.as_ref().map_or_else(|| slug_of(&self.term), ToString::to_string)
    }
}
