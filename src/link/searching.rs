//! What `zoeken.yaml` refers to.

use std::sync::Arc;

use super::{
    ThingId,
    names::{Found, Names},
    references::Resolver,
    texts::by_id,
};
use crate::{
    diagnostics::Diagnostic,
    model::kind::Kind,
    parse::{Content, Document},
    source::{Location, Placed},
};

/// What a site says about searching in it, with its references resolved.
#[derive(Debug, Default)]
pub struct Searching {
    /// Groups of words that find each other, each with where that is said.
    pub same: Vec<(Vec<String>, Location)>,
    /// Groups of words that never find each other.
    pub apart: Vec<(Vec<String>, Location)>,
    /// What must be found.
    pub queries: Vec<SearchQuery>,
}

/// A query, and what it must find.
#[derive(Debug)]
pub struct SearchQuery {
    /// What someone types.
    pub search: String,
    /// Among the first ten: each with where that is said.
    pub find: Vec<(ThingId, Location)>,
    /// Not among the first five.
    pub not: Vec<(ThingId, Location)>,
}

/// Resolves the queries' references.
pub(super) fn resolve(names: &Names, documents: &[Arc<Document>], found: &mut Vec<Diagnostic>) -> Searching {
    let of_search = documents.iter().find_map(|document| match &document.content {
        Content::Searching(searching) => Some((&document.path, searching)),
        _ => None,
    });
    let Some((path, written)) = of_search else { return Searching::default() };
    let mut resolver = Resolver { names, path, found };
    let mut things = |ids: &[Placed<String>]| -> Vec<(ThingId, Location)> {
        let thing = |id: &Placed<String>| {
            let (folder, rest) = parted(id);
            // Without a folder a page is meant, where there is one.
            let page = folder.is_none().then(|| resolver.names.find(rest, &[Kind::Page]));
            let thing = match page {
                Some(Found::Things(pages)) => pages.first().copied(),
                _ => by_id(folder, rest, id.place, &mut resolver),
            }?;
            Some((thing, Location::at(path, id.place)))
        };
        ids.iter().filter_map(thing).collect()
    };
    let queries = written.queries.iter().map(|query| SearchQuery {
        search: query.search.value.clone(),
        find: things(&query.find),
        not: things(&query.not),
    });
    let queries = queries.collect();
    let groups = |groups: &[Placed<Vec<String>>]| {
        groups.iter().map(|group| (group.value.clone(), Location::at(path, group.place))).collect()
    };
    Searching { same: groups(&written.same), apart: groups(&written.apart), queries }
}

/// The folder of a reference and the rest of it: the longest that a kind has, else all but its last part.
fn parted(reference: &str) -> (Option<&str>, &str) {
    let folders = Kind::ALL.into_iter().filter_map(Kind::folder);
    let of_kind = folders.filter_map(|folder| Some((folder, reference.strip_prefix(folder)?.strip_prefix('/')?)));
    match of_kind.max_by_key(|(folder, _)| folder.len()) {
        Some((folder, rest)) => (Some(folder), rest),
        None => reference.rsplit_once('/').map_or((None, reference), |(folder, rest)| (Some(folder), rest)),
    }
}
