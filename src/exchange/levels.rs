//! From another program's tree to domains, areas, competencies and behaviours.
//!
//! Where each entry says what it is and that makes sense, it is that. Else the shape decides: what stands outermost is a
//! domain; what holds things that hold things is an area; what holds only leaves is a competency, its leaves are
//! behaviours; a leaf in an area is a competency. A framework of leaves alone is one domain of competencies.

use std::collections::BTreeSet;

use super::{Entry, Level, Profile};
use crate::{model::slug::Slug, text::slug_of};

/// An entry as another program has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Raw {
    /// What it says it is.
    pub level: Option<Level>,
    /// The id to have; made fit and unique.
    pub id: String,
    pub title: String,
    pub text: Option<String>,
    pub short: Option<String>,
    pub label: Option<String>,
    pub role: Option<String>,
    pub entries: Vec<Raw>,
}

/// Ids made of words are no longer.
const MOST_ID: usize = 60;

/// Gives a profile its entries.
pub(super) fn settle(mut raw: Vec<Raw>, profile: &mut Profile) {
    if !raw.iter().all(|entry| makes_sense(entry, &[Level::Area])) {
        if raw.iter().all(|entry| entry.entries.is_empty()) {
            raw = vec![Raw { id: profile.id.clone(), title: profile.title.clone(), entries: raw, ..Raw::default() }];
        }
        raw.iter_mut().for_each(|domain| by_shape(domain, Level::Area));
    }
    let mut taken = Taken::default();
    profile.entries = raw.into_iter().map(|entry| settled(entry, &mut taken)).collect();
}

/// Whether each entry says what it is, and stands where such a thing may stand.
fn makes_sense(entry: &Raw, allowed: &[Level]) -> bool {
    let below: &[Level] = match entry.level {
        Some(Level::Area) => &[Level::Area, Level::Competency],
        Some(Level::Competency | Level::Behaviour) => &[Level::Behaviour],
        None => return false,
    };
    entry.level.is_some_and(|level| allowed.contains(&level))
        && entry.entries.iter().all(|entry| makes_sense(entry, below))
}

fn height(entry: &Raw) -> usize {
    entry.entries.iter().map(|entry| height(entry) + 1).max().unwrap_or(0)
}

fn by_shape(entry: &mut Raw, level: Level) {
    entry.level = Some(level);
    for entry in &mut entry.entries {
        let level = match level {
            Level::Area if height(entry) > 1 => Level::Area,
            Level::Area => Level::Competency,
            Level::Competency | Level::Behaviour => Level::Behaviour,
        };
        by_shape(entry, level);
    }
}

/// Ids that are taken: areas and competencies have theirs in the whole framework.
#[derive(Default)]
struct Taken {
    areas: BTreeSet<String>,
    competencies: BTreeSet<String>,
}

fn settled(raw: Raw, taken: &mut Taken) -> Entry {
    let level = raw.level.unwrap_or(Level::Area);
    let id = match level {
        Level::Area => unique(&raw, &mut taken.areas),
        Level::Competency | Level::Behaviour => unique(&raw, &mut taken.competencies),
    };
    let mut signs = Taken::default();
    // A behaviour's id need be unique only beside its like.
    let below = if level == Level::Area { taken } else { &mut signs };
    let (areas, others): (Vec<_>, Vec<_>) = raw.entries.into_iter().partition(|entry| entry.level == Some(Level::Area));
    let entries = others.into_iter().chain(areas).map(|entry| settled(entry, below)).collect();
    let (title, text) =
        if level == Level::Behaviour { (sign(&raw.title, raw.text), None) } else { (raw.title, raw.text) };
    Entry { level, id, title, text, short: raw.short, label: raw.label, role: raw.role, entries }
}

/// A behaviour has one text: name and description joined, unless the one is the beginning of the other.
fn sign(title: &str, text: Option<String>) -> String {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text {
        Some(text) if words(&text).starts_with(words(title).trim_end_matches(['…', '.'])) => text,
        Some(text) => format!("{title}: {text}"),
        None => title.to_owned(),
    }
}

fn unique(raw: &Raw, taken: &mut BTreeSet<String>) -> String {
    let fit = [raw.id.as_str(), raw.title.as_str()].into_iter().map(fit).find(|id| !id.is_empty());
    let fit = fit.unwrap_or_else(|| raw.level.unwrap_or(Level::Area).name().to_owned());
    let numbered = (2..).map(|number| format!("{fit}-{number}"));
    let id = std::iter::once(fit.clone()).chain(numbered).find(|id| !taken.contains(id));
    let id = id.expect("numbers do not run out");
    taken.insert(id.clone());
    id
}

/// An id of these words, cut between two of them.
pub(super) fn fit(words: &str) -> String {
    if words.parse::<Slug>().is_ok() {
        return words.to_owned();
    }
    let mut id = slug_of(words);
    if id.len() > MOST_ID {
        id.truncate(MOST_ID);
        id.truncate(id.rfind('-').unwrap_or(MOST_ID));
    }
    id
}
