//! A checklist of what a person can do. Competencies are there to reflect on and to talk about, and no list to tick off:
//! a checklist is about a place.

use crate::{
    diagnostics::{Code, Diagnostic},
    link::{About, Catalog, FormFacts},
    model::form::FormKind,
    source::Place,
};

/// A checklist that names competencies or their areas.
pub static CODE: Code = Code::warning("checklist-of-competencies");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for form in &catalog.things {
        let About::Form(facts) = &form.about else { continue };
        if facts.own.kind != FormKind::Checklist {
            continue;
        }
        if let Some(place) = first_of_a_framework(facts) {
            found.push(Diagnostic::at(&CODE, &form.source.path, place, Vec::new()));
        }
    }
}

/// Where it first names something of a framework that is there. One message says it for all.
fn first_of_a_framework(facts: &FormFacts) -> Option<Place> {
    facts.own.parts.iter().zip(&facts.parts).find_map(|(part, known)| {
        let area = part.area.as_ref().filter(|_| known.area.is_some());
        let statements = part.statements.iter().map(|one| &one.competencies).zip(&known.statements);
        let rubrics = part.rubrics.iter().map(|one| &one.competencies).zip(&known.rubrics);
        let mut named = statements.chain(rubrics).filter(|(_, known)| !known.is_empty());
        area.or_else(|| named.next().and_then(|(written, _)| written.first())).map(|written| written.place)
    })
}
