//! What pages can be chosen by: each facet with its values in the order in which they are shown, and the pages that have them.

use std::collections::BTreeSet;

use rayon::prelude::*;
use serde::Serialize;

use crate::{
    agenda,
    edition::Edition,
    features::shared::rows::{block_title, groupings},
    link::{About, Catalog, ThingId},
    markdown::Part,
    model::{kind::Kind, minutes::Minutes, step::Grouping},
    search,
};

/// The value of what says nothing.
pub(super) const NONE: &str = "none";
/// The value of what is for all areas.
const ALL: &str = "all";

/// Something to choose by.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Facet {
    pub id: &'static str,
    pub values: Vec<Value>,
}

/// A value of a facet.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Value {
    pub id: String,
    pub title: String,
    pub count: usize,
    /// The ids of the pages that have it.
    #[serde(skip)]
    pub pages: Vec<usize>,
}

impl Facet {
    /// As the index has it.
    pub fn data(&self) -> search::Facet {
        let values = self.values.iter().map(|value| (value.id.clone(), value.pages.clone()));
        search::Facet { id: self.id, values: values.collect() }
    }
}

/// The values that some things have, of those that there are by their ids and titles.
fn held(things: &[ThingId], values: Vec<(String, String)>, has: Has<'_>) -> Vec<Value> {
    let of_things: Vec<BTreeSet<String>> = things.par_iter().map(|&thing| has(thing)).collect();
    let value = |(id, title): (String, String)| {
        let pages: Vec<_> = (0..things.len()).filter(|&page| of_things[page].contains(&id)).collect();
        Value { count: pages.len(), id, title, pages }
    };
    values.into_par_iter().map(value).filter(|value| value.count > 0).collect()
}

/// The values that a thing has.
type Has<'a> = &'a (dyn Fn(ThingId) -> BTreeSet<String> + Sync);

