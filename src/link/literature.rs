//! The works of all `.bib` files → things, and the notes beside them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    About, Catalog, ID_TWICE, LinkedText, Thing,
    names::{Entry, Found, Names},
};
use crate::{
    bibliography::{self, Reference, Set, SetMemo},
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    model::{Matter, kind::Kind, literature::Note},
    parse::{Content, Document},
    settings::Settings,
    source::{Location, SitePath},
    text::slug_of,
};

/// A key that no `.bib` file has.
pub static UNKNOWN_CITATION: Code = Code::error("unknown-citation");

/// A work.
#[derive(Clone, Debug)]
pub struct LiteratureFacts {
    /// What its file says.
    pub reference: Reference,
    /// As it is shown.
    pub set: Set,
    /// Its anchor in a list, and its part of an address: keys may differ in case only, addresses may not.
    pub slug: String,
    /// For whom, why, what of it.
    pub note: Option<Note>,
}

/// Adds all works, set together; a key that stands twice is told.
pub(super) fn add(
    catalog: &mut Catalog,
    names: &mut Names,
    documents: &[Arc<Document>],
    settings: &Settings,
    known: &SetMemo,
    found: &mut Vec<Diagnostic>,
) {
    let mut first: BTreeMap<&str, Location> = BTreeMap::new();
    let mut works: Vec<(&SitePath, &Reference)> = Vec::new();
    for document in documents {
        let Content::References { references, whole } = &document.content else { continue };
        if !whole {
            names.broken(Kind::Literature, None);
        }
        for reference in references {
            let here = Location::at(&document.path, reference.place);
            match first.get(reference.key.as_str()) {
                Some(first) => {
                    let args = vec![("id", Arg::from(reference.key.as_str()))];
                    found.push(Diagnostic::new(&ID_TWICE, Some(here), args).related(first.clone()));
                }
                None => {
                    first.insert(&reference.key, here);
                    works.push((&document.path, reference));
                }
            }
        }
    }
    works.sort_by_cached_key(|(_, reference)| bibliography::order(reference));
    let references: Vec<_> = works.iter().map(|(_, reference)| *reference).collect();
    // Without a maker and a title there is nothing else to cite it by than its key.
    let keyed: Vec<_> = references.iter().map(|reference| keyed(reference)).collect();
    let shown: Vec<_> = keyed.iter().zip(&references).map(|(keyed, own)| keyed.as_ref().unwrap_or(own)).collect();
    let sets = known.set(&shown, settings.language);
    let slugs = slugs(references.iter().map(|reference| reference.key.as_str()));
    for (order, (((path, reference), set), slug)) in works.into_iter().zip(sets).zip(slugs).enumerate() {
        let thing = thing(reference, path, set, slug, order);
        let id = catalog.add(thing);
        names.add(Kind::Literature, &reference.key, Entry::Thing(id));
    }
}

/// The same with its key for a title, where it has nothing else to be known by.
fn keyed(reference: &Reference) -> Option<Reference> {
    let makers = [&reference.authors, &reference.editors, &reference.directors];
    let is_nameless = reference.title.is_empty() && makers.iter().all(|people| people.is_empty());
    is_nameless.then(|| Reference { title: reference.key.clone(), ..reference.clone() })
}

/// A part of an address for each key, no two the same however a disk compares them.
///
/// It depends on no order of files. A key that is fit for an address keeps that address, whatever is listed beside it. Of
/// others that come to the same (`Jansen2020` and `JANSEN2020`) the first by key has the address without a number: a work that
/// is added can give another a number, or take it away.
fn slugs<'a>(written: impl Iterator<Item = &'a str> + Clone) -> Vec<String> {
    let plain = |key: &str| Some(slug_of(key)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "x".to_owned());
    let mut keys: Vec<_> = written.clone().map(|key| (plain(key), key)).collect();
    keys.sort_unstable_by_key(|(slug, key)| (slug != key, *key));
    let mut taken = BTreeSet::new();
    let mut free = |slug: String| {
        let numbered = (2..).map(|number| format!("{slug}-{number}"));
        let free = std::iter::once(slug.clone()).chain(numbered).find(|slug| !taken.contains(slug));
        let free = free.expect("numbers do not end");
        taken.insert(free.clone());
        free
    };
    let slugs: BTreeMap<&str, String> = keys.into_iter().map(|(slug, key)| (key, free(slug))).collect();
    written.map(|key| slugs[key].clone()).collect()
}

