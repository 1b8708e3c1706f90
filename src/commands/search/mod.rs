//! `katern search`: asks the index of an edition, and says why what is found stands where it does.

mod drawn;

use std::sync::Arc;

use serde::Serialize;

use super::{
    Outcome, Teller,
    arguments::{Common, SearchFormat, SearchOptions},
    build::{Gathered, chosen, gathered},
    targets,
    timings::Timings,
};
use crate::{
    commands::out,
    edition::Scope,
    features::search::corpus,
    plan,
    search::{Answer, Corpus, Index},
};

pub(super) fn run(common: &Common, options: &SearchOptions, teller: &Teller) -> Outcome {
    let Some(Gathered { texts, found }) = gathered(&common.root, &Timings::default(), teller) else {
        return Outcome::World;
    };
    let Some(target) = targets::one(&texts, &options.site, teller) else { return Outcome::World };
    let mut plan = plan(&target.laid(&texts), &target.overrides);
    plan.diagnostics.splice(0..0, found);
    let has_errors = plan.has_errors();
    let Some(product) = plan.product.filter(|_| !has_errors) else {
        teller.tell(&plan.diagnostics, &texts, false);
        return Outcome::Mistakes;
    };
    let domain = match options.edition.as_deref().map(|id| chosen(&product, Some(id), teller)) {
        Some(Err(outcome)) => return outcome,
        Some(Ok(sites)) => {
            let editions = product.catalog.site.editions.iter().copied();
            editions.into_iter().find(|&domain| sites.iter().any(|site| site.id == product.catalog.get(domain).id))
        }
        None => None,
    };
    let scope = Scope::of_portal_or(domain, &product.catalog, &product.settings, &product.theme.words);
    let corpus = corpus(&Arc::new(scope).edition());
    let index = Index::of(&corpus);
    // Without words, those of the site's own list.
    let typed = options.words.join(" ");
    let listed = || product.catalog.searching.queries.iter().map(|query| query.search.clone());
    let is_empty = typed.trim().is_empty() && product.catalog.searching.queries.is_empty();
    if is_empty && options.format == SearchFormat::Terminal {
        teller.say("search-nothing", &[]);
        return Outcome::Done;
    }
    let queries: Vec<String> = if typed.trim().is_empty() { listed().collect() } else { vec![typed.clone()] };
    // As one enters it; while it is typed the last word may yet grow.
    let end = if options.typing { "" } else { " " };
    let answers: Vec<_> =
        queries.iter().map(|query| (query.as_str(), index.search(&format!("{query}{end}")))).collect();
    match options.format {
        SearchFormat::Terminal => {
            let drawn = answers.iter().map(|(query, answer)| {
                drawn::answer(query, answer, &corpus, options.explain.then_some(&index), &teller.words)
            });
            out(drawn.collect::<Vec<_>>().join("\n"));
        }
        SearchFormat::Json => {
            let all: Vec<_> = answers.iter().map(|(query, answer)| Told::of(query, answer, &corpus)).collect();
            let json = match all.as_slice() {
                [one] if !typed.trim().is_empty() => serde_json::to_string_pretty(one),
                all => serde_json::to_string_pretty(all),
            };
            out(json.expect("texts and numbers can be written as JSON") + "\n");
        }
    }
    Outcome::Done
}

/// An answer for another program: the same that the page finds.
#[derive(Serialize)]
struct Told<'a> {
    query: &'a str,
    hits: Vec<ToldHit<'a>>,
    synonyms: Vec<&'a str>,
    meant: Vec<&'a str>,
    parts: Vec<&'a str>,
    within: bool,
    partial: bool,
}

#[derive(Serialize)]
struct ToldHit<'a> {
    id: usize,
    score: f64,
    address: &'a str,
}

impl<'a> Told<'a> {
    fn of(query: &'a str, answer: &'a Answer, corpus: &'a Corpus) -> Self {
        let hit = |hit: &crate::search::Hit| ToldHit {
            id: hit.page,
            score: hit.score,
            address: &corpus.pages[hit.page].address,
        };
        Self {
            query,
            hits: answer.hits.iter().map(hit).collect(),
            synonyms: answer.synonyms(),
            meant: answer.terms.iter().filter_map(|term| term.meant()).collect(),
            parts: answer.terms.iter().filter_map(|term| term.parts()).collect(),
            within: answer.terms.iter().any(|term| term.is_within()),
            partial: answer.is_partial,
        }
    }
}
