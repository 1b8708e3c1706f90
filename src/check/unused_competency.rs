//! A competency of the site's framework that no activity practises.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{Catalog, Reason},
};

/// A competency that nothing practises.
pub static CODE: Code = Code::info("unused-competency");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for &domain in catalog.domains() {
        for id in catalog.competencies_below(domain) {
            if catalog.relations.to(id).iter().all(|relation| relation.reason != Reason::Practises) {
                let competency = catalog.get(id);
                let args =
                    vec![("id", Arg::from(competency.id.as_str())), ("title", Arg::from(competency.title.as_str()))];
                found.push(Diagnostic::new(&CODE, Some(competency.source.clone()), args));
            }
        }
    }
}
