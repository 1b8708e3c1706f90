//! Quotes and callouts. A callout's title is the rest of the line that its mark stands on.

use pulldown_cmark::{Event, Tag};

use super::{Open, Writing};
use crate::markdown::{
    Piece,
    callouts::{self, Kind},
};

/// A title on its way.
pub(super) struct Title {
    kind: Kind,
    /// How much was open when it began, its own element included.
    pub depth: usize,
    /// Where in the markup it began.
    start: usize,
    close: &'static str,
}

impl Writing<'_, '_> {
    /// A quote begins. If it is a callout, its first paragraph does so too, and what it opens closes with its title.
    pub(super) fn quote(&mut self, at: usize) {
        let paragraph = match self.events.get(at + 1) {
            Some((Event::Start(Tag::Paragraph), range)) => Some(range.start),
            _ => None,
        };
        let text = self.text;
        let mark = paragraph.and_then(|start| Some((start, callouts::mark(text, start, &mut self.telling)?)));
        let Some((start, mark)) = mark else { return self.block("<blockquote>\n", "</blockquote>\n") };
        self.has_callouts = true;
        let name = mark.kind.name;
        let (element, attributes, close) = match mark.folds {
            None => ("aside", " role=\"note\"", "</aside>\n"),
            Some(false) => ("details", "", "</details>\n"),
            Some(true) => ("details", " open", "</details>\n"),
        };
        let tag = format!("<{element} class=\"callout callout-{name}\"{attributes}>\n");
        let pieces = [Piece::Private(true), Piece::Markup(&tag)];
        let tag = self.stand_ins.tag(element, if mark.kind.is_private() { &pieces } else { &pieces[1..] });
        self.block(tag, close);
        if let Some(open) = self.open.last_mut() {
            open.private = mark.kind.is_private();
        }
        self.mark = start..start + mark.length;
        let (element, close) =
            if mark.folds.is_some() { ("summary", "</span></summary>\n") } else { ("p", "</span></p>\n") };
        let tag = self.stand_ins.tag(element, &[Piece::Markup(&format!("<{element} class=\"callout-title\">"))]);
        self.push(&tag);
        // One element around the words, so that a style can set them beside a sign.
        self.push("<span>");
        let begin = self.out().html.len();
        // The paragraph's own start comes next and opens its place in `open`.
        self.title = Some(Title { kind: mark.kind, depth: self.open.len() + 1, start: begin, close });
    }

    /// The title ends: with its paragraph, or with the first line of it, and then the paragraph goes on.
    pub(super) fn end_title(&mut self, goes_on: bool) {
        let Some(title) = self.title.take() else { return };
        let within = title.depth.min(self.open.len());
        for at in (within..self.open.len()).rev() {
            let close = self.open[at].close;
            self.push(close);
        }
        if self.out().html[title.start..].trim().is_empty() {
            let word = self.stand_ins.word(title.kind.word);
            let word = self.stand_ins.text(&[word]);
            self.push(&word);
        }
        self.push(title.close);
        if !goes_on {
            self.open.truncate(within - 1);
            return;
        }
        self.push("<p>");
        self.open[within - 1] = Open { tag: "<p>".into(), close: "</p>\n", private: false };
        for at in within..self.open.len() {
            let tag = self.open[at].tag.clone();
            self.push(&tag);
        }
    }
}