/// Makes the values of a facet for some things.
type Make = fn(&[ThingId], &Edition<'_>) -> Vec<Value>;

/// The facets by their ids, in the order in which they are shown.
const FACETS: [(&str, Make); 7] = [
    ("kind", kinds),
    ("area", areas),
    ("competency", competencies),
    ("block", blocks),
    ("minutes", minutes),
    ("group", group),
    ("grouping", grouping),
];

/// All facets of some things.
pub(super) fn all(things: &[ThingId], edition: &Edition<'_>) -> Vec<Facet> {
    FACETS.iter().map(|&(id, make)| Facet { id, values: make(things, edition) }).collect()
}

/// One of them, by its id.
pub(super) fn one(id: &str, things: &[ThingId], edition: &Edition<'_>) -> Option<Facet> {
    FACETS.iter().find(|(known, _)| *known == id).map(|&(id, make)| Facet { id, values: make(things, edition) })
}

/// Those that leave a choice: some pages have the value, others don't.
pub(super) fn shown(facets: Vec<Facet>, count: usize) -> Vec<Facet> {
    let chooses = |facet: &Facet| match facet.values.as_slice() {
        [] => false,
        [only] => only.count < count && only.id != NONE,
        _ => true,
    };
    facets.into_iter().filter(chooses).collect()
}

fn kinds(things: &[ThingId], edition: &Edition<'_>) -> Vec<Value> {
    let kind = |id: ThingId| edition.catalog.get(id).kind;
    let mut seen = BTreeSet::new();
    let order = things.iter().map(|&id| kind(id)).filter(|kind| seen.insert(*kind));
    // Elsewhere frameworks and competencies are one list.
    let word = |kind: Kind| match kind {
        Kind::Framework => edition.word("search-kind-framework"),
        _ => edition.word(&format!("kinds-{}", kind.name())),
    };
    let values = order.map(|kind| (kind.name().to_owned(), word(kind)));
    held(things, values.collect(), &|id| BTreeSet::from([kind(id).name().to_owned()]))
}

fn areas(things: &[ThingId], edition: &Edition<'_>) -> Vec<Value> {
    let catalog = edition.catalog;
    let mut all = Vec::new();
    catalog.domains().iter().for_each(|&domain| below(domain, catalog, &mut all));
    // On a domain's own site the domain itself is left out: every page has it.
    let all: Vec<_> = all
        .into_iter()
        .filter(|&area| edition.domain.is_none_or(|domain| area != domain && catalog.is_within(area, domain)))
        .collect();
    let id = |area: ThingId| catalog.get(area).id.clone();
    let title = |area: ThingId| catalog.area(area).short.clone().unwrap_or_else(|| catalog.get(area).title.clone());
    let mut values: Vec<_> = all.iter().map(|&area| (id(area), title(area))).collect();
    if !values.is_empty() {
        values.push((ALL.to_owned(), edition.word("search-all-areas")));
    }
    let has = |thing: ThingId| -> BTreeSet<String> {
        let named = match &catalog.get(thing).about {
            About::Area(_) => vec![thing],
            About::Competency(facts) => vec![facts.area],
            About::Framework(_) | About::Term(_) | About::Cohort(_) => return BTreeSet::new(),
            _ => catalog.get(thing).areas.clone(),
        };
        if named.is_empty() {
            return all.iter().map(|&area| id(area)).chain([ALL.to_owned()]).collect();
        }
        all.iter().filter(|&&area| named.iter().any(|&named| catalog.is_within(named, area))).map(|&a| id(a)).collect()
    };
    held(things, values, &has)
}

fn below(area: ThingId, catalog: &Catalog, found: &mut Vec<ThingId>) {
    found.push(area);
    catalog.area(area).areas.iter().for_each(|&part| below(part, catalog, found));
}

fn competencies(things: &[ThingId], edition: &Edition<'_>) -> Vec<Value> {
    let catalog = edition.catalog;
    let named = |thing: ThingId| match &catalog.get(thing).about {
        About::Activity { competencies, .. } => competencies.clone(),
        About::Meeting(facts) => facts.competencies.clone(),
        About::Form(facts) => facts.competencies().collect(),
        About::Competency(_) => vec![thing],
        _ => Vec::new(),
    };
    let main = catalog.domains().iter().flat_map(|&domain| catalog.competencies_below(domain));
    let listed = main.filter(|&id| edition.domain.is_none() || edition.lists(id));
    let mut values: Vec<_> = listed.map(|id| (catalog.get(id).id.clone(), catalog.get(id).title.clone())).collect();
    values.push(nothing_said(edition));
    let has = |thing: ThingId| {
        let ids: BTreeSet<_> = named(thing).into_iter().map(|id| catalog.get(id).id.clone()).collect();
        or_none(ids, thing, catalog)
    };
    held(things, values, &has)
}

/// The kinds of block that an activity suits, or that a meeting has.
fn blocks_of(thing: ThingId, catalog: &Catalog) -> BTreeSet<String> {
    match &catalog.get(thing).about {
        About::Activity { own, .. } => own.blocks.iter().map(|block| block.value.clone()).collect(),
        About::Meeting(_) => {
            let blocks = agenda::of(thing, catalog).blocks;
            blocks.iter().filter_map(|block| Some(block.step.facts.block.as_ref()?.value.clone())).collect()
        }
        _ => BTreeSet::new(),
    }
}

fn blocks(things: &[ThingId], edition: &Edition<'_>) -> Vec<Value> {
    let catalog = edition.catalog;
    let own = |thing: ThingId| blocks_of(thing, catalog);
    // In the order in which the meetings of the first programme have them; then those that no programme names.
    let programmes = catalog.of_kind(Kind::Programme).iter().map(|&id| catalog.programme(id));
    let named = programmes.flat_map(|facts| facts.own.blocks.iter().map(|block| block.id.value.to_string()));
    let used: BTreeSet<String> = things.iter().flat_map(|&thing| own(thing)).collect();
    let mut seen = BTreeSet::new();
    let order = named.chain(used.clone()).filter(|id| used.contains(id) && seen.insert(id.clone()));
    let mut values: Vec<_> = order.map(|id| (id.clone(), block_title(&id, edition))).collect();
    values.push(nothing_said(edition));
    held(things, values, &|thing| or_none(own(thing), thing, catalog))
}

/// The most minutes that one may have; what takes longer than the last is the rest.
const MINUTES: [u32; 4] = [15, 30, 60, 90];

/// How long an activity or a meeting takes.
pub(super) fn length(thing: ThingId, catalog: &Catalog) -> Option<Minutes> {
    match &catalog.get(thing).about {
        About::Activity { .. } => agenda::of_activity(thing, catalog),
        About::Meeting(_) => agenda::length(thing, catalog),
        _ => None,
    }
}

/// 'At most so many': what can be done in that time, if need be in its shortest form.
fn minutes(things: &[ThingId], edition: &Edition<'_>) -> Vec<Value> {
    let longer = MINUTES[MINUTES.len() - 1] + 1;
    let ids = MINUTES.into_iter().chain([longer]).map(|most| most.to_string());
    let mut values: Vec<_> = ids.map(|id| (id.clone(), edition.word(&format!("search-minutes-{id}")))).collect();
    values.push(nothing_said(edition));
    let has = |thing: ThingId| {
        let length = length(thing, edition.catalog);
        let fits = |minutes: Minutes| {
            let within = MINUTES.into_iter().filter(move |&most| minutes.least <= most);
            within.chain((minutes.most >= longer).then_some(longer)).map(|most| most.to_string())
        };
        or_none(length.into_iter().flat_map(fits).collect(), thing, edition.catalog)
    };
    held(things, values, &has)
}

/// Sizes of a group; the last has no end.
pub(super) const GROUPS: [(&str, u32, u32); 5] =
    [("2", 1, 2), ("3-4", 3, 4), ("5-8", 5, 8), ("9-12", 9, 12), ("13", 13, u32::MAX)];

/// For how many people an activity or a meeting is.
pub(super) fn size(thing: ThingId, catalog: &Catalog) -> Option<(u32, u32)> {
    let size = match &catalog.get(thing).about {
        About::Activity { own, .. } => own.group_size,
        About::Meeting(facts) => facts.own.group_size,
        _ => None,
    };
    size.map(|size| (size.least, size.most))
}

fn group(things: &[ThingId], edition: &Edition<'_>) -> Vec<Value> {
    let title = |id: &str| edition.word(&format!("search-group-{id}"));
    let mut values: Vec<_> = GROUPS.iter().map(|(id, ..)| ((*id).to_owned(), title(id))).collect();
    values.push(nothing_said(edition));
    let has = |thing: ThingId| {
        let fits = |(least, most): (u32, u32)| {
            let overlap = GROUPS.iter().filter(move |(_, from, to)| least <= *to && *from <= most);
            overlap.map(|(id, ..)| (*id).to_owned())
        };
        or_none(size(thing, edition.catalog).into_iter().flat_map(fits).collect(), thing, edition.catalog)
    };
    held(things, values, &has)
}

fn grouping(things: &[ThingId], edition: &Edition<'_>) -> Vec<Value> {
    let catalog = edition.catalog;
    let word = |grouping: &str| edition.word(&format!("grouping-{grouping}"));
    let mut values: Vec<_> = Grouping::WORDS.iter().map(|id| ((*id).to_owned(), word(id))).collect();
    values.push(nothing_said(edition));
    held(things, values, &|thing| or_none(ways(thing, catalog), thing, catalog))
}

/// How one works in an activity or a meeting, step by step.
fn ways(thing: ThingId, catalog: &Catalog) -> BTreeSet<String> {
    let parts: &[Part] = match &catalog.get(thing).text {
        Some(text) if has_steps(thing, catalog) => &text.body().parts,
        _ => &[],
    };
    groupings(parts).into_iter().map(str::to_owned).collect()
}

/// Whether a thing says what a facet asks, of those that have an overview.
pub(super) fn says(facet: &str, thing: ThingId, catalog: &Catalog) -> bool {
    match facet {
        "minutes" => length(thing, catalog).is_some(),
        "group" => size(thing, catalog).is_some(),
        "grouping" => !ways(thing, catalog).is_empty(),
        _ => !blocks_of(thing, catalog).is_empty(),
    }
}

/// Whether it is something that one does with a group, and so has a length, a size and groupings, said or not.
pub(super) fn has_steps(thing: ThingId, catalog: &Catalog) -> bool {
    matches!(catalog.get(thing).kind, Kind::Activity | Kind::Meeting)
}

/// The value of what says nothing, with its word.
fn nothing_said(edition: &Edition<'_>) -> (String, String) {
    (NONE.to_owned(), edition.word("search-none"))
}

fn or_none(values: BTreeSet<String>, thing: ThingId, catalog: &Catalog) -> BTreeSet<String> {
    if values.is_empty() && has_steps(thing, catalog) { BTreeSet::from([NONE.to_owned()]) } else { values }
}
