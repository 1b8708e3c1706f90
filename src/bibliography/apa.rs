//! References as APA has it (7th edition), in the words of Dutch institutes or in English. The only place that knows the
//! processor.
//!
//! The style is the processor's own; its terms are ours (`locales/`), since the Dutch ones that come with it leave half of
//! them English. What it gives is walked as a tree and turned into [`Run`]s. Three things are mended: the particle of a
//! Dutch name gets a capital where no initial stands before it (De Leeuw, but P. de Leeuw), a date in words begins with
//! the day, and what is empty between a comma and a bracket goes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{LazyLock, Mutex, PoisonError},
};

use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, Elem, ElemChild, ElemChildren,
    archive::ArchivedStyle,
    citationberg::{
        DatePartName, FontStyle, IndependentStyle, LayoutRenderingElement, Locale, LocaleCode, LocaleFile, Style,
    },
};
use serde::Serialize;

use super::{Person, Reference, csl, names::capitalised, order};
use crate::i18n::Language;

/// Stands before a particle until it is known whether it gets a capital. No text of a reference can hold it.
pub(super) const PARTICLE: char = '\u{E010}';

/// A hyphen that the processor doesn't take for 'up to'.
pub(super) const HYPHEN: &str = "\u{2011}";

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
    static LAST: Mutex<Option<(Language, Vec<Reference>, Vec<Set>)>> = Mutex::new(None);
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
        sets[at].cited = cited(&runs(&citation.citation), references[at], language);
        if namesakes.contains(&at) {
            sets[at].cited.add_initials(&makers(references[at])[0], language);
        }
    }
    for item in rendered.bibliography.iter().flat_map(|bibliography| &bibliography.items) {
        if let Some(set) = item.key.parse::<usize>().ok().and_then(|at| sets.get_mut(at)) {
            set.listed = runs(&item.content);
        }
    }
    sets
}

/// Who made a work, as citations name them.
fn makers(reference: &Reference) -> &[Person] {
    let people = [&reference.authors, &reference.directors, &reference.editors];
    people.into_iter().find(|people| !people.is_empty()).map_or(&[], Vec::as_slice)
}

/// The works whose first maker has the surname of another work's, but is someone else.
fn namesakes(references: &[&Reference]) -> BTreeSet<usize> {
    let mut people: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let first = |reference: &Reference| makers(reference).first().map(|person| (person.surname(), person.initials()));
    for (surname, initials) in references.iter().filter_map(|reference| first(reference)) {
        people.entry(surname).or_default().insert(initials);
    }
    let shared = |reference: &Reference| first(reference).is_some_and(|(surname, _)| people[&surname].len() > 1);
    references.iter().enumerate().filter(|(_, reference)| shared(reference)).map(|(at, _)| at).collect()
}

impl Cited {
    /// 'B. Bakker' for 'Bakker', 'P. de Leeuw' for 'De Leeuw'.
    fn add_initials(&mut self, person: &Person, language: Language) {
        let initials = person.initials();
        let particle = if language == Language::Nl { person.particle.to_lowercase() } else { person.particle.clone() };
        let surname = [particle, person.family.clone()].join(" ");
        for names in [&mut self.names, &mut self.names_in_text] {
            let Some(first) = names.first_mut().filter(|_| !initials.is_empty()) else { continue };
            if first.text.to_lowercase().starts_with(&surname.trim().to_lowercase()) {
                first.text.replace_range(..surname.trim().len(), &format!("{initials} {}", surname.trim()));
            }
        }
    }
}

/// The reference under a key that no two have: the processor takes works that say the same for one.
fn marked(reference: &Reference, at: usize) -> Reference {
    Reference { key: at.to_string(), ..reference.clone() }
}

static LOCALES: LazyLock<[Locale; 2]> = LazyLock::new(|| {
    [include_str!("locales/nl.xml"), include_str!("locales/en.xml")]
        .map(|xml| LocaleFile::from_xml(xml).expect("our own terms can be read").into())
});

fn style(language: Language) -> &'static IndependentStyle {
    static NL: LazyLock<IndependentStyle> = LazyLock::new(|| day_first(archived()));
    static EN: LazyLock<IndependentStyle> = LazyLock::new(archived);
    if language == Language::Nl { &NL } else { &EN }
}

fn archived() -> IndependentStyle {
    let Style::Independent(mut style) = ArchivedStyle::AmericanPsychologicalAssociation.get() else {
        unreachable!("APA's style stands on its own")
    };
    // The order is ours, and comparing by macros costs more than all the rest.
    style.citation.sort = None;
    // Told apart by their initials, works of two people of one name would lose these in the list: that is ours, too.
    style.citation.disambiguate_add_givenname = false;
    if let Some(bibliography) = &mut style.bibliography {
        bibliography.sort = None;
    }
    style
}

