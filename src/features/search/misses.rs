//! What the site's own list says of searching, tried: queries that find otherwise, words that are joined or parted in vain.

use super::{corpus, searched};
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::Edition,
    i18n::Arg,
    link::ThingId,
    search::{self, Corpus, Hit, Idle, Index},
    source::Location,
};

/// A query that does not find what it must, or finds what it must not.
pub static SEARCH_MISS: Code = Code::warning("search-miss");

/// Words that are joined or parted in vain.
pub static SEARCH_IDLE: Code = Code::warning("search-idle");

/// What must be found is among so many.
const FIRST: usize = 10;
/// What must not be found is not among so many.
const SEEN: usize = 5;

/// Asks all queries of the site's list; the index is made for it, unless there are none.
pub fn misses(edition: &Edition<'_>) -> Vec<Diagnostic> {
    let searching = &edition.catalog.searching;
    let queries = &searching.queries;
    let says_nothing = queries.is_empty() && searching.same.is_empty() && searching.apart.is_empty();
    if says_nothing || !edition.settings.search {
        return Vec::new();
    }
    let corpus = corpus(edition);
    let mut found = idle(&corpus, edition);
    if queries.is_empty() {
        return found;
    }
    let asked = Asked { edition, things: searched(edition), index: Index::of(&corpus) };
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

/// Groups of words that could as well not be there.
fn idle(corpus: &Corpus, edition: &Edition<'_>) -> Vec<Diagnostic> {
    let searching = &edition.catalog.searching;
    let groups = [("same", &searching.same), ("apart", &searching.apart)].into_iter().zip(search::idle(corpus));
    let told = |(key, (words, location), idle): (&str, &(Vec<String>, Location), Option<Idle>)| {
        let reason = match idle? {
            Idle::Absent => "absent",
            Idle::Already => key,
        };
        let args = vec![("words", Arg::from(words.join(", "))), ("key", Arg::from(key)), ("reason", Arg::from(reason))];
        Some(Diagnostic::new(&SEARCH_IDLE, Some(location.clone()), args))
    };
    let each =
        groups.flat_map(|((key, groups), idle)| groups.iter().zip(idle).map(move |(group, idle)| (key, group, idle)));
    each.filter_map(told).collect()
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
