//! Finished markup with holes in it, and how it is filled.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use super::{Run, escape::push_escaped};

/// Markup in which only the holes are open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html {
    pieces: Vec<Piece>,
}

/// A stretch of markup, or a hole by its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Markup as it goes to the page.
    Markup(String),
    /// Words, still to be escaped.
    Words(Run),
    /// Where a link begins, or the only place of another hole.
    Open(usize),
    /// Where a link has ended.
    Close(usize),
    /// A block, which is not filled but rendered.
    Block(usize),
}

/// What goes in a hole: markup, escaped and complete.
///
/// A link has both; everything else only `open`. With an empty fill a link becomes plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fill {
    /// At the hole, or where the link begins.
    pub open: String,
    /// Where the link has ended.
    pub close: String,
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
pub enum Written<'a> {
    /// Markup as it goes to the page.
    Markup(Cow<'a, str>),
    /// A block to render here, by its hole.
    Block(usize),
}

impl Html {
    /// The pieces in order; no two stretches of markup stand side by side.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Whether it shows nothing at all.
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Markup(text) => text.trim().is_empty(),
            Piece::Words(run) => run.words.text().trim().is_empty(),
            _ => false,
        })
    }

    /// Markup and blocks in order, all other holes filled and all words escaped: `fills` has one for each of the body's
    /// holes.
    pub fn write<'a>(&'a self, fills: &'a [Fill], marks: &Marks) -> impl Iterator<Item = Written<'a>> {
        let mut written: Vec<Written<'a>> = Vec::new();
        for piece in &self.pieces {
            let more = match piece {
                Piece::Markup(markup) => markup.as_str(),
                Piece::Words(run) => {
                    let marks = marks.get(&run.number).map_or(&[][..], Vec::as_slice);
                    match written.last_mut() {
                        Some(Written::Markup(before)) => write_words(before.to_mut(), run.words.text(), marks),
                        _ => {
                            let mut words = String::new();
                            write_words(&mut words, run.words.text(), marks);
                            written.push(Written::Markup(words.into()));
                        }
                    }
                    continue;
                }
                Piece::Open(hole) => fills.get(*hole).map_or("", |fill| fill.open.as_str()),
                Piece::Close(hole) => fills.get(*hole).map_or("", |fill| fill.close.as_str()),
                Piece::Block(hole) => {
                    written.push(Written::Block(*hole));
                    continue;
                }
            };
            match written.last_mut() {
                _ if more.is_empty() => {}
                Some(Written::Markup(before)) => before.to_mut().push_str(more),
                _ => written.push(Written::Markup(Cow::Borrowed(more))),
            }
        }
        written.into_iter()
    }

    pub(super) fn push(&mut self, piece: Piece) {
        match (self.pieces.last_mut(), piece) {
            (Some(Piece::Markup(before)), Piece::Markup(more)) => before.push_str(&more),
            (Some(Piece::Words(before)), Piece::Words(more)) if before.voice == more.voice => {
                before.words.join(more.words);
            }
            (_, piece) => self.pieces.push(piece),
        }
    }

    pub(super) fn push_str(&mut self, markup: &str) {
        match self.pieces.last_mut() {
            _ if markup.is_empty() => {}
            Some(Piece::Markup(before)) => before.push_str(markup),
            // A line ends and the words go on.
            Some(Piece::Words(before)) if markup == "\n" => before.words.space(markup),
            _ => self.pieces.push(Piece::Markup(markup.to_owned())),
        }
    }
}

/// Writes words with their marks.
fn write_words(html: &mut String, words: &str, marks: &[Mark]) {
    let mut at = 0;
    for Mark { range, fill } in marks {
        push_escaped(html, &words[at..range.start]);
        html.push_str(&fill.open);
        push_escaped(html, &words[range.clone()]);
        html.push_str(&fill.close);
        at = range.end;
    }
    push_escaped(html, &words[at..]);
}

#[cfg(test)]
mod tests {
    use super::{Fill, Html, Mark, Marks, Piece, Written};
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
        html.push(Piece::Words(Run { number: 7, voice: Voice::Running, words }));
        html.push_str("</p>");
        let mark = |range| Mark { range, fill: Fill { open: "<i>".into(), close: "</i>".into() } };
        let marks = Marks::from([(7, vec![mark(0..3), mark(6..7)])]);
        let written: Vec<_> = html.write(&[], &marks).collect();
        assert_eq!(written, [Written::Markup("<p><i>a &amp;</i> b <i>&lt;</i> c</p>".into())]);
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
        let written: Vec<_> = html.write(&fills, &Marks::default()).collect();
        assert_eq!(written, [Written::Markup("<p>tekst".into()), Written::Block(1)]);
    }
}
