//! Catalog → [`Site`]s of pages: the portal, and a complete site for each domain.

mod claims;
mod frame;
mod sitemap;

use std::sync::Arc;

use rayon::prelude::*;

pub use claims::{ADDRESS_TWICE, ADDRESS_UNFIT, DOMAIN_ADDRESS};

use crate::{
    diagnostics::Diagnostic,
    edition::{Edition, Scope},
    features,
    link::{Catalog, ThingId},
    page::Site,
    route,
    settings::Settings,
    source::SitePath,
    theme::Theme,
};

/// All editions, the portal first.
pub fn sites(catalog: &Arc<Catalog>, settings: &Arc<Settings>, theme: &Theme) -> (Vec<Site>, Vec<Diagnostic>) {
    let domains = catalog.site.editions.iter().copied().map(Some);
    let editions: Vec<_> = std::iter::once(None).chain(domains).collect();
    let scope = |&domain: &Option<ThingId>| Scope::of_portal_or(domain, catalog, settings, &theme.words);
    let sites: Vec<_> = editions.par_iter().map(|domain| site(&Arc::new(scope(domain)).edition(), theme)).collect();
    let found = claims::found(&sites, catalog, theme);
    (sites, found)
}

fn site(edition: &Edition<'_>, theme: &Theme) -> Site {
    let mut pages: Vec<_> = features::ALL.par_iter().flat_map_iter(|feature| (feature.pages)(edition)).collect();
    for path in pages.iter_mut().filter_map(|page| page.head.path.as_mut()) {
        // Who mends a text does so in the file that it lies in.
        if let Some(origin) = edition.catalog.site.origins.get(&SitePath::new(path.as_str())) {
            *path = origin.to_string();
        }
    }
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    pages.extend(sitemap::of(&pages, edition));
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    let assets = edition.assets().into_iter().map(|path| (route::asset(&path), path)).collect();
    Site {
        id: edition.id.clone(),
        prefix: edition.prefix.clone(),
        frame: frame::of(edition, theme),
        pages,
        later: features::later(edition),
        assets,
    }
}
