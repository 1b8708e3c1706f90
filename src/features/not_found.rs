//! What a server shows for an address that is not there. Only with a base address: its own links can't be relative.

use serde::Serialize;

use crate::{
    edition::Edition,
    page::{Engine, Head, Page},
    route,
};

#[derive(Serialize)]
struct View {}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let Some(base) = edition.settings.base_url.as_ref().filter(|_| edition.domain.is_none()) else { return Vec::new() };
    // A server shows it at whatever address was asked for: its links start from the root of the host.
    let path = base.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    let root = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
    let head = Head { title: edition.word("not-found-title"), root: Some(root), hidden: true, ..Head::default() };
    let address = route::at_root("404.html");
    vec![Page { address, engine: Engine::Template("404.html"), head, view: Box::new(View {}), source: None }]
}
