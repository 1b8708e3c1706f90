//! Which ids there are, and what a reference by id finds.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::OnceLock,
};

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

/// Folded names, with the ids that they may stand for.
type Called = BTreeMap<String, BTreeSet<(Kind, String)>>;

/// All ids.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// By id, the kinds that have it in their order: every link of every text asks here, so it is no tree.
    entries: HashMap<String, Vec<(Kind, Entry)>>,
    /// Titles, synonyms and abbreviations of things, with their kinds and ids.
    called: Vec<(String, Kind, String)>,
    /// The same by what they are folded, once something is looked for that is no id.
    folded: OnceLock<Called>,
    /// The id of the framework that the site is divided by.
    pub main: Option<String>,
    /// Kinds of which not all ids are known, as the file that holds many of them is broken.
    unknowable: BTreeSet<Kind>,
}

impl Names {
    /// Makes room for as many more ids.
    pub fn make_room(&mut self, more: usize) {
        self.entries.reserve(more);
    }

    /// Adds an id; what already had it gives way.
    pub fn add(&mut self, kind: Kind, id: &str, entry: Entry) {
        let entries = self.entries.entry(id.to_owned()).or_default();
        match entries.binary_search_by_key(&kind, |(kind, _)| *kind) {
            Ok(at) => entries[at].1 = entry,
            Err(at) => entries.insert(at, (kind, entry)),
        }
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

    /// Notes a framework in which something can't be understood: what it names there is not known.
    pub fn in_part(&mut self) {
        self.unknowable.extend([Kind::Area, Kind::Competency]);
    }

    /// Whether a kind's ids may be more than are known.
    pub fn unknowable(&self, kind: Kind) -> bool {
        self.unknowable.contains(&kind)
    }

    /// Pages in folders answer to their last part too, as long as only one does.
    pub fn finish(&mut self) {
        let mut short: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for (id, entry) in self.of_kind(Kind::Page) {
            if let Some((_, last)) = id.rsplit_once('/') {
                short.entry(last.to_owned()).or_default().push(entry.clone());
            }
        }
        for (id, entries) in short {
            if let ([entry], None) = (entries.as_slice(), self.get(&id, Kind::Page)) {
                self.add(Kind::Page, &id, entry.clone());
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
                self.called.push((name.to_owned(), thing.kind, thing.id.clone()));
            }
        }
    }

    fn folded(&self) -> &Called {
        self.folded.get_or_init(|| {
            let mut folded = Called::new();
            for (name, kind, id) in &self.called {
                folded.entry(fold(name)).or_default().insert((*kind, id.clone()));
            }
            folded
        })
    }

    fn get(&self, id: &str, kind: Kind) -> Option<&Entry> {
        self.entries.get(id)?.iter().find(|(of, _)| *of == kind).map(|(_, entry)| entry)
    }

    /// In no order.
    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (&str, &Entry)> {
        let of = move |entries: &[(Kind, Entry)]| entries.iter().position(|(of, _)| *of == kind);
        self.entries.iter().filter_map(move |(id, entries)| Some((id.as_str(), &entries[of(entries)?].1)))
    }

    /// The ids of a kind, in order: those of a framework beside the main one, which stands before them, or all others.
    pub fn ids(&self, kind: Kind, framework: Option<&str>) -> impl Iterator<Item = &str> {
        let there = self.of_kind(kind).filter(|(_, entry)| matches!(entry, Entry::Thing(_))).map(|(id, _)| id);
        let is_of = |id: &&str| id.rsplit_once('/').map(|(framework, _)| framework) == framework;
        let mut ids: Vec<_> = there.filter(is_of).collect();
        ids.sort_unstable();
        ids.into_iter()
    }

    /// The one kind of which a thing has this id.
    pub fn only_kind(&self, id: &str) -> Option<Kind> {
        let entries = self.entries.get(id)?.iter();
        let mut kinds = entries.filter(|(_, entry)| matches!(entry, Entry::Thing(_))).map(|(kind, _)| *kind);
        kinds.next().filter(|_| kinds.next().is_none())
    }

    /// The one framework beside the main one that has an id, among some kinds.
    pub fn framework_with(&self, id: &str, kinds: &[Kind]) -> Option<&str> {
        let kinds = kinds.iter().filter(|kind| matches!(kind, Kind::Area | Kind::Competency));
        let ids = kinds.flat_map(|kind| self.of_kind(*kind)).map(|(id, _)| id);
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
        let entries = self.entries.get(id).map_or(&[][..], Vec::as_slice);
        let mut hits = entries.iter().filter(|(kind, _)| kinds.contains(kind));
        match (hits.next(), hits.next()) {
            (None, _) if kinds.iter().any(|kind| self.unknowable(*kind)) => Found::Broken,
            (None, _) => Found::Unknown(self.nearest(id, kinds)),
            (Some((kind, entry)), None) => match entry {
                Entry::Thing(thing) => Found::Things(vec![*thing]),
                Entry::Draft => Found::Draft,
                Entry::Hidden(number) => Found::Hidden(*number),
                Entry::Broken => Found::Broken,
                // Where they lead nowhere, that was told of them.
                Entry::Replaced(ids) => Found::Things(self.replacements(*kind, ids, seen)),
            },
            // In the order in which they were asked for.
            (Some(_), Some(_)) => {
                let several = kinds.iter().filter(|kind| entries.iter().any(|(of, _)| of == *kind));
                Found::Ambiguous(several.map(|kind| kind.folder().unwrap_or("")).collect())
            }
        }
    }

    /// Whether an id is known and others took its place.
    pub fn is_replaced(&self, id: &str, kinds: &[Kind]) -> bool {
        kinds.iter().any(|kind| matches!(self.get(id, *kind), Some(Entry::Replaced(_))))
    }

    /// The id that was meant: written with its file's ending, by another name of its thing, or with a slip.
    fn nearest(&self, id: &str, kinds: &[Kind]) -> Option<String> {
        let is_known = |id: &str| kinds.iter().any(|kind| self.get(id, *kind).is_some());
        let bare = [".md", ".yaml", ".yml"].iter().find_map(|ending| id.strip_suffix(ending));
        if let Some(bare) = bare.filter(|bare| is_known(bare)) {
            return Some(bare.to_owned());
        }
        let called = self.folded().get(&fold(id)).into_iter().flatten();
        let called: BTreeSet<_> = called.filter(|(kind, _)| kinds.contains(kind)).map(|(_, id)| id).collect();
        if let Some(called) = called.first().filter(|_| called.len() == 1) {
            return Some((*called).clone());
        }
        // Of several that are as near, the first is meant: by kind, then by the alphabet.
        let ids = kinds.iter().flat_map(|kind| {
            let mut ids: Vec<_> = self.of_kind(*kind).map(|(id, _)| id).collect();
            ids.sort_unstable();
            ids
        });
        nearest(id, ids).map(str::to_owned)
    }
}
