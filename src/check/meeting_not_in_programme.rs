//! A meeting that a group has planned and that is no part of the programme it follows.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::kind::Kind,
};

/// A meeting of another programme, or of none.
pub static CODE: Code = Code::warning("meeting-not-in-programme");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for &id in catalog.of_kind(Kind::Cohort) {
        let facts = catalog.cohort(id);
        let Some(programme) = facts.programme else { continue };
        let known = &catalog.programme(programme).meetings;
        for planned in facts.meetings.iter().filter(|planned| !known.contains(&planned.meeting)) {
            let written = &planned.own.meeting;
            let args = vec![
                ("id", Arg::from(written.value.as_str())),
                ("title", Arg::from(catalog.get(programme).title.as_str())),
                ("programme", Arg::from(facts.own.programme.value.as_str())),
            ];
            found.push(Diagnostic::at(&CODE, &catalog.get(id).source.path, written.place, args));
        }
    }
}
