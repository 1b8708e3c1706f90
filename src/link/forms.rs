//! Forms: which areas and competencies they are about, and which stand beside each other.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    About, Catalog, LinkedText, Thing, ThingId, files::Files, ids::Within, items, references::Resolver, texts,
};
use crate::{
    model::{form::Form, kind::Kind},
    parse::{Document, Parsed},
};

/// A form with what it refers to.
#[derive(Clone, Debug)]
pub struct FormFacts {
    /// As written.
    pub own: Arc<Form>,
    /// The framework whose areas and competencies it names, where there is one.
    pub framework: Option<ThingId>,
    /// What stands below it.
    pub closing: Option<LinkedText>,
    /// For each part.
    pub parts: Vec<PartFacts>,
    /// Forms whose answers can stand beside these, whichever of the two says so; in reading order.
    pub compare_with: Vec<ThingId>,
}

/// What a part of a form refers to.
#[derive(Clone, Debug, Default)]
pub struct PartFacts {
    /// The domain or area it is about.
    pub area: Option<ThingId>,
    /// What stands under its heading.
    pub intro: Option<LinkedText>,
    /// For each statement, the competencies it is about.
    pub statements: Vec<Vec<ThingId>>,
    /// For each rubric, the competencies it is about.
    pub rubrics: Vec<Vec<ThingId>>,
}

impl FormFacts {
    /// Its texts beside the intro.
    pub(super) fn texts(&self) -> Vec<&LinkedText> {
        self.closing.iter().chain(self.parts.iter().filter_map(|part| part.intro.as_ref())).collect()
    }

    /// The competencies that anything in it is about, in the order of the form; some more than once.
    pub fn competencies(&self) -> impl Iterator<Item = ThingId> {
        self.parts.iter().flat_map(|part| part.statements.iter().chain(&part.rubrics).flatten().copied())
    }
}

/// A form as it comes from its document: nothing is resolved yet.
pub(super) fn thing(document: &Arc<Document>, parsed: &Parsed, form: &Arc<Form>) -> Thing {
    let part = |number| PartFacts { intro: LinkedText::numbered(document, number), ..PartFacts::default() };
    let facts = FormFacts {
        own: Arc::clone(form),
        framework: None,
        closing: LinkedText::numbered(document, 1),
        parts: (0..form.parts.len()).map(|at| part(at + 2)).collect(),
        compare_with: Vec::new(),
    };
    let thing = items::of_item(document, parsed, &form.title, About::Form(Box::new(facts)));
    Thing { text: LinkedText::numbered(document, 0), ..thing }
}

/// Resolves what a form names.
pub(super) fn resolve(facts: &FormFacts, catalog: &Catalog, files: &Files, resolver: &mut Resolver<'_>) -> FormFacts {
    let own = &facts.own;
    let within = Within::of(own.framework.as_ref(), catalog, resolver);
    let mut parts = Vec::new();
    for (part, known) in own.parts.iter().zip(&facts.parts) {
        let area = part.area.as_slice();
        parts.push(PartFacts {
            area: within.all(Kind::Area, area, resolver).first().copied(),
            intro: known.intro.as_ref().map(|text| texts::resolve(text, catalog, files, resolver)),
            statements: part
                .statements
                .iter()
                .map(|statement| within.all(Kind::Competency, &statement.competencies, resolver))
                .collect(),
            rubrics: part
                .rubrics
                .iter()
                .map(|rubric| within.all(Kind::Competency, &rubric.competencies, resolver))
                .collect(),
        });
    }
    let compare_with = own.result.as_ref().map(|result| resolver.all(Kind::Form, &result.compare_with));
    FormFacts {
        own: Arc::clone(own),
        framework: within.framework,
        closing: facts.closing.as_ref().map(|text| texts::resolve(text, catalog, files, resolver)),
        parts,
        compare_with: compare_with.unwrap_or_default(),
    }
}

/// Makes comparing go both ways.
pub(super) fn join(catalog: &mut Catalog) {
    let forms = catalog.of_kind(Kind::Form).to_vec();
    let named: Vec<(ThingId, ThingId)> = forms
        .iter()
        .flat_map(|&form| catalog.form(form).compare_with.iter().map(move |&other| (form, other)))
        .collect();
    for &form in &forms {
        let others: BTreeSet<_> = named
            .iter()
            .filter_map(|&(one, other)| match (one == form, other == form) {
                (true, false) => Some(other),
                (false, true) => Some(one),
                _ => None,
            })
            .collect();
        let others = forms.iter().copied().filter(|other| others.contains(other)).collect();
        if let About::Form(facts) = &mut catalog.things[form.index()].about {
            facts.compare_with = others;
        }
    }
}
