//! Forms in a list, and which forms texts name.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    edition::Edition,
    features::shared::rows::Badge,
    link::{About, FormFacts, Resolved, ThingId},
    model::{form::FormKind, kind::Kind},
    page::Link,
};

/// A form in a list.
#[derive(Clone, Debug, Serialize)]
pub(in crate::features) struct FormRow {
    #[serde(flatten)]
    pub link: Link,
    pub kind: FormKind,
    pub summary: Option<String>,
    /// Who fills it in.
    pub respondent: String,
    pub statement_count: usize,
    pub rubric_count: usize,
    pub question_count: usize,
    /// What it is about, in the form's order.
    pub areas: Vec<Badge>,
}

impl FormRow {
    pub fn of(id: ThingId, edition: &Edition<'_>) -> Option<Self> {
        let thing = edition.catalog.get(id);
        let About::Form(facts) = &thing.about else { return None };
        let own = &facts.own;
        Some(Self {
            link: edition.link(id),
            kind: own.kind,
            summary: thing.summary.clone(),
            respondent: own.respondent.clone(),
            statement_count: own.parts.iter().map(|part| part.statements.len()).sum(),
            rubric_count: own.parts.iter().map(|part| part.rubrics.len()).sum(),
            question_count: own.all_questions().count(),
            areas: areas(facts).into_iter().map(|area| Badge::of(area, edition)).collect(),
        })
    }
}

/// The areas that the parts of a form name, each once, in its order.
fn areas(facts: &FormFacts) -> Vec<ThingId> {
    let mut seen = BTreeSet::new();
    facts.parts.iter().filter_map(|part| part.area).filter(|&area| seen.insert(area)).collect()
}

/// The forms that the texts of some things lead to or show items of, in the order in which a reader meets them.
pub(in crate::features) fn forms_named_by(things: &[ThingId], edition: &Edition<'_>) -> Vec<ThingId> {
    let resolved = things.iter().flat_map(|&thing| edition.catalog.get(thing).texts()).flat_map(|text| &*text.resolved);
    let forms = resolved.filter_map(|resolved| match resolved {
        Resolved::Items(form, _) => Some(*form),
        Resolved::Thing(other, _) if edition.catalog.get(*other).kind == Kind::Form => Some(*other),
        _ => None,
    });
    let mut seen = BTreeSet::new();
    forms.filter(|&form| edition.carries(form) && seen.insert(form)).collect()
}
