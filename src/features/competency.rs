//! A competency: what it is, signs of it, what practises it.

use serde::Serialize;

use super::shared::{
    rows::{ActivityRow, Badge, CompetencyRow, Reading, head},
    works::WorkRow,
};
use crate::{
    edition::{Edition, RelationGroup},
    link::{Reason, ThingId},
    model::kind::Kind,
    page::{Engine, Link, Page},
};

#[derive(Serialize)]
struct View {
    competency: CompetencyRow,
    /// The name of its framework.
    of: String,
    /// Said where it is not the main one.
    framework: Option<Link>,
    area: Badge,
    area_title: String,
    role: Option<String>,
    text: Option<Reading>,
    activities: Vec<ActivityRow>,
    siblings: Vec<Link>,
    literature: Vec<WorkRow>,
    relations: Vec<RelationGroup>,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    edition.carried(Kind::Competency).into_iter().map(|id| page(id, edition)).collect()
}

fn page(id: ThingId, edition: &Edition<'_>) -> Page {
    let (thing, facts) = (edition.catalog.get(id), edition.catalog.competency(id));
    let head = head(id, edition, crumbs(facts.area, edition), Some(edition.tone(facts.area)));
    Page {
        address: edition.address(id),
        engine: Engine::Template("competency.html"),
        head,
        view: edition.later(move |edition| View::of(id, edition)),
        source: Some(thing.source.clone()),
    }
}

impl View {
    fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let facts = edition.catalog.competency(id);
        let area = edition.catalog.area(facts.area);
        Self {
            competency: CompetencyRow::of(id, edition),
            of: edition.catalog.get(area.framework).title.clone(),
            framework: edition.framework_beside(id),
            area: Badge::of(facts.area, edition),
            area_title: edition.catalog.get(facts.area).title.clone(),
            role: area.role.as_ref().map(|role| role.title.clone()),
            text: Reading::citing_here(id, edition, &edition.address(id)),
            activities: practising(id, edition),
            siblings: area
                .competencies
                .iter()
                .filter(|&&other| other != id)
                .map(|&other| edition.link(other))
                .collect(),
            literature: WorkRow::under(id, edition),
            // What practises it stands above, with its minutes.
            relations: edition.relations_but(id, &[Reason::Practises, Reason::Supports, Reason::Cites]),
        }
    }
}

fn crumbs(area: ThingId, edition: &Edition<'_>) -> Vec<Link> {
    let areas =
        edition.catalog.area(area).parent.into_iter().chain([area]).filter(|&area| edition.domain != Some(area));
    let frameworks = std::iter::once(edition.list_link(Kind::Framework)).chain(edition.framework_beside(area));
    frameworks.chain(areas.map(|area| edition.link(area))).collect()
}

fn practising(id: ThingId, edition: &Edition<'_>) -> Vec<ActivityRow> {
    let relations = edition.catalog.relations.to(id).iter();
    let practising =
        relations.filter(|relation| relation.reason == Reason::Practises && edition.carries(relation.other));
    practising.filter_map(|relation| ActivityRow::of(relation.other, edition)).collect()
}
