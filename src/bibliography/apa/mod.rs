//! References as APA has it (7th edition), in the words of Dutch institutes or in English. The only room that knows the
//! processor.
//!
//! The style is the processor's own; its terms are ours (`locales/`), since the Dutch ones that come with it leave half of
//! them English. What it gives is walked as a tree and turned into [`Run`]s. Three things are mended: the particle of a
//! Dutch name gets a capital where no initial stands before it (De Leeuw, but P. de Leeuw), a date in words begins with
//! the day, and what is empty between a comma and a bracket goes.

mod cited;
mod narrowed;
mod runs;
mod style;

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest,
    citationberg::{IndependentStyle, LocaleCode, json::Item},
};
use rayon::prelude::*;
use serde::Serialize;

pub(super) use self::runs::{HYPHEN, PARTICLE};
use self::{
    cited::namesakes,
    narrowed::narrowed,
    runs::runs,
    style::{LOCALES, style},
};
use super::{Reference, csl, order};
use crate::i18n::Language;

/// A stretch of a reference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Run {
    /// What it says.
    pub text: String,
    /// A title that stands on its own.
    pub italic: bool,
    /// Where it leads: http or https, percent-encoded; not yet escaped for HTML.
    pub url: Option<String>,
}

/// A reference as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set {
    /// In a list.
    pub listed: Vec<Run>,
    /// In a text.
    pub cited: Cited,
}

/// The two halves of a citation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cited {
    /// Between brackets: 'De Leeuw & Lunenberg'; a title where there are no names.
    pub names: Vec<Run>,
    /// In a sentence: 'De Leeuw en Lunenberg'.
    pub names_in_text: Vec<Run>,
    /// '2024', '2024a', 'z.d.'.
    pub year: String,
}

/// The texts of some runs.
pub fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// The last list that was set, to be taken again for the very same references: a thousand take the processor tenths of
/// a second, and a list seldom changes while a site is written.
#[derive(Debug, Default)]
pub struct SetMemo(Mutex<Option<Last>>);

/// A list and how it was set.
type Last = (Language, Vec<Reference>, Vec<Set>);

impl SetMemo {
    /// As [`set`].
    pub fn set(&self, references: &[&Reference], language: Language) -> Vec<Set> {
        let held = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((spoken, last, sets)) = &*held()
            && *spoken == language
            && last.iter().eq(references.iter().copied())
        {
            return sets.clone();
        }
        let sets = set(references, language);
        *held() = Some((language, references.iter().map(|&reference| reference.clone()).collect(), sets.clone()));
        sets
    }
}

/// A reference as it is listed and as it is cited, as the processor gave them.
type Both = (Vec<Run>, Vec<Run>);

/// Sets all references of a site, each in the place of its own; those that would be cited alike get a letter.
pub fn set(references: &[&Reference], language: Language) -> Vec<Set> {
    let mut set = alone(references, language);
    // Others are told apart by their names, and get no letters together with these.
    let mut alike: BTreeMap<(Option<String>, String), Vec<usize>> = BTreeMap::new();
    for (at, (_, cited)) in set.iter().enumerate() {
        let first = order(references[at]).first().map(str::to_owned);
        alike.entry((first, plain(cited))).or_default().push(at);
    }
    let alike: Vec<_> = alike.into_values().filter(|places| places.len() > 1).collect();
    let alike: Vec<_> = alike.into_par_iter().flat_map_iter(|places| together(places, references, language)).collect();
    for (at, both) in alike {
        set[at] = both;
    }
    let set = references.iter().zip(set);
    let set = set.map(|(one, (listed, cited))| Set { listed, cited: cited::split(&cited, one, language) });
    let mut sets: Vec<_> = set.collect();
    for at in namesakes(references) {
        sets[at].cited.add_initials(&cited::makers(references[at])[0], language);
    }
    sets
}

/// Sets each as if it were the only one, by the part of the style that works of its type need.
fn alone(references: &[&Reference], language: Language) -> Vec<Both> {
    let items: Vec<_> = references.par_iter().map(|reference| csl::item(reference, language)).collect();
    let kind = |item: &Item| item.0.get("type").and_then(|kind| kind.to_str()).unwrap_or_default().into_owned();
    let mut kinds: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        kinds.entry(kind(item)).or_default().push(at);
    }
    let set = kinds.into_par_iter().flat_map_iter(|(kind, places)| {
        let style = narrowed(style(language), &kind);
        let set = places.into_par_iter().map(|at| (at, processed(&style, &items[at..=at], language).remove(0)));
        set.collect::<Vec<_>>()
    });
    let set: BTreeMap<usize, Both> = set.collect();
    set.into_values().collect()
}

