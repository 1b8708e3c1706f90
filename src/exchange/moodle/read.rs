//! Moodle's CSV → a profile.

use std::collections::{BTreeMap, BTreeSet};

use super::{column, format, plain_text::plain_text};
use crate::{
    diagnostics::Report,
    exchange::{
        Level, Profile,
        levels::{Raw, fit, settle},
        table::{self, Row},
        wrong_form, wrong_item,
    },
    source::Place,
};

/// Reads a framework.
pub fn read(text: &str, report: &mut Report) -> Option<Profile> {
    let start = Place::default();
    let rows = table::read(text, separator(text));
    // The last column may be left empty by whoever saved it again; those that count may not.
    let enough = rows.first().is_some_and(|row| row.fields.len() > column::IS_FRAMEWORK);
    let (Some(framework), true) = (rows.iter().skip(1).find(|row| is_framework(row)), enough) else {
        let reason = if enough { "no-framework" } else { "other" };
        wrong_form(reason, rows.first().map_or(start, |row| row.place), report);
        return None;
    };
    let (title, summary) = named(framework);
    let id = Some(fit(framework.field(column::ID))).filter(|id| !id.is_empty());
    let id = id.unwrap_or_else(|| fit(&title));
    let mut profile = Profile { id, title, summary, ..Profile::default() };
    let found = report.found.len();
    let competencies: Vec<_> = rows.iter().skip(1).filter(|row| !is_framework(row)).collect();
    let tree = Tree::of(&competencies, framework, report);
    // Rows with one id number that stand in each other make a tree without end.
    if report.found.len() > found {
        return None;
    }
    settle(tree.below("", 0), &mut profile);
    Some(profile)
}

/// Commas as Moodle writes them, or what a spreadsheet made of them.
fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |separator: &u8| first.bytes().filter(|byte| byte == separator).count();
    // Of equals the last wins.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// As PHP sees it: anything but nothing and 0.
fn is_framework(row: &Row) -> bool {
    !matches!(row.field(column::IS_FRAMEWORK), "" | "0")
}

/// Name and description; a name that was cut is whole in the description.
fn named(row: &Row) -> (String, Option<String>) {
    let name = row.field(column::NAME).to_owned();
    let description = row.field(column::DESCRIPTION);
    let with_tags = format::WITH_TAGS.contains(&row.field(column::FORMAT));
    let text = if with_tags { plain_text(description) } else { description.to_owned() };
    let (first, rest) = text.split_once("\n\n").unwrap_or((&text, ""));
    let (title, text) = match name.strip_suffix('…') {
        Some(begin) if first.starts_with(begin) => (first.to_owned(), rest.to_owned()),
        _ => (name, text.clone()),
    };
    (title, Some(text).filter(|text| !text.is_empty()))
}

/// Rows by what they stand in.
struct Tree<'a> {
    rows: BTreeMap<String, Vec<&'a Row>>,
    taxonomy: Vec<Option<Level>>,
}

impl<'a> Tree<'a> {
    /// Tells of rows that have no place: an id number twice, no name, a parent that isn't there, a circle.
    fn of(rows: &[&'a Row], framework: &Row, report: &mut Report) -> Self {
        let mut known: BTreeSet<&str> = BTreeSet::new();
        let mut tree = Self { rows: BTreeMap::new(), taxonomy: Vec::new() };
        for row in rows {
            let id = row.field(column::ID);
            if id.is_empty() || row.field(column::NAME).is_empty() {
                wrong_item("nameless", id, row.place, report);
            } else if !known.insert(id) {
                wrong_item("twice", id, row.place, report);
            }
        }
        for row in rows {
            let parent = row.field(column::PARENT);
            if parent.is_empty() || known.contains(parent) {
                tree.rows.entry(parent.to_owned()).or_default().push(row);
            } else {
                wrong_item("parent", parent, row.place, report);
            }
        }
        let mut reached = BTreeSet::new();
        let mut waiting = vec![String::new()];
        while let Some(id) = waiting.pop() {
            let below = tree.rows.get(&id).into_iter().flatten().map(|row| row.field(column::ID).to_owned());
            waiting.extend(below.filter(|id| reached.insert(id.clone())));
        }
        let lost = rows.iter().filter(|row| !reached.contains(row.field(column::ID)));
        // What stands below a row that was told of isn't told too.
        if report.found.is_empty()
            && let Some(row) = lost.into_iter().next()
        {
            wrong_item("circle", row.field(column::ID), row.place, report);
        }
        tree.taxonomy = framework.field(column::TAXONOMY).split(',').map(level_of_word).collect();
        tree
    }

    fn below(&self, id: &str, depth: usize) -> Vec<Raw> {
        // Deeper than any framework.
        if depth > 64 {
            return Vec::new();
        }
        self.rows.get(id).into_iter().flatten().map(|row| self.raw(row, depth)).collect()
    }

    fn raw(&self, row: &Row, depth: usize) -> Raw {
        let id = row.field(column::ID);
        let (title, text) = named(row);
        let own = own_id(id);
        Raw {
            level: own.map(|(level, _)| level).or_else(|| self.taxonomy.get(depth).copied().flatten()),
            id: own.map_or(id, |(_, id)| id).to_owned(),
            title,
            text,
            entries: self.below(id, depth + 1),
            ..Raw::default()
        }
    }
}

/// What an id number of ours says: the level, and the id.
fn own_id(id: &str) -> Option<(Level, &str)> {
    let (name, rest) = id.split_once('/')?;
    let level = Level::ALL.into_iter().find(|level| level.name() == name)?;
    Some((level, rest.rsplit('/').next().unwrap_or(rest)))
}

/// Moodle's words for what stands at one depth; 'competency' says nothing, as it is what all are called at first.
fn level_of_word(word: &str) -> Option<Level> {
    match word.trim() {
        "domain" => Some(Level::Area),
        "behaviour" | "indicator" => Some(Level::Behaviour),
        _ => None,
    }
}
