//! Plain pages: a text, with a table of contents where it is long.

use serde::Serialize;

use super::shared::{
    rows::{Reading, has_own_page, head},
    works::WorkRow,
};
use crate::{
    edition::{Edition, RelationGroup},
    link::{Reason, ThingId},
    model::kind::Kind,
    page::{Engine, Page},
};

#[derive(Serialize)]
struct View {
    summary: Option<String>,
    text: Option<Reading>,
    literature: Vec<WorkRow>,
    relations: Vec<RelationGroup>,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let carried = edition.carried(Kind::Page).into_iter().filter(|&id| has_own_page(id, edition));
    carried.map(|id| page(id, edition)).collect()
}

fn page(id: ThingId, edition: &Edition<'_>) -> Page {
    let thing = edition.catalog.get(id);
    let address = edition.address(id);
    let mut head = head(id, edition, Vec::new(), edition.tone_of_item(thing));
    head.section = Some(address.clone());
    Page {
        address,
        engine: Engine::Template("page.html"),
        head,
        view: edition.later(move |edition| View::of(id, edition)),
        source: Some(thing.source.clone()),
    }
}

impl View {
    fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        Self {
            summary: edition.catalog.get(id).summary.clone(),
            text: Reading::citing_here(id, edition, &edition.address(id)),
            literature: WorkRow::under(id, edition),
            relations: edition.relations_but(id, &[Reason::Supports, Reason::Cites]),
        }
    }
}
