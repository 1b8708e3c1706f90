//! What `katern.yaml` refers to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    BROKEN_LINK, Catalog, DRAFT_REFERENCE, ThingId,
    files::Files,
    names::{Found, Names},
    references::Resolver,
};
use crate::{
    diagnostics::{Code, Diagnostic, Severity},
    i18n::Arg,
    model::{
        kind::Kind,
        layout::{CONTENT, PICTURES, SETTINGS},
    },
    parse::wrong_picture,
    settings::{Block, Colour, DomainBlock, Home, NavigationEntry, PortalBlock, Settings},
    source::{Placed, SitePath, Sources},
    suggest::nearest,
    typeface::{self, Typeface},
    yaml::{MISSING_KEY, WRONG_VALUE},
};

/// A file that is named as a font and can't be read as one.
pub static FONT_FILE: Code = Code::error("font-file");

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
    /// All colours that the settings name, where they stand.
    pub colours_written: Vec<Placed<Colour>>,
    /// What the author adds below every page.
    pub footer: Vec<Entry>,
    /// The publisher's fonts: for running text, and for headings.
    pub fonts: [Vec<Font>; 2],
    /// What the portal's home shows; what it always does where it isn't said.
    pub portal: Option<Vec<HomePart<PortalBlock>>>,
    /// What the home of a domain's own site shows.
    pub domain: Option<Vec<HomePart<DomainBlock>>>,
    /// Files that are read under another path than that of the file on disk.
    pub origins: BTreeMap<SitePath, SitePath>,
}

/// A font of the publisher's.
#[derive(Clone, Debug)]
pub struct Font {
    /// Its file.
    pub path: SitePath,
    /// What pages must know of it.
    pub typeface: Typeface,
}

/// A part of a home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HomePart<T> {
    /// One that is made.
    Made(T),
    /// The text of a page.
    Page(ThingId),
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
    files: &Files,
    sources: &Sources,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) -> SiteReferences {
    let path = SitePath::new(SETTINGS);
    let mut resolver = Resolver { names, path: &path, found };
    let mut entries = |written: &[NavigationEntry]| -> Vec<Entry> {
        written.iter().filter_map(|entry| self::entry(entry, catalog, files, &mut resolver)).collect()
    };
    let navigation = entries(&settings.navigation);
    let footer = settings.footer.as_ref().map(|footer| entries(&footer.links)).unwrap_or_default();
    let Home { portal, domain } = &settings.home;
    let portal = portal.as_ref().map(|blocks| home(blocks, catalog, files, &mut resolver));
    let domain = domain.as_ref().map(|blocks| home(blocks, catalog, files, &mut resolver));
    let fonts = [&settings.fonts.text, &settings.fonts.headings];
    let fonts =
        fonts.map(|typeface| typeface.files().iter().filter_map(|path| font(path, sources, &mut resolver)).collect());
    let editions = match &settings.editions {
        Some(written) => resolver.all(Kind::Area, written),
        None => catalog.domains().to_vec(),
    };
    let logo = settings.partnership.as_ref().and_then(|partnership| partnership.logo.as_ref());
    let logo = logo.and_then(|logo| picture(logo, sources, &mut resolver));
    let accent = settings.colours.iter().filter_map(|colours| colours.accent.clone());
    let colours = settings.colours.iter().flat_map(|colours| &colours.domains);
    let colours_written = accent.chain(colours.clone().map(|(_, colour)| colour.clone())).collect();
    let colours = colours
        .flat_map(|(id, colour)| resolver.things(Kind::Area, id).into_iter().map(|area| (area, colour.value)))
        .collect();
    // Only domains have a site of their own: an area's items are listed in its domain's.
    let mut seen = BTreeSet::new();
    let editions = editions.into_iter().map(|area| catalog.domain_of(area)).filter(|area| seen.insert(*area)).collect();
    let origins = sources.origins().map(|(path, origin)| (path.clone(), origin.clone())).collect();
    SiteReferences { navigation, editions, logo, colours, colours_written, footer, fonts, portal, domain, origins }
}