/// Sets those at these places, which would be cited alike. They get letters only from the whole style, and only apart
/// from others: the processor tries three times in all to tell works apart, whichever they are.
fn together(mut places: Vec<usize>, references: &[&Reference], language: Language) -> Vec<(usize, Both)> {
    places.sort_by_cached_key(|&at| order(references[at]));
    let items = places.iter().map(|&at| csl::item(&marked(references[at], at), language));
    let items: Vec<_> = items.chain([csl::item(&dated(), language)]).collect();
    let set = processed(style(language), &items, language);
    places.into_iter().zip(set).collect()
}

/// What the processor makes of items, each cited once.
fn processed(style: &IndependentStyle, items: &[Item], language: Language) -> Vec<Both> {
    let locales = &*LOCALES;
    let code = Some(LocaleCode(if language == Language::Nl { "nl-NL" } else { "en-US" }.to_owned()));
    let mut driver = BibliographyDriver::new();
    for item in items {
        let cited = CitationItem::with_entry(item);
        driver.citation(CitationRequest::new(vec![cited], style, code.clone(), locales, None));
    }
    let rendered = driver.finish(BibliographyRequest::new(style, code, locales));
    let listed = rendered.bibliography.into_iter().flat_map(|bibliography| bibliography.items);
    listed.zip(&rendered.citations).map(|(listed, cited)| (runs(&listed.content), runs(&cited.citation))).collect()
}

/// The reference under a key that no two have: the processor takes works that say the same for one.
fn marked(reference: &Reference, at: usize) -> Reference {
    Reference { key: at.to_string(), ..reference.clone() }
}

/// A work with a date: without one among them the processor gives no letters. No source can bring in its title.
fn dated() -> Reference {
    let date = Some(super::Date { year: 2000, month: None, day: None });
    Reference { title: PARTICLE.to_string(), date, ..Reference::default() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Language, Reference, SetMemo, alone, csl, processed, set, style};
    use crate::{
        bibliography::{Person, read},
        diagnostics::Report,
        source::SitePath,
    };

    fn titled(title: &str) -> Reference {
        Reference { key: "a".to_owned(), title: title.to_owned(), ..Reference::default() }
    }

    #[test]
    fn what_is_remembered_is_for_the_very_same_list() {
        let memo = SetMemo::default();
        let (one, other) = (titled("Een"), titled("Twee"));
        for (list, language) in [
            (vec![&one], Language::Nl),
            (vec![&one], Language::Nl),
            (vec![&one], Language::En),
            (vec![&other], Language::En),
            (vec![&other, &one], Language::En),
            (vec![], Language::En),
            (vec![&one], Language::Nl),
        ] {
            assert_eq!(memo.set(&list, language), set(&list, language));
        }
    }

    #[test]
    fn a_narrowed_style_sets_as_the_whole_one() {
        let text = include_str!("../../../tests/cases/references/apa.bib");
        let written = read(text, &mut Report::new(SitePath::new("x.bib")));
        // As written, and with something that is not known.
        let without: [fn(&mut Reference); 6] = [
            |reference| reference.authors.clear(),
            |reference| reference.editors.clear(),
            |reference| reference.title.clear(),
            |reference| reference.date = None,
            |reference| reference.container.clear(),
            |reference| reference.publisher.clear(),
        ];
        let mut references = written.clone();
        for without in without {
            let mut less = written.clone();
            less.iter_mut().for_each(without);
            references.extend(less);
        }
        let references: Vec<_> = references.iter().collect();
        for language in [Language::Nl, Language::En] {
            for (reference, set) in references.iter().zip(alone(&references, language)) {
                let item = csl::item(reference, language);
                assert_eq!(vec![set], processed(style(language), &[item], language), "{reference:?}");
            }
        }
    }

    #[test]
    fn all_that_are_cited_alike_get_letters() {
        let author = |name: &str| Person { family: name.to_owned(), given: "A.".to_owned(), ..Person::default() };
        let authors = ["Een", "Twee", "Drie", "Vier", "Vijf"].map(author);
        let works = authors.iter().flat_map(|author| ["a", "b"].map(|key| (author, key)));
        let works = works.map(|(author, key)| Reference {
            authors: vec![author.clone()],
            key: format!("{}{key}", author.family),
            ..titled(key)
        });
        let works: Vec<_> = works.collect();
        let sets = set(&works.iter().collect::<Vec<_>>(), Language::Nl);
        let cited: BTreeSet<_> = sets.iter().map(|set| (&set.cited.names[0].text, &set.cited.year)).collect();
        assert_eq!(cited.len(), works.len(), "{cited:?}");
    }
}
