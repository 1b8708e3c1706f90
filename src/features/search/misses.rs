//! Queries that find otherwise than the site's own list says they should.

use super::{corpus, searched};
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::Edition,
    i18n::Arg,
    search::Index,
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
    if queries.is_empty() {
        return Vec::new();
    }
    let (things, index) = (searched(edition), Index::of(&corpus(edition)));
    let mut found = Vec::new();
    for query in queries {
        let hits = index.search(&query.search).hits;
        let mut look = |list: &[(crate::link::ThingId, crate::source::Location)], wanted: bool| {
            for (thing, location) in list {
                let rank = hits.iter().position(|hit| things[hit.page] == *thing);
                let is_met = match rank {
                    Some(rank) if wanted => rank < FIRST,
                    Some(rank) => rank >= SEEN,
                    None => !wanted,
                };
                if is_met {
                    continue;
                }
                let args = vec![
                    ("query", Arg::from(query.search.as_str())),
                    ("title", Arg::from(edition.catalog.get(*thing).title.as_str())),
                    ("rank", Arg::from(rank.map_or(0, |rank| rank + 1))),
                    ("first", Arg::from(hits.first().map_or("", |hit| &edition.catalog.get(things[hit.page]).title))),
                    (
                        "reason",
                        Arg::from(if !wanted {
                            "unwanted"
                        } else if rank.is_some() {
                            "low"
                        } else {
                            "absent"
                        }),
                    ),
                ];
                found.push(Diagnostic::new(&SEARCH_MISS, Some(location.clone()), args));
            }
        };
        look(&query.find, true);
        look(&query.not, false);
    }
    found
}
