//! A heading's attributes: `## Verkennen {minutes=15 grouping=alone #kern .breed}`.
//!
//! Read from the source text, because pulldown-cmark's own attributes know no places, split quoted values and let
//! any attribute through. Takes the braces at the end of a heading's last line; gives what they say, and tells all that is
//! wrong with them. Commas may stand between, values may be quoted, and the common keys have Dutch names too.

mod reading;

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, Tag};

use super::{Telling, events::Placed};
use crate::{diagnostics::Code, i18n::Arg, model::step::Facts, source};

/// Braces at the end of a heading that can't be understood.
pub static HEADING_ATTRIBUTES: Code = Code::error("heading-attributes");

/// What stands between a heading's braces.
#[derive(Clone, Debug, Default)]
pub(super) struct Attributes {
    /// The braces and all between them, as far as it is not shown.
    pub range: Range<usize>,
    /// `#id`.
    pub id: Option<source::Placed<String>>,
    /// `.class`, without prefix.
    pub classes: Vec<String>,
    /// What makes a step of the section.
    pub facts: Facts,
    /// Whether there was any key of time: the section is a step.
    pub timed: bool,
}

/// The attributes of all headings that have any, by where the heading starts.
pub(super) fn of_headings(text: &str, events: &[Placed<'_>], telling: &mut Telling<'_>) -> BTreeMap<usize, Attributes> {
    let headings = events.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Heading { .. })));
    headings.filter_map(|(_, range)| Some((range.start, of_heading(text, range.clone(), telling)?))).collect()
}

fn of_heading(text: &str, heading: Range<usize>, telling: &mut Telling<'_>) -> Option<Attributes> {
    let line = last_line(text, heading.clone());
    let written = &text[line.clone()];
    let open = written.rfind('{').filter(|&open| !escaped(written, open))?;
    let range = line.start + open..line.end;
    let inner = written[open + 1..].strip_suffix('}');
    let Some(inner) = inner.filter(|inner| !inner.ends_with('\\')) else {
        if !written[open..].contains('}') && begins_like_attributes(&written[open + 1..]) {
            telling.add(&HEADING_ATTRIBUTES, range.clone(), args("open", "", "none"));
            return Some(meant(&written[open + 1..], range, telling));
        }
        return None;
    };
    let mut read = reading::read(inner, range.start + 1, telling);
    let untitled = text[heading.start..range.start].trim_start_matches('#').trim().is_empty();
    if untitled {
        telling.add(&HEADING_ATTRIBUTES, range.clone(), args("untitled", "", "none"));
    }
    // A heading of an underlined line would be none any more without its only text.
    read.range = if untitled && !text[heading.start..].starts_with('#') { 0..0 } else { range };
    Some(read)
}

/// What attributes say that nothing closes, so far as they can be understood: what they would lead to is not told as well.
fn meant(inner: &str, range: Range<usize>, telling: &mut Telling<'_>) -> Attributes {
    let before = telling.report.found.len();
    let read = reading::read(inner, range.start + 1, telling);
    telling.report.found.truncate(before);
    Attributes { range, ..read }
}

/// The last line that holds a heading's text, closing `#` and spaces off.
fn last_line(text: &str, heading: Range<usize>) -> Range<usize> {
    let whole = text[heading.clone()].trim_end();
    let content = if whole.starts_with('#') {
        let line = whole.split(['\n', '\r']).next().unwrap_or("");
        let open = line.trim_end_matches('#');
        if open.ends_with([' ', '\t']) { open.trim_end() } else { line }
    } else {
        whole.rsplit_once(['\n', '\r']).map_or(whole, |(content, _)| content).trim_end()
    };
    let start = content.rfind(['\n', '\r']).map_or(0, |newline| newline + 1);
    heading.start + start..heading.start + content.len()
}

/// An odd number of backslashes before it.
fn escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 1
}

/// Whether an open brace was meant for attributes and not as text.
fn begins_like_attributes(inner: &str) -> bool {
    let inner = inner.trim_start();
    let word = inner.split(|character: char| !character.is_alphanumeric()).next().unwrap_or("");
    inner.starts_with(['#', '.']) || reading::is_key(word)
}

fn args(reason: &str, word: &str, suggestion: &str) -> [(&'static str, Arg); 3] {
    [("reason", Arg::from(reason)), ("word", Arg::from(word)), ("suggestion", Arg::from(suggestion))]
}
