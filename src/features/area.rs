//! A domain, or a part of one: what it is, its competencies, its activities. In a domain's own site it is the home.

use std::collections::BTreeSet;

use serde::Serialize;

use super::shared::{
    asking::AskingForm,
    rows::{ActivityRow, AreaRow, Badge, HomeBlock, PageRow, Reading, head},
    works::WorkRow,
};
use crate::{
    edition::{Edition, RelationGroup},
    link::{HomePart, Reason, Role, ThingId},
    model::kind::Kind,
    page::{Engine, Link, Page},
    route::{self, Address},
    settings::DomainBlock,
};

#[derive(Serialize)]
struct View {
    badge: Badge,
    is_home: bool,
    is_domain: bool,
    /// The role that belongs to it, and those of its parts.
    roles: Vec<Role>,
    summary: Option<String>,
    text: Option<Reading>,
    area: AreaRow,
    /// Those of its parts counted too.
    competency_count: usize,
    activities: Vec<ActivityRow>,
    /// The list of all activities of this edition.
    all_activities: Link,
    glossary: Option<Link>,
    /// Forms with a part about it, each at that part: by kind, scans first.
    forms: Vec<AskingForm>,
    /// Said where it is not the main one.
    framework: Option<Link>,
    /// The list of all forms of this edition.
    all_forms: Option<Link>,
    /// The list of all meetings, and how many there are.
    meetings: Option<(Link, usize)>,
    /// In its own site all plain pages, elsewhere those that name it.
    pages: Vec<PageRow>,
    literature: Vec<WorkRow>,
    relations: Vec<RelationGroup>,
    /// In which order these are shown.
    blocks: Vec<HomeBlock>,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    edition.carried(Kind::Area).into_iter().map(|id| page(id, edition)).collect()
}

fn page(id: ThingId, edition: &Edition<'_>) -> Page {
    let thing = edition.catalog.get(id);
    let is_home = edition.domain == Some(id);
    let crumbs = if is_home { Vec::new() } else { crumbs(id, edition) };
    let mut head = head(id, edition, crumbs, Some(edition.tone(id)));
    if is_home {
        head.canonical = Some(route::thing(thing, false));
        head.feed = edition.feed();
    }
    Page {
        address: edition.address(id),
        engine: Engine::Template("area.html"),
        head,
        view: edition.later(move |edition| View::of(id, edition)),
        source: Some(thing.source.clone()),
    }
}

impl View {
    fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let (thing, facts) = (edition.catalog.get(id), edition.catalog.area(id));
        let address = edition.address(id);
        let is_home = edition.domain == Some(id);
        Self {
            badge: Badge::of(id, edition),
            is_home,
            is_domain: facts.parent.is_none(),
            roles: roles(id, edition),
            summary: thing.summary.clone(),
            text: Reading::citing_here(id, edition, &address),
            area: AreaRow::of(id, edition),
            competency_count: edition.catalog.competencies_below(id).len(),
            activities: activities(id, edition),
            all_activities: edition.list_link(Kind::Activity),
            meetings: (!edition.listed(Kind::Meeting).is_empty())
                .then(|| (edition.list_link(Kind::Meeting), edition.listed(Kind::Meeting).len())),
            glossary: (!edition.listed(Kind::Term).is_empty()).then(|| edition.list_link(Kind::Term)),
            forms: AskingForm::about(id, edition),
            framework: edition.framework_beside(id),
            all_forms: (!edition.listed(Kind::Form).is_empty()).then(|| edition.list_link(Kind::Form)),
            pages: pages_about(id, edition),
            literature: WorkRow::about(id, edition),
            relations: edition.relations_but(id, &[Reason::Supports, Reason::Cites]),
            blocks: blocks(is_home, edition, &address),
        }
    }
}

/// On the home of a domain's own site those that the publisher chose, else all that there are.
fn blocks(is_home: bool, edition: &Edition<'_>, at: &Address) -> Vec<HomeBlock> {
    let Some(chosen) = edition.catalog.site.domain.as_ref().filter(|_| is_home) else {
        return DomainBlock::WORDS.iter().copied().map(HomeBlock::made).collect();
    };
    let block = |part: &HomePart<DomainBlock>| match part {
        HomePart::Made(block) => Some(HomeBlock::made(block.word())),
        HomePart::Page(page) => HomeBlock::page(*page, edition, at),
    };
    chosen.iter().filter_map(block).collect()
}

/// The framework, then what this is a part of; the edition's own domain is its home and no crumb.
fn crumbs(id: ThingId, edition: &Edition<'_>) -> Vec<Link> {
    let facts = edition.catalog.area(id);
    let parent = facts.parent.filter(|&parent| edition.domain != Some(parent));
    let frameworks = std::iter::once(edition.list_link(Kind::Framework)).chain(edition.framework_beside(id));
    frameworks.chain(parent.map(|parent| edition.link(parent))).collect()
}

fn roles(id: ThingId, edition: &Edition<'_>) -> Vec<Role> {
    let facts = edition.catalog.area(id);
    let mut roles: Vec<Role> = facts.role.iter().cloned().collect();
    roles.extend(facts.areas.iter().flat_map(|&part| self::roles(part, edition)));
    let mut seen = BTreeSet::new();
    roles.retain(|role| seen.insert(role.id.clone()));
    roles
}

fn pages_about(id: ThingId, edition: &Edition<'_>) -> Vec<PageRow> {
    let mut rows = PageRow::all(edition);
    rows.retain(|(page, _)| edition.domain == Some(id) || edition.catalog.get(*page).areas.contains(&id));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The activities that name this area, or its domain as a whole, or no domain; of a domain, those of its parts too.
fn activities(id: ThingId, edition: &Edition<'_>) -> Vec<ActivityRow> {
    let catalog = edition.catalog;
    let belongs = |activity: &ThingId| {
        let areas = &catalog.get(*activity).areas;
        let part_of = |&area: &ThingId| {
            area == id || catalog.area(area).parent == Some(id) || catalog.area(id).parent == Some(area)
        };
        areas.is_empty() || areas.iter().any(part_of)
    };
    edition.listed(Kind::Activity).into_iter().filter(belongs).filter_map(|id| ActivityRow::of(id, edition)).collect()
}
