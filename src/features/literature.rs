//! Literature: all works of an edition as one list, to read and to take away, and a page for each that more is told of.

use serde::Serialize;

use super::shared::{
    rows::{Badge, Reading, head, intro},
    works::{Used, WorkRow},
};
use crate::{
    bibliography::{Reference, Run, csl_json, ris},
    edition::Edition,
    link::ThingId,
    model::kind::Kind,
    page::{Engine, Head, Link, Page, View as AnyView},
    route,
};

#[derive(Serialize)]
struct ListView {
    intro: Option<Reading>,
    works: Vec<WorkRow>,
    /// The same list in forms that reference managers read.
    files: Vec<Link>,
}

#[derive(Serialize)]
struct View {
    runs: Vec<Run>,
    r#for: Option<String>,
    why: Option<String>,
    read: Option<String>,
    areas: Vec<Badge>,
    text: Option<Reading>,
    /// What the text cites in turn.
    literature: Vec<WorkRow>,
    used: Vec<Used>,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let works = edition.carried(Kind::Literature);
    if works.is_empty() {
        return Vec::new();
    }
    let files = files(edition);
    let own = works.iter().filter_map(|&id| page(id, edition));
    std::iter::once(list(&files, edition)).chain(own).chain(files.into_iter().map(|(_, page)| page)).collect()
}

fn list(files: &[(String, Page)], edition: &Edition<'_>) -> Page {
    let address = route::list(Kind::Literature);
    let link = |(title, page): &(String, Page)| Link { title: title.clone(), address: Some(page.address.clone()) };
    let files: Vec<_> = files.iter().map(link).collect();
    let view = edition.later(move |edition| ListView {
        intro: intro(Kind::Literature, edition, &route::list(Kind::Literature)),
        works: WorkRow::all(edition),
        files: files.clone(),
    });
    let head = Head {
        title: edition.word("kinds-literature"),
        description: Some(edition.word("literature-summary")),
        section: Some(address.clone()),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        ..Head::default()
    };
    Page { address, engine: Engine::Template("literature.html"), head, view, source: None }
}

/// The works as BibTeX, CSL-JSON and RIS, each with its name.
fn files(edition: &Edition<'_>) -> Vec<(String, Page)> {
    fn references<'a>(edition: &'a Edition<'_>) -> impl Iterator<Item = &'a Reference> {
        edition.carried(Kind::Literature).into_iter().map(|id| &edition.catalog.literature(id).reference)
    }
    let bib = edition.later(|edition| {
        let entries: Vec<_> = references(edition).map(|reference| reference.bib.trim()).collect();
        format!("{}\n", entries.join("\n\n"))
    });
    let json = edition.later(|edition| {
        let language = edition.settings.language;
        references(edition).map(|reference| csl_json(reference, language)).collect::<Vec<_>>()
    });
    let ris = edition.later(|edition| references(edition).map(ris).collect::<String>());
    let file = |title: &str, ending: &str, engine: Engine, view: AnyView| {
        let address = route::work_file(ending);
        let head = Head { title: title.to_owned(), ..Head::default() };
        (title.to_owned(), Page { address, engine, head, view, source: None })
    };
    vec![
        file("BibTeX", "bib", Engine::Text, bib),
        file("CSL-JSON", "json", Engine::Json, json),
        file("RIS", "ris", Engine::Text, ris),
    ]
}

/// The page of a work that has a text.
fn page(id: ThingId, edition: &Edition<'_>) -> Option<Page> {
    let (thing, address) = (edition.catalog.get(id), edition.address(id));
    WorkRow::in_passing(id, edition).more?;
    let head = head(id, edition, vec![edition.list_link(Kind::Literature)], edition.tone_of_item(thing));
    let engine = Engine::Template("work.html");
    let view = edition.later(move |edition| View::of(id, edition));
    Some(Page { address, engine, head, view, source: Some(thing.source.clone()) })
}

impl View {
    fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let row = WorkRow::of_all_users(id, edition);
        let areas = edition.catalog.get(id).areas.iter();
        Self {
            runs: row.runs,
            r#for: row.r#for,
            why: row.why,
            read: row.read,
            areas: areas.map(|&area| Badge::of(area, edition)).collect(),
            text: Reading::citing_here(id, edition, &edition.address(id)),
            literature: WorkRow::under(id, edition),
            used: row.used,
        }
    }
}
