//! From events to parts: a text is written as HTML with stand-ins, cut where timed sections begin and end, and each cut
//! is finished on its own.
//!
//! The files beside this one write one thing each: sections, quotes, links, tables, fenced blocks, raw HTML, notes.

mod fenced;
mod links;
mod lists;
mod notes;
mod quotes;
mod raw;
mod sections;
mod tables;
mod texts;

pub use tables::TOO_MANY_CELLS;

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::passage::{Part, Words};

use super::{
    Body, Rules, Telling,
    escape::push_escaped,
    events::{Placed, end_of},
    footnotes::Notes,
    html::Html,
    mentions::{SectionMention, WorkMention},
    outline::Outline,
    runs::{Run, Voice},
    sanitise::sanitise,
    stand_ins::StandIns,
};

/// Writes a body.
pub(super) fn write(
    rules: Rules,
    text: &str,
    events: &[Placed<'_>],
    outline: Outline,
    notes: Notes,
    telling: Telling<'_>,
) -> Body {
    let mut writing = Writing {
        rules,
        text,
        events,
        outline,
        notes: notes::Marks::new(notes),
        telling,
        stand_ins: StandIns::default(),
        sections: sections::Sections::default(),
        aside: Vec::new(),
        open: Vec::new(),
        links: 0,
        title: None,
        mark: 0..0,
        too_deep: false,
        tables: tables::Tables::default(),
        works: Vec::new(),
        section_mentions: Vec::new(),
        has_callouts: false,
    };
    writing.all(0..events.len());
    writing.write_notes();
    let parts = writing.end_sections();
    // It is kept for long.
    writing.stand_ins.holes.shrink_to_fit();
    writing.outline.headings.shrink_to_fit();
    Body {
        parts,
        holes: writing.stand_ins.holes,
        headings: writing.outline.headings,
        ids: writing.outline.ids,
        works: writing.works,
        sections: writing.section_mentions,
        has_callouts: writing.has_callouts,
    }
}

struct Writing<'a, 'r> {
    rules: Rules,
    text: &'a str,
    events: &'a [Placed<'a>],
    outline: Outline,
    notes: notes::Marks,
    telling: Telling<'r>,
    stand_ins: StandIns,
    sections: sections::Sections,
    /// What is written apart from the sections: a step's title, a footnote. The innermost is last.
    aside: Vec<Buffer>,
    /// What the events have opened, innermost last.
    open: Vec<Open>,
    /// How many links are open: nothing in them may be a link again.
    links: usize,
    /// The callout whose title is being written.
    title: Option<quotes::Title>,
    /// Where the last callout's mark stands, which is not shown. (Footnotes that stand before it are written after it.)
    mark: Range<usize>,
    /// Whether raw HTML was refused for its depth, which is told once.
    too_deep: bool,
    tables: tables::Tables,
    /// Works that the text names in plain words.
    works: Vec<WorkMention>,
    /// Sections that it names by number.
    section_mentions: Vec<SectionMention>,
    /// Whether a callout was written.
    has_callouts: bool,
}

/// Markup on its way, with stand-ins.
#[derive(Default)]
struct Buffer {
    html: String,
    /// Holds raw HTML, so that it must be sanitised.
    raw: bool,
    /// Raw elements that are open.
    depth: usize,
}

/// An open element.
struct Open {
    /// How it was opened, should a line have to be broken within it.
    tag: Cow<'static, str>,
    close: &'static str,
    /// A callout for the facilitator alone.
    private: bool,
}

