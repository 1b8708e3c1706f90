//! What a query finds, as a table for the terminal; and with an explanation, what each word of it stood for.

use std::fmt::Write;

use crate::{
    diagnostics::Words,
    i18n::Arg,
    search::{Answer, Corpus, Hit, Index, Route, Term},
};

/// Results that are shown.
const SHOWN: usize = 10;
const FITS: &str = "a String takes all text";

/// The table; with an index it explains itself.
pub(super) fn answer(query: &str, answer: &Answer, corpus: &Corpus, explain: Option<&Index>, words: &Words) -> String {
    let mut text = String::new();
    let mut line = |line: String| writeln!(text, "{line}").expect(FITS);
    let count = vec![("n", Arg::from(answer.hits.len())), ("query", Arg::from(query))];
    line(words.get("search-count", &count));
    if !answer.synonyms().is_empty() {
        let names = answer.synonyms().join(", ");
        line(words.get("search-also", &[("names", Arg::from(names))]));
    }
    for term in &answer.terms {
        if let Some(meant) = term.meant() {
            line(words.get("search-meant", &[("word", Arg::from(term.text.as_str())), ("meant", Arg::from(meant))]));
        }
    }
    for term in &answer.terms {
        if let Some(parts) = term.parts() {
            let args = [("word", Arg::from(term.text.as_str())), ("parts", Arg::from(parts.replace(' ', ", ")))];
            line(words.get("search-parts", &args));
        }
    }
    if answer.is_partial {
        line(words.get("search-partial", &[]));
    }
    if explain.is_some() {
        answer.terms.iter().for_each(|term| line(candidates(term, words)));
    }
    for (rank, hit) in answer.hits.iter().take(SHOWN).enumerate() {
        let page = &corpus.pages[hit.page];
        line(format!("{:>3}  {:>6.3}  {} · {}", rank + 1, hit.score, page.title, page.address));
        if let Some(index) = explain {
            answer.terms.iter().for_each(|term| line(points(term, hit, corpus, index, words)));
        }
    }
    text
}

/// What a word stood for.
fn candidates(term: &Term, words: &Words) -> String {
    let rarity = if term.rarity.is_finite() { term.rarity } else { 0.0 };
    let args = [("word", Arg::from(term.text.as_str())), ("weight", Arg::from(format!("{rarity:.2}")))];
    let mut text = format!("\n{}", words.get("search-term", &args));
    for (candidate, count) in term.candidates.iter().zip(&term.counts) {
        let route = match candidate.route {
            Route::Exact => "exact",
            Route::Synonym => "synonym",
            Route::Form => "form",
            Route::Beginning => "beginning",
            Route::Part => "part",
            Route::Slip => "slip",
            Route::Within => "within",
        };
        let args = [
            ("word", Arg::from(candidate.text.as_str())),
            ("route", Arg::from(route)),
            ("weight", Arg::from(format!("{:.2}", candidate.weight))),
            ("n", Arg::from(*count)),
        ];
        write!(text, "\n  {}", words.get("search-candidate", &args)).expect(FITS);
    }
    text
}

/// What a page got for a word, and where that stands on it.
fn points(term: &Term, hit: &Hit, corpus: &Corpus, index: &Index, words: &Words) -> String {
    let fields = term.fields(&corpus.pages[hit.page], index);
    let names = ["title", "headings", "text"].into_iter().zip(fields).filter(|(_, here)| *here);
    let names: Vec<String> = names.map(|(name, _)| words.get(&format!("search-field-{name}"), &[])).collect();
    format!("{:>13.3}  {} · {}", term.points(hit.page), term.text, names.join(", "))
}
