//! A reference that does not say what a reader needs to find the work.

use crate::{
    bibliography::missing,
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::kind::Kind,
};

/// A reference without what its kind should have.
pub static CODE: Code = Code::warning("missing-field");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for &id in catalog.of_kind(Kind::Literature) {
        let fields = missing(&catalog.literature(id).reference);
        if !fields.is_empty() {
            let work = catalog.get(id);
            let args = vec![("key", Arg::from(work.id.as_str())), ("fields", Arg::from(fields.join(", ")))];
            found.push(Diagnostic::new(&CODE, Some(work.source.clone()), args));
        }
    }
}
