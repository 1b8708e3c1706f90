//! What a visitor recognises: each room makes pages for one of these from an edition. No feature knows another;
//! what several show alike is in `shared`.
//!
//! A feature's address is its name: `features/x.rs`, `templates/x.html`, `tests/sites/x/` and a line in [`ALL`].

mod activity;
mod area;
mod brand;
mod competency;
mod composer;
mod contribute;
mod coverage;
mod exchange;
mod feed;
mod forms;
mod framework;
mod glossary;
mod home;
mod hosting;
mod literature;
mod meetings;
mod not_found;
mod page;
mod programmes;
mod redirect;
pub mod search;
mod shared;

pub use forms::ANSWERS_SCHEMA;

use crate::{
    edition::Edition,
    model::kind::Kind,
    page::{Later, Link, Page},
};

/// A room: the pages it makes, and its entry in the navigation.
#[derive(Debug)]
pub struct Feature {
    /// Its pages in an edition.
    pub pages: fn(&Edition<'_>) -> Vec<Page>,
    entry: Entry,
}

/// How a feature stands in the navigation.
#[derive(Debug)]
enum Entry {
    Nowhere,
    /// With the list of a kind, where the edition lists anything of it.
    List(Kind),
    /// In its own way, where the edition has something for it.
    Own(fn(&Edition<'_>) -> Option<Link>),
}

impl Feature {
    /// Its entry in the navigation, where the edition has something for it.
    pub fn entry(&self, edition: &Edition<'_>) -> Option<Link> {
        match self.entry {
            Entry::Nowhere => None,
            Entry::List(kind) => (!edition.listed(kind).is_empty()).then(|| edition.list_link(kind)),
            Entry::Own(entry) => entry(edition),
        }
    }
}

/// All features, in the order of the navigation.
pub static ALL: &[Feature] = &[
    Feature { pages: home::pages, entry: Entry::Nowhere },
    Feature { pages: framework::pages, entry: Entry::Own(framework::entry) },
    Feature { pages: exchange::pages, entry: Entry::Nowhere },
    Feature { pages: area::pages, entry: Entry::Nowhere },
    Feature { pages: competency::pages, entry: Entry::Nowhere },
    Feature { pages: activity::pages, entry: Entry::List(Kind::Activity) },
    Feature { pages: meetings::pages, entry: Entry::List(Kind::Meeting) },
    Feature { pages: composer::pages, entry: Entry::Nowhere },
    Feature { pages: programmes::pages, entry: Entry::List(Kind::Programme) },
    Feature { pages: forms::pages, entry: Entry::List(Kind::Form) },
    Feature { pages: literature::pages, entry: Entry::List(Kind::Literature) },
    Feature { pages: glossary::pages, entry: Entry::List(Kind::Term) },
    Feature { pages: contribute::pages, entry: Entry::Own(contribute::entry) },
    Feature { pages: page::pages, entry: Entry::Nowhere },
    Feature { pages: coverage::pages, entry: Entry::Nowhere },
    Feature { pages: redirect::pages, entry: Entry::Nowhere },
    Feature { pages: search::pages, entry: Entry::Nowhere },
    Feature { pages: brand::pages, entry: Entry::Nowhere },
    Feature { pages: feed::pages, entry: Entry::Nowhere },
    Feature { pages: not_found::pages, entry: Entry::Nowhere },
    Feature { pages: hosting::pages, entry: Entry::Nowhere },
];

/// What features make when somebody asks for it.
pub fn later(edition: &Edition<'_>) -> Vec<Later> {
    search::later(edition).into_iter().collect()
}
