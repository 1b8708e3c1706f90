//! A form: what someone fills in, on paper or on screen.
//!
//! One definition gives the paper, the screen, the result and the file. Everything that varies is written by its author;
//! nothing is made by grammar.

mod items;

pub use items::{High, Level, Lines, Part, Question, Rubric, Statement, SubStatement};

use super::{activity::Credit, scale::Scale, slug::Slug};
use crate::{
    diagnostics::Report,
    source::{Place, Placed},
    yaml::{Decode, Node, Shape, choice, record},
};

record! {
    /// A form's own keys.
    pub struct Form {
        /// What sort of form.
        pub kind: FormKind,
        /// Its name.
        pub title: String,
        /// The edition of its wording, as its makers count: answers remember it.
        pub version: Placed<String>,
        /// The framework whose areas and competencies it names; without it, the site's own.
        pub framework: Option<Placed<String>>,
        /// Who fills it in.
        pub respondent: String,
        /// What stands above it (Markdown).
        pub intro: Option<Prose>,
        /// What stands below it (Markdown).
        pub closing: Option<Prose>,
        /// What statements are answered with.
        pub scale: Option<Scale>,
        /// As many statements as a part should have at most.
        pub max_per_part: Option<u32>,
        /// Whether each part has room for a note.
        pub notes: bool,
        /// What it asks, part by part.
        pub parts: Vec<Part>,
        /// Open questions after all parts.
        pub questions: Vec<Question>,
        /// What is shown of the answers.
        pub result: Option<ResultShown>,
        /// Where what comes from.
        pub credit: Option<Credit>,
    }
}

choice! {
    /// What sort of form.
    #[derive(serde::Serialize)]
    #[serde(rename_all = "lowercase")]
    pub enum FormKind {
        /// About oneself.
        Scan = "scan",
        /// About someone else, after a while.
        Feedback = "feedback",
        /// About what one sees while it happens.
        Observation = "observation",
        /// About a place.
        Checklist = "checklist",
        /// Looking back, in one's own words.
        Reflection = "reflection",
        /// What one sets out to do.
        Plan = "plan",
    }
}

impl FormKind {
    /// All kinds, in the order in which lists show them.
    pub const ALL: [Self; 6] =
        [Self::Scan, Self::Feedback, Self::Observation, Self::Reflection, Self::Plan, Self::Checklist];

    /// Whether it is filled in about somebody else, so that something may not have been seen.
    pub fn observes(self) -> bool {
        matches!(self, Self::Feedback | Self::Observation)
    }
}

/// Markdown that stands in a value of YAML.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The text, as YAML has it: without indentation and quotes.
    pub text: String,
    /// The whole of the value in the file.
    pub place: Place,
}

impl Decode for Prose {
    fn decode(node: &Node, report: &mut Report) -> Option<Self> {
        node.text(report).map(|text| Self { text: text.to_owned(), place: node.place })
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

record! {
    /// What is shown of the answers.
    pub struct ResultShown {
        /// In what ways; by its kind where nothing is said.
        pub show: Option<Vec<Show>>,
        /// Other forms whose answers can stand beside these.
        pub compare_with: Vec<Placed<String>>,
    }
}

choice! {
    /// A way to show answers.
    #[derive(serde::Serialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Show {
        /// An axis for each area, from three on.
        Radar = "radar",
        /// A line for each area, a dot for each voice.
        Dots = "dots",
        /// The values in words and numbers.
        Table = "table",
        /// How often each option was chosen, by part.
        Summary = "summary",
    }
}

impl Form {
    /// What its result shows: what was written, else what suits its kind.
    pub fn shows(&self) -> Vec<Show> {
        let written = self.result.as_ref().and_then(|result| result.show.clone());
        written.unwrap_or_else(|| match self.kind {
            FormKind::Scan | FormKind::Feedback => vec![Show::Radar, Show::Dots, Show::Table],
            FormKind::Observation => vec![Show::Table],
            FormKind::Checklist => vec![Show::Summary],
            FormKind::Reflection | FormKind::Plan => Vec::new(),
        })
    }

    /// All open questions, those of the parts first.
    pub fn all_questions(&self) -> impl Iterator<Item = &Question> {
        self.parts.iter().flat_map(|part| &part.questions).chain(&self.questions)
    }

    /// The ids of its parts and of what they hold, and of its questions: each stands for one thing in the whole form.
    pub fn ids(&self) -> impl Iterator<Item = &Placed<Slug>> {
        self.parts.iter().flat_map(Part::ids).chain(self.questions.iter().map(|question| &question.id))
    }
}
