//! `cards`: cards to print and cut.

use serde::Serialize;

use crate::{
    diagnostics::Report,
    yaml::{Decode, Node, Shape, Value, record},
};

record! {
    /// A set of cards.
    #[derive(Serialize)]
    pub struct Cards {
        /// What stands above them.
        pub title: Option<String>,
        /// How many on a page of paper.
        pub per_page: Option<u32>,
        /// How many empty ones at the end, to write on.
        pub blank: u32 = 0,
        /// The cards, in order.
        pub cards: Vec<Card>,
    }
}

/// A card: a map of its two sides, or its text alone.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// The front.
    pub text: String,
    /// The back.
    pub back: Option<String>,
}

record! {
    struct Sides {
        text: String,
        back: Option<String>,
    }
}

impl Decode for Card {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        match node.value {
            Value::Scalar { .. } => String::decode(node, report).map(|text| Self { text, back: None }),
            _ => Sides::decode(node, report).map(|Sides { text, back }| Self { text, back }),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Text, Sides::shape()])
    }
}
