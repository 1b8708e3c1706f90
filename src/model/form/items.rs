//! What a form holds: parts with statements, rubrics and questions.

use super::Prose;
use crate::{
    diagnostics::Report,
    model::slug::Slug,
    source::Placed,
    yaml::{Decode, Node, Shape, choice, record},
};

record! {
    /// A part of a form: a heading with what stands under it.
    pub struct Part {
        /// Stable id.
        pub id: Placed<Slug>,
        /// Its heading.
        pub title: Placed<String>,
        /// The domain or area it is about; results have an axis for each.
        pub area: Option<Placed<String>>,
        /// What stands under the heading (Markdown).
        pub intro: Option<Prose>,
        /// What is answered on the scale.
        pub statements: Vec<Statement>,
        /// What is judged by described levels.
        pub rubrics: Vec<Rubric>,
        /// Open questions.
        pub questions: Vec<Question>,
    }
}

record! {
    /// A statement to answer on the scale.
    pub struct Statement {
        /// Stable id.
        pub id: Placed<Slug>,
        /// What it says.
        pub text: String,
        /// The competencies it is about.
        pub competencies: Vec<Placed<String>>,
        /// What it comes down to: examples, or each answered by itself.
        pub sub: Vec<SubStatement>,
        /// Whether the sub-statements are answered, instead of the statement.
        pub sub_scored: bool,
    }
}

record! {
    /// A part of a statement.
    pub struct SubStatement {
        /// Stable id.
        pub id: Placed<Slug>,
        /// What it says.
        pub text: String,
    }
}

record! {
    /// Levels described in words, from low to high or from high to low.
    pub struct Rubric {
        /// Stable id.
        pub id: Placed<Slug>,
        /// What is looked at.
        pub title: String,
        /// What it is about.
        pub content: Option<String>,
        /// The competencies it is about.
        pub competencies: Vec<Placed<String>>,
        /// Which end is high. Must be said; it is told in words of its own where it isn't.
        pub high: Option<High>,
        /// The levels in the order of the author.
        pub levels: Vec<Level>,
    }
}

choice! {
    /// Which level of a rubric is the highest.
    pub enum High {
        /// The first that is written.
        First = "first",
        /// The last that is written.
        Last = "last",
    }
}

record! {
    /// A level of a rubric.
    pub struct Level {
        /// Stable id, of its own within the rubric.
        pub id: Placed<Slug>,
        /// A word for it.
        pub title: Option<String>,
        /// What one sees.
        pub text: String,
    }
}

record! {
    /// An open question.
    pub struct Question {
        /// Stable id.
        pub id: Placed<Slug>,
        /// What is asked.
        pub text: String,
        /// What may help to answer.
        pub hint: Option<String>,
        /// Lines to write on, on paper.
        pub lines: Lines = Lines(4),
    }
}

/// Lines to write on: 1 to 20.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Lines(pub u32);

impl std::str::FromStr for Lines {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        // A number as one writes it: without a plus or a nought before it.
        let number =
            text.parse().ok().filter(|lines| text.starts_with(|first| ('1'..='9').contains(&first)) && *lines <= 20);
        number.map(Self).ok_or(())
    }
}

impl Decode for Lines {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.parsed("lines", report)
    }

    fn shape() -> Shape {
        Shape::Written { expected: "lines", pattern: r#"^(1?[1-9]|10|20)$"#, number: true }
    }
}

impl Part {
    pub(super) fn ids(&self) -> impl Iterator<Item = &Placed<Slug>> {
        let own = std::iter::once(&self.id).chain(self.statements.iter().map(|statement| &statement.id));
        let rubrics = self.rubrics.iter().map(|rubric| &rubric.id);
        own.chain(rubrics).chain(self.questions.iter().map(|question| &question.id))
    }
}

impl Statement {
    /// Whether its sub-statements are answered in its place.
    pub fn answers_sub(&self) -> bool {
        self.sub_scored && !self.sub.is_empty()
    }
}

impl Rubric {
    /// Its levels with their values, 1 for the lowest, in the author's order.
    pub fn values(&self) -> impl Iterator<Item = (usize, &Level)> {
        let (count, high) = (self.levels.len(), self.high);
        let value = move |at: usize| if high == Some(High::First) { count - at } else { at + 1 };
        self.levels.iter().enumerate().map(move |(at, level)| (value(at), level))
    }
}
