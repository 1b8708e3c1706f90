//! Works in a list, wherever one stands: as APA has them, with the reason why they stand there.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    bibliography::Run,
    edition::Edition,
    link::{About, Catalog, Reason, ThingId},
    model::kind::Kind,
    page::Link,
    route::{self, Address},
};

/// A work.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct WorkRow {
    /// Its anchor in the list.
    pub anchor: String,
    /// What it is, in runs.
    pub runs: Vec<Run>,
    /// Who gains by it.
    pub r#for: Option<String>,
    /// What it brings them.
    pub why: Option<String>,
    /// What of it to read.
    pub read: Option<String>,
    /// Where more of it is told.
    pub more: Option<Address>,
    /// Where it is named, by why.
    pub used: Vec<Used>,
}

/// Things that name a work for one reason.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct Used {
    /// The reason, in the interface's words.
    pub title: String,
    /// Who names it.
    pub links: Vec<Link>,
}

impl WorkRow {
    /// A work with all that is said of it; `users` are those it tells of.
    fn of(id: ThingId, edition: &Edition<'_>, users: &dyn Fn(ThingId) -> bool) -> Self {
        let (facts, address) = (edition.catalog.literature(id), edition.address(id));
        let note = facts.note.as_ref();
        Self {
            anchor: route::work_anchor(&facts.slug),
            runs: facts.set.listed.clone(),
            r#for: note.and_then(|note| note.r#for.clone()),
            why: note.and_then(|note| note.why.clone()),
            read: note.and_then(|note| note.read.clone()),
            more: has_page(&address).then_some(address),
            used: used(id, edition, users),
        }
    }

    /// A work with everything that names it.
    pub fn of_all_users(id: ThingId, edition: &Edition<'_>) -> Self {
        Self::of(id, edition, &|_| true)
    }

    /// A work alone, where who names it is plain.
    pub fn in_passing(id: ThingId, edition: &Edition<'_>) -> Self {
        Self::of(id, edition, &|_| false)
    }

    /// All works that an edition has anything to do with, each with those that name it.
    pub fn all(edition: &Edition<'_>) -> Vec<Self> {
        edition.carried(Kind::Literature).into_iter().map(|id| Self::of_all_users(id, edition)).collect()
    }

    /// What a thing stands on and what its text cites.
    pub fn under(id: ThingId, edition: &Edition<'_>) -> Vec<Self> {
        // A page names a few works of the thousands there may be: those are put in order, not looked for among all.
        let named = named_by(id, edition.catalog).into_iter();
        let mut works: Vec<_> = named.filter(|&work| edition.carries(work)).collect();
        works.sort_by_key(|&work| edition.catalog.get(work).order);
        works.into_iter().map(|work| Self::in_passing(work, edition)).collect()
    }

    /// What is for an area, or what the activities and texts for it stand on: with the reason.
    pub fn about(area: ThingId, edition: &Edition<'_>) -> Vec<Self> {
        let is_about = |id: ThingId| is_about(id, area, edition.catalog);
        let works = works_about(area, edition).into_iter();
        works.map(|work| Self::of(work, edition, &|user| user != area && is_about(user))).collect()
    }
}

/// The works that are for an area, or that things for it stand on.
pub(in crate::features) fn works_about(area: ThingId, edition: &Edition<'_>) -> Vec<ThingId> {
    let catalog = edition.catalog;
    let is_about = |id: ThingId| is_about(id, area, catalog);
    let is_used = |work: ThingId| catalog.relations.to(work).iter().any(|relation| is_about(relation.other));
    edition.carried(Kind::Literature).into_iter().filter(|&work| is_about(work) || is_used(work)).collect()
}

/// Whether something is for an area, in it or a part of it.
fn is_about(id: ThingId, area: ThingId, catalog: &Catalog) -> bool {
    let thing = catalog.get(id);
    match &thing.about {
        About::Area(_) => catalog.is_within(id, area),
        About::Competency(facts) => catalog.is_within(facts.area, area),
        _ => thing.areas.iter().any(|&other| catalog.is_within(other, area)),
    }
}

/// Whether a work stands on a page of its own, and not only in the list.
fn has_page(address: &Address) -> bool {
    address.file() != route::list(Kind::Literature).as_str()
}

fn named_by(id: ThingId, catalog: &Catalog) -> BTreeSet<ThingId> {
    let relations = catalog.relations.from(id).iter();
    relations.filter(|relation| is_use(relation.reason)).map(|relation| relation.other).collect()
}

fn is_use(reason: Reason) -> bool {
    matches!(reason, Reason::Supports | Reason::Cites)
}

/// Who names a work, of what this edition has.
fn used(id: ThingId, edition: &Edition<'_>, users: &dyn Fn(ThingId) -> bool) -> Vec<Used> {
    let by = |reasons: &[Reason], word: &str| {
        let relations = edition.catalog.relations.to(id).iter().filter(|relation| reasons.contains(&relation.reason));
        let users = relations.map(|relation| relation.other).filter(|&user| users(user) && edition.carries(user));
        let links: Vec<_> = users.map(|user| edition.link(user)).collect();
        (!links.is_empty()).then(|| Used { title: edition.word(word), links })
    };
    let supports = by(&[Reason::Supports], "work-supports");
    supports.into_iter().chain(by(&[Reason::Cites, Reason::Mentions], "work-cited-in")).collect()
}
