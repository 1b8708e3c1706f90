//! Steps that cannot add up to the minutes of their activity, or sub-steps to those of their step, also in a meeting.
//! (Whether a meeting's blocks fit in it is a matter of clocks; see `meeting_too_long`.)
//!
//! Ranges are met when some length fits both. A step without minutes takes those of its sub-steps; where those are not
//! known either, nothing can be said and nothing is.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog},
    markdown::{Part, Step},
    model::minutes::Minutes,
    source::{Location, Place},
};

/// Steps and minutes that cannot both be right.
pub static CODE: Code = Code::warning("minutes-add-up");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for thing in &catalog.things {
        let Some(text) = &thing.text else { continue };
        let whole = match &thing.about {
            About::Activity { own, .. } => own.minutes.as_ref(),
            About::Meeting(_) => None,
            _ => continue,
        };
        let mut told = |place: Place, whole: Minutes, steps: Minutes| {
            let location = Location { path: text.document.path.clone(), place: Some(place) };
            let args = vec![("minutes", Arg::from(whole.to_string())), ("steps", Arg::from(steps.to_string()))];
            found.push(Diagnostic::new(&CODE, Some(location), args));
        };
        let steps = sum(&text.body().parts, &mut told);
        if let (Some(whole), Some(steps)) = (whole, steps)
            && !whole.meets(steps)
        {
            told(whole.place, whole.value, steps);
        }
    }
}

/// The sum of the steps among these parts; `None` where there are none, or one's length is not known.
fn sum(parts: &[Part], told: &mut impl FnMut(Place, Minutes, Minutes)) -> Option<Minutes> {
    let lengths: Vec<_> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Step(step) => Some(length(step, told)),
            Part::Text(_) => None,
        })
        .collect();
    lengths.into_iter().reduce(|sum, length| Some(sum? + length?)).flatten()
}

fn length(step: &Step, told: &mut impl FnMut(Place, Minutes, Minutes)) -> Option<Minutes> {
    let within = sum(&step.parts, told);
    let Some(own) = &step.facts.minutes else { return within };
    if let Some(within) = within.filter(|within| !within.meets(own.value)) {
        told(own.place, own.value, within);
    }
    Some(own.value)
}
