//! What there is for each competency, for the publisher: which has nothing yet, and what is asked for at every turn. A page of
//! the portal that no menu leads to and no search engine keeps.

use std::{cmp::Reverse, collections::BTreeMap};

use serde::Serialize;

use crate::{
    edition::{Edition, PORTAL},
    link::ThingId,
    model::kind::Kind,
    page::{Engine, Head, Link, Page},
    route,
    text::fold,
};

#[derive(Serialize)]
struct View {
    tables: Vec<Table>,
}

/// One framework's competencies by what names them.
#[derive(Serialize)]
struct Table {
    /// Its title.
    framework: String,
    competency_count: usize,
    columns: Vec<Column>,
    groups: Vec<Group>,
    often: Often,
}

/// A kind of thing that names competencies, or that one of them names.
#[derive(Serialize)]
struct Column {
    /// The kind, of several.
    title: String,
    /// The kind, of one.
    one: String,
    /// How many competencies have none.
    empty: usize,
}

/// The competencies that stand in one area itself.
#[derive(Serialize)]
struct Group {
    area: Link,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    competency: Link,
    label: Option<String>,
    /// In the order of the columns.
    cells: Vec<Vec<Link>>,
}

/// What stands with many competencies.
#[derive(Serialize)]
struct Often {
    /// As many as make it many: a quarter of all, and never fewer than three.
    least: usize,
    /// From the most down.
    items: Vec<OftenRow>,
}

#[derive(Serialize)]
struct OftenRow {
    #[serde(flatten)]
    link: Link,
    kind_title: String,
    count: usize,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    if edition.id != PORTAL {
        return Vec::new();
    }
    if frameworks_shown(edition).next().is_none() {
        return Vec::new();
    }
    let head = Head { title: edition.word("coverage"), hidden: true, ..Head::default() };
    let view = edition.later(|edition| View {
        tables: frameworks_shown(edition).map(|framework| Table::of(framework, edition)).collect(),
    });
    vec![Page { address: route::coverage(), engine: Engine::Template("coverage.html"), head, view, source: None }]
}

/// The frameworks with a table: the main one first, then those that something is said of.
fn frameworks_shown<'a>(edition: &'a Edition<'_>) -> impl Iterator<Item = ThingId> + 'a {
    let catalog = edition.catalog;
    let is_main = |id: &ThingId| catalog.main == Some(*id);
    let others = catalog.of_kind(Kind::Framework).iter().copied().filter(move |id| !is_main(id));
    catalog.main.into_iter().chain(others).filter(move |id| {
        let competencies = competencies(*id, edition);
        !competencies.is_empty()
            && (is_main(id) || competencies.iter().any(|&id| materials(id, edition).next().is_some()))
    })
}

fn competencies(framework: ThingId, edition: &Edition<'_>) -> Vec<ThingId> {
    let domains = &edition.catalog.framework(framework).domains;
    domains.iter().flat_map(|&domain| edition.catalog.competencies_below(domain)).collect()
}

/// What somebody declared to belong to a competency, from either side.
fn materials<'a>(competency: ThingId, edition: &'a Edition<'_>) -> impl Iterator<Item = ThingId> + 'a {
    let relations = &edition.catalog.relations;
    let declared = relations.to(competency).iter().chain(relations.from(competency));
    let others = declared.filter(|relation| relation.reason.is_declared()).map(|relation| relation.other);
    others.filter(|&other| is_material(edition.catalog.get(other).kind))
}

impl Table {
    fn of(framework: ThingId, edition: &Edition<'_>) -> Self {
        let catalog = edition.catalog;
        let domains = &catalog.framework(framework).domains;
        let competencies = competencies(framework, edition);
        let serving = Serving::of(&competencies, edition);
        let kinds: Vec<_> = Kind::ALL.into_iter().filter(|&kind| serving.has(kind)).collect();
        let mut groups = Vec::new();
        domains.iter().for_each(|&domain| groups_of(domain, &kinds, &serving, edition, &mut groups));
        let column = |&kind: &Kind| Column {
            title: edition.word(&format!("kinds-{}", kind.name())),
            one: edition.word(&format!("kind-{}", kind.name())),
            empty: competencies.iter().filter(|&&id| serving.things(id, kind).is_empty()).count(),
        };
        Self {
            framework: catalog.get(framework).title.clone(),
            competency_count: competencies.len(),
            columns: kinds.iter().map(column).collect(),
            groups,
            often: Often::of(competencies.len(), &serving, edition),
        }
    }
}

fn groups_of(area: ThingId, kinds: &[Kind], serving: &Serving, edition: &Edition<'_>, groups: &mut Vec<Group>) {
    let facts = edition.catalog.area(area);
    let links = |things: &[ThingId]| things.iter().map(|&thing| edition.link(thing)).collect();
    let row = |&id: &ThingId| Row {
        competency: edition.link(id),
        label: edition.catalog.competency(id).label.clone(),
        cells: kinds.iter().map(|&kind| links(serving.things(id, kind))).collect(),
    };
    if !facts.competencies.is_empty() {
        groups.push(Group { area: edition.link(area), rows: facts.competencies.iter().map(row).collect() });
    }
    facts.areas.iter().for_each(|&part| groups_of(part, kinds, serving, edition, groups));
}

impl Often {
    fn of(competencies: usize, serving: &Serving, edition: &Edition<'_>) -> Self {
        let least = competencies.div_ceil(4).max(3);
        let mut counts: BTreeMap<ThingId, usize> = BTreeMap::new();
        for &thing in serving.0.values().flatten() {
            *counts.entry(thing).or_default() += 1;
        }
        let mut items: Vec<_> = counts.into_iter().filter(|(_, count)| *count >= least).collect();
        items.sort_by_key(|(_, count)| Reverse(*count));
        let row = |(id, count)| OftenRow {
            link: edition.link(id),
            kind_title: edition.word(&format!("kind-{}", edition.catalog.get(id).kind.name())),
            count,
        };
        Self { least, items: items.into_iter().map(row).collect() }
    }
}

/// What there is to use with each competency, by kind and in reading order.
struct Serving(BTreeMap<(ThingId, Kind), Vec<ThingId>>);

impl Serving {
    fn of(competencies: &[ThingId], edition: &Edition<'_>) -> Self {
        let catalog = edition.catalog;
        let mut serving: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for &id in competencies {
            for other in materials(id, edition) {
                serving.entry((id, catalog.get(other).kind)).or_default().push(other);
            }
        }
        for things in serving.values_mut() {
            things.sort_by_cached_key(|&id| (catalog.get(id).order, fold(&catalog.get(id).title), id));
            things.dedup();
        }
        Self(serving)
    }

    fn has(&self, kind: Kind) -> bool {
        self.0.keys().any(|(_, other)| *other == kind)
    }

    fn things(&self, competency: ThingId, kind: Kind) -> &[ThingId] {
        self.0.get(&(competency, kind)).map_or(&[], Vec::as_slice)
    }
}

/// Whether things of a kind are there to be used with a competency; the others make up the framework, or explain words.
fn is_material(kind: Kind) -> bool {
    !matches!(kind, Kind::Framework | Kind::Area | Kind::Competency | Kind::Term)
}
