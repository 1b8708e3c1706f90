//! A package → a profile. Packages of version 1.0 are read too: what they lack we don't need.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, value::RawValue};

use super::{OWN, level_of};
use crate::{
    diagnostics::Report,
    exchange::{
        Profile,
        levels::{Raw, fit, settle},
        wrong_form, wrong_item,
    },
    source::Place,
};

/// Items stay text at first, so that what is wrong with one has a place.
#[derive(Deserialize)]
struct Package<'a> {
    #[serde(borrow, rename = "CFDocument")]
    document: &'a RawValue,
    #[serde(borrow, default, rename = "CFItems")]
    items: Vec<&'a RawValue>,
    #[serde(borrow, default, rename = "CFAssociations")]
    associations: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Document {
    identifier: String,
    title: String,
    description: Option<String>,
    version: Option<String>,
    notes: Option<String>,
    #[serde(default)]
    extensions: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    identifier: String,
    full_statement: String,
    abbreviated_statement: Option<String>,
    human_coding_scheme: Option<String>,
    notes: Option<String>,
    #[serde(rename = "CFItemType")]
    item_type: Option<String>,
    #[serde(default)]
    extensions: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Association {
    association_type: String,
    sequence_number: Option<i64>,
    #[serde(rename = "originNodeURI")]
    origin: Node,
    #[serde(rename = "destinationNodeURI")]
    destination: Node,
}

#[derive(Deserialize)]
struct Node {
    identifier: String,
}

/// Reads a framework.
pub fn read(text: &str, report: &mut Report) -> Option<Profile> {
    let found = report.found.len();
    let package: Package<'_> = match serde_json::from_str(text) {
        Ok(package) => package,
        Err(error) => {
            let reason = if error.is_data() { "other" } else { "json" };
            wrong_form(reason, place_of(&error, text, 0), report);
            return None;
        }
    };
    let reading = Reading { text };
    let document: Option<Document> = reading.one(package.document, report);
    let items: Vec<_> =
        package.items.iter().map(|raw| (reading.place(raw), reading.one::<Item>(raw, report))).collect();
    let links: Vec<_> =
        package.associations.iter().map(|raw| (reading.place(raw), reading.one::<Association>(raw, report))).collect();
    let document = document?;
    let mut profile = profile(&document);
    let entries = Tree::of(&document, items, links, report).entries(&document.identifier, &mut BTreeSet::new());
    settle(entries, &mut profile);
    (report.found.len() == found).then_some(profile)
}

/// Where serde_json stopped, within a part of the file that begins at `start`.
fn place_of(error: &serde_json::Error, part: &str, start: usize) -> Place {
    let line = part.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    Place::character(part, line + error.column().saturating_sub(1)).shifted(start)
}

struct Reading<'a> {
    text: &'a str,
}

impl Reading<'_> {
    /// Where a part of the text stands in it.
    fn place(&self, raw: &RawValue) -> Place {
        let start = raw.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        let end = raw.get().find('\n').unwrap_or(raw.get().len());
        Place::new(start, start + end)
    }

    fn one<T: for<'de> Deserialize<'de>>(&self, raw: &RawValue, report: &mut Report) -> Option<T> {
        serde_json::from_str(raw.get())
            .inspect_err(|error| {
                // 'missing field `title`', 'invalid type: integer `12`, expected a string': a name, or what stands there.
                let message = error.to_string();
                let reason = if message.starts_with("missing") { "field" } else { "value" };
                wrong_item(reason, message.split('`').nth(1).unwrap_or("…"), self.place(raw), report);
            })
            .ok()
    }
}

fn own<'a>(extensions: &'a Value, key: &str) -> Option<&'a str> {
    extensions.get(OWN)?.get(key)?.as_str()
}

