//! A form as its template sees it: all words and boxes, in the author's order.

use serde::Serialize;

use super::{
    axes::{self, Axis},
    marks,
};
use crate::{
    edition::{Edition, PartView, QuestionView, RelationGroup, ScaleView, TextView},
    features::rows::CreditView,
    hyphens::breakable,
    link::{FormFacts, LinkedText, Reason, ThingId},
    model::form::{Form, FormKind, Show},
    page::Link,
    radar::{Radar, layout},
};

#[derive(Serialize)]
pub(super) struct FormView {
    form: String,
    kind: FormKind,
    version: String,
    fingerprint: String,
    respondent: String,
    summary: Option<String>,
    intro: Option<TextView>,
    closing: Option<TextView>,
    scale: Option<ScaleView>,
    parts: Vec<PartWithAxis>,
    questions: Vec<QuestionView>,
    /// It is filled in about somebody else.
    observer: bool,
    /// It is filled in about a place.
    about_place: bool,
    show: Vec<Show>,
    axes: Vec<Axis>,
    /// The blank one to draw in, where the result shows one.
    radar: Option<Radar>,
    compare: Vec<CompareView>,
    /// Where the page will stand on the web, where that is known.
    address: Option<String>,
    credit: Option<CreditView>,
    statement_count: usize,
    relations: Vec<RelationGroup>,
}

/// A part, and the axis that its answers count on.
#[derive(Serialize)]
struct PartWithAxis {
    #[serde(flatten)]
    part: PartView,
    axis: Option<String>,
}

#[derive(Serialize)]
struct CompareView {
    link: Link,
    respondent: String,
}

impl FormView {
    pub fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let (thing, facts) = (edition.catalog.get(id), edition.catalog.form(id));
        let own = &facts.own;
        let root = edition.address(id).to_root();
        let text = |text: &LinkedText| TextView::new(text, edition, &root);
        let axes = axes::of(facts, edition);
        let compare = facts.compare_with.iter().map(|&other| CompareView {
            link: edition.link(other),
            respondent: edition.catalog.form(other).own.respondent.clone(),
        });
        Self {
            form: thing.id.clone(),
            kind: own.kind,
            version: own.version.value.clone(),
            fingerprint: marks::of_form(own),
            respondent: own.respondent.clone(),
            summary: thing.summary.clone(),
            intro: thing.text.as_ref().map(text),
            closing: facts.closing.as_ref().map(text),
            scale: ScaleView::of(own, edition),
            parts: parts_with_axes(facts, edition, &root),
            questions: own.questions.iter().map(QuestionView::of).collect(),
            observer: own.kind.observes(),
            about_place: own.kind == FormKind::Checklist,
            show: shown(facts, &axes),
            radar: radar(own, &shown(facts, &axes), &axes, edition),
            axes,
            compare: compare.collect(),
            address: url(id, edition),
            credit: own.credit.as_ref().map(CreditView::of),
            statement_count: own.parts.iter().map(|part| part.statements.len()).sum(),
            // What it asks about stands beside the statements, and what it is laid beside below the result.
            relations: edition.relations_but(id, &[Reason::Asks, Reason::Compares]),
        }
    }
}

/// Where its page will stand on the web, where that is known.
pub(super) fn url(id: ThingId, edition: &Edition<'_>) -> Option<String> {
    let base = edition.settings.base_url.as_ref()?;
    Some(format!("{base}/{}{}", edition.prefix, edition.address(id)))
}

/// The blank radar, with an axis for each that has a mean.
fn radar(own: &Form, shown: &[Show], axes: &[Axis], edition: &Edition<'_>) -> Option<Radar> {
    let points = &own.scale.as_ref().filter(|_| shown.contains(&Show::Radar))?.points;
    let scored = axes.iter().filter(|axis| axis.scored);
    let labels: Vec<_> = scored.map(|axis| breakable(&axis.short, edition.settings.language)).collect();
    layout(&labels, points.first()?.value, points.last()?.value)
}

/// What the result shows: a radar only from three axes with a mean on, else dots in its place.
pub(super) fn shown(facts: &FormFacts, axes: &[Axis]) -> Vec<Show> {
    let scored = axes.iter().filter(|axis| axis.scored).count();
    let mut shown: Vec<Show> = Vec::new();
    for show in facts.own.shows() {
        let show = if show == Show::Radar && scored < 3 { Show::Dots } else { show };
        if !shown.contains(&show) {
            shown.push(show);
        }
    }
    shown
}

fn parts_with_axes(facts: &FormFacts, edition: &Edition<'_>, root: &str) -> Vec<PartWithAxis> {
    let axes =
        facts.own.parts.iter().zip(&facts.parts).map(|(part, known)| axes::id_of(part, known.area, edition.catalog));
    let parts = PartView::all(facts, edition, root).into_iter();
    parts.zip(axes).map(|(part, axis)| PartWithAxis { part, axis }).collect()
}
