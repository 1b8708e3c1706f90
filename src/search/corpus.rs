//! What is searched: pages as search sees them.

use crate::i18n::Language;

/// All pages of an edition, and what is known of their words.
#[derive(Clone, Debug)]
pub struct Corpus {
    /// The language of the site.
    pub language: Language,
    /// The pages, in reading order: a page's number here is its id.
    pub pages: Vec<Entry>,
    /// What pages can be chosen by, in the order in which it is shown.
    pub facets: Vec<Facet>,
    /// Groups of names for one thing, each of one word or several.
    pub synonyms: Vec<Vec<String>>,
    /// Words that find each other, whatever their stems.
    pub same: Vec<Vec<String>>,
    /// Words that never find each other.
    pub apart: Vec<Vec<String>>,
}

/// A page.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Where it stands, from the edition's root.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Other names for what it is about.
    pub names: Vec<String>,
    /// Words to find it by that stand nowhere on it.
    pub tags: Vec<String>,
    /// What kind of thing it is about.
    pub kind: &'static str,
    /// A sentence or two.
    pub summary: Option<String>,
    /// How long it takes, as it is shown.
    pub minutes: Option<String>,
    /// How much it counts: 1 for most.
    pub weight: f32,
    /// What stands on it: first what stands before any heading.
    pub sections: Vec<Section>,
}

/// A stretch of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The anchor of its heading; empty for what stands first.
    pub anchor: String,
    /// What the heading says.
    pub heading: String,
    /// Its words, as one reads them.
    pub text: String,
}

/// Something that pages can be chosen by.
#[derive(Clone, Debug)]
pub struct Facet {
    /// Its id.
    pub id: &'static str,
    /// Its values by their ids, each with the pages that have it.
    pub values: Vec<(String, Vec<usize>)>,
}
