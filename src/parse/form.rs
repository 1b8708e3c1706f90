//! A form: a YAML file below `content/formulieren`, and the mistakes that can be seen in it alone.

use std::{collections::BTreeMap, sync::Arc};

use super::{Content, FILE_NAME, Parsed};
use crate::{
    diagnostics::{Code, Report},
    i18n::Arg,
    markdown::{self, Body},
    model::{
        Item, Matter,
        common::Common,
        form::{Form, Part, Prose, Rubric},
        kind::Kind,
        slug::Slug,
    },
    source::{Place, Placed, SitePath},
    text::fold,
    yaml::{self, Both},
};

/// Two things of one form have the same id.
pub static FORM_ID_TWICE: Code = Code::error("form-id-twice");
/// Two parts of a form have the same heading.
pub static HEADING_TWICE: Code = Code::warning("heading-twice");
/// A rubric doesn't say which end is high.
pub static RUBRIC_HIGH: Code = Code::error("rubric-high");
/// A rubric with fewer than two levels.
pub static RUBRIC_LEVELS: Code = Code::error("rubric-levels");
/// Statements that nothing says how to answer.
pub static STATEMENTS_WITHOUT_SCALE: Code = Code::error("statements-without-scale");
/// More statements in a part than the form itself wants.
pub static TOO_MANY_STATEMENTS: Code = Code::warning("too-many-statements");

/// Reads a form.
pub(super) fn read(path: &SitePath, text: &str, report: &mut Report) -> Content {
    let (kind, id) = (Kind::Form, path.stem().to_owned());
    if id.parse::<Slug>().is_err() {
        report.add_whole(&FILE_NAME, [("name", Arg::from(id.as_str()))]);
    }
    let Some(Both(common, form)) = yaml::decode::<Both<Common, Form>>(text, 0, report) else {
        return Content::Broken { kind, id: Some(id) };
    };
    check(&form, report);
    let mut body = |number: usize, prose: Option<&Prose>| {
        prose.map_or_else(Body::default, |prose| {
            let Place { start, .. } = prose.place;
            markdown::read_value(&prose.text, number, &text[prose.place.range()], start as usize, report)
        })
    };
    let intro = body(0, form.intro.as_ref());
    let others = std::iter::once(form.closing.as_ref()).chain(form.parts.iter().map(|part| part.intro.as_ref()));
    let more = others.enumerate().map(|(at, prose)| body(at + 1, prose)).collect();
    let item = Item { common: Arc::new(common), matter: Matter::Form(Arc::new(form)) };
    let matter_place = Place::new(0, text.len());
    Content::Item(Box::new(Parsed { kind, id, item, body: intro, more, matter_place }))
}

fn check(form: &Form, report: &mut Report) {
    ids(form, report);
    let mut headings: BTreeMap<String, Place> = BTreeMap::new();
    for part in &form.parts {
        if let Some(&first) = headings.get(&fold(&part.title)) {
            let args = [("title", Arg::from(part.title.value.as_str()))];
            report.add_related(&HEADING_TWICE, part.title.place, first, args);
        } else {
            headings.insert(fold(&part.title), part.title.place);
        }
        too_many(form, part, report);
        part.rubrics.iter().for_each(|rubric| levels(rubric, report));
    }
    if let (None, Some(statement)) = (&form.scale, form.parts.iter().find_map(|part| part.statements.first())) {
        report.add(&STATEMENTS_WITHOUT_SCALE, statement.id.place, []);
    }
}

fn too_many(form: &Form, part: &Part, report: &mut Report) {
    let count = part.statements.len();
    if let Some(most) = form.max_per_part.map(|most| most as usize).filter(|&most| count > most) {
        report.add(&TOO_MANY_STATEMENTS, part.id.place, [("count", Arg::from(count)), ("most", Arg::from(most))]);
    }
}

fn levels(rubric: &Rubric, report: &mut Report) {
    if rubric.high.is_none() {
        report.add(&RUBRIC_HIGH, rubric.id.place, [("id", Arg::from(rubric.id.value.as_str()))]);
    }
    if rubric.levels.len() < 2 {
        report.add(&RUBRIC_LEVELS, rubric.id.place, [("id", Arg::from(rubric.id.value.as_str()))]);
    }
    unique(rubric.levels.iter().map(|level| &level.id), report);
}

/// Answers are kept by these ids: each stands for one thing in the whole form. Levels are counted within their rubric.
fn ids(form: &Form, report: &mut Report) {
    let statements = form.parts.iter().flat_map(|part| &part.statements);
    let subs = statements.flat_map(|statement| &statement.sub).map(|sub| &sub.id);
    let mut all: Vec<_> = form.ids().chain(subs).collect();
    all.sort_by_key(|id| id.place);
    unique(all, report);
    unique(form.scale.iter().flat_map(|scale| &scale.apart).map(|apart| &apart.id), report);
}

fn unique<'a>(ids: impl IntoIterator<Item = &'a Placed<Slug>>, report: &mut Report) {
    let mut seen: BTreeMap<&Slug, Place> = BTreeMap::new();
    for id in ids {
        if let Some(&first) = seen.get(&id.value) {
            report.add_related(&FORM_ID_TWICE, id.place, first, [("id", Arg::from(id.value.as_str()))]);
        } else {
            seen.insert(&id.value, id.place);
        }
    }
}