fn entry(entry: &NavigationEntry, catalog: &Catalog, files: &Files, resolver: &mut Resolver<'_>) -> Option<Entry> {
    if let Some(page) = &entry.page {
        let found = page_of(page, catalog, files, resolver);
        return found.map(|thing| Entry { title: entry.title.value.clone(), target: Target::Thing(thing) });
    }
    let Some(url) = &entry.url else {
        resolver.add(&MISSING_KEY, entry.title.place, vec![("key", Arg::from("page"))]);
        return None;
    };
    Some(Entry { title: entry.title.value.clone(), target: Target::Outside(url.0.clone()) })
}

/// The page in a file of `content/`.
fn page_of(page: &Placed<String>, catalog: &Catalog, files: &Files, resolver: &mut Resolver<'_>) -> Option<ThingId> {
    let path = SitePath::new(format!("{CONTENT}/{}", page.value));
    if let Some(&number) = files.hidden.get(&path) {
        resolver.tell(Found::Hidden(number), page, &[Kind::Page], page.place);
        return None;
    }
    let found = catalog.in_file(path.as_str());
    if found.is_none() && files.drafts.contains(&path) {
        // In a text a link becomes plain words; here a whole entry is missing.
        resolver.add(
            &DRAFT_REFERENCE,
            page.place,
            vec![("id", Arg::from(page.value.as_str())), ("from", Arg::from("site"))],
        );
        resolver.found.last_mut().expect("it was just added").severity = Severity::Warning;
    } else if found.is_none() && !files.broken.contains(&path) {
        let paths = catalog.by_path.keys().filter_map(|path| path.within(CONTENT));
        let from = if files.all.contains(&path) { "no-page" } else { "content" };
        tell(page, from, nearest(page, paths), resolver);
    }
    found
}

/// The parts of a home, each once.
fn home<T: Copy + PartialEq>(
    blocks: &[Block<T>],
    catalog: &Catalog,
    files: &Files,
    resolver: &mut Resolver<'_>,
) -> Vec<HomePart<T>> {
    let mut parts = Vec::new();
    for block in blocks {
        let part = match block {
            Block::Made(made) => Some(HomePart::Made(*made)),
            Block::Page(page) => page_of(page, catalog, files, resolver).map(HomePart::Page),
        };
        parts.extend(part.filter(|part| !parts.contains(part)));
    }
    parts
}

/// A picture that the settings name. Anything else in the site's folder is not meant to be published.
fn picture(path: &Placed<String>, sources: &Sources, resolver: &mut Resolver<'_>) -> Option<SitePath> {
    let ending = SitePath::new(path.value.as_str()).extension().to_ascii_lowercase();
    if sources.contains(path) && !PICTURES.contains(&ending.as_str()) {
        let args = vec![
            ("value", Arg::from(path.value.as_str())),
            ("expected", Arg::from("picture")),
            ("words", Arg::from("")),
            ("suggestion", Arg::from("none")),
        ];
        resolver.add(&WRONG_VALUE, path.place, args);
        return None;
    }
    let path = file(path, sources, resolver)?;
    // What lies in the content was looked at with it.
    if path.within(CONTENT).is_none() {
        // What could not be read was told, and stands there without a byte.
        let read = sources.get(&path).filter(|text| !text.is_unread());
        resolver.found.extend(read.map(|text| wrong_picture(&path, text)).unwrap_or_default());
    }
    Some(path)
}

fn file(path: &Placed<String>, sources: &Sources, resolver: &mut Resolver<'_>) -> Option<SitePath> {
    if sources.contains(path) {
        return Some(SitePath::new(path.value.as_str()));
    }
    tell(path, "root", nearest(path, sources.iter().map(|(path, _)| path.as_str())), resolver);
    None
}

fn font(written: &Placed<String>, sources: &Sources, resolver: &mut Resolver<'_>) -> Option<Font> {
    let path = file(written, sources, resolver)?;
    let typeface = sources.get(&path).and_then(|text| typeface::read(text.bytes()));
    if typeface.is_none() {
        resolver.add(&FONT_FILE, written.place, vec![("file", Arg::from(written.value.as_str()))]);
    }
    Some(Font { path, typeface: typeface? })
}

fn tell(written: &Placed<String>, from: &str, suggestion: Option<&str>, resolver: &mut Resolver<'_>) {
    let args = vec![
        ("link", Arg::from(written.value.as_str())),
        ("suggestion", Arg::from(suggestion)),
        ("from", Arg::from(from)),
    ];
    resolver.add(&BROKEN_LINK, written.place, args);
}
