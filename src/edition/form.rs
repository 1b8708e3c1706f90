//! The items of a form as data for templates: the same on the form's own page and in a text that shows some of them.

use serde::Serialize;

use super::{Edition, TextView};
use crate::{
    link::{FormFacts, LinkedText, PartFacts, ThingId},
    model::{
        form::{Form, Level, Lines, Part, Question, Rubric, Statement},
        scale::Point,
    },
    page::Link,
};

/// The option that whoever looks at somebody else always has.
const NOT_SEEN: &str = "niet-gezien";

/// What statements are answered with.
#[derive(Clone, Debug, Serialize)]
pub struct ScaleView {
    /// From low to high.
    pub points: Vec<Point>,
    /// Options outside the order.
    pub apart: Vec<ApartView>,
    /// What the lowest means.
    pub low: Option<String>,
    /// What the highest means.
    pub high: Option<String>,
}

/// An option outside the order.
#[derive(Clone, Debug, Serialize)]
pub struct ApartView {
    /// Its id.
    pub id: String,
    /// What it means.
    pub label: String,
}

/// A part of a form.
#[derive(Clone, Debug, Serialize)]
pub struct PartView {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// The area it is about.
    pub area: Option<Link>,
    /// The class of that area's colour.
    pub tone: Option<String>,
    /// What stands under the heading.
    pub intro: Option<TextView>,
    /// To answer on the scale.
    pub statements: Vec<StatementView>,
    /// To judge by described levels.
    pub rubrics: Vec<RubricView>,
    /// To answer in words.
    pub questions: Vec<QuestionView>,
    /// Whether there is room for a note.
    pub note: bool,
}

/// A statement.
#[derive(Clone, Debug, Serialize)]
pub struct StatementView {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// What it is about.
    pub competencies: Vec<Link>,
    /// What it comes down to.
    pub sub: Vec<SubView>,
    /// Whether those are answered in its place.
    pub sub_scored: bool,
}

/// A part of a statement.
#[derive(Clone, Debug, Serialize)]
pub struct SubView {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
}

/// A rubric.
#[derive(Clone, Debug, Serialize)]
pub struct RubricView {
    /// Its id.
    pub id: String,
    /// What is looked at.
    pub title: String,
    /// What it is about.
    pub content: Option<String>,
    /// The competencies it is about.
    pub competencies: Vec<Link>,
    /// In the author's order.
    pub levels: Vec<LevelView>,
}

/// A level of a rubric.
#[derive(Clone, Debug, Serialize)]
pub struct LevelView {
    /// Its id within the rubric.
    pub id: String,
    /// A word for it.
    pub title: Option<String>,
    /// What one sees.
    pub text: String,
    /// 1 for the lowest.
    pub value: usize,
}

/// An open question.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// What may help.
    pub hint: Option<String>,
    /// Lines on paper.
    pub lines: Lines,
}

impl ScaleView {
    /// The options, with 'not seen' for whoever looks at somebody else. None where no sound scale was written.
    pub fn of(own: &Form, edition: &Edition<'_>) -> Option<Self> {
        let scale = own.scale.as_ref().filter(|scale| !scale.points.is_empty())?;
        let label = |point: Option<&Point>| point.and_then(|point| point.label.clone());
        let written = scale.apart.iter();
        let mut apart: Vec<_> =
            written.map(|apart| ApartView { id: apart.id.value.to_string(), label: apart.label.clone() }).collect();
        if own.kind.observes() && apart.iter().all(|apart| apart.id != NOT_SEEN) {
            apart.push(ApartView { id: NOT_SEEN.to_owned(), label: edition.word("form-not-seen") });
        }
        let (low, high) = (label(scale.points.first()), label(scale.points.last()));
        Some(Self { points: scale.points.clone(), apart, low, high })
    }
}

impl PartView {
    /// All parts of a form; `text` shows what stands under a heading.
    pub fn all(facts: &FormFacts, edition: &Edition<'_>, text: &dyn Fn(&LinkedText) -> TextView) -> Vec<Self> {
        let parts = facts.own.parts.iter().zip(&facts.parts);
        parts.map(|(part, known)| Self::of(part, known, facts.own.notes, edition, text)).collect()
    }

    fn of(
        part: &Part,
        known: &PartFacts,
        note: bool,
        edition: &Edition<'_>,
        text: &dyn Fn(&LinkedText) -> TextView,
    ) -> Self {
        let links = |competencies: &Vec<ThingId>| competencies.iter().map(|&id| edition.link(id)).collect();
        let statements = part.statements.iter().zip(&known.statements);
        let rubrics = part.rubrics.iter().zip(&known.rubrics);
        Self {
            id: part.id.value.to_string(),
            title: part.title.value.clone(),
            area: known.area.map(|area| edition.link(area)),
            tone: known.area.map(|area| edition.tone(area)),
            intro: known.intro.as_ref().map(text),
            statements: statements.map(|(one, about)| statement(one, links(about))).collect(),
            rubrics: rubrics.map(|(one, about)| rubric(one, links(about))).collect(),
            questions: part.questions.iter().map(QuestionView::of).collect(),
            note,
        }
    }
}

impl QuestionView {
    /// A question as data.
    pub fn of(question: &Question) -> Self {
        Self {
            id: question.id.value.to_string(),
            text: question.text.clone(),
            hint: question.hint.clone(),
            lines: question.lines,
        }
    }
}

fn statement(statement: &Statement, competencies: Vec<Link>) -> StatementView {
    let sub = statement.sub.iter().map(|sub| SubView { id: sub.id.value.to_string(), text: sub.text.clone() });
    StatementView {
        id: statement.id.value.to_string(),
        text: statement.text.clone(),
        competencies,
        sub: sub.collect(),
        sub_scored: statement.answers_sub(),
    }
}

fn rubric(rubric: &Rubric, competencies: Vec<Link>) -> RubricView {
    let level = |(value, level): (usize, &Level)| LevelView {
        id: level.id.value.to_string(),
        title: level.title.clone(),
        text: level.text.clone(),
        value,
    };
    RubricView {
        id: rubric.id.value.to_string(),
        title: rubric.title.clone(),
        content: rubric.content.clone(),
        competencies,
        levels: rubric.values().map(level).collect(),
    }
}
