//! A work that nothing on the site refers to. Not wrong: a list may be longer than what was used of it.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::kind::Kind,
};

/// A work that nothing refers to.
pub static CODE: Code = Code::info("uncited-work");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for &id in catalog.of_kind(Kind::Literature) {
        let work = catalog.get(id);
        // Who wrote a note about it had a reason to list it.
        if catalog.relations.to(id).is_empty() && catalog.literature(id).note.is_none() {
            let args = vec![("key", Arg::from(work.id.as_str()))];
            found.push(Diagnostic::new(&CODE, Some(work.source.clone()), args));
        }
    }
}
