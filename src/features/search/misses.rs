//! Queries that find otherwise than the site's own list says they should.

use super::{corpus, searched};
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::Edition,
    i18n::Arg,
    link::ThingId,
    search::{Hit, Index},
    source::Location,
};

/// A query that does not find what it must, or finds what it must not.
pub static SEARCH_MISS: Code = Code::warning("search-miss");

/// What must be found is among so many.
const FIRST: usize = 10;
/// What must not be found is not among so many.
const SEEN: usize = 5;

/// Asks all queries of the site's list; the index is made for it, unless there are none.
pub fn misses(edition: &Edition<'_>) -> Vec<Diagnostic> {
    let queries = &edition.catalog.searching.queries;
    if queries.is_empty() || !edition.settings.search {
        return Vec::new();
    }
    let asked = Asked { edition, things: searched(edition), index: Index::of(&corpus(edition)) };
    let mut found = Vec::new();
    for query in queries {
        let entered = asked.index.search(&format!("{} ", query.search)).hits;
        found.extend(asked.missed(&query.search, &entered, &query.find, true));
        // What must not be found is gone when the query is entered: till then the last word may be a beginning.
        found.extend(asked.missed(&query.search, &entered, &query.not, false));
        // What must be found is found while one types already, where that finds anything: else the page looks on by itself.
        let first: Vec<_> = entered.iter().take(FIRST).map(|hit| asked.things[hit.page]).collect();
        let there: Vec<_> = query.find.iter().filter(|(thing, _)| first.contains(thing)).cloned().collect();
        if !there.is_empty() {
            let typed = asked.index.search(&query.search).hits;
            if !typed.is_empty() {
                found.extend(asked.missed(&query.search, &typed, &there, true));
            }
        }
    }
    found
}

struct Asked<'a> {
    edition: &'a Edition<'a>,
    things: Vec<ThingId>,
    index: Index,
}

impl Asked<'_> {
    /// Which of some things stand where they are not wanted, or don't where they are.
    fn missed(&self, query: &str, hits: &[Hit], list: &[(ThingId, Location)], wanted: bool) -> Vec<Diagnostic> {
        let title = |thing: ThingId| self.edition.catalog.get(thing).title.as_str();
        let place_of = |thing: ThingId| hits.iter().position(|hit| self.things[hit.page] == thing);
        let told = |(thing, location): &(ThingId, Location)| {
            let (reason, place) = match (place_of(*thing), wanted) {
                (Some(place), true) if place >= FIRST => ("low", place + 1),
                (None, true) => ("absent", 0),
                (Some(place), false) if place < SEEN => ("unwanted", place + 1),
                _ => return None,
            };
            let first = hits.first().map_or("", |Hit { page, .. }| title(self.things[*page]));
            let args = vec![
                ("query", Arg::from(query)),
                ("title", Arg::from(title(*thing))),
                ("rank", Arg::from(place)),
                ("first", Arg::from(first)),
                ("reason", Arg::from(reason)),
            ];
            Some(Diagnostic::new(&SEARCH_MISS, Some(location.clone()), args))
        };
        list.iter().filter_map(told).collect()
    }
}
