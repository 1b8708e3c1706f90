//! What changed lately, as an Atom feed (RFC 4287). Only with a base address, which its links need, and of what says when
//! it changed: no day of a build is ever taken for one.

use serde::Serialize;

use crate::{
    edition::Edition,
    identity,
    page::{Engine, Head, Page},
    route,
};

/// No reader of feeds looks further back.
const MOST: usize = 50;

#[derive(Serialize)]
struct View {
    id: String,
    /// Of the newest entry.
    updated: String,
    author: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    /// The same in every edition and at every address.
    id: String,
    title: String,
    summary: Option<String>,
    /// From the edition's base address.
    address: String,
    updated: String,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let settings = edition.settings;
    let site = settings.id.as_str();
    let mut dated = edition.dated();
    dated.truncate(MOST);
    let Some(&(_, newest)) = dated.first().filter(|_| settings.base_url.is_some()) else { return Vec::new() };
    let entries = dated.into_iter().map(|(id, updated)| {
        let thing = edition.catalog.get(id);
        Entry {
            id: format!("urn:uuid:{}", identity::uuid(site, &["feed", thing.kind.name(), &thing.id])),
            title: thing.title.clone(),
            summary: thing.summary.clone(),
            address: route::encoded(edition.address(id).as_str()),
            updated: format!("{updated}T00:00:00Z"),
        }
    });
    let view = View {
        id: format!("urn:uuid:{}", identity::uuid(site, &["feed", &edition.id])),
        updated: format!("{newest}T00:00:00Z"),
        author: settings.partnership.as_ref().map_or(&settings.title, |partnership| &partnership.name).clone(),
        entries: entries.collect(),
    };
    let engine = Engine::Template("feed.xml");
    vec![Page { address: route::feed(), engine, head: Head::default(), view: Box::new(view), source: None }]
}
