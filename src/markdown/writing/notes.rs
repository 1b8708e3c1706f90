//! The list of footnotes at the end of a body.

use std::collections::BTreeSet;

use super::{Buffer, Writing};
use crate::markdown::{Piece, footnotes::Notes};

/// The footnotes and how often each was referred to so far.
pub(super) struct Marks {
    notes: Notes,
    uses: Vec<usize>,
    /// The footnote that is being written, from 1; 0 in the text itself.
    within: usize,
    /// Which footnote is referred to from where, for everybody to see.
    shown: Vec<(usize, usize)>,
}

impl Marks {
    pub fn new(notes: Notes) -> Self {
        let uses = vec![0; notes.contents.len()];
        Self { notes, uses, within: 0, shown: Vec::new() }
    }

    /// Counts a reference, perhaps in words for the facilitator alone: the note's number and which reference to it this is,
    /// both from 1.
    pub fn refer(&mut self, label: &str, private: bool) -> Option<(usize, usize)> {
        let number = self.notes.number(label)?;
        self.uses[number - 1] += 1;
        if !private {
            self.shown.push((self.within, number));
        }
        Some((number, self.uses[number - 1]))
    }

    /// The numbers of the notes that everybody can come to, from the text or from another such note.
    fn public(&self) -> BTreeSet<usize> {
        let mut public = BTreeSet::from([0]);
        while let Some(&(_, more)) = self.shown.iter().find(|(from, to)| public.contains(from) && !public.contains(to))
        {
            public.insert(more);
        }
        public.remove(&0);
        public
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
        for (content, number) in self.notes.notes.contents.clone().into_iter().zip(1..) {
            self.aside.push(Buffer::default());
            self.notes.within = number;
            self.all(content);
            written.push(self.aside.pop().unwrap_or_default());
        }
        // Without what is for the facilitator go its notes, and a list that holds no others.
        let public = self.notes.public();
        let word = self.stand_ins.word("footnotes");
        let start = Piece::Markup("<section class=\"footnotes\" role=\"");
        let role = Piece::Landmark("doc-endnotes");
        let label = Piece::Markup("\" aria-label=\"");
        // Another text on the page may have notes too: each list has a name of its own.
        let which = if self.rules.number == 0 { "\">".to_owned() } else { format!(" {}\">", self.rules.number + 1) };
        let pieces = [Piece::Private(true), start, role, label, word, Piece::Markup(&which)];
        let tag = self.stand_ins.tag("section", if public.is_empty() { &pieces } else { &pieces[1..] });
        self.line(&format!("{tag}\n<ol>\n"));
        let mut gap = false;
        for (note, number) in written.into_iter().zip(1..) {
            let private = !public.contains(&number);
            self.write_note(note, number, private, gap && !private);
            // What follows one that may be left out says its number itself.
            gap = private;
        }
        self.push("</ol>\n</section>\n");
        if public.is_empty() {
            let end = self.stand_ins.text(&[Piece::Private(false)]);
            self.push(&end);
        }
    }

    fn write_note(&mut self, note: Buffer, number: usize, private: bool, numbered: bool) {
        let back: String = (1..=self.notes.uses[number - 1]).map(|use_number| self.back(number, use_number)).collect();
        let value = if numbered { format!(" value=\"{number}\"") } else { String::new() };
        let id = format!("fn-{number}{}\"{value}>", self.rules.suffix());
        let pieces = [Piece::Private(true), Piece::Markup("<li id=\""), Piece::Anchor, Piece::Markup(&id)];
        let tag = self.stand_ins.tag("li", if private { &pieces } else { &pieces[1..] });
        let after = if private { self.stand_ins.text(&[Piece::Private(false)]) } else { String::new() };
        let text = note.html.trim_end();
        // Behind the last words, where the eye is.
        let (text, end) = text.strip_suffix("</p>").map_or((text, ""), |text| (text, "</p>"));
        self.push(&format!("{tag}{text}{back}{end}</li>{after}\n"));
        self.out().raw |= note.raw;
    }

    fn back(&mut self, number: usize, use_number: usize) -> String {
        let start = Piece::Markup("<a class=\"footnote-back\" href=\"");
        let id = mark_id(number, use_number, &self.rules.suffix());
        let label = format!("{id}\" role=\"doc-backlink\" aria-label=\"");
        let which = if use_number == 1 { format!(" {number}\">") } else { format!(" {number} ({use_number})\">") };
        let word = self.stand_ins.word("footnote-back");
        let pieces = [start, Piece::Here, Piece::Markup(&label), word, Piece::Markup(&which)];
        let tag = self.stand_ins.tag("a", &pieces);
        // Where the facilitator's callouts are left out, the way back may lead nowhere.
        let begin = self.stand_ins.text(&[Piece::Private(true)]);
        let end = self.stand_ins.text(&[Piece::Private(false)]);
        format!("{begin} {tag}↩</a>{end}")
    }
}
