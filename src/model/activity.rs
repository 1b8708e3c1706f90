//! A learning activity (*werkvorm*).

use super::{minutes::Minutes, size::GroupSize, web::WebAddress};
use crate::{
    diagnostics::Report,
    source::Placed,
    yaml::{Decode, Node, Shape, Value, choice, record},
};

record! {
    /// An activity's own front matter.
    pub struct Activity {
        /// Its name.
        pub title: String,
        /// The competencies it practises.
        pub competencies: Vec<Placed<String>>,
        /// The kinds of block of a meeting it serves.
        pub blocks: Vec<Placed<String>>,
        /// How long it takes.
        pub minutes: Option<Placed<Minutes>>,
        /// For how many people.
        pub group_size: Option<GroupSize>,
        /// What must be at hand.
        pub materials: Vec<Material>,
        /// What to do before.
        pub preparation: Option<String>,
        /// The activity this is a variant of.
        pub variant_of: Option<Placed<String>>,
        /// Whose it is.
        pub credit: Option<Credit>,
    }
}

record! {
    /// Whose an activity is.
    pub struct Credit {
        /// A person, institution or site.
        pub name: Option<String>,
        /// Where to find them.
        pub url: Option<WebAddress>,
        /// The terms on which it may be used.
        pub licence: Option<String>,
        /// Anything else to say of it.
        pub note: Option<String>,
    }
}

/// Something to have at hand: a name alone, or with how many of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    /// What.
    pub name: String,
    /// How many, where it matters.
    pub count: Option<u32>,
    /// For each of what.
    pub per: Option<Per>,
}

choice! {
    /// What a count of materials is for.
    pub enum Per {
        /// Each participant.
        Person = "person",
        /// Each pair.
        Pair = "pair",
        /// Each small group.
        Group = "group",
        /// The whole meeting.
        Meeting = "meeting",
    }
}

record! {
    struct CountedMaterial {
        name: String,
        count: Option<u32>,
        per: Option<Per>,
    }
}

impl Decode for Material {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        if let Value::Map(_) = node.value {
            let CountedMaterial { name, count, per } = CountedMaterial::decode(node, report)?;
            return Some(Self { name, count, per });
        }
        String::decode(node, report).map(|name| Self { name, count: None, per: None })
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Text, CountedMaterial::shape()])
    }
}
