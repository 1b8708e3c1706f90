//! The activity of a block, folded in: its steps, and no more of its text.

use std::sync::Arc;

use serde::Serialize;

use crate::{
    agenda,
    edition::{Edition, Excerpt, TextView},
    link::{About, ThingId},
    markdown::{Manner, Part, Step},
    model::minutes::Minutes,
    page::Link,
    route::Address,
    timetable::{Range, fit},
};

/// The activity that a block is, folded in.
#[derive(Serialize)]
pub(super) struct ActivityView {
    #[serde(flatten)]
    link: Link,
    summary: Option<String>,
    preparation: Option<String>,
    /// Whose it is.
    credit: Option<String>,
    steps: Vec<StepRow>,
}

#[derive(Serialize)]
struct StepRow {
    title: Excerpt,
    minutes_text: Option<String>,
    minutes: Option<Range>,
    grouping: Option<&'static str>,
    body: Excerpt,
}

/// An activity's steps, fitted into the minutes of its block where they have room.
pub(super) fn folded(
    id: ThingId,
    minutes: Option<Minutes>,
    manner: Manner,
    edition: &Edition<'_>,
    at: &Address,
) -> ActivityView {
    let thing = edition.catalog.get(id);
    let body = thing.text.as_ref().map(|text| text.body());
    let view = thing.text.as_ref().map(|text| Arc::new(TextView::shown(text, edition, &at.to_root(), manner)));
    let steps: Vec<(usize, &Step)> = body.map_or_else(Vec::new, |body| {
        let numbered = body.parts.iter().enumerate();
        numbered.filter_map(|(at, part)| if let Part::Step(step) = part { Some((at, step)) } else { None }).collect()
    });
    let fitted = fitted(&steps, minutes);
    let rows = view.iter().flat_map(|view| {
        steps.iter().enumerate().map(|(order, &(number, step))| {
            let minutes = fitted.as_ref().map(|fitted| fitted[order]).or_else(|| agenda::minutes(step));
            StepRow {
                title: Excerpt::title(view, number),
                minutes_text: minutes.map(|minutes| minutes.to_string()),
                minutes: minutes.map(Range::from),
                grouping: step.facts.grouping.map(|grouping| grouping.word()),
                body: Excerpt::below(view, number),
            }
        })
    });
    let own = match &thing.about {
        About::Activity { own, .. } => Some(own),
        _ => None,
    };
    ActivityView {
        link: edition.link(id),
        summary: thing.summary.clone(),
        preparation: own.and_then(|own| own.preparation.clone()),
        credit: own.and_then(|own| own.credit.as_ref()?.name.clone()),
        steps: rows.collect(),
    }
}

/// The minutes of steps that have ranges, so that together they take what their block does.
fn fitted(steps: &[(usize, &Step)], whole: Option<Minutes>) -> Option<Vec<Minutes>> {
    let whole = whole.filter(|minutes| minutes.least == minutes.most)?.most;
    let minutes = steps.iter().map(|(_, step)| agenda::minutes(step)).collect::<Option<Vec<_>>>()?;
    let exact = |minutes: u32| Minutes { least: minutes, most: minutes };
    fit(&minutes, whole).map(|fitted| fitted.into_iter().map(exact).collect())
}
