//! A block with a fixed time that comes before the blocks above it can be over.

use crate::{
    agenda,
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::kind::Kind,
};

/// A fixed time that is too early.
pub static CODE: Code = Code::warning("times-overlap");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for &id in catalog.of_kind(Kind::Meeting) {
        let agenda = agenda::of(id, catalog);
        for (block, timed) in agenda.blocks.iter().zip(&agenda.times.blocks) {
            if let (Some(at), Some(overlap)) = (&block.step.facts.at, timed.overlap) {
                let overlap = usize::try_from(overlap).unwrap_or(usize::MAX);
                let args = vec![("time", Arg::from(at.value.to_string())), ("n", Arg::from(overlap))];
                found.push(Diagnostic::at(&CODE, &catalog.get(id).source.path, at.place, args));
            }
        }
    }
}
