//! Catalog → [`Site`]s of pages: the portal, and a complete site for each domain.

mod claims;
mod frame;
mod sitemap;

use std::sync::Arc;

use rayon::prelude::*;

pub use claims::{ADDRESS_TWICE, DOMAIN_ADDRESS};

use crate::{
    diagnostics::Diagnostic, edition::Edition, features, link::Catalog, page::Site, route, settings::Settings,
    theme::Theme,
};

/// All editions, the portal first.
pub fn sites(catalog: &Arc<Catalog>, settings: &Arc<Settings>, theme: &Theme) -> (Vec<Site>, Vec<Diagnostic>) {
    let mut editions = vec![Edition::portal(catalog, settings, &theme.words)];
    editions.extend(catalog.site.editions.iter().map(|&domain| Edition::of(domain, catalog, settings, &theme.words)));
    let sites: Vec<_> = editions.par_iter().map(site).collect();
    let found = claims::found(&sites, theme);
    (sites, found)
}

fn site(edition: &Edition<'_>) -> Site {
    let mut pages: Vec<_> = features::ALL.par_iter().flat_map_iter(|feature| (feature.pages)(edition)).collect();
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    pages.extend(sitemap::of(&pages, edition));
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    let assets = edition.assets().into_iter().map(|path| (route::asset(&path), path)).collect();
    Site {
        id: edition.id.clone(),
        prefix: edition.prefix.clone(),
        frame: frame::of(edition),
        pages,
        later: features::later(edition),
        assets,
    }
}
