//! What a newer version of a framework dropped, and what took its place.
//!
//! Within a framework `replaced_by` drops: the id stays known and whatever names it follows. An old version that is kept
//! as a file of its own names ids of another framework (`other/id`): its competencies keep their pages, show what took
//! their place, and what is tagged with them counts for their successors.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Catalog, ThingId,
    ids::local_id,
    names::{Found, Names},
    references::Resolver,
};
use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    model::kind::Kind,
    source::{Location, Placed},
};

/// Replacements that lead back to where they began.
pub static REPLACED_IN_CIRCLE: Code = Code::error("replaced-in-circle");

/// A domain, area or competency that others took the place of.
#[derive(Clone, Debug)]
pub struct Replaced {
    /// A domain or area, or a competency.
    pub kind: Kind,
    /// What its old address was made of: its id; for a framework beside the main one with that framework's before it.
    pub id: String,
    /// What it was called.
    pub title: String,
    /// Where its framework says so.
    pub source: Location,
    /// Whether it was a domain, which had a site of its own.
    pub was_domain: bool,
    /// Its own page, if it kept one.
    pub kept: Option<ThingId>,
    /// What took its place.
    pub by: Vec<ThingId>,
}

/// The same as written: ids, as known among all frameworks.
#[derive(Debug)]
pub(super) struct Written {
    pub kind: Kind,
    /// Its id among all frameworks.
    pub id: String,
    pub title: String,
    pub source: Location,
    pub was_domain: bool,
    pub kept: Option<ThingId>,
    pub by: Vec<Placed<String>>,
}

/// Resolves all replacements; those that lead nowhere or in a circle are told and left out.
pub(super) fn resolve(catalog: &mut Catalog, names: &Names, written: Vec<Written>, found: &mut Vec<Diagnostic>) {
    let circling = circles(&written, found);
    for (at, Written { kind, id, title, source, was_domain, kept, by }) in written.into_iter().enumerate() {
        if circling.contains(&at) {
            continue;
        }
        let by = Resolver { names, path: &source.path, found }.all(kind, &by);
        // An entry that was kept had its address at its bare id while its framework was the main one.
        let id = if kept.is_some() { local_id(&id).to_owned() } else { id };
        if let Some(kept) = kept.filter(|_| !by.is_empty()) {
            catalog.successors.insert(kept, by.clone());
        }
        catalog.replaced.push(Replaced { kind, id, title, source, was_domain, kept, by });
    }
}

/// Which of these go round, each circle told once, where it is first written.
fn circles(written: &[Written], found: &mut Vec<Diagnostic>) -> BTreeSet<usize> {
    let numbers: BTreeMap<(Kind, &str), usize> =
        written.iter().enumerate().map(|(at, one)| ((one.kind, one.id.as_str()), at)).collect();
    let next = |at: usize| {
        let kind = written[at].kind;
        written[at].by.iter().filter_map(|id| numbers.get(&(kind, id.as_str())).copied()).collect::<Vec<_>>()
    };
    let mut circling = BTreeSet::new();
    for (start, first) in written.iter().enumerate() {
        if circling.contains(&start) {
            continue;
        }
        // Everything that can be reached from here; a circle leads back.
        let mut reached = BTreeSet::new();
        let mut waiting = next(start);
        while let Some(at) = waiting.pop() {
            if reached.insert(at) {
                waiting.extend(next(at));
            }
        }
        if reached.contains(&start) {
            let Location { path, place } = first.source.clone();
            let location = Location { path, place: first.by.first().map(|id| id.place).or(place) };
            let args = vec![("title", Arg::from(first.title.as_str()))];
            found.push(Diagnostic::new(&REPLACED_IN_CIRCLE, Some(location), args));
            circling.extend(reached);
        }
    }
    circling
}

impl Catalog {
    /// What took the place of a thing that is kept beside it; the thing itself where nothing did.
    pub(super) fn followed(&self, things: Vec<ThingId>) -> Vec<ThingId> {
        let mut seen = BTreeSet::new();
        let followed = things.into_iter().flat_map(|thing| self.successors.get(&thing).cloned().unwrap_or(vec![thing]));
        followed.filter(|thing| seen.insert(*thing)).collect()
    }
}

impl Names {
    /// The things at the end of all replacements of an id.
    pub(super) fn replacements(&self, kind: Kind, ids: &[String], seen: &mut BTreeSet<String>) -> Vec<ThingId> {
        let mut things = Vec::new();
        for id in ids {
            if seen.insert(id.clone())
                && let Found::Things(found) = self.find_once(id, &[kind], seen)
            {
                things.extend(found);
            }
        }
        things
    }
}
