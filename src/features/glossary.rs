//! The glossary as one page: a term's names, what it means, where it is used.

use std::collections::BTreeMap;

use serde::Serialize;

use super::rows::{Reading, intro};
use crate::{
    edition::Edition,
    link::{About, ThingId},
    model::{kind::Kind, term::Term},
    page::{Engine, Head, Link, Page},
    route,
    source::Placed,
    text::fold,
};

#[derive(Serialize)]
struct View {
    intro: Option<Reading>,
    letters: Vec<Letter>,
    count: usize,
}

#[derive(Serialize)]
struct Letter {
    letter: String,
    terms: Vec<TermView>,
}

#[derive(Serialize)]
struct TermView {
    anchor: String,
    term: String,
    abbreviation: Option<String>,
    plural: Option<String>,
    synonyms: Vec<String>,
    outdated: Vec<String>,
    definition: String,
    source: Option<String>,
    used_in: Vec<Link>,
}

pub(super) fn entry(edition: &Edition<'_>) -> Option<Link> {
    (!edition.listed(Kind::Term).is_empty()).then(|| edition.list_link(Kind::Term))
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let terms = edition.listed(Kind::Term);
    if terms.is_empty() {
        return Vec::new();
    }
    let address = route::list(Kind::Term);
    let view =
        View { intro: intro(Kind::Term, edition, &address), count: terms.len(), letters: letters(&terms, edition) };
    let head = Head {
        title: edition.word("kinds-term"),
        description: Some(edition.word("glossary-summary")),
        section: Some(address.clone()),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        path: Some(edition.catalog.get(terms[0]).source.path.to_string()),
        ..Head::default()
    };
    vec![Page { address, engine: Engine::Template("glossary.html"), head, view: Box::new(view), source: None }]
}

/// By first letter and then by word, accents and case aside; what begins with no letter comes first.
fn letters(terms: &[ThingId], edition: &Edition<'_>) -> Vec<Letter> {
    let mut letters: BTreeMap<String, Vec<(String, TermView)>> = BTreeMap::new();
    for &id in terms {
        if let About::Term(term) = &edition.catalog.get(id).about {
            let folded = fold(&term.term);
            let first = folded.chars().next().filter(char::is_ascii_alphabetic);
            let letter = first.map_or_else(|| "#".to_owned(), |letter| letter.to_ascii_uppercase().to_string());
            letters.entry(letter).or_default().push((folded, view(id, term, edition)));
        }
    }
    letters
        .into_iter()
        .map(|(letter, mut terms)| {
            terms.sort_by(|(a, _), (b, _)| a.cmp(b));
            Letter { letter, terms: terms.into_iter().map(|(_, view)| view).collect() }
        })
        .collect()
}

fn view(id: ThingId, term: &Term, edition: &Edition<'_>) -> TermView {
    let words = |words: &[Placed<String>]| words.iter().map(|word| word.value.clone()).collect();
    let users = edition.catalog.relations.to(id).iter().map(|relation| relation.other);
    TermView {
        anchor: route::term_anchor(&edition.catalog.get(id).id),
        term: term.term.value.clone(),
        abbreviation: term.abbreviation.as_ref().map(|word| word.value.clone()),
        plural: term.plural.as_ref().map(|word| word.value.clone()),
        synonyms: words(&term.synonyms),
        outdated: words(&term.outdated),
        definition: term.definition.clone(),
        source: term.source.clone(),
        used_in: users.filter(|&user| edition.carries(user)).map(|user| edition.link(user)).collect(),
    }
}
