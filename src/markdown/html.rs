//! Finished markup with holes in it, and how it is filled.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use serde::Serialize;

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
    /// The ARIA role of a landmark. Of several texts on a page only the one without a prefix keeps it; those of others are a
    /// `group`, or two landmarks would bear one name.
    Landmark(&'static str),
    /// Where an `id` begins.
    Anchor,
    /// Where a link to an anchor of the same text begins, in the place of its `#`.
    Here,
    /// Where what is only for the facilitator begins (`true`) and where it has ended.
    Private(bool),
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

    /// Whether it shows nothing to participants: all of it is for the facilitator.
    pub fn is_private(&self) -> bool {
        let mut private = 0_usize;
        self.pieces.iter().all(|piece| match piece {
            Piece::Private(begins) => {
                private = if *begins { private + 1 } else { private.saturating_sub(1) };
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
    pub fn write<'a>(
        &'a self,
        fills: &'a [Fill],
        marks: &Marks,
        manner: &'a Manner,
    ) -> impl Iterator<Item = Written<'a>> {
        let mut written: Vec<Written<'a>> = Vec::new();
        let push = |written: &mut Vec<Written<'a>>, more: &'a str| match written.last_mut() {
            _ if more.is_empty() => {}
            Some(Written::Markup(before)) => before.to_mut().push_str(more),
            _ => written.push(Written::Markup(Cow::Borrowed(more))),
        };
        // How many callouts for the facilitator are open.
        let mut private = 0_usize;
        for piece in &self.pieces {
            if let Piece::Private(begins) = piece {
                private = if *begins { private + 1 } else { private.saturating_sub(1) };
            }
            if private > 0 && manner.for_participants {
                continue;
            }
            match piece {
                Piece::Private(_) => {}
                Piece::Markup(text) => push(&mut written, text),
                Piece::Words(run) => {
                    let marks = marks.get(&run.number).map_or(&[][..], Vec::as_slice);
                    if let Some(Written::Markup(before)) = written.last_mut() {
                        write_words(before.to_mut(), run.words.text(), marks);
                    } else if !run.words.text().is_empty() {
                        let mut words = String::new();
                        write_words(&mut words, run.words.text(), marks);
                        written.push(Written::Markup(words.into()));
                    }
                }
                Piece::Open(hole) => push(&mut written, fills.get(*hole).map_or("", |fill| &fill.open)),
                Piece::Close(hole) => push(&mut written, fills.get(*hole).map_or("", |fill| &fill.close)),
                Piece::Block(hole) => written.push(Written::Block(*hole)),
                Piece::Landmark(role) => push(&mut written, if manner.prefix.is_empty() { role } else { "group" }),
                Piece::Anchor => push(&mut written, &manner.prefix),
                Piece::Here => match &manner.elsewhere {
                    Some(elsewhere) => push(&mut written, elsewhere),
                    None => {
                        push(&mut written, "#");
                        push(&mut written, &manner.prefix);
                    }
                },
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

    /// Nothing is added any more: it is kept for long, and takes no more memory than it needs.
    pub(super) fn settle(&mut self) {
        for piece in &mut self.pieces {
            match piece {
                Piece::Markup(text) => text.shrink_to_fit(),
                Piece::Words(run) => run.words.settle(),
                _ => {}
            }
        }
        self.pieces.shrink_to_fit();
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
        html.push(Piece::Words(Run { number: 7, voice: Voice::Running, words }));
        html.push_str("</p>");
        let mark = |range| Mark { range, fill: Fill { open: "<i>".into(), close: "</i>".into() } };
        let marks = Marks::from([(7, vec![mark(0..3), mark(6..7)])]);
        let manner = Manner::default();
        let written: Vec<_> = html.write(&[], &marks, &manner).collect();
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
        let manner = Manner::default();
        let written: Vec<_> = html.write(&fills, &Marks::new(), &manner).collect();
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
        let written: Vec<_> = html.write(&[], &Marks::new(), &manner).collect();
        assert_eq!(written, [Written::Markup("<p id=\"a-een\">".into())]);
        let everybody = Manner::default();
        assert!(html.write(&[], &Marks::new(), &everybody).any(|written| written == Written::Block(0)));
    }

    #[test]
    fn links_find_their_anchors_wherever_those_are() {
        let mut html = Html::default();
        html.push(Piece::Here);
        html.push_str("een");
        let href = |manner: Manner| match html.write(&[], &Marks::new(), &manner).next() {
            Some(Written::Markup(href)) => href.into_owned(),
            other => panic!("{other:?}"),
        };
        assert_eq!(href(Manner { prefix: "a-".into(), ..Manner::default() }), "#a-een");
        assert_eq!(href(Manner { elsewhere: Some("x.html#".into()), ..Manner::default() }), "x.html#een");
    }
}
