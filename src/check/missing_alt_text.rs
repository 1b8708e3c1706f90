//! An image without a description says nothing to who can't see it (WCAG 2.2, success criterion 1.1.1).

use crate::{
    diagnostics::{Code, Diagnostic},
    link::Catalog,
    markdown::Hole,
};

/// An image without a description.
pub static CODE: Code = Code::warning("missing-alt-text");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for text in catalog.things.iter().flat_map(|thing| thing.texts()) {
        for hole in &text.body().holes {
            if let Hole::Image { alt, place, .. } = hole
                && alt.trim().is_empty()
            {
                found.push(Diagnostic::at(&CODE, &text.document.path, *place, Vec::new()));
            }
        }
    }
}
