//! Catalog → [`Site`]s of pages: the portal, and a complete site for each domain.

mod claims;
mod edition;
mod frame;
mod relations;
mod text;

use rayon::prelude::*;

pub use claims::{ADDRESS_TWICE, DOMAIN_ADDRESS};
pub use edition::Edition;
pub use relations::RelationGroup;
pub use text::TextView;

use crate::{
    diagnostics::Diagnostic,
    features,
    i18n::Messages,
    link::Catalog,
    page::Site,
    route,
    settings::Settings,
    theme::Theme,
};

/// The id of the edition that holds everything.
pub const PORTAL: &str = "portal";

/// All editions, the portal first.
pub fn sites(catalog: &Catalog, settings: &Settings, theme: &Theme) -> (Vec<Site>, Vec<Diagnostic>) {
    let mut editions = vec![Edition::portal(catalog, settings, &theme.words)];
    editions.extend(catalog.site.editions.iter().map(|&domain| Edition::of(domain, catalog, settings, &theme.words)));
    let sites: Vec<_> = editions.par_iter().map(site).collect();
    let found = claims::found(&sites, theme);
    (sites, found)
}

fn site(edition: &Edition<'_>) -> Site {
    let mut pages: Vec<_> = features::ALL.par_iter().flat_map_iter(|feature| (feature.pages)(edition)).collect();
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    let assets = edition.assets().into_iter().map(|path| (route::asset(&path), path)).collect();
    Site { id: edition.id.clone(), prefix: edition.prefix.clone(), frame: frame::of(edition), pages, assets }
}

/// The interface's word of this name; the name itself where a theme lacks it.
fn word(words: &Messages, name: &str) -> String {
    words.get(name, &[]).unwrap_or_else(|| name.to_owned())
}
