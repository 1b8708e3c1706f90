//! Fenced blocks: those with a known name, and code.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event};

use super::Writing;
use crate::{
    i18n::Arg,
    markdown::{
        Hole, Piece, Places, UNCLOSED_BLOCK, UNKNOWN_BLOCK, blocks,
        escape::escape,
        events::{end_of, unquoted},
        highlight::{highlight, language},
    },
};

impl Writing<'_, '_> {
    /// Writes a block as a whole, and gives the number of the event behind it.
    pub(super) fn fenced(&mut self, kind: &CodeBlockKind<'_>, at: usize) -> usize {
        let end = end_of(self.events, at);
        let word = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or(""),
            CodeBlockKind::Indented => "",
        };
        let range = self.events[at].1.clone();
        let unclosed = match kind {
            CodeBlockKind::Fenced(_) if !self.rules.as_specified => unclosed(&self.text[range.clone()]),
            _ => None,
        };
        if let Some(fence) = unclosed {
            let first = self.text[range.clone()].lines().next().map_or(0, |line| line.trim_end().len());
            let args = [("fence", Arg::from(fence))];
            self.telling.add(&UNCLOSED_BLOCK, range.start..range.start + first, args);
            // Whatever it took in is no mistake of its own.
            if blocks::known(word) {
                return end + 1;
            }
        }
        if let (true, Places::From(offset)) = (blocks::known(word), &self.telling.places) {
            self.named(word, at..end, range, *offset);
        } else if blocks::known(word) {
            // YAML within YAML would have no places, and a block is more than a value's few lines should hold.
            let start = range.start + self.text[range].find(word).unwrap_or(0);
            let args = [("name", Arg::from(word)), ("suggestion", Arg::from("none"))];
            self.telling.add(&UNKNOWN_BLOCK, start..start + word.len(), args);
        } else {
            self.tell_near(word, range);
            self.code(word, at..end);
        }
        end + 1
    }

    fn named(&mut self, word: &str, events: Range<usize>, range: Range<usize>, offset: usize) {
        let ranges: Vec<_> = self.events[events.start + 1..events.end].iter().map(|(_, range)| range.clone()).collect();
        let (yaml, start) = match ranges.is_empty() {
            true => (String::new(), range.start),
            false => unquoted(self.text, &ranges),
        };
        let place = self.telling.place(range);
        let Some(block) = blocks::read(word, &yaml, start + offset, self.telling.report) else { return };
        let hole = self.stand_ins.hole(Hole::Block { block, place });
        // A rule is what ends a paragraph and holds nothing, as a block does here.
        let tag = self.stand_ins.tag("hr", &[Piece::Block(hole)]);
        self.line(&tag);
        self.push("\n");
    }

    /// A word that no language has and that is nearly a block's was meant for the block.
    fn tell_near(&mut self, word: &str, range: Range<usize>) {
        let Some(near) = blocks::near(word).filter(|_| !word.is_empty() && language(word).is_none()) else { return };
        let start = range.start + self.text[range].find(word).unwrap_or(0);
        let args = [("name", Arg::from(word)), ("suggestion", Arg::from(near))];
        self.telling.add(&UNKNOWN_BLOCK, start..start + word.len(), args);
    }

    fn code(&mut self, word: &str, events: Range<usize>) {
        let texts = self.events[events].iter().filter_map(|(event, _)| match event {
            Event::Text(text) => Some(text.as_ref()),
            _ => None,
        });
        let code: String = texts.collect();
        let coloured = if self.rules.as_specified { None } else { highlight(word, &code) };
        let class = if word.is_empty() { String::new() } else { format!(" class=\"language-{}\"", escape(word)) };
        let pre = self.stand_ins.tag("pre", &[Piece::Markup("<pre tabindex=\"0\">")]);
        let tag = self.stand_ins.tag("code", &[Piece::Markup(&format!("<code{class}>"))]);
        let text = self.stand_ins.text(&[Piece::Markup(&coloured.unwrap_or_else(|| escape(&code)))]);
        self.line(&format!("{pre}{tag}{text}</code></pre>\n"));
    }
}

/// The fence that a block begins with, where no line like it ends the block.
fn unclosed(block: &str) -> Option<&str> {
    let sign = block.chars().next().filter(|sign| matches!(sign, '`' | '~'))?;
    let fence = &block[..block.len() - block.trim_start_matches(sign).len()];
    let last = block.trim_end().lines().skip(1).last().unwrap_or("");
    // A block in a quotation has its marks before each line.
    let last = last.trim_start_matches([' ', '\t', '>']);
    let is_end = last.len() >= fence.len() && last.chars().all(|character| character == sign);
    (!is_end).then_some(fence)
}
