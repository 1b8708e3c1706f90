//! One work under two keys: half of its readers would not find where it is cited.

use std::collections::BTreeMap;

use crate::{
    bibliography::Reference,
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{Catalog, ThingId},
    model::kind::Kind,
    text::slug_of,
};

/// One work under two keys.
pub static CODE: Code = Code::warning("same-work-twice");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<String, ThingId> = BTreeMap::new();
    let mut works: Vec<_> = catalog.of_kind(Kind::Literature).to_vec();
    // In the order of their files, so that the later one is told.
    works.sort_by(|&a, &b| catalog.get(a).source.cmp(&catalog.get(b).source));
    for id in works {
        let marks = marks(&catalog.literature(id).reference);
        match marks.iter().find_map(|mark| known.get(mark)) {
            Some(&first) => {
                let (work, first) = (catalog.get(id), catalog.get(first));
                let args = vec![("key", Arg::from(work.id.as_str())), ("other", Arg::from(first.id.as_str()))];
                found.push(Diagnostic::new(&CODE, Some(work.source.clone()), args).related(first.source.clone()));
            }
            None => known.extend(marks.into_iter().map(|mark| (mark, id))),
        }
    }
}

/// What no two works have in common: a DOI, or title, first name and year.
fn marks(reference: &Reference) -> Vec<String> {
    let mut marks = Vec::new();
    if !reference.doi.is_empty() {
        marks.push(format!("doi {}", reference.doi.to_lowercase()));
    }
    let first =
        [&reference.authors, &reference.editors, &reference.directors].into_iter().find_map(|people| people.first());
    if let (Some(first), Some(date), false) = (first, reference.date, reference.title.is_empty()) {
        marks.push(format!("{} {} {}", slug_of(&reference.title), slug_of(&first.family), date.year));
    }
    marks
}
