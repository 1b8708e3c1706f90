//! A profile → a package. Field names are those of the specification.

use serde::Serialize;
use serde_json::{Value, json};

use super::{OWN, item_type};
use crate::{
    exchange::{Profile, profile::Visit},
    identity,
};

/// The package.
#[derive(Debug, Serialize)]
pub struct Package {
    #[serde(rename = "CFDocument")]
    document: Document,
    #[serde(rename = "CFItems")]
    items: Vec<Item>,
    #[serde(rename = "CFAssociations")]
    associations: Vec<Link>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    identifier: String,
    uri: String,
    case_version: &'static str,
    creator: String,
    title: String,
    last_change_date_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    extensions: Value,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    identifier: String,
    full_statement: String,
    #[serde(rename = "CFItemType")]
    item_type: &'static str,
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    human_coding_scheme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    abbreviated_statement: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    last_change_date_time: String,
    extensions: Value,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Link {
    identifier: String,
    association_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence_number: Option<usize>,
    uri: String,
    #[serde(rename = "originNodeURI")]
    origin: NodeUri,
    #[serde(rename = "destinationNodeURI")]
    destination: NodeUri,
    last_change_date_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct NodeUri {
    title: String,
    identifier: String,
    uri: String,
    target_type: &'static str,
}

/// Who publishes, and where.
#[derive(Clone, Debug)]
pub struct Publisher<'a> {
    /// The site's id.
    pub site: &'a str,
    /// The partnership, or the site's name.
    pub creator: &'a str,
    /// `nl` or `en`.
    pub language: &'static str,
    /// Where the site will stand, with a final `/`; without it, addresses are `urn:uuid:`.
    pub base: Option<&'a str>,
    /// The package's own address below that.
    pub package: &'a str,
    /// When it last changed, as `2026-11-22T00:00:00Z`.
    pub stamp: &'a str,
}

/// An entry of some framework of the site.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// The framework's id.
    pub framework: &'a str,
    /// The entry's key in it.
    pub key: String,
    /// Its name.
    pub title: &'a str,
}

/// A relation between entries of two frameworks.
#[derive(Clone, Debug)]
pub struct Association<'a> {
    /// The word of the specification, or `ext:` and one of ours.
    pub kind: &'static str,
    /// What it is said of.
    pub from: Node<'a>,
    /// What it is said to be.
    pub to: Node<'a>,
    /// What to know about it.
    pub note: Option<&'a str>,
}

impl Package {
    /// The package of a framework; `address` gives the page of an entry by its key, where it has one.
    pub fn new(
        profile: &Profile,
        publisher: &Publisher<'_>,
        address: &dyn Fn(&Node<'_>) -> Option<String>,
        related: &[Association<'_>],
    ) -> Self {
        let making = Making { profile, publisher, address };
        let visits = profile.walk();
        let mut associations: Vec<_> = visits.iter().map(|visit| making.child(visit)).collect();
        associations.extend(related.iter().map(|association| making.related(association)));
        Self {
            document: making.document(),
            items: visits.iter().map(|visit| making.item(visit)).collect(),
            associations,
        }
    }
}

struct Making<'a> {
    profile: &'a Profile,
    publisher: &'a Publisher<'a>,
    address: &'a dyn Fn(&Node<'_>) -> Option<String>,
}

