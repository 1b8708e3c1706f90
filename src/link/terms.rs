//! Where texts use terms of the glossary: the first occurrence of each term in a text, under any of its good names.

use std::{collections::BTreeSet, ops::Range};

use rayon::prelude::*;

use super::{About, Catalog, Thing, ThingId};
use crate::{
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

/// Finds them in all texts and definitions.
pub(super) fn find(catalog: &mut Catalog) {
    let lexicon = names(catalog);
    if lexicon.is_empty() {
        return;
    }
    let found: Vec<_> =
        catalog.things.par_iter().map(|thing| (in_text(thing, &lexicon), named(thing, &lexicon))).collect();
    for (thing, (uses, names)) in catalog.things.iter_mut().zip(found) {
        thing.terms = uses.iter().map(|found| found.term).chain(names).collect();
        if let Some(text) = &mut thing.text {
            text.terms = uses;
        }
    }
}

/// All good names of all terms. Outdated words are told about, not explained.
fn names(catalog: &Catalog) -> Lexicon<ThingId> {
    let terms = catalog.of_kind(Kind::Term).iter().filter_map(|&id| match &catalog.get(id).about {
        About::Term(term) => Some((id, term)),
        _ => None,
    });
    Lexicon::new(terms.flat_map(|(id, term)| {
        let names = [&term.term].into_iter().chain(&term.plural).chain(&term.synonyms);
        let names = names.map(move |name| (name.as_str(), Case::FirstFree, id));
        names.chain(term.abbreviation.iter().map(move |short| (short.as_str(), Case::Exact, id)))
    }))
}

fn in_text(thing: &Thing, lexicon: &Lexicon<ThingId>) -> Vec<TermUse> {
    // What stands above the list of terms need not explain them.
    let above_terms = thing.kind == Kind::Page && Kind::Term.folder() == Some(thing.id.as_str());
    let Some(text) = thing.text.as_ref().filter(|_| !above_terms) else { return Vec::new() };
    let mut seen = BTreeSet::new();
    let mut uses = Vec::new();
    for run in text.body().runs().into_iter().filter(|run| run.voice == Voice::Running) {
        for found in lexicon.find(run.words.text()) {
            if seen.insert(found.value) {
                uses.push(TermUse { run: run.number, range: found.range, term: found.value });
            }
        }
    }
    uses
}

/// The terms that a definition is made of.
fn named(thing: &Thing, lexicon: &Lexicon<ThingId>) -> Vec<ThingId> {
    let About::Term(term) = &thing.about else { return Vec::new() };
    lexicon.find(&term.definition).into_iter().map(|found| found.value).collect()
}
