//! What a visitor recognises: each room makes pages for one of these from an edition. No feature knows another.
//!
//! A feature's address is its name: `features/x.rs`, `templates/x.html`, `tests/sites/x/` and a line in [`ALL`].

mod activity;
mod area;
mod asking;
mod brand;
mod competency;
mod composer;
mod contribute;
mod coverage;
mod exchange;
mod feed;
mod form_view;
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
mod rows;
pub mod search;
mod works;

pub use forms::ANSWERS_SCHEMA;

use crate::{
    edition::Edition,
    page::{Later, Link, Page},
};

/// A room: the pages it makes, and its entry in the navigation.
#[derive(Debug)]
pub struct Feature {
    /// Its pages in an edition.
    pub pages: fn(&Edition<'_>) -> Vec<Page>,
    /// Its entry in the navigation, where the edition has something for it.
    pub entry: Option<fn(&Edition<'_>) -> Option<Link>>,
}

/// All features, in the order of the navigation.
pub static ALL: &[Feature] = &[
    Feature { pages: home::pages, entry: None },
    Feature { pages: framework::pages, entry: Some(framework::entry) },
    Feature { pages: exchange::pages, entry: None },
    Feature { pages: area::pages, entry: None },
    Feature { pages: competency::pages, entry: None },
    Feature { pages: activity::pages, entry: Some(activity::entry) },
    Feature { pages: meetings::pages, entry: Some(meetings::entry) },
    Feature { pages: composer::pages, entry: None },
    Feature { pages: programmes::pages, entry: Some(programmes::entry) },
    Feature { pages: forms::pages, entry: Some(forms::entry) },
    Feature { pages: literature::pages, entry: Some(literature::entry) },
    Feature { pages: glossary::pages, entry: Some(glossary::entry) },
    Feature { pages: contribute::pages, entry: Some(contribute::entry) },
    Feature { pages: page::pages, entry: None },
    Feature { pages: coverage::pages, entry: None },
    Feature { pages: redirect::pages, entry: None },
    Feature { pages: search::pages, entry: None },
    Feature { pages: brand::pages, entry: None },
    Feature { pages: feed::pages, entry: None },
    Feature { pages: not_found::pages, entry: None },
    Feature { pages: hosting::pages, entry: None },
];

/// What features make when somebody asks for it.
pub fn later(edition: &Edition<'_>) -> Vec<Later> {
    search::later(edition).into_iter().collect()
}
