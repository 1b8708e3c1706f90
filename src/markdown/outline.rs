//! The headings of a text: their levels, anchors and attributes, known before anything is written.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::{
    Rules, Telling,
    attributes::{Attributes, HEADING_ATTRIBUTES},
    citations,
    events::{Placed, end_of, plain},
    ids,
};
use crate::{diagnostics::Code, i18n::Arg, source::Place};

/// Two headings claim the same anchor.
pub static DUPLICATE_ANCHOR: Code = Code::error("duplicate-anchor");
/// A heading as large as the page's title.
pub static HEADING_LEVEL_ONE: Code = Code::warning("heading-level-one");
/// A heading without a word, told elsewhere where braces follow.
pub static EMPTY_HEADING: Code = Code::warning("empty-heading");
/// A heading that skips a level.
pub static HEADING_JUMP: Code = Code::warning("heading-jump");

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6, as shown.
    pub level: u8,
    /// Its anchor, unique in the body.
    pub id: String,
    /// What it says, without markup and not escaped.
    pub text: String,
    /// The author's classes, with their prefix `x-`.
    pub classes: Vec<String>,
    /// Where it stands.
    pub place: Place,
}

/// All headings of a text.
pub(super) struct Outline {
    pub headings: Vec<Heading>,
    /// What more is known of each, in the same order.
    pub details: Vec<Details>,
    /// A heading's number by that of the event that starts it: footnotes are written out of order.
    pub by_event: BTreeMap<usize, usize>,
    pub ids: BTreeSet<String>,
}

/// What only the writing of a heading needs.
pub(super) struct Details {
    /// The level as written, 1 to 6: sections lie within each other by this.
    pub written: u8,
    /// Stands in no quote, list or other block.
    pub top: bool,
    pub attributes: Attributes,
    /// Shows nothing.
    empty: bool,
}

impl Outline {
    /// Finds them, and tells what is wrong with their levels and anchors.
    pub fn of(
        rules: Rules,
        text: &str,
        events: &[Placed<'_>],
        mut attributes: BTreeMap<usize, Attributes>,
        telling: &mut Telling<'_>,
    ) -> Self {
        let mut outline =
            Self { headings: Vec::new(), details: Vec::new(), by_event: BTreeMap::new(), ids: BTreeSet::new() };
        let mut depth = 0_usize;
        for (at, (event, range)) in events.iter().enumerate() {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    let attributes = attributes.remove(&range.start).unwrap_or_default();
                    let shown = text[range.clone()].trim_end().len();
                    let place = telling.place(range.start..range.start + shown);
                    let inner = &events[at..end_of(events, at)];
                    let text = citations::without(&plain(inner));
                    let empty = inner.iter().all(|(event, _)| shows_nothing(event));
                    let classes = attributes.classes.iter().map(|class| format!("x-{class}")).collect();
                    let written = number(*level);
                    let level = if rules.as_specified { written } else { written.max(2) };
                    outline.by_event.insert(at, outline.headings.len());
                    outline.headings.push(Heading { level, id: String::new(), text, classes, place });
                    outline.details.push(Details { written, top: depth == 0, attributes, empty });
                    depth += 1;
                }
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
        }
        outline.tell_levels(telling);
        outline.tell_steps_inside(telling);
        outline.name(&rules.suffix(), telling);
        outline
    }

    fn tell_levels(&self, telling: &mut Telling<'_>) {
        // Before the first stands the page's title.
        let mut before = 1;
        for (heading, details) in self.headings.iter().zip(&self.details) {
            if details.empty && details.attributes.range.is_empty() {
                telling.report.add(&EMPTY_HEADING, heading.place, []);
            } else if details.written == 1 {
                telling.report.add(&HEADING_LEVEL_ONE, heading.place, []);
            }
            if heading.level > before + 1 {
                let levels =
                    [("before", Arg::from(usize::from(before))), ("level", Arg::from(usize::from(heading.level)))];
                telling.report.add(&HEADING_JUMP, heading.place, levels);
            }
            before = heading.level;
        }
    }

    /// Only a section of the text itself can be a step.
    fn tell_steps_inside(&mut self, telling: &mut Telling<'_>) {
        for details in self.details.iter_mut().filter(|details| !details.top && details.attributes.timed) {
            details.attributes.timed = false;
            let args = [("reason", Arg::from("inside")), ("word", Arg::from("")), ("suggestion", Arg::from("none"))];
            telling.add(&HEADING_ATTRIBUTES, details.attributes.range.clone(), args);
        }
    }

    /// Gives each its anchor: first the ones that authors chose, then the ones made from words.
    fn name(&mut self, suffix: &str, telling: &mut Telling<'_>) {
        let mut taken = BTreeMap::new();
        let mut chosen: BTreeMap<&str, Place> = BTreeMap::new();
        for (heading, details) in self.headings.iter_mut().zip(&self.details) {
            let Some(id) = &details.attributes.id else { continue };
            if let Some(first) = chosen.get(id.value.as_str()) {
                let args = [("id", Arg::from(id.value.as_str()))];
                telling.report.add_related(&DUPLICATE_ANCHOR, id.place, *first, args);
                continue;
            }
            chosen.insert(&id.value, id.place);
            heading.id = ids::unique(id.value.clone(), &mut taken);
        }
        for heading in self.headings.iter_mut().filter(|heading| heading.id.is_empty()) {
            heading.id = ids::unique(format!("{}{suffix}", ids::folded(&heading.text)), &mut taken);
        }
        self.ids = self.headings.iter().map(|heading| heading.id.clone()).collect();
    }
}

fn shows_nothing(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(tag, Tag::Image { .. }),
        Event::Text(text) => text.trim().is_empty(),
        Event::End(_) | Event::SoftBreak | Event::HardBreak => true,
        _ => false,
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
