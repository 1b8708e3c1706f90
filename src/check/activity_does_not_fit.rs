//! A block of a meeting whose minutes are not those of the activity that is done in it, and whose steps leave no room for
//! another length.

use crate::{
    agenda,
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::kind::Kind,
};

/// An activity that takes more or less time than its block has.
pub static CODE: Code = Code::warning("activity-does-not-fit");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for &id in catalog.of_kind(Kind::Meeting) {
        for block in agenda::of(id, catalog).blocks {
            let (Some(own), Some(activity)) = (&block.step.facts.minutes, block.activity) else { continue };
            let thing = catalog.get(activity);
            // The steps say more than the minutes of the whole, where all of them have any.
            let steps = thing.text.as_ref().and_then(|text| agenda::sum(&text.body().parts));
            let Some(takes) = steps.or_else(|| agenda::of_activity(activity, catalog)) else { continue };
            if !own.value.meets(takes) {
                let args = vec![
                    ("minutes", Arg::from(own.value.to_string())),
                    ("title", Arg::from(thing.title.as_str())),
                    ("steps", Arg::from(takes.to_string())),
                ];
                found.push(Diagnostic::at(&CODE, &catalog.get(id).source.path, own.place, args));
            }
        }
    }
}
