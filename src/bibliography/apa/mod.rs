//! References as APA has it (7th edition), in the words of Dutch institutes or in English. The only room that knows the
//! processor.
//!
//! The style is the processor's own; its terms are ours (`locales/`), since the Dutch ones that come with it leave half of
//! them English. What it gives is walked as a tree and turned into [`Run`]s. Three things are mended: the particle of a
//! Dutch name gets a capital where no initial stands before it (De Leeuw, but P. de Leeuw), a date in words begins with
//! the day, and what is empty between a comma and a bracket goes.

mod cited;
mod runs;
mod style;

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use hayagriva::{BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, citationberg::LocaleCode};
use rayon::prelude::*;
use serde::Serialize;

pub(super) use self::runs::{HYPHEN, PARTICLE};
use self::{
    cited::namesakes,
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

/// The last list that was set, to be taken again for the very same references: the processor takes some milliseconds for
/// each, and a list seldom changes while a site is written.
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

/// How many works are set together at least.
const TOGETHER: usize = 32;

/// Sets all references of a site, each in the place of its own; those that would be cited alike get a letter.
pub fn set(references: &[&Reference], language: Language) -> Vec<Set> {
    let mut sorted: Vec<_> = references.iter().map(|reference| order(reference)).enumerate().collect();
    sorted.sort_by(|(_, one), (_, other)| one.cmp(other));
    // Only works whose first names are alike can be cited alike, so others need not be set together.
    let mut parts: Vec<Vec<usize>> = Vec::new();
    for alike in sorted.chunk_by(|(_, one), (_, other)| one.first() == other.first()) {
        let alike = alike.iter().map(|&(at, _)| at);
        match parts.last_mut().filter(|part| part.len() < TOGETHER) {
            Some(part) => part.extend(alike),
            None => parts.push(alike.collect()),
        }
    }
    let parts: Vec<_> = parts.par_iter().map(|part| together(part, references, language)).collect();
    let mut sets = vec![Set::default(); references.len()];
    for (at, set) in parts.into_iter().flatten() {
        sets[at] = set;
    }
    for at in namesakes(references) {
        sets[at].cited.add_initials(&cited::makers(references[at])[0], language);
    }
    sets
}

/// Sets those at these places, in their order.
fn together(places: &[usize], references: &[&Reference], language: Language) -> Vec<(usize, Set)> {
    let items: Vec<_> = places.iter().map(|&at| csl::item(&marked(references[at], at), language)).collect();
    let (style, locales) = (style(language), &*LOCALES);
    let code = Some(LocaleCode(if language == Language::Nl { "nl-NL" } else { "en-US" }.to_owned()));
    let mut driver = BibliographyDriver::new();
    for item in &items {
        let cited = CitationItem::with_entry(item);
        driver.citation(CitationRequest::new(vec![cited], style, code.clone(), locales, None));
    }
    let rendered = driver.finish(BibliographyRequest::new(style, code, locales));
    let items = rendered.bibliography.into_iter().flat_map(|bibliography| bibliography.items);
    let mut listed: BTreeMap<String, Vec<Run>> = items.map(|item| (item.key, runs(&item.content))).collect();
    let cited = places.iter().zip(&rendered.citations);
    cited
        .map(|(&at, citation)| {
            let cited = cited::split(&runs(&citation.citation), references[at], language);
            (at, Set { listed: listed.remove(&at.to_string()).unwrap_or_default(), cited })
        })
        .collect()
}

/// The reference under a key that no two have: the processor takes works that say the same for one.
fn marked(reference: &Reference, at: usize) -> Reference {
    Reference { key: at.to_string(), ..reference.clone() }
}

#[cfg(test)]
mod tests {
    use super::{Language, Reference, SetMemo, set};

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
}
