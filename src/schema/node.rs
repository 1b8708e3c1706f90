//! From shapes to JSON Schema, draft 7: the one that editors know best.
//!
//! Source: JSON Schema, draft-07 (core and validation); for a description beside `$ref`, which draft 7 lets a reader pass
//! over, the YAML language server's habit of showing it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::Descriptions;
use crate::yaml::{RecordShape, Shape};

/// Where a schema keeps what it names.
const DEFINITIONS: &str = "#/definitions/";

/// A schema, or a part of one.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Node {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub dialect: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Vec::is_empty")]
    kinds: Vec<&'static str>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    values: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'static str>,
    /// No word of JSON Schema, but editors of YAML show it instead of the pattern.
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern_error_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Box<Node>>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    properties: Pairs,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    required: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    additional_properties: Option<More>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    any_of: Vec<Node>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    definitions: Pairs,
}

/// A value that may stand there.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
enum Value {
    Word(&'static str),
    Truth(bool),
}

/// What keys may stand beside those that are named.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
enum More {
    Any(bool),
    Of(Box<Node>),
}

/// Named schemas in an order of their own: an editor suggests keys as they stand here.
#[derive(Clone, Debug, Default)]
struct Pairs(Vec<(String, Node)>);

impl Pairs {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Pairs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, node) in &self.0 {
            map.serialize_entry(key, node)?;
        }
        map.end()
    }
}

impl Node {
    /// One of these words.
    pub fn choice(words: &[&'static str]) -> Self {
        Self { values: words.iter().copied().map(Value::Word).collect(), ..Self::default() }
    }

    /// The same, with what it is for.
    pub fn described(self, description: Option<String>) -> Self {
        Self { description, ..self }
    }

    /// A map with these keys and no others.
    pub fn object(properties: Vec<(String, Self)>) -> Self {
        let additional_properties = Some(More::Any(false));
        Self { kinds: vec!["object"], properties: Pairs(properties), additional_properties, ..Self::default() }
    }

    /// Says more closely what may stand behind a key.
    pub fn property(&mut self, key: &str, node: Self) {
        let found = self.properties.0.iter_mut().find(|(own, _)| own == key);
        let (_, own) = found.expect("only keys that are there are said more closely");
        *own = node.described(own.description.take());
    }

    /// Makes it that of something that lies over another of its kind, map by map: only this key must be there, the rest may
    /// stand below. A list is replaced as a whole, so that what is in it is asked for all.
    pub fn lies_over_another(&mut self, key: &str) {
        self.required.retain(|own| *own == key);
        let mut waiting: Vec<&Self> = self.properties.0.iter().map(|(_, node)| node).collect();
        let mut maps = BTreeSet::new();
        while let Some(node) = waiting.pop() {
            let Some(id) = node.reference.as_deref().and_then(|path| path.strip_prefix(DEFINITIONS)) else { continue };
            if let Some((id, map)) = self.definitions.0.iter().find(|(own, _)| own == id)
                && maps.insert(id.clone())
            {
                waiting.extend(map.properties.0.iter().map(|(_, node)| node));
            }
        }
        for (_, map) in self.definitions.0.iter_mut().filter(|(id, _)| maps.contains(id)) {
            map.required.clear();
        }
    }

    /// The text of the schema.
    pub fn written(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("texts and numbers can be written as JSON");
        text + "\n"
    }
}

/// Makes a schema; records are gathered under `definitions`, as some hold themselves.
pub(super) struct ObjectOf<'a> {
    words: &'a Descriptions,
    definitions: BTreeMap<String, (&'static str, Node)>,
}

impl<'a> ObjectOf<'a> {
    pub fn new(words: &'a Descriptions) -> Self {
        Self { words, definitions: BTreeMap::new() }
    }

    /// The schema of a whole file.
    pub fn root(mut self, shape: &Shape) -> Node {
        let mut root = match shape {
            Shape::Record(records) => self.object(records),
            other => self.node(other),
        };
        root.dialect = Some("http://json-schema.org/draft-07/schema#");
        root.definitions = Pairs(self.definitions.into_iter().map(|(id, (_, node))| (id, node)).collect());
        root
    }

    fn node(&mut self, shape: &Shape) -> Node {
        match shape {
            Shape::Any => Node::default(),
            // Katern takes texts as they are written: to it `1.10` is no number, and `2024` may be a title.
            Shape::Text => Node { kinds: vec!["string", "number", "boolean"], ..Node::default() },
            Shape::Written { expected, pattern, number } => Node {
                kinds: if *number { vec!["string", "integer"] } else { vec!["string"] },
                pattern: Some(pattern),
                pattern_error_message: self.words.form(expected),
                minimum: number.then_some(0),
                ..Node::default()
            },
            Shape::Truth => {
                let words = ["yes", "no", "ja", "nee"].into_iter().map(Value::Word);
                let values = [Value::Truth(true), Value::Truth(false)].into_iter().chain(words).collect();
                Node { values, ..Node::default() }
            }
            Shape::Choice(words) => Node::choice(words),
            Shape::List(inner) => {
                let item = self.node(inner);
                let list = Node { kinds: vec!["array"], items: Some(Box::new(item.clone())), ..Node::default() };
                if inner.takes_scalar() { either(vec![list, scalar_of(item)]) } else { list }
            }
            Shape::Map(inner) => {
                let inner = Box::new(self.node(inner));
                let additional_properties = Some(More::Of(inner));
                Node { kinds: vec!["object"], additional_properties, ..Node::default() }
            }
            Shape::Record(records) => match records.as_slice() {
                [record] => self.reference(*record),
                several => self.object(several),
            },
            Shape::Either(shapes) => either(shapes.iter().map(|shape| self.node(shape)).collect()),
        }
    }

    /// A record by its name; its definition is made when it is first named.
    fn reference(&mut self, record: RecordShape) -> Node {
        let id = record.id();
        match self.definitions.get(&id) {
            Some((module, _)) => assert_eq!(*module, record.module, "two records have the name {id}"),
            None => {
                // It may name itself: the name is taken before its fields are looked at.
                self.definitions.insert(id.clone(), (record.module, Node::default()));
                let node = self.object(&[record]);
                self.definitions.insert(id.clone(), (record.module, node));
            }
        }
        Node { reference: Some(format!("{DEFINITIONS}{id}")), ..Node::default() }
    }

    fn object(&mut self, records: &[RecordShape]) -> Node {
        let (mut properties, mut required) = (Vec::new(), Vec::new());
        for record in records {
            let id = record.id();
            for field in (record.fields)() {
                let node = self.node(&field.shape);
                properties.push((field.key.to_owned(), node.described(self.words.key(&id, field.key))));
                required.extend(field.is_required.then_some(field.key));
            }
        }
        let description = records.first().and_then(|record| self.words.record(&record.id()));
        Node { required, description, ..Node::object(properties) }
    }
}

fn either(any_of: Vec<Node>) -> Node {
    Node { any_of, ..Node::default() }
}

/// What of a shape may stand alone where a list belongs: not a map.
fn scalar_of(node: Node) -> Node {
    if node.any_of.is_empty() {
        return node;
    }
    let mut alone: Vec<_> = node.any_of.into_iter().filter(|node| node.reference.is_none()).collect();
    if alone.len() == 1 { alone.remove(0) } else { either(alone) }
}
