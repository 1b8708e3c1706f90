//! Where files use a word that the glossary would rather not see.
//!
//! Looked for in all that an author says: texts, headings, titles, summaries, what frameworks say. Left alone: quotations, code,
//! what is struck out (`~~mentor~~`: how to speak of the word itself), and the glossary.

use std::sync::Arc;

use rayon::prelude::*;

use super::{About, Catalog, ThingId, again::Again};
use crate::{
    fingerprint::fingerprint,
    lexicon::{Case, Lexicon},
    markdown::Voice,
    model::{kind::Kind, term::Term},
    parse::{Content, Document},
    passage::Words,
    source::{Location, Place},
};

/// A use of an outdated word.
#[derive(Clone, Debug)]
pub struct OutdatedUse {
    /// Where it stands.
    pub location: Location,
    /// As it is written there.
    pub written: String,
    /// The term that has it.
    pub term: ThingId,
    /// Which of that term's outdated words it is.
    pub number: usize,
}

/// What was found in each file; all words of the glossary are what it is looked at with.
pub(super) type OutdatedMemo = Again<Lexicon<Outdated>, [Use]>;

/// A word of the glossary: the number of its term among the terms, and which of that term's outdated words it is. None for a
/// good name, which may hold an outdated word and is fine all the same.
type Outdated = Option<(usize, usize)>;

/// An outdated word in a file.
#[derive(Debug)]
pub(super) struct Use {
    place: Place,
    written: String,
    word: (usize, usize),
}

/// Finds them in all files.
pub(super) fn find(catalog: &Catalog, memo: &OutdatedMemo) -> Vec<OutdatedUse> {
    // As they stand: of two that have the same word the first counts.
    let mut terms = catalog.of_kind(Kind::Term).to_vec();
    terms.sort_unstable();
    let words = words(&terms, catalog);
    if words.iter().all(|(_, outdated)| outdated.is_none()) {
        return Vec::new();
    }
    let lexicon = || Lexicon::new(words.iter().map(|(word, outdated)| (word.as_str(), Case::FirstFree, *outdated)));
    let known = memo.take(fingerprint(&words), lexicon);
    let in_file = |document: &Arc<Document>| {
        let again = known.of(document.fingerprint);
        (document.fingerprint, again.unwrap_or_else(|| in_file(document, &known.by).into()))
    };
    let found: Vec<_> = catalog.documents.par_iter().map(in_file).collect();
    memo.keep(known, found.iter().cloned());
    let terms = &terms;
    let uses = catalog.documents.iter().zip(&found).flat_map(|(document, (_, uses))| {
        uses.iter().map(move |Use { place, written, word: (term, number) }| OutdatedUse {
            location: Location::at(&document.path, *place),
            written: written.clone(),
            term: terms[*term],
            number: *number,
        })
    });
    uses.collect()
}

/// All words of all terms.
fn words(terms: &[ThingId], catalog: &Catalog) -> Vec<(String, Outdated)> {
    let (mut good, mut written, mut made) = (Vec::new(), Vec::new(), Vec::new());
    for (at, term) in terms.iter().enumerate().filter_map(|(at, &id)| Some((at, term(&catalog.get(id).about)?))) {
        good.extend(term.names().map(|name| (name.value.clone(), None)));
        for (number, word) in term.outdated.iter().enumerate() {
            made.extend(plurals(word).into_iter().map(|plural| (plural, Some((at, number)))));
            written.push((word.value.clone(), Some((at, number))));
        }
    }
    good.into_iter().chain(written).chain(made).collect()
}

fn term(about: &About) -> Option<&Term> {
    if let About::Term(term) = about { Some(term) } else { None }
}

fn in_file(document: &Document, lexicon: &Lexicon<Outdated>) -> Vec<Use> {
    let mut found = Vec::new();
    let mut look = |words: Words<'_>| {
        for word in lexicon.find(words.text()) {
            let Some(outdated) = word.value else { continue };
            let written = words.text()[word.range.clone()].replace('\n', " ");
            found.push(Use { place: words.place(word.range), written, word: outdated });
        }
    };
    document.prose.iter().for_each(|passage| look(passage.words()));
    if let Content::Item(parsed) = &document.content {
        parsed.body.runs().into_iter().filter(|run| run.voice != Voice::Quoted).for_each(|run| look(run.words));
    }
    found
}

/// What a word's plural may be by the rules of Dutch and English. An author declares no plurals of words that nobody should
/// use; one that does not exist is not found either.
fn plurals(word: &str) -> Vec<String> {
    let mut plurals: Vec<_> = ["s", "’s", "es", "n", "en"].iter().map(|ending| format!("{word}{ending}")).collect();
    let characters: Vec<char> = word.chars().collect();
    let is_vowel = |character: &char| "aeiou".contains(*character);
    if let [rest @ .., before, vowel, last] = characters.as_slice()
        && is_vowel(vowel)
        && !is_vowel(last)
    {
        let rest: String = rest.iter().collect();
        if before == vowel {
            // leraar → leraren, taak → taken
            plurals.push(format!("{rest}{vowel}{last}en"));
        } else if !is_vowel(before) {
            // les → lessen, plan → plannen
            plurals.push(format!("{rest}{before}{vowel}{last}{last}en"));
        }
    }
    plurals
}

#[cfg(test)]
mod tests {
    use super::plurals;

    #[test]
    fn plurals_by_the_rules() {
        let words = [
            ("mentor", "mentoren"),
            ("mentor", "mentors"),
            ("leraar", "leraren"),
            ("taak", "taken"),
            ("les", "lessen"),
            ("foto", "foto’s"),
            ("stage", "stages"),
            ("coach", "coaches"),
            ("docent", "docenten"),
            ("type", "typen"),
        ];
        for (word, plural) in words {
            assert!(plurals(word).iter().any(|made| made == plural), "{word}: {:?}", plurals(word));
        }
    }
}
