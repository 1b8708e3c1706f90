//! Several partnerships over one site: each has a folder below `partnerships/` that is laid over the site as an overlay.
//!
//! A file in it takes the place of the site's file of the same path, or is new. Settings, the glossary and the interface's
//! words are not replaced but added to, key by key and term by term.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    model::{
        layout::{CONTENT, FRAMEWORKS, GLOSSARY, PARTNERSHIPS, SEARCHING, SETTINGS, THEMES},
        slug::Slug,
    },
    parse::{FILE_NAME, UNUSED_FILE},
    settings,
    source::{Location, Placed, SitePath, Sources, Text},
};

/// A partnership without an id of its own.
pub static PARTNERSHIP_ID: Code = Code::error("partnership-id");

/// The names of the partnerships, in order.
pub fn names(sources: &Sources) -> Vec<&str> {
    let mut names: Vec<_> = folders(sources).filter(|name| is_name(name)).collect();
    names.dedup();
    names
}

/// The site as a partnership publishes it; none where there is no partnership of this name.
pub fn laid(sources: &Sources, name: &str) -> Option<Sources> {
    names(sources).contains(&name).then(|| sources.overlaid(&format!("{PARTNERSHIPS}/{name}"), adds))
}

/// Whether what an overlay says in this file is added to what the site says, and does not replace it.
fn adds(path: &str) -> bool {
    path == SETTINGS || path == GLOSSARY || (path.starts_with(THEMES) && path.ends_with(".ftl"))
}

fn folders(sources: &Sources) -> impl Iterator<Item = &str> {
    let inner = sources.below(PARTNERSHIPS).map(|(path, _)| &path.as_str()[PARTNERSHIPS.len() + 1..]);
    inner.filter_map(|inner| inner.split_once('/').map(|(name, _)| name))
}

fn is_name(name: &str) -> bool {
    name.parse::<Slug>().is_ok()
}

/// Folders whose name can't be that of a partnership.
fn misnamed(sources: &Sources) -> Vec<Diagnostic> {
    let mut wrong: Vec<_> = folders(sources).filter(|name| !is_name(name)).collect();
    wrong.dedup();
    let told = |name: &str| {
        let folder = SitePath::new(format!("{PARTNERSHIPS}/{name}"));
        Diagnostic::whole(&FILE_NAME, &folder, vec![("name", Arg::from(name))])
    };
    wrong.into_iter().map(told).collect()
}

/// What is wrong with the overlay that lies over these sources; where none does, with the names of overlays.
pub fn diagnostics(sources: &Sources) -> Vec<Diagnostic> {
    let Some(folder) = sources.overlay() else { return misnamed(sources) };
    unread(folder, sources).chain(same_id(folder, sources)).collect()
}

/// What is told of each partnership's site, by its name, and not of the site that they share. Where the file does not show
/// whose it is, the partnerships' settings are named beside it.
pub fn own_diagnostics(sites: Vec<(&str, Vec<Diagnostic>)>, shared: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut told: Vec<(Diagnostic, Vec<Location>)> = Vec::new();
    for (name, found) in sites {
        let folder = format!("{PARTNERSHIPS}/{name}");
        let is_told = |diagnostic: &Diagnostic| shared.iter().any(|known| is_same(known, diagnostic));
        for diagnostic in found.into_iter().filter(|diagnostic| !is_told(diagnostic)) {
            let path = diagnostic.location.as_ref().map_or("", |location| location.path.as_str());
            let is_own = path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'));
            let settings = Location::whole(&SitePath::new(format!("{folder}/{SETTINGS}")));
            let whose = (!is_own).then_some(settings);
            match told.iter_mut().find(|(known, _)| is_same(known, &diagnostic)) {
                Some((_, known)) => known.extend(whose),
                None => told.push((diagnostic, whose.into_iter().collect())),
            }
        }
    }
    told.into_iter().map(|(diagnostic, whose)| whose.into_iter().fold(diagnostic, Diagnostic::related)).collect()
}

/// Whether two sites have the same mistake: at one place of a file, though what could stand there may differ.
fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    let has_place = one.location.as_ref().is_some_and(|location| location.place.is_some());
    one == other || (has_place && one.code == other.code && one.location == other.location)
}

/// Files that lie where nothing is read, beside `content` and not in it, and that the settings don't name.
fn unread<'a>(folder: &'a str, sources: &'a Sources) -> impl Iterator<Item = Diagnostic> + 'a {
    let named = settings::named(sources);
    let is_read = move |path: &SitePath| {
        let inner = &path.as_str()[folder.len() + 1..];
        let first = inner.split('/').next().unwrap_or(inner);
        [SETTINGS, SEARCHING].contains(&inner)
            || (inner != first && [CONTENT, FRAMEWORKS, THEMES].contains(&first))
            // Where it can't be known what the settings name, that is told; any file may be the logo then.
            || named.as_ref().is_none_or(|named| named.iter().any(|path| path == inner))
    };
    let paths = sources.below(folder).map(|(path, _)| path).filter(move |path| !is_read(path));
    let args = || vec![("where", Arg::from("partnership"))];
    paths.map(move |path| Diagnostic::whole(&UNUSED_FILE, path, args()))
}

/// What visitors keep on their device stands on the id: two sites with one id would show each other's answers.
fn same_id(folder: &str, sources: &Sources) -> Option<Diagnostic> {
    let path = |folder: &str| SitePath::new(format!("{folder}/{SETTINGS}"));
    let id = |path: &SitePath| sources.text(path.as_str()).and_then(|text| settings::id(text));
    let name = folder.rsplit('/').next().unwrap_or(folder);
    let own_path = path(folder);
    let (site, own) = (id(&SitePath::new(SETTINGS)), id(&own_path));
    let example = site.as_ref().map_or_else(|| name.to_owned(), |site| format!("{}-{name}", site.value));
    let args = |reason: &str| vec![("reason", Arg::from(reason)), ("example", Arg::from(example.as_str()))];
    let Some(own) = own else {
        // A file that can't be understood was told of.
        let unknown = match sources.get(&own_path) {
            Some(Text::Utf8(text)) => !settings::can_be_read(text),
            Some(Text::Bytes(_)) => true,
            None => false,
        };
        return (!unknown).then(|| Diagnostic::whole(&PARTNERSHIP_ID, &own_path, args("missing")));
    };
    let before = names(sources).into_iter().take_while(|other| *other != name);
    let before = before.map(|other| path(&format!("{PARTNERSHIPS}/{other}")));
    let others = std::iter::once(SitePath::new(SETTINGS)).chain(before);
    let same = |path: SitePath| id(&path).filter(|id| id.value == own.value).map(|Placed { place, .. }| (path, place));
    let (first, place) = others.into_iter().find_map(same)?;
    let first = Location::at(&first, place);
    Some(Diagnostic::at(&PARTNERSHIP_ID, &own_path, own.place, args("taken")).related(first))
}