impl Making<'_> {
    fn document(&self) -> Document {
        let profile = self.profile;
        let node = self.root();
        let roles: Vec<_> = profile
            .roles
            .iter()
            .map(|(id, title, summary)| {
                with_values([("id", Some(id)), ("title", Some(title)), ("summary", summary.as_ref())])
            })
            .collect();
        let mut own = with_values([("id", Some(&profile.id)), ("standard", profile.standard.as_ref())]);
        if !roles.is_empty() {
            own["roles"] = Value::Array(roles);
        }
        if let Some(updated) = profile.updated {
            own["updated"] = json!(updated.to_string());
        }
        Document {
            identifier: node.identifier,
            uri: node.uri,
            case_version: "1.1",
            creator: normal(self.publisher.creator),
            title: node.title,
            last_change_date_time: self.publisher.stamp.to_owned(),
            description: profile.summary.clone(),
            language: self.publisher.language,
            version: profile.version.as_deref().map(normal),
            notes: profile.source.clone(),
            extensions: json!({ OWN: own }),
        }
    }

    fn item(&self, visit: &Visit<'_>) -> Item {
        let entry = visit.entry;
        let node = self.node(&Node { framework: &self.profile.id, key: visit.key.clone(), title: &entry.title });
        let is_area = entry.level == crate::exchange::Level::Area;
        // A competency is what its text says, its name an abbreviation of that; of an area the name is the statement.
        let (full, abbreviated, notes) = match &entry.text {
            Some(text) if !is_area => (text, Some(&entry.title), None),
            text => (&entry.title, entry.short.as_ref(), text.clone()),
        };
        Item {
            identifier: node.identifier,
            full_statement: full.clone(),
            item_type: item_type(entry.level, visit.depth == 0),
            uri: node.uri,
            human_coding_scheme: entry.label.as_deref().map(normal),
            abbreviated_statement: abbreviated.map(|text| normal(text)),
            notes,
            last_change_date_time: self.publisher.stamp.to_owned(),
            extensions: json!({ OWN: with_values([("id", Some(&entry.id)), ("role", entry.role.as_ref())]) }),
        }
    }

    fn child(&self, visit: &Visit<'_>) -> Link {
        let own = Node { framework: &self.profile.id, key: visit.key.clone(), title: &visit.entry.title };
        let parent = visit.parent.as_ref().map(|(parent, key)| {
            self.node(&Node { framework: &self.profile.id, key: key.clone(), title: &parent.title })
        });
        let name = ["isChildOf", &self.profile.id, &visit.key];
        Link {
            sequence_number: Some(visit.number),
            ..self.link("isChildOf", &name, self.node(&own), parent.unwrap_or_else(|| self.root()))
        }
    }

    fn related(&self, association: &Association<'_>) -> Link {
        let Association { kind, from, to, note } = association;
        let name = [kind, from.framework, &from.key, to.framework, &to.key];
        Link { notes: note.map(str::to_owned), ..self.link(kind, &name, self.node(from), self.node(to)) }
    }

    fn link(&self, kind: &'static str, name: &[&str], origin: NodeUri, destination: NodeUri) -> Link {
        let identifier = identity::uuid(self.publisher.site, name);
        let Publisher { base, package, .. } = self.publisher;
        Link {
            association_type: kind,
            sequence_number: None,
            uri: base.map_or_else(|| format!("urn:uuid:{identifier}"), |base| format!("{base}{package}#{identifier}")),
            identifier,
            origin,
            destination,
            last_change_date_time: self.publisher.stamp.to_owned(),
            notes: None,
        }
    }

    /// The framework as what its domains stand in.
    fn root(&self) -> NodeUri {
        self.node(&Node { framework: &self.profile.id, key: "framework".to_owned(), title: &self.profile.title })
    }

    fn node(&self, node: &Node<'_>) -> NodeUri {
        let identifier = identity::uuid(self.publisher.site, &[node.framework, &node.key]);
        let page = self.publisher.base.zip((self.address)(node)).map(|(base, address)| format!("{base}{address}"));
        let uri = page.unwrap_or_else(|| format!("urn:uuid:{identifier}"));
        NodeUri { title: normal(node.title), identifier, uri, target_type: "CASE" }
    }
}

/// The specification's *normalized string*: no line ends, no tabs.
fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An object of those that are there.
fn with_values<const N: usize>(pairs: [(&str, Option<&String>); N]) -> Value {
    let there = pairs.into_iter().filter_map(|(key, value)| Some((key.to_owned(), Value::from(value?.as_str()))));
    Value::Object(there.collect())
}
