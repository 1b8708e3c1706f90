//! Overviews: what there is by one facet, as plain lists, for who has no script.

use serde::Serialize;

use super::{
    facets::{self, Facet, NONE, length},
    searched,
};
use crate::{
    edition::Edition,
    link::ThingId,
    page::{Engine, Head, Link, Page},
    route::{self, Address},
};

#[derive(Serialize)]
struct View {
    facet: &'static str,
    /// By value, in their order; what says nothing comes last.
    groups: Vec<Group>,
    /// The other overviews.
    others: Vec<Link>,
}

#[derive(Serialize)]
struct Group {
    title: String,
    items: Vec<Item>,
}

#[derive(Clone, Serialize)]
struct Item {
    title: String,
    address: Address,
    kind: &'static str,
    minutes_text: Option<String>,
    summary: Option<String>,
}

/// The facets that have an overview, and what it is called in its address; the others lead to lists that there are anyway.
const OVERVIEWS: [(&str, &str); 4] =
    [("minutes", "minuten"), ("group", "groep"), ("grouping", "werkwijze"), ("block", "onderdeel")];

/// Stretches of minutes; the last has no end.
const BANDS: [(&str, u32, u32); 5] =
    [("15", 1, 15), ("16-30", 16, 30), ("31-60", 31, 60), ("61-90", 61, 90), ("91", 91, u32::MAX)];

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    told(edition).into_iter().map(|(id, name)| page(id, name, edition)).collect()
}

/// Those that some activity or meeting says something for.
fn told(edition: &Edition<'_>) -> Vec<(&'static str, &'static str)> {
    let things = searched(edition);
    let is_told = |(id, _): &(&str, &str)| things.iter().any(|&thing| facets::says(id, thing, edition.catalog));
    OVERVIEWS.into_iter().filter(is_told).collect()
}

fn page(id: &'static str, name: &str, edition: &Edition<'_>) -> Page {
    let head = Head {
        title: title(id, edition),
        crumbs: vec![Link { title: edition.word("search-title"), address: Some(route::search()) }],
        tone: edition.domain.map(|domain| edition.tone(domain)),
        ..Head::default()
    };
    let view = edition.later(move |edition| {
        let things = searched(edition);
        let others = told(edition).into_iter().filter(|(other, _)| *other != id);
        let others = others
            .map(|(other, name)| Link { title: title(other, edition), address: Some(route::search_overview(name)) });
        let facet = facets::one(id, &things, edition);
        let groups = facet.map_or_else(Vec::new, |facet| groups(&facet, &things, edition));
        View { facet: id, groups, others: others.collect() }
    });
    let engine = Engine::Template("search-overview.html");
    Page { address: route::search_overview(name), engine, head, view, source: None }
}

fn title(facet: &str, edition: &Edition<'_>) -> String {
    edition.word(&format!("search-overview-{facet}"))
}

fn groups(facet: &Facet, things: &[ThingId], edition: &Edition<'_>) -> Vec<Group> {
    let items = |pages: Vec<usize>| pages.into_iter().map(|page| item(things[page], edition)).collect();
    let group = |(title, pages): (String, Vec<usize>)| Group { title, items: items(pages) };
    let values = facet.values.iter();
    if facet.id != "minutes" {
        return values.map(|value| group((value.title.clone(), value.pages.clone()))).collect();
    }
    // 'At most' would list the shortest in each group.
    let in_band = |least: u32, most: u32| {
        let overlaps = |page: &usize| {
            length(things[*page], edition.catalog).is_some_and(|length| length.least <= most && least <= length.most)
        };
        (0..things.len()).filter(overlaps).collect::<Vec<_>>()
    };
    let band = |(id, least, most): (&str, u32, u32)| (edition.word(&format!("search-band-{id}")), in_band(least, most));
    let none = values.filter(|value| value.id == NONE).map(|value| (value.title.clone(), value.pages.clone()));
    BANDS.into_iter().map(band).chain(none).filter(|(_, pages)| !pages.is_empty()).map(group).collect()
}

fn item(id: ThingId, edition: &Edition<'_>) -> Item {
    let thing = edition.catalog.get(id);
    Item {
        title: thing.title.clone(),
        address: edition.address(id),
        kind: thing.kind.name(),
        minutes_text: length(id, edition.catalog).map(|minutes| minutes.to_string()),
        summary: thing.summary.clone(),
    }
}
