//! An entry as it may be handed on.

use biblatex::{Entry, EntryType};

use crate::bibliography::addresses::address;

/// The fields that say what a work is; `file` names places on somebody's disk, notes are somebody's own.
pub(super) const SHARED: [&str; 48] = [
    "address",
    "author",
    "bookauthor",
    "booksubtitle",
    "booktitle",
    "chapter",
    "date",
    "day",
    "doi",
    "edition",
    "editor",
    "editortype",
    "eid",
    "entrysubtype",
    "eventdate",
    "eventtitle",
    "howpublished",
    "institution",
    "isbn",
    "issn",
    "issue",
    "journal",
    "journalsubtitle",
    "journaltitle",
    "langid",
    "language",
    "location",
    "month",
    "number",
    "organization",
    "pages",
    "pagetotal",
    "publisher",
    "pubstate",
    "school",
    "series",
    "shorttitle",
    "subtitle",
    "title",
    "titleaddon",
    "translator",
    "type",
    "url",
    "urldate",
    "venue",
    "version",
    "volume",
    "year",
];

/// The entry as BibLaTeX, of which anyone may know.
pub(super) fn written(kind: &str, entry: &Entry) -> String {
    let mut entry = entry.clone();
    entry.fields.retain(|name, _| SHARED.contains(&name.as_str()));
    // BibLaTeX has one kind of thesis, and says in its type which.
    let thesis = match entry.entry_type {
        EntryType::PhdThesis => Some("phdthesis"),
        EntryType::MastersThesis => Some("mathesis"),
        _ => None,
    };
    if let Some(thesis) = thesis.filter(|_| entry.get("type").is_none()) {
        entry.set_as("type", &thesis.to_owned());
    }
    if !address(&super::text_of(&entry, "url")).1.is_none_or(|wrong| wrong.is_empty()) {
        entry.fields.remove("url");
    }
    let written = entry.to_biblatex_string();
    // The crate takes kinds that it does not know for others.
    match written.split_once('{') {
        Some((_, fields)) if matches!(entry.entry_type, EntryType::Misc | EntryType::Unknown(_)) => {
            format!("@{kind}{{{fields}")
        }
        _ => written,
    }
}
