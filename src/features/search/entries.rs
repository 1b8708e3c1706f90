//! A thing as search sees it: its names, and all that its page says.

use rayon::prelude::*;

use super::facets::length;
use crate::{
    edition::{Edition, plain},
    link::{About, FormFacts, LinkedText, ThingId},
    model::{framework::Behaviour, kind::Kind},
    route,
    search::{Entry, Section},
};

/// All of them, in the order of their ids.
pub(super) fn of(things: &[ThingId], edition: &Edition<'_>) -> Vec<Entry> {
    things.par_iter().map(|&id| entry(id, edition)).collect()
}

fn entry(id: ThingId, edition: &Edition<'_>) -> Entry {
    let thing = edition.catalog.get(id);
    let told = told(id, edition);
    let mut sections = vec![Section::default()];
    let lead = told.lead.iter().filter(|text| thing.summary.as_ref() != Some(text));
    for text in thing.summary.iter().chain(lead) {
        push(&mut sections[0].text, text);
    }
    if let Some(text) = &thing.text {
        add(&mut sections, text, edition);
    }
    if let About::Form(facts) = &thing.about {
        add_form(&mut sections, facts, edition);
    }
    sections.retain(|section| section != &Section::default());
    Entry {
        address: route::encoded(edition.address(id).as_str()),
        title: told.title.unwrap_or_else(|| thing.title.clone()),
        names: told.names,
        tags: thing.common.iter().flat_map(|common| &common.tags).cloned().collect(),
        kind: thing.kind.name(),
        summary: thing.summary.clone().or(told.summary),
        minutes: length(id, edition.catalog).map(|minutes| minutes.to_string()),
        weight: weight(thing.kind, &thing.id),
        sections,
    }
}

/// How much a hit counts, by what it is a hit in: what one can do comes before what is said about it.
fn weight(kind: Kind, id: &str) -> f32 {
    match kind {
        Kind::Page if id == "index" => 0.6,
        Kind::Activity | Kind::Meeting | Kind::Form | Kind::Programme => 1.0,
        Kind::Area | Kind::Competency | Kind::Page => 0.95,
        Kind::Term => 0.9,
        Kind::Framework | Kind::Cohort => 0.8,
        Kind::Literature => 0.7,
    }
}

/// What is said of a thing outside of its text.
#[derive(Default)]
struct Told {
    /// Its title, where that is not how it is shown.
    title: Option<String>,
    names: Vec<String>,
    summary: Option<String>,
    /// What stands before any heading.
    lead: Vec<String>,
}