fn profile(document: &Document) -> Profile {
    let owned = |key| own(&document.extensions, key).map(str::to_owned);
    let roles = document.extensions.get(OWN).and_then(|own| own.get("roles")).and_then(Value::as_array);
    let role = |role: &Value| {
        let text = |key: &str| role.get(key).and_then(Value::as_str).map(str::to_owned);
        Some((fit(&text("id")?), text("title")?, text("summary")))
    };
    let id = owned("id").map(|id| fit(&id)).filter(|id| !id.is_empty()).unwrap_or_else(|| fit(&document.title));
    Profile {
        id: if id.is_empty() { "framework".to_owned() } else { id },
        title: document.title.clone(),
        version: document.version.clone(),
        standard: owned("standard"),
        source: document.notes.clone(),
        updated: owned("updated").and_then(|date| date.parse().ok()),
        summary: document.description.clone(),
        roles: roles.into_iter().flatten().filter_map(role).collect(),
        entries: Vec::new(),
    }
}

/// Items, and by what they are in their places.
struct Tree {
    items: BTreeMap<String, Item>,
    below: BTreeMap<String, Vec<String>>,
}

impl Tree {
    /// Tells of items that stand in nothing, of two with one identifier, and of associations that lead nowhere.
    fn of(
        document: &Document,
        items: Vec<(Place, Option<Item>)>,
        links: Vec<(Place, Option<Association>)>,
        report: &mut Report,
    ) -> Self {
        let mut tree = Self { items: BTreeMap::new(), below: BTreeMap::new() };
        let mut order = Vec::new();
        let all_known = items.iter().all(|(_, item)| item.is_some());
        for (place, item) in items.into_iter().filter_map(|(place, item)| Some((place, item?))) {
            if tree.items.contains_key(&item.identifier) {
                wrong_item("twice", &item.identifier, place, report);
                continue;
            }
            order.push((place, item.identifier.clone()));
            tree.items.insert(item.identifier.clone(), item);
        }
        let mut children: BTreeMap<String, Vec<(i64, usize, String)>> = BTreeMap::new();
        let mut placed = BTreeSet::new();
        for (at, (place, link)) in links.into_iter().enumerate() {
            let Some(link) = link.filter(|link| link.association_type == "isChildOf") else { continue };
            let (child, parent) = (link.origin.identifier, link.destination.identifier);
            let known = |id: &String| *id == document.identifier || tree.items.contains_key(id);
            if let Some(unknown) = [&child, &parent].into_iter().find(|id| all_known && !known(id)) {
                wrong_item("parent", unknown, place, report);
            } else if placed.insert(child.clone()) {
                // What has no number comes after what has, as it is written.
                children.entry(parent).or_default().push((link.sequence_number.unwrap_or(i64::MAX), at, child));
            } else {
                wrong_item("two-parents", &child, place, report);
            }
        }
        for (parent, mut list) in children {
            list.sort();
            tree.below.insert(parent, list.into_iter().map(|(_, _, child)| child).collect());
        }
        tree.tell_lost(document, &order, report);
        tree
    }

    fn tell_lost(&self, document: &Document, order: &[(Place, String)], report: &mut Report) {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![&document.identifier];
        while let Some(id) = waiting.pop() {
            waiting.extend(self.below.get(id).into_iter().flatten().filter(|id| reached.insert((*id).clone())));
        }
        let nothing_else = report.found.is_empty();
        for (place, id) in order.iter().filter(|(_, id)| nothing_else && !reached.contains(id)) {
            wrong_item("lost", id, *place, report);
        }
    }

    fn entries(&self, id: &str, seen: &mut BTreeSet<String>) -> Vec<Raw> {
        let below = self.below.get(id).into_iter().flatten();
        below.filter_map(|id| if seen.insert(id.clone()) { self.raw(id, seen) } else { None }).collect()
    }

    fn raw(&self, id: &str, seen: &mut BTreeSet<String>) -> Option<Raw> {
        let item = self.items.get(id)?;
        let level = item.item_type.as_deref().and_then(level_of);
        let is_area = level == Some(crate::exchange::Level::Area);
        let (full, abbreviated) = (item.full_statement.clone(), item.abbreviated_statement.clone());
        let (title, text, short) = match abbreviated {
            _ if is_area => (full, item.notes.clone(), abbreviated),
            Some(title) => (title, Some(full), None),
            None => (full, item.notes.clone(), None),
        };
        Some(Raw {
            level,
            id: own(&item.extensions, "id").unwrap_or(&title).to_owned(),
            title,
            text,
            short,
            label: item.human_coding_scheme.clone(),
            role: own(&item.extensions, "role").map(str::to_owned),
            entries: self.entries(id, seen),
        })
    }
}
