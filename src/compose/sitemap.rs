//! The site's pages for search engines (sitemaps.org). Only with a base address, and only the portal's: a domain's own site
//! has the same texts and names the portal's as canonical.

use rayon::prelude::*;
use serde::Serialize;

use crate::{
    edition::Edition,
    page::{Engine, Head, Page},
    route,
};

#[derive(Serialize)]
struct View {
    pages: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    address: String,
    /// Only where an author says so.
    updated: Option<String>,
}

/// The sitemap of an edition's pages, which are sorted.
pub(super) fn of(pages: &[Page], edition: &Edition<'_>) -> Option<Page> {
    edition.settings.base_url.as_ref().filter(|_| edition.domain.is_none())?;
    let shown = pages.par_iter().filter(|page| page.address.as_str().ends_with(".html") && !page.head.hidden);
    let entry =
        |page: &Page| Entry { address: route::encoded(page.address.as_str()), updated: page.head.updated.clone() };
    let view = Box::new(View { pages: shown.map(entry).collect() });
    let engine = Engine::Template("sitemap.xml");
    Some(Page { address: route::sitemap(), engine, head: Head::default(), view, source: None })
}
