//! Which ids there are, and what a reference by id finds.

use std::collections::{BTreeMap, BTreeSet};

use super::{About, Catalog, ThingId};
use crate::{model::kind::Kind, suggest::nearest, text::fold};

/// What stands behind an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A thing of the catalog.
    Thing(ThingId),
    /// Something that is not published.
    Draft,
    /// Something that an overlay hides, by the number of the line that does.
    Hidden(usize),
    /// Something whose file can't be understood.
    Broken,
    /// Something that others took the place of.
    Replaced(Vec<String>),
}

/// What a reference finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// These; more than one where a dropped id was replaced by several.
    Things(Vec<ThingId>),
    /// A draft.
    Draft,
    /// Something hidden, by the number of the line that hides it.
    Hidden(usize),
    /// Something broken: its own mistakes are told, this reference is not.
    Broken,
    /// Several kinds have the id: their folders.
    Ambiguous(Vec<&'static str>),
    /// Nothing; the nearest id there is.
    Unknown(Option<String>),
}

/// All ids.
#[derive(Debug, Default)]
pub(super) struct Names {
    entries: BTreeMap<Kind, BTreeMap<String, Entry>>,
    /// Titles, synonyms and abbreviations, folded, with the ids that they may stand for.
    called: BTreeMap<String, BTreeSet<(Kind, String)>>,
    /// The id of the framework that the site is divided by.
    pub main: Option<String>,
    /// Kinds of which not all ids are known, as the file that holds many of them is broken.
    unknowable: BTreeSet<Kind>,
}

impl Names {
    /// Adds an id; what already had it gives way.
    pub fn add(&mut self, kind: Kind, id: &str, entry: Entry) {
        self.entries.entry(kind).or_default().insert(id.to_owned(), entry);
    }

    /// Notes a file that can't be understood.
    pub fn broken(&mut self, kind: Kind, id: Option<&str>) {
        match (kind, id) {
            // A file below `bekwaamheden` only adds to what a framework names.
            // So does one below `literatuur` to a work.
            (Kind::Competency | Kind::Literature, Some(_)) => {}
            (Kind::Framework, _) => self.unknowable.extend([Kind::Framework, Kind::Area, Kind::Competency]),
            (kind, Some(id)) => self.add(kind, id, Entry::Broken),
            (kind, None) => drop(self.unknowable.insert(kind)),
        }
    }

    /// Whether a kind's ids may be more than are known.
    pub fn unknowable(&self, kind: Kind) -> bool {
        self.unknowable.contains(&kind)
    }

    /// Pages in folders answer to their last part too, as long as only one does.
    pub fn finish(&mut self) {
        let Some(pages) = self.entries.get(&Kind::Page) else { return };
        let mut short: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for (id, entry) in pages.iter().filter(|(id, _)| id.contains('/')) {
            let last = id.rsplit('/').next().unwrap_or(id);
            short.entry(last.to_owned()).or_default().push(entry.clone());
        }
        let pages = self.entries.entry(Kind::Page).or_default();
        for (id, entries) in short {
            if let [entry] = entries.as_slice() {
                pages.entry(id).or_insert_with(|| entry.clone());
            }
        }
    }

    /// Notes what else things are called: for whoever writes that where an id belongs.
    pub fn call(&mut self, catalog: &Catalog) {
        for (_, thing) in catalog.iter() {
            let more = match &thing.about {
                About::Term(term) => {
                    let words = term.abbreviation.iter().chain(&term.plural).chain(&term.synonyms);
                    words.map(|word| word.value.as_str()).collect()
                }
                _ => Vec::new(),
            };
            for name in more.into_iter().chain([thing.title.as_str()]) {
                self.called.entry(fold(name)).or_default().insert((thing.kind, thing.id.clone()));
            }
        }
    }

