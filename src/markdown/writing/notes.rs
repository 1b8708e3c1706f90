//! The list of footnotes at the end of a body.

use super::{Buffer, Writing, markup};
use crate::markdown::{Piece, footnotes::Notes};

/// The footnotes and how often each was referred to so far.
pub(super) struct Marks {
    notes: Notes,
    uses: Vec<usize>,
}

impl Marks {
    pub fn new(notes: Notes) -> Self {
        let uses = vec![0; notes.contents.len()];
        Self { notes, uses }
    }

    /// Counts a reference: the note's number and which reference to it this is, both from 1.
    pub fn refer(&mut self, label: &str) -> Option<(usize, usize)> {
        let number = self.notes.number(label)?;
        self.uses[number - 1] += 1;
        Some((number, self.uses[number - 1]))
    }
}

/// The anchor of a reference.
pub(super) fn mark_id(number: usize, use_number: usize, suffix: &str) -> String {
    if use_number == 1 { format!("fnref-{number}{suffix}") } else { format!("fnref-{number}-{use_number}{suffix}") }
}

impl Writing<'_, '_> {
    /// Writes the list, in a part of its own behind all others.
    pub(super) fn write_notes(&mut self) {
        self.end_steps(1);
        self.cut();
        if self.notes.uses.is_empty() {
            return;
        }
        // All are written before the first gets its links back: a later one may refer to an earlier.
        let mut written = Vec::new();
        for content in self.notes.notes.contents.clone() {
            self.aside.push(Buffer::default());
            self.all(content);
            written.push(self.aside.pop().unwrap_or_default());
        }
        let word = self.stand_ins.word("footnotes");
        let start = markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        // Another text on the page may have notes too: each list has a name of its own.
        let which = if self.rules.number == 0 { "\">".to_owned() } else { format!(" {}\">", self.rules.number + 1) };
        let tag = self.stand_ins.tag("section", vec![start, word, markup(which)]);
        self.line(&format!("{tag}\n<ol>\n"));
        for (note, number) in written.into_iter().zip(1..) {
            self.write_note(note, number);
        }
        self.push("</ol>\n</section>\n");
    }

    fn write_note(&mut self, note: Buffer, number: usize) {
        let back: String = (1..=self.notes.uses[number - 1]).map(|use_number| self.back(number, use_number)).collect();
        let id = markup(format!("fn-{number}{}\">", self.rules.suffix()));
        let tag = self.stand_ins.tag("li", vec![markup("<li id=\""), Piece::Anchor, id]);
        let text = note.html.trim_end();
        // Behind the last words, where the eye is.
        let (text, end) = text.strip_suffix("</p>").map_or((text, ""), |text| (text, "</p>"));
        self.push(&format!("{tag}{text}{back}{end}</li>\n"));
        self.out().raw |= note.raw;
    }

    fn back(&mut self, number: usize, use_number: usize) -> String {
        let start = markup("<a class=\"footnote-back\" href=\"");
        let id = mark_id(number, use_number, &self.rules.suffix());
        let label = markup(format!("{id}\" role=\"doc-backlink\" aria-label=\""));
        let which = if use_number == 1 { format!(" {number}\">") } else { format!(" {number} ({use_number})\">") };
        let word = self.stand_ins.word("footnote-back");
        let tag = self.stand_ins.tag("a", vec![start, Piece::Here, label, word, markup(which)]);
        // Where the facilitator's callouts are left out, the way back may lead nowhere.
        let begin = self.stand_ins.text(vec![Piece::Private(true)]);
        let end = self.stand_ins.text(vec![Piece::Private(false)]);
        format!("{begin} {tag}↩</a>{end}")
    }
}
