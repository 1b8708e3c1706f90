//! Marks of a form's wording: what answers remember of the form they were given to.

use crate::{
    model::form::{Form, Rubric},
    stamp::Stamp,
};

/// The mark of a form as a whole: its ids, texts, scale and order. Not its version, which is its author's word for it.
pub(in crate::features) fn of_form(form: &Form) -> String {
    let mut stamp = Stamp::default();
    for point in form.scale.iter().flat_map(|scale| &scale.points) {
        stamp = stamp.with(&point.value.to_string()).with(point.label.as_deref().unwrap_or(""));
    }
    for apart in form.scale.iter().flat_map(|scale| &scale.apart) {
        stamp = stamp.with(apart.id.value.as_str()).with(&apart.label);
    }
    for part in &form.parts {
        stamp = stamp.with(part.id.value.as_str()).with(&part.title);
        for statement in &part.statements {
            stamp = stamp.with(statement.id.value.as_str()).with(&statement.text);
            stamp = stamp.with(if statement.answers_sub() { "each" } else { "whole" });
            stamp = statement.sub.iter().fold(stamp, |stamp, sub| stamp.with(sub.id.value.as_str()).with(&sub.text));
        }
        stamp = part.rubrics.iter().fold(stamp, |stamp, rubric| add(stamp.with(rubric.id.value.as_str()), rubric));
    }
    let questions = form.all_questions();
    questions.fold(stamp, |stamp, question| stamp.with(question.id.value.as_str()).with(&question.text)).long()
}

/// The mark of the words that one answer is given to.
pub(in crate::features) fn of_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().fold(Stamp::default(), Stamp::with).short()
}

/// The mark of a rubric: its words and its levels from low to high, in whichever order they are written.
pub(in crate::features) fn of_rubric(rubric: &Rubric) -> String {
    add(Stamp::default(), rubric).short()
}

fn add(stamp: Stamp, rubric: &Rubric) -> Stamp {
    let stamp = stamp.with(&rubric.title).with(rubric.content.as_deref().unwrap_or(""));
    let mut levels: Vec<_> = rubric.values().collect();
    levels.sort_by_key(|(value, _)| *value);
    levels.iter().fold(stamp, |stamp, (_, level)| stamp.with(level.id.value.as_str()).with(&level.text))
}