fn told(id: ThingId, edition: &Edition<'_>) -> Told {
    let thing = edition.catalog.get(id);
    let mut told = Told::default();
    match &thing.about {
        About::Term(term) => {
            let names = term.abbreviation.iter().chain(&term.plural).chain(&term.synonyms).chain(&term.outdated);
            told.names = names.map(|name| name.value.clone()).collect();
            told.summary = Some(term.definition.clone());
            told.lead = std::iter::once(&term.definition).chain(&term.source).cloned().collect();
        }
        About::Competency(facts) => {
            told.summary.clone_from(&facts.text);
            told.lead.extend(facts.text.clone());
            behaviours(&facts.behaviours, &mut told.lead);
        }
        About::Area(facts) => {
            told.names.extend(facts.short.clone().filter(|short| *short != thing.title));
            told.names.extend(facts.role.as_ref().map(|role| role.title.clone()));
        }
        About::Framework(facts) => {
            told.lead.extend(facts.standard.clone());
            told.lead.extend(facts.roles.iter().map(|role| role.title.clone()));
        }
        About::Activity { own, .. } => {
            told.lead.extend(own.materials.iter().map(|material| material.name.clone()));
            told.lead.extend(own.preparation.clone());
            told.lead.extend(own.credit.iter().filter_map(|credit| credit.name.clone()));
        }
        About::Meeting(facts) => {
            let materials = facts.own.materials.iter().map(|material| &material.name);
            told.lead = facts.own.goals.iter().chain(&facts.own.homework).chain(materials).cloned().collect();
        }
        About::Programme(facts) => {
            let phases = facts.own.phases.iter().flat_map(|phase| std::iter::once(&phase.title).chain(&phase.summary));
            told.lead = phases.cloned().collect();
            for block in &facts.own.blocks {
                told.lead.push(block.title.clone());
                told.lead.extend(block.mechanism.as_ref().map(|mechanism| mechanism.value.clone()));
            }
        }
        About::Cohort(facts) => told.lead.extend(facts.own.place.clone()),
        About::Literature(facts) => {
            let listed: String = facts.set.listed.iter().map(|run| run.text.as_str()).collect();
            // Who wrote it is what it is looked for by.
            let authors = facts.reference.authors.iter().chain(&facts.reference.editors);
            told.names =
                authors.map(|person| [person.given.as_str(), &person.particle, &person.family].join(" ")).collect();
            let note = facts.note.iter().flat_map(|note| note.r#for.iter().chain(&note.why).chain(&note.read));
            told.summary = facts.note.as_ref().and_then(|note| note.why.clone()).or_else(|| Some(listed.clone()));
            told.lead = std::iter::once(listed).chain(note.cloned()).collect();
            told.title = Some(facts.reference.title.clone()).filter(|title| !title.is_empty());
        }
        About::Form(facts) => told.lead.push(facts.own.respondent.clone()),
        About::Page => {}
    }
    told
}

fn behaviours(behaviours: &[Behaviour], told: &mut Vec<String>) {
    for behaviour in behaviours {
        told.push(behaviour.text.clone());
        self::behaviours(&behaviour.behaviours, told);
    }
}

/// Adds the sections of a text; what stands before its first heading goes on with what stands there already.
fn add(sections: &mut Vec<Section>, text: &LinkedText, edition: &Edition<'_>) {
    for section in plain(text, edition) {
        match sections.last_mut() {
            Some(last) if section.anchor.is_empty() => push(&mut last.text, &section.words),
            _ => sections.push(Section { anchor: section.anchor, heading: section.heading, text: section.words }),
        }
    }
}

/// The parts of a form, each with all that it asks.
fn add_form(sections: &mut Vec<Section>, facts: &FormFacts, edition: &Edition<'_>) {
    for (part, resolved) in facts.own.parts.iter().zip(&facts.parts) {
        let (anchor, heading) = (route::part_anchor(part.id.value.as_str()), part.title.value.clone());
        let mut section = Section { anchor, heading, text: String::new() };
        let intro = resolved.intro.iter().flat_map(|text| plain(text, edition));
        intro.for_each(|intro| push(&mut section.text, &intro.words));
        for statement in &part.statements {
            push(&mut section.text, &statement.text);
            statement.sub.iter().for_each(|sub| push(&mut section.text, &sub.text));
        }
        for rubric in &part.rubrics {
            let texts = std::iter::once(&rubric.title).chain(&rubric.content);
            let levels = rubric.levels.iter().flat_map(|level| level.title.iter().chain([&level.text]));
            texts.chain(levels).for_each(|text| push(&mut section.text, text));
        }
        part.questions.iter().for_each(|question| push(&mut section.text, &question.text));
        sections.push(section);
    }
    let questions = facts.own.questions.iter().map(|question| question.text.clone());
    let closing = facts.closing.iter().flat_map(|text| plain(text, edition)).map(|section| section.words);
    for text in questions.chain(closing) {
        push(&mut sections[0].text, &text);
    }
}

/// Goes on with a text: a sentence of its own, if it is not one yet.
fn push(text: &mut String, more: &str) {
    let more = more.trim();
    if !text.is_empty() && !more.is_empty() {
        text.push_str(if text.ends_with(['.', '!', '?', ':', '…', ';']) { " " } else { ". " });
    }
    text.push_str(more);
}
