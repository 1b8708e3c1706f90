//! Two parts of a form on one area: their answers count on one axis, which a reader doesn't expect of two headings.

use std::collections::BTreeMap;

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog, ThingId},
    source::{Location, Place},
};

/// An area that two parts of a form are about.
pub static CODE: Code = Code::warning("area-twice");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for form in &catalog.things {
        let About::Form(facts) = &form.about else { continue };
        let location = |place: Place| Location::at(&form.source.path, place);
        let mut first: BTreeMap<ThingId, Place> = BTreeMap::new();
        for (part, known) in facts.own.parts.iter().zip(&facts.parts) {
            let (Some(area), Some(written)) = (known.area, &part.area) else { continue };
            match first.get(&area) {
                Some(&before) => {
                    let args = vec![("title", Arg::from(catalog.get(area).title.as_str()))];
                    let told = Diagnostic::new(&CODE, Some(location(written.place)), args);
                    found.push(told.related(location(before)));
                }
                None => drop(first.insert(area, written.place)),
            }
        }
    }
}
