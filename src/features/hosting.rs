//! What some places on the web ask for besides the pages, where the settings name them: what to send with each file, and that no
//! file is to be left out.

use serde::Serialize;

use crate::{
    edition::Edition,
    page::{Engine, Head, Page, View},
    route,
    settings::Hosting,
};

#[derive(Serialize)]
struct Headers {
    /// The edition's own folder, and those of the editions within it.
    folders: Vec<String>,
    /// Whether there is anything to search: the name of its folder changes with what is in it.
    search: bool,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let named = |hosting: Hosting| edition.settings.hosting.contains(&hosting);
    let mut pages = Vec::new();
    if named(Hosting::Netlify) || named(Hosting::Cloudflare) {
        pages.push(page(
            "_headers",
            Engine::Template("headers.txt"),
            Box::new(Headers { folders: folders(edition), search: edition.settings.search }),
        ));
    }
    if named(Hosting::Github) {
        pages.push(page(".nojekyll", Engine::Text, Box::new(String::new())));
    }
    pages
}

fn page(name: &'static str, engine: Engine, view: View) -> Page {
    Page { address: route::at_root(name), engine, head: Head::default(), view, source: None }
}

fn folders(edition: &Edition<'_>) -> Vec<String> {
    let within = edition.catalog.site.editions.iter().filter(|_| edition.domain.is_none());
    let within = within.map(|&domain| format!("{}/", edition.catalog.get(domain).id));
    std::iter::once(String::new()).chain(within).collect()
}
