//! Finished markup with holes in it, and how it is filled.

use std::{collections::BTreeMap, ops::Range};

use serde::Serialize;

use super::{Run, Voice, escape::push_escaped};
use crate::passage::{self, Words};

/// Markup in which only the holes are open.
///
/// A site holds millions of pieces: all of one text lie in three lists, and a piece says only where it ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html {
    /// All markup and words, one after the other.
    text: String,
    pieces: Vec<Kept>,
    /// Where the words stand in their file, counted in `text`.
    parts: Vec<passage::Part>,
}

/// A piece as it is kept; `end` is where its text ends, `parts` where those of its words do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    Markup { end: u32 },
    Words { end: u32, parts: u32, number: u32, voice: Voice },
    Open(u32),
    Close(u32),
    Block(u32),
    Landmark { end: u32 },
    Anchor,
    Here,
    Private(bool),
}

/// A stretch of markup, or a hole by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Markup as it goes to the page.
    Markup(&'a str),
    /// Words, still to be escaped.
    Words(Run<'a>),
    /// Where a link begins, or the only place of another hole.
    Open(usize),
    /// Where a link has ended.
    Close(usize),
    /// A block, which is not filled but rendered.
    Block(usize),
    /// The ARIA role of a landmark. Of several texts on a page only the one without a prefix keeps it; those of others are a
    /// `group`, or two landmarks would bear one name.
    Landmark(&'a str),
    /// Where an `id` begins.
    Anchor,
    /// Where a link to an anchor of the same text begins, in the place of its `#`.
    Here,
    /// Where what is only for the facilitator begins (`true`) and where it has ended.
    Private(bool),
}

/// Where a piece begins: its number, and where its text and its parts do.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Start {
    piece: usize,
    text: u32,
    parts: u32,
}

/// Pieces in order.
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    html: &'a Html,
    at: Start,
    end: usize,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if self.at.piece == self.end {
            return None;
        }
        let html = self.html;
        let kept = html.pieces[self.at.piece];
        let from = self.at.text;
        self.at.piece += 1;
        self.at.text = kept.end().unwrap_or(from);
        let text = &html.text[from as usize..self.at.text as usize];
        Some(match kept {
            Kept::Markup { .. } => Piece::Markup(text),
            Kept::Words { parts: end, number, voice, .. } => {
                let parts = &html.parts[self.at.parts as usize..end as usize];
                self.at.parts = end;
                Piece::Words(Run { number: number as usize, voice, words: Words::new(text, parts, from) })
            }
            Kept::Open(hole) => Piece::Open(hole as usize),
            Kept::Close(hole) => Piece::Close(hole as usize),
            Kept::Block(hole) => Piece::Block(hole as usize),
            Kept::Landmark { .. } => Piece::Landmark(text),
            Kept::Anchor => Piece::Anchor,
            Kept::Here => Piece::Here,
            Kept::Private(begins) => Piece::Private(begins),
        })
    }
}

impl Kept {
    /// Where its text ends, if it has any.
    fn end(self) -> Option<u32> {
        match self {
            Self::Markup { end } | Self::Words { end, .. } | Self::Landmark { end } => Some(end),
            _ => None,
        }
    }
}

/// How a text is shown; by itself, and to everybody, unless it says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Manner {
    /// Stands before each anchor, so that a page with more than one text can tell theirs apart.
    pub prefix: String,
    /// Where its anchors are, if it is shown in part: what a link to one of them begins with, `#` included.
    pub elsewhere: Option<String>,
    /// Without what is only for the facilitator.
    pub for_participants: bool,
    /// On a page that has a list of the works that the text cites: citations lead there.
    pub cites_here: bool,
    /// Without blocks that are printed on sheets of their own.
    pub without_sheets: bool,
}

/// What goes in a hole: markup, escaped and complete.
///
/// A link has both; everything else only `open`. With an empty fill a link becomes plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fill {
    /// At the hole, or where the link begins.
    pub open: String,
    /// Where the link has ended.
    pub close: &'static str,
}

/// What goes around some words of a body, by the number of their run: in order, none within another.
pub type Marks = BTreeMap<usize, Vec<Mark>>;

/// What goes around some words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The words, in bytes of their run.
    pub range: Range<usize>,
    /// Before and behind them.
    pub fill: Fill,
}

/// What comes out when the holes are filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// Markup as it goes to the page.
    Markup(String),
    /// A block to render here, by its hole.
    Block(usize),
}