    /// The ids of a kind, in order: those of a framework beside the main one, which stands before them, or all others.
    pub fn ids(&self, kind: Kind, framework: Option<&str>) -> impl Iterator<Item = &str> {
        let ids = self.entries.get(&kind).into_iter().flatten();
        let there = ids.filter(|(_, entry)| matches!(entry, Entry::Thing(_)));
        let framework = framework.map(str::to_owned);
        let is_of = move |id: &&str| id.rsplit_once('/').map(|(framework, _)| framework) == framework.as_deref();
        there.map(|(id, _)| id.as_str()).filter(is_of)
    }

    /// The one kind of which a thing has this id.
    pub fn only_kind(&self, id: &str) -> Option<Kind> {
        let mut kinds = self.entries.iter().filter(|(_, ids)| matches!(ids.get(id), Some(Entry::Thing(_))));
        kinds.next().filter(|_| kinds.next().is_none()).map(|(kind, _)| *kind)
    }

    /// The one framework beside the main one that has an id, among some kinds.
    pub fn framework_with(&self, id: &str, kinds: &[Kind]) -> Option<&str> {
        let kinds = kinds.iter().filter(|kind| matches!(kind, Kind::Area | Kind::Competency));
        let ids = kinds.filter_map(|kind| self.entries.get(kind)).flat_map(BTreeMap::keys);
        let frameworks: BTreeSet<_> = ids.filter_map(|full| full.strip_suffix(id)?.strip_suffix('/')).collect();
        let mut frameworks = frameworks.into_iter();
        frameworks.next().filter(|_| frameworks.next().is_none())
    }

    /// What an id means among some kinds.
    pub fn find(&self, id: &str, kinds: &[Kind]) -> Found {
        self.find_once(id, kinds, &mut BTreeSet::new())
    }

    /// Replacements are followed to their end, each once: two that replace each other lead nowhere.
    pub(super) fn find_once(&self, id: &str, kinds: &[Kind], seen: &mut BTreeSet<String>) -> Found {
        let hits: Vec<_> = kinds.iter().filter_map(|kind| Some((*kind, self.entries.get(kind)?.get(id)?))).collect();
        match hits.as_slice() {
            [] if kinds.iter().any(|kind| self.unknowable(*kind)) => Found::Broken,
            [] => Found::Unknown(self.nearest(id, kinds)),
            [(kind, entry)] => match entry {
                Entry::Thing(thing) => Found::Things(vec![*thing]),
                Entry::Draft => Found::Draft,
                Entry::Hidden(number) => Found::Hidden(*number),
                Entry::Broken => Found::Broken,
                // Where they lead nowhere, that was told of them.
                Entry::Replaced(ids) => Found::Things(self.replacements(*kind, ids, seen)),
            },
            several => Found::Ambiguous(several.iter().map(|(kind, _)| kind.folder().unwrap_or("")).collect()),
        }
    }

    /// Whether an id is known and others took its place.
    pub fn is_replaced(&self, id: &str, kinds: &[Kind]) -> bool {
        let entries = kinds.iter().filter_map(|kind| self.entries.get(kind)?.get(id));
        entries.into_iter().any(|entry| matches!(entry, Entry::Replaced(_)))
    }

    /// The id that was meant: written with its file's ending, by another name of its thing, or with a slip.
    fn nearest(&self, id: &str, kinds: &[Kind]) -> Option<String> {
        let is_known =
            |id: &str| kinds.iter().any(|kind| self.entries.get(kind).is_some_and(|ids| ids.contains_key(id)));
        let bare = [".md", ".yaml", ".yml"].iter().find_map(|ending| id.strip_suffix(ending));
        if let Some(bare) = bare.filter(|bare| is_known(bare)) {
            return Some(bare.to_owned());
        }
        let called = self.called.get(&fold(id)).into_iter().flatten();
        let called: BTreeSet<_> = called.filter(|(kind, _)| kinds.contains(kind)).map(|(_, id)| id).collect();
        if let Some(called) = called.first().filter(|_| called.len() == 1) {
            return Some((*called).clone());
        }
        let ids = kinds.iter().filter_map(|kind| self.entries.get(kind)).flat_map(|ids| ids.keys());
        nearest(id, ids.map(String::as_str)).map(str::to_owned)
    }
}
