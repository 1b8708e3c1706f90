//! Catalog → [`Site`]s of pages: the portal, and a complete site for each domain.

mod claims;
mod frame;
mod sitemap;

use std::sync::Arc;

use rayon::prelude::*;

pub use claims::{ADDRESS_TWICE, ADDRESS_UNFIT, DOMAIN_ADDRESS};

use crate::{
    diagnostics::Diagnostic,
    edition::{self, Edition, Scope},
    features,
    link::{Catalog, ThingId},
    page::{Contents, Site},
    route,
    settings::Settings,
    source::SitePath,
    theme::Theme,
};

/// All editions, the portal first. Those of domains are composed when somebody asks for them: in `serve` most of them are
/// never looked at between two changes.
pub fn sites(catalog: &Arc<Catalog>, settings: &Arc<Settings>, theme: &Theme) -> (Vec<Site>, Vec<Diagnostic>) {
    let domains = catalog.site.editions.iter().copied().map(Some);
    let sites: Vec<_> =
        std::iter::once(None).chain(domains).map(|domain| site(domain, catalog, settings, theme)).collect();
    let found = claims::found(&sites, catalog, theme);
    (sites, found)
}

/// The portal, or the site of a domain.
fn site(domain: Option<ThingId>, catalog: &Arc<Catalog>, settings: &Arc<Settings>, theme: &Theme) -> Site {
    let (id, prefix) = edition::names(domain, catalog);
    let (catalog, settings, words) = (Arc::clone(catalog), Arc::clone(settings), Arc::clone(&theme.words));
    let has_own_style = frame::has_own_style(theme);
    let make = move || {
        let scope = Scope::of_portal_or(domain, &catalog, &settings, &words);
        contents(&Arc::new(scope).edition(), has_own_style)
    };
    Site::new(id, prefix, make)
}

fn contents(edition: &Edition<'_>, has_own_style: bool) -> Contents {
    // Each by itself: two rooms make most of the pages.
    let rooms = features::ALL.par_iter().with_max_len(1);
    let mut pages: Vec<_> = rooms.flat_map_iter(|feature| (feature.pages)(edition)).collect();
    for path in pages.iter_mut().filter_map(|page| page.head.path.as_mut()) {
        // Who mends a text does so in the file that it lies in.
        if let Some(origin) = edition.catalog.site.origins.get(&SitePath::new(path.as_str())) {
            *path = origin.to_string();
        }
    }
    // Pages are large: only their places are sorted.
    pages.sort_by_cached_key(|page| page.address.clone());
    if let Some(page) = sitemap::of(&pages, edition) {
        let at = pages.partition_point(|other| other.address <= page.address);
        pages.insert(at, page);
    }
    let assets = edition.assets().into_iter().map(|path| (route::asset(&path), path)).collect();
    Contents { frame: frame::of(edition, has_own_style), pages, later: features::later(edition), assets }
}
