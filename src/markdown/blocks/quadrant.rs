//! `quadrant`: two axes to lay cards on.

use serde::Serialize;

use super::Card;
use crate::yaml::{choice, record};

record! {
    /// A field with two axes.
    #[derive(Serialize)]
    pub struct Quadrant {
        /// What stands above it.
        pub title: Option<String>,
        /// From left to right.
        pub x: Axis,
        /// From bottom to top.
        pub y: Axis,
        /// The paper it is printed on.
        pub size: Paper = Paper::A4,
        /// The cards to lay.
        pub cards: Vec<Card>,
    }
}

record! {
    /// The words at the ends of an axis.
    #[derive(Serialize)]
    pub struct Axis {
        /// At the left or the bottom.
        pub low: String,
        /// At the right or the top.
        pub high: String,
    }
}

choice! {
    /// Sizes of paper (ISO 216).
    #[derive(Serialize)]
    pub enum Paper {
        /// 210 × 297 mm.
        A4 = "A4",
        /// 297 × 420 mm.
        A3 = "A3",
    }
}
