//! Search: the page that searches, overviews by facet for who has no script, and the data that the page loads. The data is made
//! when somebody asks for it: a change of a text makes no index.

mod entries;
mod facets;
mod misses;
mod overviews;

pub use misses::{SEARCH_IDLE, SEARCH_MISS, misses};

use std::sync::Arc;

use serde::Serialize;

use crate::{
    edition::Edition,
    link::{About, ThingId},
    model::kind::Kind,
    page::{Engine, Head, Later, Link, Page},
    route,
    search::{Corpus, Data, Index, shards},
    source::Location,
};
use facets::Facet;

#[derive(Serialize)]
struct View {
    /// How many pages can be found.
    count: usize,
    facets: Vec<Facet>,
    overviews: Vec<Link>,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    if !edition.settings.search {
        return Vec::new();
    }
    let overviews = overviews::pages(edition);
    let links: Vec<_> = overviews
        .iter()
        .map(|page| Link { title: page.head.title.clone(), address: Some(page.address.clone()) })
        // By kind there are lists anyway; that of competencies has them by area, and each leads to what is for it.
        .chain(KINDS.into_iter().skip(2).filter(|&kind| edition.has_list(kind)).map(|kind| edition.list_link(kind)))
        .collect();
    let view = edition.later(move |edition| {
        let found = searched(edition);
        let facets = facets::shown(facets::all(&found, edition), found.len());
        View { count: found.len(), overviews: links.clone(), facets }
    });
    let head = Head {
        title: edition.word("search-title"),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        ..Head::default()
    };
    let page = Page { address: route::search(), engine: Engine::Template("search.html"), head, view, source: None };
    std::iter::once(page).chain(overviews).collect()
}

/// The index of an edition, for when somebody asks.
pub(super) fn later(edition: &Edition<'_>) -> Option<Later> {
    let scope = edition.scope();
    let make = move || data(&Arc::new(corpus(&scope.edition())));
    edition.settings.search.then(|| Later::new(route::search_data(), make))
}

/// What an edition's search looks in.
pub fn corpus(edition: &Edition<'_>) -> Corpus {
    let found = searched(edition);
    let facets = facets::all(&found, edition);
    let searching = &edition.catalog.searching;
    let groups = |groups: &[(Vec<String>, Location)]| groups.iter().map(|(group, _)| group.clone()).collect();
    Corpus {
        language: edition.settings.language,
        pages: entries::of(&found, edition),
        facets: facets::shown(facets, found.len()).iter().map(Facet::data).collect(),
        synonyms: synonyms(edition),
        same: groups(&searching.same),
        apart: groups(&searching.apart),
    }
}

/// What is searched, in reading order.
const KINDS: [Kind; 11] = [
    Kind::Framework,
    Kind::Area,
    Kind::Competency,
    Kind::Activity,
    Kind::Meeting,
    Kind::Programme,
    Kind::Cohort,
    Kind::Form,
    Kind::Literature,
    Kind::Term,
    Kind::Page,
];

/// The things that an edition's search finds, in reading order: a thing's number here is its page's id.
pub fn searched(edition: &Edition<'_>) -> Vec<ThingId> {
    KINDS.into_iter().flat_map(|kind| edition.listed(kind)).collect()
}

/// The names of each term that are fine to use, and those that are better left: who knows only these should find it too.
fn synonyms(edition: &Edition<'_>) -> Vec<Vec<String>> {
    let terms = edition.catalog.of_kind(Kind::Term).iter();
    let names = terms.filter_map(|&id| match &edition.catalog.get(id).about {
        About::Term(term) => {
            let first = [&term.term].into_iter().chain(&term.abbreviation);
            // The plural of one word is known by its stem.
            let plural = term.plural.iter().filter(|plural| plural.value.contains(' '));
            let names = first.chain(&term.synonyms).chain(&term.outdated).chain(plural);
            Some(names.map(|name| name.value.clone()).collect::<Vec<_>>())
        }
        _ => None,
    });
    names.filter(|names| names.len() > 1).collect()
}

fn data(corpus: &Arc<Corpus>) -> Vec<Page> {
    let shards = shards(&Index::of(corpus), corpus);
    let hash = shards.iter().find_map(|shard| match &shard.data {
        Data::Begin(begin) => Some(begin.hash.clone()),
        _ => None,
    });
    let hash = hash.expect("an index has a beginning");
    let page = |shard: crate::search::Shard| {
        let address = match shard.data {
            Data::Begin(_) => route::search_shard(None, &shard.name),
            _ => route::search_shard(Some(&hash), &shard.name),
        };
        Page { address, engine: Engine::Part, head: Head::default(), view: Box::new(shard), source: None }
    };
    shards.into_iter().map(page).collect()
}
