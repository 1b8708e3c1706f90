//! Some items of a form in a text, as on paper.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    Edition, TextView,
    form::{PartView, QuestionView, ScaleView},
};
use crate::{link::ThingId, page::Link};

/// Some items of a form in a text.
#[derive(Clone, Debug, Serialize)]
pub struct ChosenItems {
    /// The form's page, with these items chosen.
    #[serde(flatten)]
    pub link: Link,
    /// What its statements are answered with; none where no statement is shown.
    pub scale: Option<ScaleView>,
    /// The parts that something is chosen of, in the form's order.
    pub parts: Vec<PartView>,
    /// Open questions that belong to no part.
    pub questions: Vec<QuestionView>,
}

impl ChosenItems {
    /// The items with these ids; all, where there are none.
    pub(super) fn of(form: ThingId, items: &[String], edition: &Edition<'_>, root: &str) -> Self {
        let facts = edition.catalog.form(form);
        let chosen: BTreeSet<&str> = if items.is_empty() {
            facts.own.ids().map(|id| id.value.as_str()).collect()
        } else {
            items.iter().map(String::as_str).collect()
        };
        let all = PartView::all(facts, edition, &|text| TextView::new(text, edition, root));
        let parts: Vec<_> = all.into_iter().filter_map(|part| part.chosen(&chosen)).collect();
        let has_statements = parts.iter().any(|part| !part.statements.is_empty());
        let mut link = edition.link(form);
        if !items.is_empty() {
            link.address = link.address.map(|address| address.at(&format!("kies={}", items.join(","))));
        }
        let questions = facts.own.questions.iter().filter(|question| chosen.contains(question.id.value.as_str()));
        Self {
            link,
            scale: ScaleView::of(&facts.own, edition).filter(|_| has_statements),
            parts,
            questions: questions.map(QuestionView::of).collect(),
        }
    }
}

impl PartView {
    /// The part with only the chosen of its items; whole where it is chosen itself, none where nothing of it is.
    fn chosen(mut self, chosen: &BTreeSet<&str>) -> Option<Self> {
        // Intro and note belong to the whole form, and their anchors could clash with others on this page.
        (self.intro, self.note) = (None, false);
        if !chosen.contains(self.id.as_str()) {
            self.statements.retain(|one| chosen.contains(one.id.as_str()));
            self.rubrics.retain(|one| chosen.contains(one.id.as_str()));
            self.questions.retain(|one| chosen.contains(one.id.as_str()));
        }
        let empty = self.statements.is_empty() && self.rubrics.is_empty() && self.questions.is_empty();
        (!empty).then_some(self)
    }
}
