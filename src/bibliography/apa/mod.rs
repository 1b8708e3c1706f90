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

use std::sync::{Mutex, PoisonError};

use hayagriva::{BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, citationberg::LocaleCode};
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

/// Sets all references of a site, each in the place of its own; those that would be cited alike get a letter.
///
/// The processor takes some milliseconds for each, and a list seldom changes while a site is written: the last list that
/// was set is kept, and taken again for the very same references.
pub fn set(references: &[&Reference], language: Language) -> Vec<Set> {
    static LAST: Mutex<Option<Last>> = Mutex::new(None);
    let held = || LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((spoken, last, sets)) = &*held()
        && *spoken == language
        && last.iter().eq(references.iter().copied())
    {
        return sets.clone();
    }
    let sets = processed(references, language);
    *held() = Some((language, references.iter().map(|&reference| reference.clone()).collect(), sets.clone()));
    sets
}

/// A list and how it was set.
type Last = (Language, Vec<Reference>, Vec<Set>);

fn processed(references: &[&Reference], language: Language) -> Vec<Set> {
    let mut sorted: Vec<usize> = (0..references.len()).collect();
    sorted.sort_by_cached_key(|&at| order(references[at]));
    let items: Vec<_> = sorted.iter().map(|&at| csl::item(&marked(references[at], at), language)).collect();
    let (style, locales) = (style(language), &*LOCALES);
    let code = Some(LocaleCode(if language == Language::Nl { "nl-NL" } else { "en-US" }.to_owned()));
    let mut driver = BibliographyDriver::new();
    for item in &items {
        let cited = CitationItem::with_entry(item);
        driver.citation(CitationRequest::new(vec![cited], style, code.clone(), locales, None));
    }
    let rendered = driver.finish(BibliographyRequest::new(style, code, locales));
    let mut sets = vec![Set::default(); references.len()];
    let namesakes = namesakes(references);
    for (&at, citation) in sorted.iter().zip(&rendered.citations) {
        sets[at].cited = cited::split(&runs(&citation.citation), references[at], language);
        if namesakes.contains(&at) {
            sets[at].cited.add_initials(&cited::makers(references[at])[0], language);
        }
    }
    for item in rendered.bibliography.iter().flat_map(|bibliography| &bibliography.items) {
        if let Some(set) = item.key.parse::<usize>().ok().and_then(|at| sets.get_mut(at)) {
            set.listed = runs(&item.content);
        }
    }
    sets
}

/// The reference under a key that no two have: the processor takes works that say the same for one.
fn marked(reference: &Reference, at: usize) -> Reference {
    Reference { key: at.to_string(), ..reference.clone() }
}
