//! Footnotes: numbered in the order in which a reader meets them.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    ops::Range,
};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    Telling,
    events::{Placed, end_of},
};
use crate::{diagnostics::Code, i18n::Arg};

/// A footnote that no text refers to; it is not shown.
pub static UNUSED_FOOTNOTE: Code = Code::warning("unused-footnote");

/// The footnotes of a body by their folded labels.
#[derive(Default)]
pub(super) struct Notes {
    numbers: BTreeMap<String, usize>,
    /// The events of each, by number from 1: index 0 is the first.
    pub contents: Vec<Range<usize>>,
}

/// Labels are compared without regard to case.
fn folded(label: &str) -> String {
    label.to_lowercase()
}

impl Notes {
    /// Numbers them: first those the text refers to, then those that only other footnotes do.
    pub fn of(events: &[Placed<'_>], telling: &mut Telling<'_>) -> Self {
        let definitions = definitions(events);
        let mut contents = BTreeMap::new();
        for definition in &definitions {
            contents.entry(folded(definition.label)).or_insert(&definition.content);
        }
        let mut notes = Self::default();
        let mut queue = VecDeque::new();
        queue.push_back(0..events.len());
        while let Some(range) = queue.pop_front() {
            for label in references(events, range) {
                let Some(&content) = contents.get(&label) else { continue };
                if !notes.numbers.contains_key(&label) {
                    notes.contents.push(content.clone());
                    notes.numbers.insert(label, notes.contents.len());
                    queue.push_back(content.clone());
                }
            }
        }
        let used: BTreeSet<_> = notes.contents.iter().map(|content| content.start).collect();
        for Definition { label, start, .. } in definitions.iter().filter(|one| !used.contains(&one.content.start)) {
            let mark = *start..start + label.len() + "[^]".len();
            telling.add(&UNUSED_FOOTNOTE, mark, [("label", Arg::from(*label))]);
        }
        notes
    }

    /// A footnote's number.
    pub fn number(&self, label: &str) -> Option<usize> {
        self.numbers.get(&folded(label)).copied()
    }
}

struct Definition<'a> {
    label: &'a str,
    /// Where it begins in the text.
    start: usize,
    /// Its events.
    content: Range<usize>,
}

/// All definitions in the order of the document.
fn definitions<'a>(events: &'a [Placed<'_>]) -> Vec<Definition<'a>> {
    let starts = events.iter().enumerate().filter_map(|(at, (event, range))| match event {
        Event::Start(Tag::FootnoteDefinition(label)) => Some((at, range.start, label)),
        _ => None,
    });
    starts.map(|(at, start, label)| Definition { label, start, content: at + 1..end_of(events, at) }).collect()
}

/// The labels that some events refer to; definitions among them speak for themselves, and an image's text shows none.
fn references(events: &[Placed<'_>], range: Range<usize>) -> Vec<String> {
    let mut labels = Vec::new();
    let mut hidden = 0_usize;
    for (event, _) in &events[range] {
        match event {
            Event::Start(Tag::FootnoteDefinition(_) | Tag::Image { .. }) => hidden += 1,
            Event::End(TagEnd::FootnoteDefinition | TagEnd::Image) => hidden -= 1,
            Event::FootnoteReference(label) if hidden == 0 => labels.push(folded(label)),
            _ => {}
        }
    }
    labels
}
