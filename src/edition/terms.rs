//! Terms in a text: a button around the first occurrence of each, and the notes that the buttons open.
//!
//! A note is a popover, so it opens by key, touch and mouse without a script. Where a browser knows no popovers, the notes
//! stand below the text as a list of words.

use serde::Serialize;

use super::Edition;
use crate::{
    link::{About, LinkedText},
    markdown::{Fill, Mark, Marks, escape},
    model::layout::CONTENT,
    route::Address,
};

/// What a term means, below a text that uses it.
#[derive(Clone, Debug, Serialize)]
pub struct TermNote {
    /// The note's anchor: no other text on the page has the same, and no heading can.
    pub id: String,
    /// The term.
    pub title: String,
    /// Its page.
    pub address: Address,
    /// Its abbreviation.
    pub abbreviation: Option<String>,
    /// What it means.
    pub definition: String,
}

/// The marks of a text and the notes that belong to them, in the order in which one reads.
pub(super) fn of(text: &LinkedText, edition: &Edition<'_>) -> (Marks, Vec<TermNote>) {
    let (mut marks, mut notes) = (Marks::new(), Vec::new());
    for found in text.terms.iter().filter(|found| edition.carries(found.term)) {
        let thing = edition.catalog.get(found.term);
        let About::Term(term) = &thing.about else { continue };
        let id = note_id(&thing.id, text);
        let open = format!("<button type=\"button\" class=\"term-mark\" popovertarget=\"{}\">", escape(&id));
        let fill = Fill { open, close: "</button>" };
        marks.entry(found.run).or_default().push(Mark { range: found.range.clone(), fill });
        notes.push(TermNote {
            id,
            title: thing.title.clone(),
            address: edition.address(found.term),
            abbreviation: term.abbreviation.as_ref().map(|word| word.value.clone()),
            definition: term.definition.clone(),
        });
    }
    (marks, notes)
}

/// A page may show several texts, so the file is part of the name; no id or file name has a dot in it.
fn note_id(term: &str, text: &LinkedText) -> String {
    let path = &text.document.path;
    let inner = path.within(CONTENT).unwrap_or(path.as_str());
    format!("k-term-{term}.{}", inner.trim_end_matches(".md").replace('/', "."))
}
