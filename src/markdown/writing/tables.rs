//! Tables: classes for alignment, and a region around each that can be scrolled with the keyboard.

use pulldown_cmark::Alignment;

use super::Writing;
use crate::markdown::Piece;

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

    pub(super) fn table_row(&mut self) {
        self.tables.in_head = false;
        self.tables.column = 0;
        self.block("<tr>", "</tr>\n");
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
