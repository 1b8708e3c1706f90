//! Where texts use terms of the glossary: the first occurrence of each term in a text, under any of its good names.

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use rayon::prelude::*;

use super::{About, Catalog, Thing, ThingId, again::Again};
use crate::{
    fingerprint::fingerprint,
    lexicon::{Case, Lexicon},
    markdown::Voice,
    model::kind::Kind,
};

/// The first occurrence of a term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermUse {
    /// The run it stands in.
    pub run: usize,
    /// Where in its words.
    pub range: Range<usize>,
    /// The term.
    pub term: ThingId,
}

/// What was found in each file's text; all names of the glossary are what it is looked at with.
pub(super) type TermMemo = Again<Lexicon<usize>, [Use]>;

/// A term in a text, by its number among the terms.
#[derive(Debug)]
pub(super) struct Use {
    run: usize,
    range: Range<usize>,
    term: usize,
}

/// Finds them in all texts and definitions.
pub(super) fn find(catalog: &mut Catalog, memo: &TermMemo) {
    let terms = catalog.of_kind(Kind::Term).to_vec();
    let names = names(&terms, catalog);
    if names.is_empty() {
        return;
    }
    let all: Vec<_> = names.iter().map(|(name, case, term)| (name, *case == Case::Exact, term)).collect();
    let known = memo.take(fingerprint(&all), || Lexicon::new(names.iter().copied()));
    let found = catalog.things.par_iter().map(|thing| {
        let file = thing.document().map(|document| document.fingerprint);
        let again = file.and_then(|file| known.of(file));
        (file, again.unwrap_or_else(|| in_text(thing, &known.by).into()), named(thing, &known.by))
    });
    let found: Vec<_> = found.collect();
    memo.keep(known, found.iter().filter_map(|(file, uses, _)| Some(((*file)?, Arc::clone(uses)))));
    catalog.things.par_iter_mut().zip(found).for_each(|(thing, (_, uses, names))| {
        let uses =
            uses.iter().map(|Use { run, range, term }| TermUse { run: *run, range: range.clone(), term: terms[*term] });
        let uses: Vec<_> = uses.collect();
        thing.terms = uses.iter().map(|found| found.term).chain(names.into_iter().map(|term| terms[term])).collect();
        if let Some(text) = &mut thing.text {
            text.terms = uses;
        }
    });
}

/// All good names of all terms. Outdated words are told about, not explained.
fn names<'a>(terms: &[ThingId], catalog: &'a Catalog) -> Vec<(&'a str, Case, usize)> {
    let terms = terms.iter().enumerate().filter_map(|(number, &id)| match &catalog.get(id).about {
        About::Term(term) => Some((number, term)),
        _ => None,
    });
    let names = terms.flat_map(|(number, term)| {
        let names = term.names().map(move |name| (name.as_str(), Case::FirstFree, number));
        names.chain(term.abbreviation.iter().map(move |short| (short.as_str(), Case::Exact, number)))
    });
    names.collect()
}

fn in_text(thing: &Thing, lexicon: &Lexicon<usize>) -> Vec<Use> {
    // What stands above the list of terms need not explain them.
    let above_terms = thing.kind == Kind::Page && Kind::Term.folder() == Some(thing.id.as_str());
    let Some(text) = thing.text.as_ref().filter(|_| !above_terms) else { return Vec::new() };
    let mut seen = BTreeSet::new();
    let mut uses = Vec::new();
    for run in text.body().runs().into_iter().filter(|run| run.voice == Voice::Running) {
        for found in lexicon.find(run.words.text()) {
            if seen.insert(found.value) {
                uses.push(Use { run: run.number, range: found.range, term: found.value });
            }
        }
    }
    uses
}

/// The terms that a definition is made of.
fn named(thing: &Thing, lexicon: &Lexicon<usize>) -> Vec<usize> {
    let About::Term(term) = &thing.about else { return Vec::new() };
    lexicon.find(&term.definition).into_iter().map(|found| found.value).collect()
}
