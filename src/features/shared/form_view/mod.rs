//! A form as its templates see it: all words and boxes, in the author's order. On its own page, and printed with a meeting.

pub(in crate::features) mod axes;
pub(in crate::features) mod marks;
mod row;

use serde::Serialize;

use self::axes::Axis;
pub(in crate::features) use self::row::{FormRow, forms_named_by};
use crate::{
    edition::{Edition, PartView, QuestionView, RelationGroup, ScaleView, TextView},
    features::shared::rows::CreditView,
    hyphens::breakable,
    link::{FormFacts, LinkedText, Reason, ThingId},
    markdown::Manner,
    model::form::{Form, FormKind, Show},
    page::Link,
    radar::{Radar, layout},
    route::Address,
};

#[derive(Serialize)]
pub(in crate::features) struct FormView {
    form: String,
    /// Stands before each of its anchors, so that a page with several forms can tell them apart; empty on its own page.
    mark: String,
    title: String,
    /// Where the form itself stands.
    link: Link,
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
    /// On its own page.
    pub fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let root = edition.address(id).to_root();
        let text = |text: &LinkedText| TextView::new(text, edition, &root);
        // What it asks about stands beside the statements, and what it is laid beside below the result.
        let relations = edition.relations_but(id, &[Reason::Asks, Reason::Compares]);
        Self { relations, ..Self::with(id, edition, &text) }
    }

    /// To be printed whole on a page with other forms and texts, which this mark keeps apart.
    pub fn printed(id: ThingId, mark: &str, edition: &Edition<'_>, at: &Address) -> Self {
        let root = at.to_root();
        let manner = Manner { prefix: mark.to_owned(), ..Manner::default() };
        let text = |text: &LinkedText| TextView::shown(text, edition, &root, manner.clone());
        Self { mark: mark.to_owned(), ..Self::with(id, edition, &text) }
    }

    fn with(id: ThingId, edition: &Edition<'_>, text: &dyn Fn(&LinkedText) -> TextView) -> Self {
        let (thing, facts) = (edition.catalog.get(id), edition.catalog.form(id));
        let own = &facts.own;
        let axes = axes::of(facts, edition);
        let compare = facts.compare_with.iter().map(|&other| CompareView {
            link: edition.link(other),
            respondent: edition.catalog.form(other).own.respondent.clone(),
        });
        Self {
            form: thing.id.clone(),
            mark: String::new(),
            title: thing.title.clone(),
            link: edition.link(id),
            kind: own.kind,
            version: own.version.value.clone(),
            fingerprint: marks::of_form(own),
            respondent: own.respondent.clone(),
            summary: thing.summary.clone(),
            intro: thing.text.as_ref().map(text),
            closing: facts.closing.as_ref().map(text),
            scale: ScaleView::of(own, edition),
            parts: parts_with_axes(facts, edition, text),
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
            relations: Vec::new(),
        }
    }
}

/// Where its page will stand on the web, where that is known.
pub(in crate::features) fn url(id: ThingId, edition: &Edition<'_>) -> Option<String> {
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
pub(in crate::features) fn shown(facts: &FormFacts, axes: &[Axis]) -> Vec<Show> {
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

fn parts_with_axes(
    facts: &FormFacts,
    edition: &Edition<'_>,
    text: &dyn Fn(&LinkedText) -> TextView,
) -> Vec<PartWithAxis> {
    let axes =
        facts.own.parts.iter().zip(&facts.parts).map(|(part, known)| axes::id_of(part, known.area, edition.catalog));
    let parts = PartView::all(facts, edition, text).into_iter();
    parts.zip(axes).map(|(part, axis)| PartWithAxis { part, axis }).collect()
}
