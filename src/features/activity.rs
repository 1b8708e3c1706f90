//! Activities: their list, and a page each with its steps along a line of time.

use serde::Serialize;

use super::shared::{
    rows::{ActivityRow, CreditView, Reading, head, intro},
    works::WorkRow,
};
use crate::{
    edition::{Edition, RelationGroup},
    link::{About, Reason, ThingId},
    model::{activity::Material, kind::Kind},
    page::{Engine, Head, Link, Page},
    route,
};

#[derive(Serialize)]
struct ListView {
    intro: Option<Reading>,
    activities: Vec<ActivityRow>,
}

#[derive(Serialize)]
struct View {
    facts: ActivityRow,
    materials: Vec<MaterialRow>,
    preparation: Option<String>,
    credit: Option<CreditView>,
    variant_of: Option<Link>,
    competencies: Vec<Link>,
    text: Option<Reading>,
    literature: Vec<WorkRow>,
    relations: Vec<RelationGroup>,
}

#[derive(Serialize)]
struct MaterialRow {
    name: String,
    count: Option<u32>,
    per: Option<&'static str>,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let pages = edition.carried(Kind::Activity).into_iter().map(|id| page(id, edition));
    edition.has_list(Kind::Activity).then(|| list(edition)).into_iter().chain(pages).collect()
}

fn list(edition: &Edition<'_>) -> Page {
    let address = route::list(Kind::Activity);
    let head = Head {
        title: edition.word("kinds-activity"),
        description: Some(edition.word("activities-summary")),
        section: Some(address.clone()),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        ..Head::default()
    };
    let view = edition.later(ListView::of);
    Page { address, engine: Engine::Template("activities.html"), head, view, source: None }
}

impl ListView {
    fn of(edition: &Edition<'_>) -> Self {
        let listed = edition.listed(Kind::Activity).into_iter();
        Self {
            intro: intro(Kind::Activity, edition, &route::list(Kind::Activity)),
            activities: listed.filter_map(|id| ActivityRow::of(id, edition)).collect(),
        }
    }
}

fn page(id: ThingId, edition: &Edition<'_>) -> Page {
    let thing = edition.catalog.get(id);
    let head = head(id, edition, vec![edition.list_link(Kind::Activity)], edition.tone_of_item(thing));
    Page {
        address: edition.address(id),
        engine: Engine::Template("activity.html"),
        head,
        view: edition.later(move |edition| View::of(id, edition)),
        source: Some(thing.source.clone()),
    }
}

impl View {
    /// Of an activity; of anything else there is none.
    fn of(id: ThingId, edition: &Edition<'_>) -> Option<Self> {
        let About::Activity { own, competencies, variant_of, .. } = &edition.catalog.get(id).about else { return None };
        Some(Self {
            facts: ActivityRow::of(id, edition)?,
            materials: own.materials.iter().map(material).collect(),
            preparation: own.preparation.clone(),
            credit: own.credit.as_ref().map(CreditView::of),
            variant_of: variant_of.map(|other| edition.link(other)),
            competencies: competencies.iter().map(|&competency| edition.link(competency)).collect(),
            text: Reading::citing_here(id, edition, &edition.address(id)),
            literature: WorkRow::under(id, edition),
            // What it practises stands among its facts.
            relations: edition.relations_but(id, &[Reason::Practises, Reason::Supports, Reason::Cites]),
        })
    }
}

fn material(material: &Material) -> MaterialRow {
    MaterialRow { name: material.name.clone(), count: material.count, per: material.per.map(|per| per.word()) }
}