impl Html {
    /// The pieces in order; no two stretches of markup stand side by side.
    pub fn pieces(&self) -> Pieces<'_> {
        self.pieces_between(Start::default(), self.end())
    }

    /// The pieces from one start up to another.
    pub(super) fn pieces_between(&self, at: Start, end: Start) -> Pieces<'_> {
        Pieces { html: self, at, end: end.piece }
    }

    /// Where the next piece will begin.
    pub(super) fn end(&self) -> Start {
        Start { piece: self.pieces.len(), text: number(self.text.len()), parts: number(self.parts.len()) }
    }

    /// Whether it shows nothing at all.
    pub fn is_empty(&self) -> bool {
        self.pieces().all(|piece| match piece {
            Piece::Markup(text) => text.trim().is_empty(),
            Piece::Words(run) => run.words.text().trim().is_empty(),
            _ => false,
        })
    }

    /// Whether it shows nothing to participants: all of it is for the facilitator.
    pub fn is_private(&self) -> bool {
        let mut private = 0_usize;
        self.pieces().all(|piece| match piece {
            Piece::Private(begins) => {
                private = if begins { private + 1 } else { private.saturating_sub(1) };
                true
            }
            _ if private > 0 => true,
            Piece::Markup(text) => text.trim().is_empty(),
            Piece::Words(run) => run.words.text().trim().is_empty(),
            _ => false,
        })
    }

    /// Markup and blocks in order, all other holes filled and all words escaped: `fills` has one for each of the body's
    /// holes.
    pub fn write(&self, fills: &[Fill], marks: &Marks, manner: &Manner) -> Vec<Written> {
        let mut written = Vec::new();
        // Fills and escapes come on top of it.
        let mut markup = String::with_capacity(self.text.len() + self.text.len() / 2);
        // How many callouts for the facilitator are open.
        let mut private = 0_usize;
        for piece in self.pieces() {
            if let Piece::Private(begins) = piece {
                private = if begins { private + 1 } else { private.saturating_sub(1) };
            }
            if private > 0 && manner.for_participants {
                continue;
            }
            match piece {
                Piece::Private(_) => {}
                Piece::Markup(text) => markup.push_str(text),
                Piece::Words(run) => {
                    let marks = marks.get(&run.number).map_or(&[][..], Vec::as_slice);
                    write_words(&mut markup, run.words.text(), marks);
                }
                Piece::Open(hole) => markup.push_str(fills.get(hole).map_or("", |fill| &fill.open)),
                Piece::Close(hole) => markup.push_str(fills.get(hole).map_or("", |fill| fill.close)),
                Piece::Block(hole) => {
                    if !markup.is_empty() {
                        written.push(Written::Markup(std::mem::take(&mut markup)));
                    }
                    written.push(Written::Block(hole));
                }
                Piece::Landmark(role) => markup.push_str(if manner.prefix.is_empty() { role } else { "group" }),
                Piece::Anchor => markup.push_str(&manner.prefix),
                Piece::Here => match &manner.elsewhere {
                    Some(elsewhere) => markup.push_str(elsewhere),
                    None => {
                        markup.push('#');
                        markup.push_str(&manner.prefix);
                    }
                },
            }
        }
        if !markup.is_empty() {
            written.push(Written::Markup(markup));
        }
        written
    }

    /// Adds a piece; markup and words go on with what they stand behind.
    pub(super) fn push(&mut self, piece: Piece<'_>) {
        match (self.pieces.last_mut(), piece) {
            (Some(Kept::Markup { end }), Piece::Markup(more)) => {
                self.text.push_str(more);
                *end = number(self.text.len());
            }
            (Some(Kept::Words { end, parts, voice, .. }), Piece::Words(run)) if *voice == run.voice => {
                let from = number(self.text.len());
                self.text.push_str(run.words.text());
                for part in run.words.parts_at(from) {
                    if !self.parts.last_mut().is_some_and(|last| last.take_in(&part)) {
                        self.parts.push(part);
                    }
                }
                (*end, *parts) = (number(self.text.len()), number(self.parts.len()));
            }
            (_, piece) => self.add(piece),
        }
    }

    /// Adds a piece that goes on with nothing.
    pub(super) fn add(&mut self, piece: Piece<'_>) {
        let from = number(self.text.len());
        let mut text = |text: &str| {
            self.text.push_str(text);
            number(self.text.len())
        };
        let kept = match piece {
            Piece::Markup(markup) => Kept::Markup { end: text(markup) },
            Piece::Words(Run { number: run, voice, words }) => {
                let end = text(words.text());
                self.parts.extend(words.parts_at(from));
                Kept::Words { end, parts: number(self.parts.len()), number: number(run), voice }
            }
            Piece::Open(hole) => Kept::Open(number(hole)),
            Piece::Close(hole) => Kept::Close(number(hole)),
            Piece::Block(hole) => Kept::Block(number(hole)),
            Piece::Landmark(role) => Kept::Landmark { end: text(role) },
            Piece::Anchor => Kept::Anchor,
            Piece::Here => Kept::Here,
            Piece::Private(begins) => Kept::Private(begins),
        };
        self.pieces.push(kept);
    }

    pub(super) fn push_str(&mut self, markup: &str) {
        match self.pieces.last_mut() {
            _ if markup.is_empty() => {}
            // A line ends and the words go on.
            Some(Kept::Words { end, .. }) if markup == "\n" => {
                self.text.push_str(markup);
                *end = number(self.text.len());
            }
            _ => self.push(Piece::Markup(markup)),
        }
    }

    /// Nothing is added any more: it is kept for long, and takes no more memory than it needs.
    pub(super) fn settle(&mut self) {
        self.text.shrink_to_fit();
        self.pieces.shrink_to_fit();
        self.parts.shrink_to_fit();
    }
}

