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
    /// Its good names: the word, its plural and what else it may be called.
    pub fn names(&self) -> impl Iterator<Item = &Placed<String>> {
        [&self.term].into_iter().chain(&self.plural).chain(&self.synonyms)
    }

    /// The id, written or made from the term; of a term without a letter or digit of ours, from its characters' numbers.
    pub fn slug(&self) -> String {
        let made = || {
            let slug = slug_of(&self.term);
            if !slug.is_empty() {
                return slug;
            }
            self.term.chars().map(|character| format!("u{:x}", u32::from(character))).collect::<Vec<_>>().join("-")
        };
        self.id.as_ref().map_or_else(made, ToString::to_string)
    }
}
