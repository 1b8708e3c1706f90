//! Finished markup with holes in it, and how it is filled.

use std::borrow::Cow;

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
        self.pieces.iter().all(|piece| matches!(piece, Piece::Markup(markup) if markup.trim().is_empty()))
    }

    /// Markup and blocks in order, all other holes filled: `fills` has one for each of the body's holes.
    pub fn write<'a>(&'a self, fills: &'a [Fill]) -> impl Iterator<Item = Written<'a>> {
        let mut written: Vec<Written<'a>> = Vec::new();
        for piece in &self.pieces {
            let more = match piece {
                Piece::Markup(markup) => markup.as_str(),
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
            (_, piece) => self.pieces.push(piece),
        }
    }

    pub(super) fn push_str(&mut self, markup: &str) {
        match self.pieces.last_mut() {
            _ if markup.is_empty() => {}
            Some(Piece::Markup(before)) => before.push_str(markup),
            _ => self.pieces.push(Piece::Markup(markup.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fill, Html, Piece, Written};

    #[test]
    fn an_empty_fill_makes_a_link_plain_text() {
        let mut html = Html::default();
        html.push_str("<p>");
        html.push(Piece::Open(0));
        html.push_str("tekst");
        html.push(Piece::Close(0));
        html.push(Piece::Block(1));
        let fills = [Fill::default(), Fill::default()];
        let written: Vec<_> = html.write(&fills).collect();
        assert_eq!(written, [Written::Markup("<p>tekst".into()), Written::Block(1)]);
    }
}
