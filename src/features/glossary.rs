//! The glossary: all terms by their first letter, and a page each with its names, what it means, where it is used.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shared::rows::{Reading, head, intro};
use crate::{
    edition::{Edition, RelationGroup},
    link::{About, ThingId},
    model::{kind::Kind, term::Term},
    page::{Engine, Head, Link, Page},
    route,
    source::Placed,
    text::fold,
};

#[derive(Serialize)]
struct ListView {
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
    #[serde(flatten)]
    link: Link,
    abbreviation: Option<String>,
    plural: Option<String>,
    synonyms: Vec<String>,
    outdated: Vec<String>,
    definition: String,
    source: Option<String>,
}

#[derive(Serialize)]
struct View {
    term: TermView,
    relations: Vec<RelationGroup>,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let pages = edition.carried(Kind::Term).into_iter().map(|id| page(id, edition));
    list(edition).into_iter().chain(pages).collect()
}

fn list(edition: &Edition<'_>) -> Option<Page> {
    let terms = edition.listed(Kind::Term);
    let first = *terms.first()?;
    let address = route::list(Kind::Term);
    let view =
        ListView { intro: intro(Kind::Term, edition, &address), count: terms.len(), letters: letters(&terms, edition) };
    let head = Head {
        title: edition.word("kinds-term"),
        description: Some(edition.word("glossary-summary")),
        section: Some(address.clone()),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        path: Some(edition.catalog.get(first).source.path.to_string()),
        ..Head::default()
    };
    Some(Page { address, engine: Engine::Template("glossary.html"), head, view: Box::new(view), source: None })
}

/// By first letter and then by word, accents and case aside; what begins with no letter comes first.
fn letters(terms: &[ThingId], edition: &Edition<'_>) -> Vec<Letter> {
    let mut letters: BTreeMap<String, Vec<(String, TermView)>> = BTreeMap::new();
    for &id in terms {
        if let About::Term(term) = &edition.catalog.get(id).about {
            let folded = fold(&term.term);
            let first = folded.chars().next().filter(char::is_ascii_alphabetic);
            let letter = first.map_or_else(|| "#".to_owned(), |letter| letter.to_ascii_uppercase().to_string());
            letters.entry(letter).or_default().push((folded, TermView::of(id, term, edition)));
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

fn page(id: ThingId, edition: &Edition<'_>) -> Page {
    let thing = edition.catalog.get(id);
    let head = head(id, edition, vec![edition.list_link(Kind::Term)], None);
    let source = Some(thing.source.clone());
    let view = edition.later(move |edition| View::of(id, edition));
    Page { address: edition.address(id), engine: Engine::Template("term.html"), head, view, source }
}

impl View {
    /// Of a term; of anything else there is none.
    fn of(id: ThingId, edition: &Edition<'_>) -> Option<Self> {
        let About::Term(term) = &edition.catalog.get(id).about else { return None };
        Some(Self { term: TermView::of(id, term, edition), relations: edition.relations(id) })
    }
}

impl TermView {
    fn of(id: ThingId, term: &Term, edition: &Edition<'_>) -> Self {
        let words = |words: &[Placed<String>]| words.iter().map(|word| word.value.clone()).collect();
        let word = |word: &Option<Placed<String>>| word.as_ref().map(|word| word.value.clone());
        Self {
            link: edition.link(id),
            abbreviation: word(&term.abbreviation),
            plural: word(&term.plural),
            synonyms: words(&term.synonyms),
            outdated: words(&term.outdated),
            definition: term.definition.clone(),
            source: term.source.clone(),
        }
    }
}
