//! Tables: classes for alignment, and a region around each that can be scrolled with the keyboard.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag};

use super::Writing;
use crate::{
    diagnostics::Code,
    markdown::{Piece, events::end_of},
};

/// A row with more cells than its table has columns: those are not shown.
pub static TOO_MANY_CELLS: Code = Code::warning("too-many-cells");

/// The table at hand.
#[derive(Default)]
pub(super) struct Tables {
    /// How many there were, this one included: regions need different names.
    count: usize,
    alignments: Vec<Alignment>,
    in_head: bool,
    /// The column of the next cell.
    pub column: usize,
}

impl Writing<'_, '_> {
    pub(super) fn table(&mut self, alignments: &[Alignment]) {
        self.tables.count += 1;
        self.tables.alignments = alignments.to_vec();
        let which = if self.tables.count == 1 { String::new() } else { format!(" {}", self.tables.count) };
        let word = self.stand_ins.word("table-region");
        let start = Piece::Markup("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        let tag = self.stand_ins.tag("div", &[start, word, Piece::Markup(&format!("{which}\">"))]);
        self.block(format!("{tag}<table>\n"), "</tbody></table></div>\n");
    }

    pub(super) fn table_head(&mut self) {
        self.tables.in_head = true;
        self.tables.column = 0;
        self.block("<thead><tr>", "</tr></thead>\n<tbody>\n");
    }

    pub(super) fn table_row(&mut self, at: usize) {
        if let Some(cell) = self.cell_too_many(at) {
            self.telling.add(&TOO_MANY_CELLS, cell, []);
        }
        self.tables.in_head = false;
        self.tables.column = 0;
        self.block("<tr>", "</tr>\n");
    }

    /// The first cell with words in it behind those that are shown: pulldown-cmark drops it, as GFM has it.
    fn cell_too_many(&self, at: usize) -> Option<Range<usize>> {
        let cells = self.events[at..end_of(self.events, at)].iter().rev();
        let last = cells.map(|(event, range)| matches!(event, Event::Start(Tag::TableCell)).then_some(range.end));
        let from = last.flatten().next()?;
        let rest = self.text.get(from..self.events[at].1.end)?;
        let start = rest.find(|sign: char| sign != '|' && !sign.is_whitespace())?;
        let is_end = |(at, _): &(usize, &str)| !rest[..*at].ends_with('\\');
        let end = rest[start..].match_indices('|').map(|(at, sign)| (start + at, sign)).find(is_end);
        let end = end.map_or(rest.len(), |(at, _)| at);
        Some(from + start..from + start + rest[start..end].trim_end().len())
    }

    pub(super) fn table_cell(&mut self) {
        let class = match self.tables.alignments.get(self.tables.column) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            _ => "",
        };
        let (element, scope, close) =
            if self.tables.in_head { ("th", " scope=\"col\"", "</th>") } else { ("td", "", "</td>") };
        let tag = format!("<{element}{scope}{class}>");
        let tag = if class.is_empty() { tag } else { self.stand_ins.tag(element, &[Piece::Markup(&tag)]) };
        self.inline(tag, close);
    }
}
