//! An activity that is, by way of others or not, a variant of itself: nobody can say which was first.

use std::collections::BTreeSet;

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog, ThingId},
    model::kind::Kind,
};

/// Activities that are variants of each other.
pub static CODE: Code = Code::warning("variant-cycle");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    for &id in catalog.of_kind(Kind::Activity) {
        let Some(cycle) = cycle(id, catalog) else { continue };
        let About::Activity { own, .. } = &catalog.get(id).about else { continue };
        // The others in it have the same cause.
        if let Some(written) = own.variant_of.as_ref().filter(|_| told.insert(id)) {
            told.extend(&cycle);
            let title = Arg::from(catalog.get(id).title.as_str());
            found.push(Diagnostic::at(&CODE, &catalog.get(id).source.path, written.place, vec![("title", title)]));
        }
    }
}

/// The activities on the way from one back to itself.
fn cycle(id: ThingId, catalog: &Catalog) -> Option<Vec<ThingId>> {
    let first_of = |id: ThingId| match &catalog.get(id).about {
        About::Activity { variant_of, .. } => *variant_of,
        _ => None,
    };
    let mut way = vec![id];
    while let Some(next) = way.last().copied().and_then(first_of) {
        if next == id {
            return Some(way);
        }
        if way.contains(&next) {
            return None;
        }
        way.push(next);
    }
    None
}
