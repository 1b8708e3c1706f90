//! A word that the glossary would rather not see, with the one that it prefers.
//!
//! Looked for in all that an author says: texts, headings, titles, summaries, what frameworks say. Left alone: quotations, code,
//! what is struck out (`~~mentor~~`: how to speak of the word itself), and the glossary.

use rayon::prelude::*;

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    lexicon::{Case, Lexicon},
    link::{About, Catalog, ThingId},
    markdown::Voice,
    model::term::Term,
    parse::{Content, Document},
    passage::Words,
    source::Location,
};

/// An outdated word.
pub static CODE: Code = Code::warning("outdated-word");

/// An outdated word of the glossary: its term, and which of that term's it is. None for a good name, which may hold an
/// outdated word and is fine all the same.
type Outdated = Option<(ThingId, usize)>;

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let lexicon = outdated(catalog);
    if !lexicon.is_empty() {
        found.par_extend(catalog.documents.par_iter().flat_map_iter(|document| in_file(document, &lexicon, catalog)));
    }
}

fn outdated(catalog: &Catalog) -> Lexicon<Outdated> {
    let (mut good, mut written, mut made) = (Vec::new(), Vec::new(), Vec::new());
    for (id, term) in catalog.iter().filter_map(|(id, thing)| Some((id, term(&thing.about)?))) {
        let names = [&term.term].into_iter().chain(&term.plural).chain(&term.synonyms);
        good.extend(names.map(|name| (name.value.clone(), None)));
        for (number, word) in term.outdated.iter().enumerate() {
            made.extend(plurals(word).into_iter().map(|plural| (plural, Some((id, number)))));
            written.push((word.value.clone(), Some((id, number))));
        }
    }
    if written.is_empty() {
        return Lexicon::new([]);
    }
    // Of two that are written alike the first counts.
    let forms: Vec<(String, Outdated)> = good.into_iter().chain(written).chain(made).collect();
    Lexicon::new(forms.iter().map(|(word, outdated)| (word.as_str(), Case::FirstFree, *outdated)))
}

fn term(about: &About) -> Option<&Term> {
    if let About::Term(term) = about { Some(term) } else { None }
}

fn in_file(document: &Document, lexicon: &Lexicon<Outdated>, catalog: &Catalog) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut look = |words: Words<'_>| {
        for word in lexicon.find(words.text()) {
            let Some((id, number)) = word.value else { continue };
            let thing = catalog.get(id);
            let Some(term) = term(&thing.about) else { continue };
            let args = vec![
                ("word", Arg::from(words.text()[word.range.clone()].replace('\n', " "))),
                ("term", Arg::from(term.term.value.as_str())),
                ("plural", Arg::from(term.plural.as_ref().map(|plural| plural.value.as_str()))),
            ];
            let entry = Location::at(&thing.source.path, term.outdated[number].place);
            found.push(Diagnostic::at(&CODE, &document.path, words.place(word.range), args).related(entry));
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
