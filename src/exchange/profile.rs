//! A framework as one tree of entries.

use crate::model::{
    date::Date,
    framework::{Area, Behaviour, Competency, Framework, Role},
};

/// A framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The edition of it.
    pub version: Option<String>,
    /// The standard it builds on.
    pub standard: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// When it last changed.
    pub updated: Option<Date>,
    /// What it is, in a sentence or two.
    pub summary: Option<String>,
    /// Its roles: id, name, and what each comes down to.
    pub roles: Vec<(String, String, Option<String>)>,
    /// Its domains.
    pub entries: Vec<Entry>,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A domain, or a part of one.
    Area,
    /// What someone can do.
    Competency,
    /// A sign of it.
    Behaviour,
}

impl Level {
    /// All of them, the outermost first.
    pub const ALL: [Self; 3] = [Self::Area, Self::Competency, Self::Behaviour];

    /// The word for it in ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Area => "area",
            Self::Competency => "competency",
            Self::Behaviour => "behaviour",
        }
    }
}

/// A domain, area, competency or behaviour with what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub level: Level,
    /// Its id in the framework; of a behaviour, in what it is a sign of.
    pub id: String,
    /// Its name; of a behaviour, what one sees.
    pub title: String,
    /// What it is; never of a behaviour.
    pub text: Option<String>,
    /// A short name, of an area.
    pub short: Option<String>,
    /// A letter or number, of a competency.
    pub label: Option<String>,
    /// The id of a role, of an area.
    pub role: Option<String>,
    /// What stands in it: of an area first its competencies, then its parts.
    pub entries: Vec<Entry>,
}

/// An entry on a walk through a profile.
#[derive(Clone, Debug)]
pub struct Visit<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Unique within the framework and as stable as its ids: `area/x`, `competency/x`, `behaviour/x/y`.
    pub key: String,
    /// What it stands in; nothing for a domain.
    pub parent: Option<(&'a Entry, String)>,
    /// Its place among what stands beside it, from 1.
    pub number: usize,
    /// How deep it stands: 0 for a domain.
    pub depth: usize,
}

impl Profile {
    /// A framework as it is written.
    pub fn of(framework: &Framework) -> Self {
        Self {
            id: framework.id.value.to_string(),
            title: framework.title.clone(),
            version: framework.version.clone(),
            standard: framework.standard.clone(),
            source: framework.source.clone(),
            updated: framework.updated,
            summary: framework.summary.clone(),
            roles: framework.roles.iter().map(role).collect(),
            entries: framework.domains.iter().filter_map(area).collect(),
        }
    }

    /// All entries, each before what stands in it.
    pub fn walk(&self) -> Vec<Visit<'_>> {
        let mut visits = Vec::new();
        walk(&self.entries, None, 0, &mut visits);
        visits
    }
}

fn walk<'a>(entries: &'a [Entry], parent: Option<(&'a Entry, &str)>, depth: usize, visits: &mut Vec<Visit<'a>>) {
    for (at, entry) in entries.iter().enumerate() {
        let key = match (entry.level, parent) {
            (Level::Behaviour, Some((_, parent))) => {
                let above = parent.split_once('/').map_or(parent, |(_, above)| above);
                format!("{}/{above}/{}", entry.level.name(), entry.id)
            }
            _ => format!("{}/{}", entry.level.name(), entry.id),
        };
        let parent = parent.map(|(entry, key)| (entry, key.to_owned()));
        visits.push(Visit { entry, key: key.clone(), parent, number: at + 1, depth });
        walk(&entry.entries, Some((entry, &key)), depth + 1, visits);
    }
}

fn role(role: &Role) -> (String, String, Option<String>) {
    (role.id.value.to_string(), role.title.clone(), role.summary.clone())
}

/// Only what is dropped within its own framework is left out: an old version beside a new one is whole.
fn area(area: &Area) -> Option<Entry> {
    if is_dropped(&area.replaced_by) {
        return None;
    }
    let competencies = area.competencies.iter().filter_map(competency);
    Some(Entry {
        level: Level::Area,
        id: area.id.value.to_string(),
        title: area.title.clone(),
        text: area.summary.clone(),
        short: area.short.clone(),
        label: None,
        role: area.role.as_ref().map(|role| role.value.clone()),
        entries: competencies.chain(area.areas.iter().filter_map(self::area)).collect(),
    })
}

fn competency(competency: &Competency) -> Option<Entry> {
    if is_dropped(&competency.replaced_by) {
        return None;
    }
    Some(Entry {
        level: Level::Competency,
        id: competency.id.value.to_string(),
        title: competency.title.clone(),
        text: competency.text.clone(),
        short: None,
        label: competency.label.clone(),
        role: None,
        entries: competency.behaviours.iter().map(behaviour).collect(),
    })
}

fn behaviour(behaviour: &Behaviour) -> Entry {
    Entry {
        level: Level::Behaviour,
        id: behaviour.id.value.to_string(),
        title: behaviour.text.clone(),
        text: None,
        short: None,
        label: None,
        role: None,
        entries: behaviour.behaviours.iter().map(self::behaviour).collect(),
    }
}

fn is_dropped(replaced_by: &[crate::source::Placed<String>]) -> bool {
    replaced_by.iter().any(|id| !id.contains('/'))
}
