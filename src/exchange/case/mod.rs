//! A CASE 1.1 package (1EdTech, *Competencies and Academic Standards Exchange*): one JSON object with the framework, its
//! items, and how these hang together.
//!
//! The strict form: no field that the schema of `CFPackage` has no place for, and none that is empty. A child is the
//! origin of its `isChildOf`, its parent the destination. What CASE has no field for (our ids, roles, the standard)
//! stands under `extensions`, where the schema allows anything.

mod read;
mod write;

pub use read::read;
pub use write::{Association, Node, Package, Publisher};

use super::Level;

/// The key of ours in `extensions`.
const OWN: &str = "katern";

/// What we call an item's type.
fn item_type(level: Level, is_domain: bool) -> &'static str {
    match level {
        Level::Area if is_domain => "Domain",
        Level::Area => "Area",
        Level::Competency => "Competency",
        Level::Behaviour => "Behaviour",
    }
}

/// What others' words for an item's type mean.
fn level_of(word: &str) -> Option<Level> {
    match word.trim().to_lowercase().as_str() {
        "domain" | "area" | "strand" | "cluster" | "domein" | "gebied" | "bekwaamheidsgebied" => Some(Level::Area),
        "competency" | "competence" | "bekwaamheid" | "competentie" => Some(Level::Competency),
        "behaviour" | "behavior" | "indicator" | "gedrag" | "gedraging" | "gedragsindicator" => Some(Level::Behaviour),
        _ => None,
    }
}
