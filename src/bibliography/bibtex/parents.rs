//! `crossref`: an entry that takes over from another what it does not say itself.

use biblatex::{Entry, Pair, RawChunk, Spanned};

/// What an entry names in `crossref`; fields that refer to others are taken out.
pub(super) fn taken(fields: &mut Vec<Pair<'_>>) -> Option<String> {
    let is = |pair: &Pair<'_>, name: &str| pair.key.v.eq_ignore_ascii_case(name);
    let parent = fields.iter().find(|pair| is(pair, "crossref")).and_then(|pair| match pair.value.v.as_slice() {
        [Spanned { v: RawChunk::Normal(key), .. }] => Some(key.trim().to_owned()),
        _ => None,
    });
    fields.retain(|pair| !["crossref", "xref", "xdata", "ids"].iter().any(|name| is(pair, name)));
    parent
}

/// What an entry takes over from the one that it names in `crossref`: BibLaTeX's rule that a book's title is its chapter's
/// `booktitle`.
pub(super) fn followed(mut entry: Entry, parent: Option<&Entry>) -> Entry {
    let Some(parent) = parent.filter(|parent| parent.key != entry.key) else { return entry };
    for (name, value) in &parent.fields {
        let name = match name.as_str() {
            "title" => "booktitle",
            "subtitle" => "booksubtitle",
            "author" => "bookauthor",
            "shorttitle" | "doi" | "url" => continue,
            name => name,
        };
        entry.fields.entry(name.to_owned()).or_insert_with(|| value.clone());
    }
    entry
}