/// A number as it is kept: texts that are let in are far from so long.
fn number(number: usize) -> u32 {
    u32::try_from(number).expect("no text that is let in makes so much markup")
}

/// Writes words with their marks.
fn write_words(html: &mut String, words: &str, marks: &[Mark]) {
    let mut at = 0;
    for Mark { range, fill } in marks {
        push_escaped(html, &words[at..range.start]);
        html.push_str(&fill.open);
        push_escaped(html, &words[range.clone()]);
        html.push_str(fill.close);
        at = range.end;
    }
    push_escaped(html, &words[at..]);
}

#[cfg(test)]
mod tests {
    use super::{Fill, Html, Manner, Mark, Marks, Piece, Written};
    use crate::{
        markdown::{Run, Voice},
        passage::Passage,
        source::Place,
    };

    #[test]
    fn marks_go_around_words_that_are_still_to_be_escaped() {
        let mut html = Html::default();
        html.push_str("<p>");
        let words = Passage::new("a & b < c", Place::default(), "");
        html.push(Piece::Words(Run { number: 7, voice: Voice::Running, words: words.words() }));
        html.push_str("</p>");
        let mark = |range| Mark { range, fill: Fill { open: "<i>".into(), close: "</i>" } };
        let marks = Marks::from([(7, vec![mark(0..3), mark(6..7)])]);
        let manner = Manner::default();
        let written = html.write(&[], &marks, &manner);
        assert_eq!(written, [Written::Markup("<p><i>a &amp;</i> b <i>&lt;</i> c</p>".into())]);
    }

    #[test]
    fn places_are_exact_where_words_were_written_letter_by_letter() {
        // ‘R&amp;D aan\n> zet’, of which the entity is a part of its own and `> ` belongs to none.
        let mut html = Html::default();
        let mut push = |text: &str, start: usize, written: &str| {
            let passage = Passage::new(text, Place::new(start, start + written.len()), written);
            html.push(Piece::Words(Run { number: 0, voice: Voice::Running, words: passage.words() }));
            if written == "D aan" {
                html.push_str("\n");
            }
        };
        push("R", 10, "R");
        push("&", 11, "&amp;");
        push("D aan", 16, "D aan");
        push("zet", 24, "zet");
        push("ten", 27, "ten");
        let pieces: Vec<_> = html.pieces().collect();
        let [Piece::Words(Run { words, .. })] = pieces.as_slice() else { panic!("one run: {pieces:?}") };
        assert_eq!(words.text(), "R&D aan\nzetten");
        assert_eq!(words.place(0..3), Place::new(10, 17));
        assert_eq!(words.place(4..11), Place::new(18, 27));
        assert_eq!(words.place(1..2), Place::new(11, 16));
        assert_eq!(words.place(8..14), Place::new(24, 30));
        assert_eq!(words.parts_at(0).count(), 4);
    }

    #[test]
    fn an_empty_fill_makes_a_link_plain_text() {
        let mut html = Html::default();
        html.push_str("<p>");
        html.push(Piece::Open(0));
        html.push_str("tekst");
        html.push(Piece::Close(0));
        html.push(Piece::Block(1));
        let fills = [Fill::default(), Fill::default()];
        let manner = Manner::default();
        let written = html.write(&fills, &Marks::new(), &manner);
        assert_eq!(written, [Written::Markup("<p>tekst".into()), Written::Block(1)]);
    }

    #[test]
    fn what_is_for_the_facilitator_can_be_left_out() {
        let mut html = Html::default();
        for piece in [Piece::Private(true), Piece::Private(true), Piece::Private(false), Piece::Block(0)] {
            html.push(piece);
        }
        html.push(Piece::Private(false));
        html.push_str("<p id=\"");
        html.push(Piece::Anchor);
        html.push_str("een\">");
        let manner = Manner { prefix: "a-".into(), for_participants: true, ..Manner::default() };
        let written = html.write(&[], &Marks::new(), &manner);
        assert_eq!(written, [Written::Markup("<p id=\"a-een\">".into())]);
        let everybody = Manner::default();
        assert!(html.write(&[], &Marks::new(), &everybody).contains(&Written::Block(0)));
    }

    #[test]
    fn links_find_their_anchors_wherever_those_are() {
        let mut html = Html::default();
        html.push(Piece::Here);
        html.push_str("een");
        let href = |manner: Manner| match html.write(&[], &Marks::new(), &manner).as_slice() {
            [Written::Markup(href)] => href.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(href(Manner { prefix: "a-".into(), ..Manner::default() }), "#a-een");
        assert_eq!(href(Manner { elsewhere: Some("x.html#".into()), ..Manner::default() }), "x.html#een");
    }
}
