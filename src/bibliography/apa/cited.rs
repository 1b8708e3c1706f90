//! How a text cites a work: names and year.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cited, Run};
use crate::{
    bibliography::{Person, Reference},
    i18n::Language,
};

/// Splits '(De Leeuw & Lunenberg, 2024)'.
pub(super) fn split(runs: &[Run], reference: &Reference, language: Language) -> Cited {
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

/// Who made a work, as citations name them.
pub(super) fn makers(reference: &Reference) -> &[Person] {
    let people = [&reference.authors, &reference.directors, &reference.editors];
    people.into_iter().find(|people| !people.is_empty()).map_or(&[], Vec::as_slice)
}

/// The works whose first maker has the surname of another work's, but is someone else.
pub(super) fn namesakes(references: &[&Reference]) -> BTreeSet<usize> {
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
    pub(super) fn add_initials(&mut self, person: &Person, language: Language) {
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
