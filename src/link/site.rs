//! What `katern.yaml` refers to.

use std::collections::BTreeSet;

use super::{BROKEN_LINK, Catalog, ThingId, names::Names, references::Resolver};
use crate::{
    diagnostics::Diagnostic,
    i18n::Arg,
    model::kind::Kind,
    parse::unsafe_drawing,
    read::{CONTENT, SETTINGS},
    settings::{Colour, NavigationEntry, Settings},
    source::{Placed, SitePath, Sources},
    suggest::nearest,
};

/// What the settings refer to, resolved.
#[derive(Debug, Default)]
pub struct SiteReferences {
    /// What the author adds to the navigation.
    pub navigation: Vec<Entry>,
    /// The domains that get a site of their own.
    pub editions: Vec<ThingId>,
    /// The partnership's logo.
    pub logo: Option<SitePath>,
    /// Colours of domains and areas.
    pub colours: Vec<(ThingId, Colour)>,
}

/// An entry of the navigation.
#[derive(Debug)]
pub struct Entry {
    /// What it says.
    pub title: String,
    /// Where it leads.
    pub target: Target,
}

/// Where an entry of the navigation leads.
#[derive(Debug)]
pub enum Target {
    /// A page of the site.
    Thing(ThingId),
    /// An address elsewhere.
    Outside(String),
}

/// Resolves the settings' references.
pub(super) fn resolve(
    catalog: &Catalog,
    names: &Names,
    sources: &Sources,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) -> SiteReferences {
    let path = SitePath::new(SETTINGS);
    let mut resolver = Resolver { names, path: &path, found };
    let navigation = settings.navigation.iter().filter_map(|entry| navigation(entry, catalog, &mut resolver)).collect();
    let editions = match &settings.editions {
        Some(written) => resolver.all(Kind::Area, written),
        None => catalog.domains().to_vec(),
    };
    let logo = settings.partnership.as_ref().and_then(|partnership| partnership.logo.as_ref());
    let logo = logo.and_then(|logo| file(logo, sources, &mut resolver));
    let colours = settings.colours.iter().flat_map(|colours| &colours.domains);
    let colours = colours
        .flat_map(|(id, colour)| resolver.things(Kind::Area, id).into_iter().map(|area| (area, *colour)))
        .collect();
    // Only domains have a site of their own: an area's items are listed in its domain's.
    let mut seen = BTreeSet::new();
    let editions = editions.into_iter().map(|area| catalog.domain_of(area)).filter(|area| seen.insert(*area)).collect();
    SiteReferences { navigation, editions, logo, colours }
}

fn navigation(entry: &NavigationEntry, catalog: &Catalog, resolver: &mut Resolver<'_>) -> Option<Entry> {
    if let Some(page) = &entry.page {
        let found = catalog.in_file(&format!("{CONTENT}/{}", page.value));
        if found.is_none() {
            let paths = catalog.by_path.keys().filter_map(|path| path.as_str().strip_prefix("content/"));
            tell(page, "content", nearest(page, paths), resolver);
        }
        return found.map(|thing| Entry { title: entry.title.clone(), target: Target::Thing(thing) });
    }
    let url = entry.url.as_ref()?.0.clone();
    Some(Entry { title: entry.title.clone(), target: Target::Outside(url) })
}

fn file(path: &Placed<String>, sources: &Sources, resolver: &mut Resolver<'_>) -> Option<SitePath> {
    if let Some(text) = sources.get(&SitePath::new(path.value.as_str())) {
        let path = SitePath::new(path.value.as_str());
        // What lies in the content was looked at with it.
        if !path.as_str().starts_with(&format!("{CONTENT}/")) {
            resolver.found.extend(unsafe_drawing(&path, text));
        }
        return Some(path);
    }
    tell(path, "root", nearest(path, sources.iter().map(|(path, _)| path.as_str())), resolver);
    None
}

fn tell(written: &Placed<String>, from: &str, suggestion: Option<&str>, resolver: &mut Resolver<'_>) {
    let args = vec![
        ("link", Arg::from(written.value.as_str())),
        ("suggestion", Arg::from(suggestion.unwrap_or("none"))),
        ("from", Arg::from(from)),
    ];
    resolver.add(&BROKEN_LINK, written.place, args);
}