impl<'a> Writing<'a, '_> {
    fn all(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            at = self.event(at);
        }
    }

    /// Writes an event and those that belong to it, and gives the number of the next.
    fn event(&mut self, at: usize) -> usize {
        let events = self.events;
        let (event, range) = &events[at];
        match event {
            Event::Start(tag) => return self.start(tag, at),
            Event::End(end) => self.end(*end),
            Event::Text(_) => return self.texts(at),
            Event::Code(code) => {
                self.push("<code>");
                push_escaped(&mut self.out().html, code);
                self.push("</code>");
            }
            Event::InlineHtml(html) => self.inline_html(html, range),
            Event::FootnoteReference(label) => self.note_mark(label),
            Event::SoftBreak | Event::HardBreak if self.title.is_some() => self.end_title(true),
            Event::SoftBreak => self.push("\n"),
            Event::HardBreak => self.push("<br>\n"),
            Event::Rule => self.line("<hr>\n"),
            Event::TaskListMarker(done) => self.task(*done),
            // Html stands in HtmlBlock, which `start` takes as a whole; mathematics is not in our dialect.
            Event::Html(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
        at + 1
    }

    fn start(&mut self, tag: &'a Tag<'a>, at: usize) -> usize {
        match tag {
            Tag::Paragraph => return self.paragraph(at),
            Tag::Heading { .. } => self.heading(at),
            Tag::BlockQuote(_) => self.quote(at),
            Tag::CodeBlock(kind) => return self.fenced(kind, at),
            Tag::HtmlBlock => return self.html_block(at),
            Tag::List(number) => self.list(*number),
            Tag::Item => self.item(at),
            Tag::FootnoteDefinition(_) => return end_of(self.events, at) + 1,
            Tag::DefinitionList => self.block("<dl>\n", "</dl>\n"),
            Tag::DefinitionListTitle => self.block("<dt>", "</dt>\n"),
            Tag::DefinitionListDefinition => self.block("<dd>", "</dd>\n"),
            Tag::Table(alignments) => self.table(alignments),
            Tag::TableHead => self.table_head(),
            Tag::TableRow => self.table_row(at),
            Tag::TableCell => self.table_cell(),
            Tag::Emphasis => self.inline("<em>", "</em>"),
            Tag::Strong => self.inline("<strong>", "</strong>"),
            Tag::Strikethrough => self.inline("<del>", "</del>"),
            Tag::Link { link_type, dest_url, title, .. } => return self.link(*link_type, dest_url, title, at),
            Tag::Image { .. } => return self.image(at, false),
            // Not in our dialect.
            Tag::Subscript | Tag::Superscript | Tag::MetadataBlock(_) => self.inline("", ""),
        }
        at + 1
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph if self.title.as_ref().is_some_and(|title| title.depth == self.open.len()) => {
                return self.end_title(false);
            }
            TagEnd::Heading(_) => return self.end_heading(),
            TagEnd::Link => self.links = self.links.saturating_sub(1),
            TagEnd::TableCell => self.tables.column += 1,
            _ => {}
        }
        if let Some(open) = self.open.pop() {
            self.push(open.close);
        }
    }

    /// Where markup goes now.
    fn out(&mut self) -> &mut Buffer {
        self.aside.last_mut().unwrap_or_else(|| self.sections.out())
    }

    fn push(&mut self, markup: &str) {
        self.out().html.push_str(markup);
    }

    /// Markup at the beginning of a line.
    fn line(&mut self, markup: &str) {
        let out = self.out();
        if !out.html.is_empty() && !out.html.ends_with('\n') {
            out.html.push('\n');
        }
        out.html.push_str(markup);
    }

    fn block(&mut self, tag: impl Into<Cow<'static, str>>, close: &'static str) {
        let tag = tag.into();
        self.line(&tag);
        self.open.push(Open { tag, close, private: false });
    }

    fn inline(&mut self, tag: impl Into<Cow<'static, str>>, close: &'static str) {
        let tag = tag.into();
        self.push(&tag);
        self.open.push(Open { tag, close, private: false });
    }

    /// Whether what is written now is for the facilitator alone.
    fn is_private(&self) -> bool {
        self.open.iter().any(|open| open.private)
    }

    fn shown_text(&mut self, text: &str, range: &Range<usize>) {
        let in_mark = (self.mark.start..=self.mark.end).contains(&range.start);
        let hidden = if in_mark { self.mark.end - range.start } else { 0 };
        let shown = if in_mark && range.end <= self.mark.end { "" } else { text.get(hidden..).unwrap_or("") };
        // A title's text begins behind the space that parts it from the mark.
        let shown = if self.title.is_some() && in_mark { shown.trim_start() } else { shown };
        self.words(shown, range);
    }

    /// Words of the author, which end where `range` does.
    fn words(&mut self, words: &str, range: &Range<usize>) {
        if words.trim().is_empty() {
            return push_escaped(&mut self.out().html, words);
        }
        let written = self.text.get(range.clone()).unwrap_or("");
        // What stands before them in their place is a mark that is not shown.
        let start = if written.ends_with(words) { range.end - words.len() } else { range.start };
        let place = self.telling.place(start..range.end);
        let parts = [Part::new(words, place, &self.text[start..range.end])];
        let apart = self.title.is_some() || self.sections.is_opening();
        let voice = if apart { Voice::Apart } else { Voice::Running };
        // Its number is given where it is put in its place.
        let run = Run { number: 0, voice, words: Words::new(words, &parts, 0) };
        let Self { aside, sections, stand_ins, .. } = self;
        let out = aside.last_mut().unwrap_or_else(|| sections.out());
        stand_ins.words(&mut out.html, run);
    }

    /// A paragraph, the title of a callout, or the figure that an image alone makes of it.
    fn paragraph(&mut self, at: usize) -> usize {
        if self.title.as_ref().is_some_and(|title| title.depth == self.open.len() + 1) {
            self.inline("", "");
            return at + 1;
        }
        if self.title.is_none()
            && let Some((Event::Start(Tag::Image { .. }), _)) = self.events.get(at + 1)
            && let Some((Event::End(TagEnd::Paragraph), _)) = self.events.get(end_of(self.events, at + 1) + 1)
        {
            return self.image(at + 1, true) + 1;
        }
        self.block("<p>", "</p>\n");
        at + 1
    }

    /// Makes what was written harmless, and puts everything in the place of its stand-in.
    fn finish(&mut self, buffer: Buffer) -> Html {
        let html = if buffer.raw { sanitise(&buffer.html) } else { buffer.html };
        self.stand_ins.resolve(&html)
    }
}