/// '(2021, 7 maart)': the style has the month first, whatever the language.
fn day_first(mut style: IndependentStyle) -> IndependentStyle {
    for part in style.macros.iter_mut().filter(|part| part.name == "date-issued-month-day") {
        for child in &mut part.children {
            let LayoutRenderingElement::Date(date) = child else { continue };
            date.date_part.sort_by_key(|part| part.name != DatePartName::Day);
            for part in &mut date.date_part {
                let day = part.name == DatePartName::Day;
                part.affixes.prefix = None;
                part.affixes.suffix = day.then(|| " ".to_owned());
            }
        }
    }
    style
}

/// Splits '(De Leeuw & Lunenberg, 2024)'.
fn cited(runs: &[Run], reference: &Reference, language: Language) -> Cited {
    let mut names = runs.to_vec();
    if let Some(first) = names.first_mut() {
        first.text = first.text.strip_prefix('(').unwrap_or(&first.text).to_owned();
    }
    let mut year = String::new();
    // The year is behind the last comma; a run of its own where the names before it are a title in italics.
    while let Some(last) = names.pop() {
        let Some((before, after)) = last.text.rsplit_once(", ") else {
            year.insert_str(0, &last.text);
            continue;
        };
        year.insert_str(0, after);
        if !before.is_empty() {
            names.push(Run { text: before.to_owned(), ..last });
        }
        break;
    }
    let year = year.strip_suffix(')').unwrap_or(&year).to_owned();
    Cited { names_in_text: in_text(&names, reference, language), names, year }
}

/// 'De Leeuw en Lunenberg': between brackets APA has '&', in a sentence the word.
fn in_text(names: &[Run], reference: &Reference, language: Language) -> Vec<Run> {
    let mut names = names.to_vec();
    if let ([first, _], [run]) = (makers(reference), names.as_mut_slice()) {
        let and = if language == Language::Nl { " en " } else { " and " };
        // An institution's own '&' stays.
        let start = run.text.find(&first.family).map_or(0, |at| at + first.family.len());
        if let Some(at) = run.text[start..].find(" & ") {
            run.text.replace_range(start + at..start + at + 3, and);
        }
    }
    names
}

/// The processor's tree as runs.
fn runs(tree: &ElemChildren) -> Vec<Run> {
    let mut runs = Vec::new();
    walk(tree, &mut runs);
    for run in &mut runs {
        for (wrong, right) in [(", )", ")"), (",)", ")"), ("( ", "(")] {
            run.text = run.text.replace(wrong, right);
        }
    }
    runs
}

fn walk(tree: &ElemChildren, runs: &mut Vec<Run>) {
    for child in &tree.0 {
        match child {
            ElemChild::Text(text) => push(&text.text, text.formatting.font_style == FontStyle::Italic, None, runs),
            ElemChild::Elem(Elem { children, .. }) => walk(children, runs),
            ElemChild::Markup(text) => push(text, false, None, runs),
            ElemChild::Link { text, url } => {
                // Only what was admitted when it was read; a DOI's address is made by the style.
                let admitted = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
                push(&text.text, text.formatting.font_style == FontStyle::Italic, admitted.then(|| url.clone()), runs);
            }
            ElemChild::Transparent { .. } => {}
        }
    }
}

fn push(text: &str, italic: bool, url: Option<String>, runs: &mut Vec<Run>) {
    let before = runs.last().map_or("", |run| run.text.as_str());
    // A title's own mark ends its sentence: 'Wie schreef dit?' and no stop behind it.
    let text = match text.strip_prefix('.') {
        Some(rest) if before.ends_with(['?', '!', '.', '…']) => rest,
        _ => text,
    };
    let text = particles(text, before).replace(HYPHEN, "-");
    match runs.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.italic == italic && last.url == url => last.text.push_str(&text),
        _ => runs.push(Run { text, italic, url }),
    }
}

/// Gives marked particles their capital, unless initials stand before them.
fn particles(text: &str, before: &str) -> String {
    let mut told = String::with_capacity(text.len());
    for (number, piece) in text.split(PARTICLE).enumerate() {
        if number == 0 {
            told.push_str(piece);
            continue;
        }
        let initials = if told.is_empty() { before } else { &told }.trim_end_matches(' ').ends_with('.');
        told.push_str(&if initials { piece.to_owned() } else { capitalised(piece) });
    }
    told
}
