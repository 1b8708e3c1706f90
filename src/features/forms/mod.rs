//! Forms: their list, and for each a page with the form, what is shown of its answers, and the data that its script reads.

mod data;

use serde::Serialize;

use super::shared::{
    form_view::{FormRow, FormView},
    rows::{Reading, head, intro},
};
use crate::{
    edition::Edition,
    link::ThingId,
    model::{form::FormKind, kind::Kind},
    page::{Engine, Head, Page},
    route,
};

/// The JSON Schema of the file in which answers are handed over, as text.
pub const ANSWERS_SCHEMA: &str = include_str!("answers.schema.json");

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let carried = edition.carried(Kind::Form);
    let pages = carried.iter().flat_map(|&id| [page(id, edition), data_page(id, edition)]);
    let shared = edition.has_list(Kind::Form).then(|| [list(edition), schema()]);
    shared.into_iter().flatten().chain(pages).collect()
}

#[derive(Serialize)]
struct ListView {
    intro: Option<Reading>,
    /// By kind, in the order in which one comes to them; a kind without forms is left out.
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    kind: FormKind,
    forms: Vec<FormRow>,
}

fn list(edition: &Edition<'_>) -> Page {
    let address = route::list(Kind::Form);
    let rows: Vec<_> = edition.listed(Kind::Form).into_iter().filter_map(|id| FormRow::of(id, edition)).collect();
    let group = |kind| Group { kind, forms: rows.iter().filter(|row| row.kind == kind).cloned().collect() };
    let groups = FormKind::ALL.into_iter().map(group).filter(|group| !group.forms.is_empty()).collect();
    let view = ListView { intro: intro(Kind::Form, edition, &address), groups };
    let head = Head {
        title: edition.word("kinds-form"),
        description: Some(edition.word("forms-summary")),
        section: Some(address.clone()),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        ..Head::default()
    };
    Page { address, engine: Engine::Template("forms.html"), head, view: Box::new(view), source: None }
}

fn page(id: ThingId, edition: &Edition<'_>) -> Page {
    let thing = edition.catalog.get(id);
    let view = FormView::of(id, edition);
    let head = head(id, edition, vec![edition.list_link(Kind::Form)], edition.tone_of_item(thing));
    let address = edition.address(id);
    Page {
        address,
        engine: Engine::Template("form.html"),
        head,
        view: Box::new(view),
        source: Some(thing.source.clone()),
    }
}

fn data_page(id: ThingId, edition: &Edition<'_>) -> Page {
    let thing = edition.catalog.get(id);
    Page {
        address: route::beside(&edition.address(id), "form.js"),
        engine: Engine::Script("form"),
        head: Head::default(),
        view: Box::new(data::Data::of(id, edition)),
        source: Some(thing.source.clone()),
    }
}

fn schema() -> Page {
    Page {
        address: route::beside(&route::list(Kind::Form), "antwoorden.schema.json"),
        engine: Engine::Text,
        head: Head::default(),
        view: Box::new(ANSWERS_SCHEMA),
        source: None,
    }
}