fn thing(reference: &Reference, path: &SitePath, set: Set, slug: String, order: usize) -> Thing {
    let short = format!("{} ({})", bibliography::apa::plain(&set.cited.names_in_text), set.cited.year);
    Thing {
        kind: Kind::Literature,
        id: reference.key.clone(),
        title: if reference.title.is_empty() { short } else { reference.title.clone() },
        summary: None,
        source: Location::at(path, reference.place),
        order,
        areas: Vec::new(),
        literature: Vec::new(),
        terms: BTreeSet::new(),
        common: None,
        text: None,
        about: About::Literature(Box::new(LiteratureFacts { reference: reference.clone(), set, slug, note: None })),
    }
}

/// Puts the notes beside their works.
pub(super) fn add_notes(
    catalog: &mut Catalog,
    names: &Names,
    documents: &[Arc<Document>],
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) {
    for document in documents {
        let Content::Item(parsed) = &document.content else { continue };
        let Matter::Literature(note) = &parsed.item.matter else { continue };
        match names.find(&parsed.id, &[Kind::Literature]) {
            // The work is there also while its note is being written.
            _ if parsed.item.common.draft && !settings.drafts => {}
            Found::Things(things) => {
                for id in things {
                    let thing = &mut catalog.things[id.index()];
                    thing.summary.clone_from(&parsed.item.common.summary);
                    thing.common = Some(Arc::clone(&parsed.item.common));
                    thing.text = Some(LinkedText::unresolved(document));
                    if let About::Literature(facts) = &mut thing.about {
                        facts.note = Some(note.clone());
                    }
                    catalog.by_path.insert(document.path.clone(), id);
                }
            }
            Found::Unknown(suggestion) => {
                found.push(Diagnostic::whole(
                    &UNKNOWN_CITATION,
                    &document.path,
                    unknown(&parsed.id, suggestion, "note"),
                ));
            }
            Found::Draft | Found::Hidden(_) | Found::Broken | Found::Ambiguous(_) => {}
        }
    }
}

/// What is told of a key that no file has; `from` is `note`, `text`, `list` or `many`.
pub(super) fn unknown(key: &str, suggestion: Option<String>, from: &str) -> crate::i18n::Args {
    vec![("key", Arg::from(key)), ("suggestion", Arg::from(suggestion)), ("from", Arg::from(from))]
}

#[cfg(test)]
mod tests {
    use super::{Reference, keyed, slugs};

    fn of(keys: &[&str]) -> Vec<String> {
        slugs(keys.iter().copied())
    }

    #[test]
    fn a_key_that_is_an_address_keeps_it() {
        assert_eq!(of(&["foo"]), ["foo"]);
        assert_eq!(of(&["Foo", "foo", "FOO"]), ["foo-3", "foo", "foo-2"]);
        assert_eq!(of(&["Foo", "foo", "foo-2"]), ["foo-3", "foo", "foo-2"]);
    }

    #[test]
    fn addresses_depend_on_no_order() {
        assert_eq!(of(&["Foo", "FOO", "1:", "é"]), ["foo-2", "foo", "1", "e"]);
        assert_eq!(of(&["é", "1:", "FOO", "Foo"]), ["e", "1", "foo", "foo-2"]);
    }

    #[test]
    fn only_what_has_no_name_goes_by_its_key() {
        let nameless = Reference { key: "jansen2020".to_owned(), ..Reference::default() };
        assert_eq!(keyed(&nameless).map(|reference| reference.title).as_deref(), Some("jansen2020"));
        assert_eq!(keyed(&Reference { title: "Een titel".to_owned(), ..nameless }), None);
    }
}
