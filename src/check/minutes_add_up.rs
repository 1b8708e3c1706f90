//! Steps that cannot add up to the minutes of their activity, or sub-steps to those of their step, also in a meeting.
//! (Whether a meeting's blocks fit in it is a matter of clocks; see `meeting_too_long`.)
//!
//! Ranges are met when some length fits both. A step without minutes takes those of its sub-steps; where those are not
//! known either, nothing can be said and nothing is.

use crate::{
    agenda,
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog},
    markdown::Part,
    model::minutes::Minutes,
    source::Place,
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
            let args = vec![("minutes", Arg::from(whole.to_string())), ("steps", Arg::from(steps.to_string()))];
            found.push(Diagnostic::at(&CODE, &text.document.path, place, args));
        };
        let parts = &text.body().parts;
        steps_within(parts, &mut told);
        if let (Some(whole), Some(steps)) = (whole, agenda::sum(parts))
            && !whole.meets(steps)
        {
            told(whole.place, whole.value, steps);
        }
    }
}

/// The steps among these parts whose own minutes are not those of their sub-steps.
fn steps_within(parts: &[Part], told: &mut impl FnMut(Place, Minutes, Minutes)) {
    for part in parts {
        let Part::Step(step) = part else { continue };
        steps_within(&step.parts, told);
        if let (Some(own), Some(within)) = (&step.facts.minutes, agenda::sum(&step.parts))
            && !within.meets(own.value)
        {
            told(own.place, own.value, within);
        }
    }
}
