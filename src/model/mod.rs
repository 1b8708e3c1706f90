//! What the content is made of: one file per kind of thing, and the small values they share.
//!
//! These are the things as an author writes them: references are still words with a place. `link` makes the things that
//! a site is made of from them.

pub mod activity;
pub mod cohort;
pub mod common;
pub mod competency;
pub mod date;
pub mod form;
pub mod framework;
pub mod kind;
pub mod layout;
pub mod literature;
pub mod mapping;
pub mod meeting;
pub mod minutes;
pub mod page;
pub mod programme;
mod range;
pub mod scale;
pub mod searching;
pub mod size;
pub mod slug;
pub mod step;
pub mod term;
pub mod web;

use std::sync::Arc;

use common::Common;

/// The front matter of a Markdown file, by kind; of a form, which is YAML as a whole, all of it.
#[derive(Clone, Debug)]
pub enum Matter {
    /// A learning activity.
    Activity(Arc<activity::Activity>),
    /// More about a domain, an area or a competency.
    Competency(competency::Competency),
    /// A form.
    Form(Arc<form::Form>),
    /// What is said of a work.
    Literature(literature::Note),
    /// A meeting.
    Meeting(Arc<meeting::Meeting>),
    /// A programme.
    Programme(Arc<programme::Programme>),
    /// A cohort, which is YAML as a whole.
    Cohort(Arc<cohort::Cohort>),
    /// A page of no particular kind.
    Page(page::Page),
}

/// A Markdown file's front matter: what every kind has, and its own.
#[derive(Clone, Debug)]
pub struct Item {
    /// What every kind has.
    pub common: Arc<Common>,
    /// What its kind adds.
    pub matter: Matter,
}
