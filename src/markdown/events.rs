//! The events of pulldown-cmark, with what would grow without bound taken out.
//!
//! It refuses nesting beyond [`MOST_DEPTH`] (browsers give up at 512 elements, and a sanitiser's tree grows slow long
//! before) and tables that are wide or large: a row that is too short is filled up to the width of the first, so that a
//! table of 3 000 columns comes out a hundred times as large as it was written.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::diagnostics::Code;

/// A table of more columns or cells than anyone can read.
pub static TABLE_TOO_WIDE: Code = Code::error("table-too-wide");
/// Quotes, lists or emphasis within each other beyond any use.
pub static NESTED_TOO_DEEP: Code = Code::error("nested-too-deep");

/// Elements within each other.
pub(super) const MOST_DEPTH: usize = 100;
const MOST_COLUMNS: usize = 100;
const MOST_CELLS: usize = 50_000;

/// An event and where in the text it comes from.
pub(super) type Placed<'a> = (Event<'a>, Range<usize>);

/// The events of a text.
#[derive(Default)]
pub(super) struct Events<'a> {
    /// In order; starts and ends are balanced.
    pub list: Vec<Placed<'a>>,
    /// What was left out, and where it stood.
    pub refused: Vec<(&'static Code, Range<usize>)>,
}

/// Our dialect, as far as pulldown-cmark reads it. Not its heading attributes and callouts: they have no places.
fn dialect() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS
}

/// Reads a text.
pub(super) fn read(text: &str) -> Events<'_> {
    let mut reading = Reading::default();
    for (event, range) in Parser::new_ext(text, dialect()).into_offset_iter() {
        if let Event::Start(tag) = &event {
            reading.depth += 1;
            if reading.refused.is_none() {
                reading.limit(tag, &range);
            }
        }
        let ends = matches!(event, Event::End(_));
        if reading.refused.is_none() {
            reading.events.list.push((event, range));
        }
        if ends {
            reading.refused = reading.refused.filter(|depth| *depth != reading.depth);
            reading.depth -= 1;
        }
    }
    // One of a kind says enough.
    reading.events.refused.dedup_by_key(|(code, _)| *code);
    reading.events
}

#[derive(Default)]
struct Reading<'a> {
    events: Events<'a>,
    depth: usize,
    table: Table,
    /// The depth at which something was refused: all within it is left out too.
    refused: Option<usize>,
}

/// The table at hand, or the last one.
#[derive(Default)]
struct Table {
    /// Its first event.
    start: usize,
    depth: usize,
    range: Range<usize>,
    cells: usize,
}

impl Reading<'_> {
    /// Refuses the element that begins, or the table around it, if it is too much.
    fn limit(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        if self.depth > MOST_DEPTH {
            self.events.refused.push((&NESTED_TOO_DEEP, range.clone()));
            self.refused = Some(self.depth);
            return;
        }
        let columns = match tag {
            Tag::Table(columns) => {
                self.table = Table { start: self.events.list.len(), depth: self.depth, range: range.clone(), cells: 0 };
                columns.len()
            }
            Tag::TableCell => {
                self.table.cells += 1;
                0
            }
            _ => return,
        };
        if columns > MOST_COLUMNS || self.table.cells > MOST_CELLS {
            self.events.list.truncate(self.table.start);
            self.events.refused.push((&TABLE_TOO_WIDE, self.table.range.clone()));
            self.refused = Some(self.table.depth);
        }
    }
}

/// Where the element that starts at `start` ends: the number of its `End`.
pub(super) fn end_of(events: &[Placed<'_>], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    events.len().saturating_sub(1)
}

/// What can be read aloud of some events: no marks, no footnote numbers, no raw HTML.
pub(super) fn plain(events: &[Placed<'_>]) -> String {
    let mut plain = String::new();
    for (event, _) in events {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(text),
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            _ => {}
        }
    }
    plain.trim().to_owned()
}

/// A stretch of the text in which only the given ranges show, spaces stand for the rest and lines stay lines: the
/// content of a fenced block in a quote or a list, at its own place in the file. Gives the place where it begins.
pub(super) fn unquoted(text: &str, ranges: &[Range<usize>]) -> (String, usize) {
    let (Some(first), Some(last)) = (ranges.first(), ranges.last()) else { return (String::new(), 0) };
    let start = text[..first.start].rfind('\n').map_or(0, |newline| newline + 1);
    let mut shown = String::with_capacity(last.end - start);
    let mut at = start;
    for range in ranges {
        let hidden = text.get(at..range.start).unwrap_or("");
        shown.extend(hidden.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        at = at.max(range.start);
        shown.push_str(text.get(at..range.end).unwrap_or(""));
        at = at.max(range.end);
    }
    (shown, start)
}

#[cfg(test)]
mod tests {
    use super::{read, unquoted};

    #[test]
    fn quoted_lines_keep_their_places() {
        let text = "> ```x\n> a: é\n>\n> b: 1\n> ```\n";
        let (shown, start) = unquoted(text, &[9..15, 16..17, 19..24]);
        assert_eq!((shown.as_str(), start), ("  a: é\n \n  b: 1\n", 7));
    }

    #[test]
    fn towers_and_huge_tables_are_refused_and_the_rest_is_read() {
        let tower = format!("{}x\n\nna\n", "> ".repeat(10_000));
        let names = |text: &str| {
            let events = read(text);
            let starts =
                events.list.iter().filter(|(event, _)| matches!(event, pulldown_cmark::Event::Start(_))).count();
            let ends = events.list.iter().filter(|(event, _)| matches!(event, pulldown_cmark::Event::End(_))).count();
            assert_eq!(starts, ends);
            events.refused.iter().map(|(code, _)| code.name).collect::<Vec<_>>()
        };
        assert_eq!(names(&tower), ["nested-too-deep"]);
        let wide = format!("{}\n{}\n|a|\n\nna\n", "|a".repeat(3_000), "|-".repeat(3_000));
        assert_eq!(names(&wide), ["table-too-wide"]);
        let long = format!("|a|b|c|d|e|\n|-|-|-|-|-|\n{}", "|x|\n".repeat(12_000));
        assert_eq!(names(&long), ["table-too-wide"]);
    }
}
