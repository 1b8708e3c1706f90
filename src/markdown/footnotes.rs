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
/// A mark of a footnote that is nowhere: it is shown as words.
pub static MISSING_FOOTNOTE: Code = Code::warning("missing-footnote");

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
    pub fn of(text: &str, events: &[Placed<'_>], telling: &mut Telling<'_>) -> Self {
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
        // Nearly no text has any.
        if text.contains("[^") {
            tell_missing(text, events, telling);
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

/// Tells of marks without a footnote, of each label once: mended in one place, all are.
fn tell_missing(text: &str, events: &[Placed<'_>], telling: &mut Telling<'_>) {
    let mut marks: BTreeMap<String, Vec<Range<usize>>> = BTreeMap::new();
    for mark in runs(events).into_iter().flat_map(|run| marks_in(text, run)) {
        marks.entry(folded(label(text, &mark))).or_default().push(mark);
    }
    for marks in marks.values() {
        let note = marks.iter().enumerate().find(|(at, mark)| begins_note(text, mark, *at == 0));
        let (reason, mark) = note.map_or(("text", &marks[0]), |(_, mark)| ("colon", mark));
        let args = [("reason", Arg::from(reason)), ("label", Arg::from(label(text, mark)))];
        telling.add(&MISSING_FOOTNOTE, mark.clone(), args);
    }
}

/// Stretches of words, code and the text of images left out: pulldown-cmark parts them at every bracket.
fn runs(events: &[Placed<'_>]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut hidden = 0_usize;
    for (event, range) in events {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Image { .. }) => hidden += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::Image) => hidden -= 1,
            Event::Text(_) if hidden == 0 => match runs.last_mut() {
                Some(run) if run.end == range.start => run.end = range.end,
                _ => runs.push(range.clone()),
            },
            _ => {}
        }
    }
    runs
}

/// What looks like the mark of a footnote in a stretch of words.
fn marks_in(text: &str, run: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let words = &text[run.clone()];
    words.match_indices("[^").filter_map(move |(at, open)| {
        let rest = &words[at + open.len()..];
        let length = rest.find(|sign: char| sign.is_whitespace() || matches!(sign, '[' | ']'))?;
        let start = run.start + at;
        // A backslash is no word: what it stands before begins a stretch.
        let is_escaped = at == 0 && text[..start].ends_with('\\');
        let is_mark = length > 0 && rest[length..].starts_with(']') && !is_escaped;
        is_mark.then_some(start..start + open.len() + length + "]".len())
    })
}

fn label<'a>(text: &'a str, mark: &Range<usize>) -> &'a str {
    &text[mark.start + "[^".len()..mark.end - "]".len()]
}

/// Whether a mark begins a line that was to be its footnote. The first of its label does so only where a paragraph begins:
/// elsewhere it may be a mark that the line above had no room for.
fn begins_note(text: &str, mark: &Range<usize>, is_first: bool) -> bool {
    let before = text[..mark.start].trim_end_matches([' ', '\t', '>', '-', '*']);
    let above = before.trim_end_matches(['\n', '\r', ' ', '>']);
    let is_own = above.is_empty() || before[above.len()..].matches('\n').count() > 1;
    let begins_line = before.is_empty() || before.ends_with('\n');
    begins_line && text[mark.end..].starts_with(' ') && (is_own || !is_first)
}
