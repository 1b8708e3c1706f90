//! A form as its script reads it, with the forms that it can be laid beside: `formulieren/<id>/form.js`.
//!
//! What people keep and hand over is made of these ids and marks: whoever changes a name here changes that format.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    edition::{ApartView, Edition, ScaleView},
    features::shared::form_view::{self, axes, marks},
    hyphens::breakable,
    link::{Catalog, PartFacts, ThingId},
    model::{
        form::{FormKind, Part, Question, Rubric, Show, Statement},
        kind::Kind,
        scale::Point,
    },
};

/// Interface words whose names begin so are the script's.
const WORDS: &str = "script-form-";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Data {
    site: String,
    site_title: String,
    /// The domain whose site this is.
    edition: Option<String>,
    language: &'static str,
    /// Where the page will stand on the web, where that is known.
    url: Option<String>,
    form: Definition,
    /// What it can be laid beside.
    others: Vec<Definition>,
    /// By the names of the interface; a hole stands as `{n}`.
    words: BTreeMap<String, String>,
    /// Areas that a newer version of their framework dropped, and what took their place.
    replaced: BTreeMap<String, Vec<String>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Definition {
    id: String,
    kind: FormKind,
    title: String,
    version: String,
    fingerprint: String,
    respondent: String,
    scale: Option<Scale>,
    axes: Vec<Axis>,
    parts: Vec<PartData>,
    questions: Vec<QuestionData>,
    show: Vec<Show>,
    /// From this page.
    address: String,
}

#[derive(Serialize)]
struct Scale {
    min: u32,
    max: u32,
    points: Vec<Point>,
    apart: Vec<ApartView>,
}

#[derive(Serialize)]
struct Axis {
    id: String,
    title: String,
    short: String,
    /// The short title with soft hyphens where its words may break.
    label: String,
}

#[derive(Serialize)]
struct PartData {
    id: String,
    title: String,
    axis: Option<String>,
    statements: Vec<StatementData>,
    rubrics: Vec<RubricData>,
    questions: Vec<QuestionData>,
    note: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StatementData {
    id: String,
    text: String,
    hash: String,
    competencies: Vec<String>,
    sub: Vec<SubData>,
    sub_scored: bool,
}

#[derive(Serialize)]
struct SubData {
    id: String,
    text: String,
    hash: String,
}

#[derive(Serialize)]
struct RubricData {
    id: String,
    title: String,
    hash: String,
    competencies: Vec<String>,
    levels: Vec<LevelData>,
}

#[derive(Serialize)]
struct LevelData {
    id: String,
    title: Option<String>,
    text: String,
    value: usize,
}

#[derive(Serialize)]
struct QuestionData {
    id: String,
    text: String,
}

impl Data {
    pub fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let catalog = edition.catalog;
        let root = edition.address(id).to_root();
        let others = catalog.form(id).compare_with.iter();
        Self {
            site: edition.settings.id.to_string(),
            site_title: edition.settings.title.clone(),
            edition: edition.domain.map(|domain| catalog.get(domain).title.clone()),
            language: edition.settings.language.code(),
            url: form_view::url(id, edition),
            form: Definition::of(id, edition, &root),
            others: others.map(|&other| Definition::of(other, edition, &root)).collect(),
            words: words(edition),
            replaced: replaced(catalog),
        }
    }
}

/// The script's words. It fills their holes itself.
fn words(edition: &Edition<'_>) -> BTreeMap<String, String> {
    let names = edition.words.names().filter(|name| name.starts_with(WORDS));
    names.map(|name| (name.to_owned(), edition.word(name).replace("{$", "{"))).collect()
}

fn replaced(catalog: &Catalog) -> BTreeMap<String, Vec<String>> {
    let areas = catalog.replaced.iter().filter(|replaced| replaced.kind == Kind::Area);
    let ids = |things: &[ThingId]| things.iter().map(|&thing| catalog.get(thing).id.clone()).collect();
    areas.map(|replaced| (replaced.id.clone(), ids(&replaced.by))).collect()
}

impl Definition {
    fn of(id: ThingId, edition: &Edition<'_>, root: &str) -> Self {
        let (thing, facts) = (edition.catalog.get(id), edition.catalog.form(id));
        let own = &facts.own;
        let axes = axes::of(facts, edition);
        let language = edition.settings.language;
        let parts = own.parts.iter().zip(&facts.parts);
        Self {
            id: thing.id.clone(),
            kind: own.kind,
            title: thing.title.clone(),
            version: own.version.value.clone(),
            fingerprint: marks::of_form(own),
            respondent: own.respondent.clone(),
            scale: ScaleView::of(own, edition).and_then(|scale| {
                let (min, max) = (scale.points.first()?.value, scale.points.last()?.value);
                Some(Scale { min, max, points: scale.points, apart: scale.apart })
            }),
            show: form_view::shown(facts, &axes),
            parts: parts.map(|(part, known)| part_data(part, known, own.notes, edition.catalog)).collect(),
            questions: own.questions.iter().map(question).collect(),
            axes: axes
                .into_iter()
                .map(|axis| {
                    let label = breakable(&axis.short, language);
                    Axis { id: axis.id, title: axis.title, short: axis.short, label }
                })
                .collect(),
            address: format!("{root}{}", edition.address(id)),
        }
    }
}

fn part_data(part: &Part, known: &PartFacts, note: bool, catalog: &Catalog) -> PartData {
    let ids = |competencies: &Vec<ThingId>| competencies.iter().map(|&id| catalog.get(id).id.clone()).collect();
    let statements = part.statements.iter().zip(&known.statements);
    let rubrics = part.rubrics.iter().zip(&known.rubrics);
    PartData {
        id: part.id.value.to_string(),
        title: part.title.value.clone(),
        axis: axes::id_of(part, known.area, catalog),
        statements: statements.map(|(one, about)| statement(one, ids(about))).collect(),
        rubrics: rubrics.map(|(one, about)| rubric(one, ids(about))).collect(),
        questions: part.questions.iter().map(question).collect(),
        note,
    }
}

fn statement(one: &Statement, competencies: Vec<String>) -> StatementData {
    let sub = one.sub.iter().map(|sub| SubData {
        id: sub.id.value.to_string(),
        text: sub.text.clone(),
        hash: marks::of_texts([one.text.as_str(), sub.text.as_str()]),
    });
    let words = std::iter::once(one.text.as_str()).chain(one.sub.iter().map(|sub| sub.text.as_str()));
    StatementData {
        id: one.id.value.to_string(),
        text: one.text.clone(),
        hash: marks::of_texts(words),
        competencies,
        sub: sub.collect(),
        sub_scored: one.answers_sub(),
    }
}

fn rubric(one: &Rubric, competencies: Vec<String>) -> RubricData {
    let levels = one.values().map(|(value, level)| LevelData {
        id: level.id.value.to_string(),
        title: level.title.clone(),
        text: level.text.clone(),
        value,
    });
    RubricData {
        id: one.id.value.to_string(),
        title: one.title.clone(),
        hash: marks::of_rubric(one),
        competencies,
        levels: levels.collect(),
    }
}

fn question(one: &Question) -> QuestionData {
    QuestionData { id: one.id.value.to_string(), text: one.text.clone() }
}
