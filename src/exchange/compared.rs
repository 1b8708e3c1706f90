//! Two versions of a framework, entry by entry, by their ids.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    Level, Profile,
    profile::{Entry, Visit},
};
use crate::model::framework::{Area, Framework};

/// What differs between two versions.
#[derive(Clone, Debug, Serialize)]
pub struct Compared {
    /// The older one.
    pub from: Version,
    /// The newer one.
    pub to: Version,
    /// What only the newer one has; what stands in it is not listed again.
    pub added: Vec<Added>,
    /// What only the older one has.
    pub dropped: Vec<Dropped>,
    /// What stands in something else.
    pub moved: Vec<Moved>,
    /// What is said in other words.
    pub reworded: Vec<Reworded>,
}

/// A version.
#[derive(Clone, Debug, Serialize)]
pub struct Version {
    /// The framework's id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The edition of it.
    pub version: Option<String>,
}

/// An entry, by what it is and its id.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// `area`, `competency` or `behaviour`.
    pub kind: &'static str,
    /// Its id; of a behaviour with what it is a sign of before it.
    pub id: String,
    /// Its name.
    pub title: String,
}

/// A new entry.
#[derive(Clone, Debug, Serialize)]
pub struct Added {
    /// The entry.
    #[serde(flatten)]
    pub entry: Named,
    /// The name of what it stands in; nothing for a domain.
    pub within: Option<String>,
}

/// An entry that is gone.
#[derive(Clone, Debug, Serialize)]
pub struct Dropped {
    /// The entry.
    #[serde(flatten)]
    pub entry: Named,
    /// Ids of what took its place.
    pub replaced_by: Vec<String>,
}

/// An entry that stands elsewhere.
#[derive(Clone, Debug, Serialize)]
pub struct Moved {
    /// The entry.
    #[serde(flatten)]
    pub entry: Named,
    /// The name of what it stood in.
    pub from: Option<String>,
    /// The name of what it stands in now.
    pub to: Option<String>,
}

/// A text that is another.
#[derive(Clone, Debug, Serialize)]
pub struct Reworded {
    /// The entry.
    #[serde(flatten)]
    pub entry: Named,
    /// Which text: `title`, `text`, `short`, `label` or `role`.
    pub field: &'static str,
    /// As it was.
    pub from: Option<String>,
    /// As it is.
    pub to: Option<String>,
}

impl Compared {
    /// Compares an older version with a newer one.
    pub fn of(older: &Framework, newer: &Framework) -> Self {
        let (from, to) = (Profile::of(older), Profile::of(newer));
        let (before, after) = (by_key(&from), by_key(&to));
        let replaced = replaced(newer);
        // An entry whose parent is new or gone as well is part of that.
        let alone = |visit: &Visit<'_>, others: &BTreeMap<String, Visit<'_>>| {
            visit.parent.as_ref().is_none_or(|(_, key)| others.contains_key(key))
        };
        let only = |one: &Profile, others: &BTreeMap<String, Visit<'_>>| {
            let visits = one.walk().into_iter();
            visits.filter(|visit| !others.contains_key(&visit.key)).map(|visit| visit.key).collect::<BTreeSet<_>>()
        };
        let (gone, new) = (only(&from, &after), only(&to, &before));
        let in_order = |profile: &Profile| profile.walk().into_iter().map(|visit| visit.key).collect::<Vec<_>>();
        let both = in_order(&to).into_iter().filter(|key| before.contains_key(key));
        let both: Vec<_> = both.map(|key| (before[&key].clone(), after[&key].clone())).collect();
        Self {
            from: version(older),
            to: version(newer),
            added: in_order(&to)
                .iter()
                .filter(|key| new.contains(*key) && alone(&after[*key], &before))
                .map(|key| Added { entry: named(&after[key]), within: within(&after[key]) })
                .collect(),
            dropped: in_order(&from)
                .iter()
                .filter(|key| gone.contains(*key) && (alone(&before[*key], &after) || replaced.contains_key(*key)))
                .map(|key| Dropped {
                    entry: named(&before[key]),
                    replaced_by: replaced.get(key).cloned().unwrap_or_default(),
                })
                .collect(),
            moved: both
                .iter()
                .filter(|(before, after)| parent(before) != parent(after))
                .map(|(before, after)| Moved { entry: named(after), from: within(before), to: within(after) })
                .collect(),
            reworded: both.iter().flat_map(|(before, after)| reworded(before, after)).collect(),
        }
    }

    /// Whether nothing differs.
    pub fn is_same(&self) -> bool {
        self.added.is_empty() && self.dropped.is_empty() && self.moved.is_empty() && self.reworded.is_empty()
    }
}

fn version(framework: &Framework) -> Version {
    Version { id: framework.id.value.to_string(), title: framework.title.clone(), version: framework.version.clone() }
}

fn by_key(profile: &Profile) -> BTreeMap<String, Visit<'_>> {
    profile.walk().into_iter().map(|visit| (visit.key.clone(), visit)).collect()
}

fn named(visit: &Visit<'_>) -> Named {
    let id = visit.key.split_once('/').map_or(visit.key.as_str(), |(_, id)| id).to_owned();
    Named { kind: visit.entry.level.name(), id, title: visit.entry.title.clone() }
}

fn parent<'a>(visit: &'a Visit<'_>) -> Option<&'a str> {
    visit.parent.as_ref().map(|(_, key)| key.as_str())
}

fn within(visit: &Visit<'_>) -> Option<String> {
    visit.parent.as_ref().map(|(entry, _)| entry.title.clone())
}

fn reworded(before: &Visit<'_>, after: &Visit<'_>) -> Vec<Reworded> {
    let texts = |entry: &Entry| {
        let title = if entry.level == Level::Behaviour { "text" } else { "title" };
        [
            (title, Some(entry.title.clone())),
            ("text", entry.text.clone()),
            ("short", entry.short.clone()),
            ("label", entry.label.clone()),
            ("role", entry.role.clone()),
        ]
    };
    let pairs = texts(before.entry).into_iter().zip(texts(after.entry));
    let differing = pairs.filter(|((_, from), (_, to))| from != to);
    differing.map(|((field, from), (_, to))| Reworded { entry: named(after), field, from, to }).collect()
}

/// What a newer version says took the place of what it dropped, by the keys of the older.
fn replaced(newer: &Framework) -> BTreeMap<String, Vec<String>> {
    let mut replaced = BTreeMap::new();
    let mut areas: Vec<&Area> = newer.domains.iter().collect();
    let mut note = |level: Level, id: &str, by: &[crate::source::Placed<String>]| {
        if !by.is_empty() {
            replaced.insert(format!("{}/{id}", level.name()), by.iter().map(|id| id.value.clone()).collect());
        }
    };
    while let Some(area) = areas.pop() {
        note(Level::Area, area.id.value.as_str(), &area.replaced_by);
        for competency in &area.competencies {
            note(Level::Competency, competency.id.value.as_str(), &competency.replaced_by);
        }
        areas.extend(&area.areas);
    }
    replaced
}
