//! Words that an author wrote, and where each part of them stands in its file.
//!
//! What is shown is not always what was written: `&amp;` is one character, and a text goes on over lines. So a passage
//! remembers for each of its parts whether it stands letter by letter in the file.

use std::ops::Range;

use crate::source::Place;

/// A stretch of words that was written in one go, and kept by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    text: Box<str>,
    part: Part,
}

/// Words without markup in them, wherever they are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    text: &'a str,
    parts: &'a [Part],
    /// Where the words begin in the text in which the parts count.
    from: u32,
}

/// A part of words that was written in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it begins in the text that it is a part of.
    start: u32,
    place: Place,
    /// Written letter by letter: an offset in the text is one in the file.
    literal: bool,
}

impl Passage {
    /// Words, where they stand, and what stands there.
    pub fn new(text: &str, place: Place, written: &str) -> Self {
        Self { text: text.into(), part: Part::new(text, place, written) }
    }

    /// The same words, as all others are looked at.
    pub fn words(&self) -> Words<'_> {
        Words::new(&self.text, std::slice::from_ref(&self.part), 0)
    }
}

impl Part {
    /// The only part of a text: its words, where they stand, and what stands there.
    pub fn new(text: &str, place: Place, written: &str) -> Self {
        Self { start: 0, place, literal: text == written }
    }

    /// Takes in a part that follows in the file without a break: brackets and stars that turned out to mean nothing come one
    /// by one. Says whether it did.
    pub fn take_in(&mut self, next: &Self) -> bool {
        let goes_on = self.literal && next.literal && self.place.end == next.place.start;
        if goes_on {
            self.place.end = next.place.end;
        }
        goes_on
    }
}

impl<'a> Words<'a> {
    /// Words that begin at a byte of the text in which their parts count.
    pub fn new(text: &'a str, parts: &'a [Part], from: u32) -> Self {
        Self { text, parts, from }
    }

    /// The words as they are shown, not escaped.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Their parts as those of a text in which the words begin at a byte.
    pub fn parts_at(&self, from: u32) -> impl Iterator<Item = Part> {
        self.parts.iter().map(move |part| Part { start: part.start - self.from + from, ..*part })
    }

    /// Where a stretch of the words (bytes of [`text`](Self::text)) stands in the file: exactly, or as a part whose words
    /// were written otherwise.
    pub fn place(&self, range: Range<usize>) -> Place {
        let start_of = |part: &Part| (part.start - self.from) as usize;
        let at = |offset: usize| {
            let part = self.parts.partition_point(|part| start_of(part) <= offset).checked_sub(1)?;
            self.parts.get(part)
        };
        let start = at(range.start).map_or(0, |part| {
            let within = if part.literal { range.start - start_of(part) } else { 0 };
            part.place.start as usize + within
        });
        let end = at(range.end.saturating_sub(1)).map_or(start, |part| {
            let from_start = part.place.start as usize + (range.end - start_of(part));
            if part.literal { from_start } else { part.place.end as usize }
        });
        Place::new(start, end)
    }
}

#[cfg(test)]
mod tests {
    use super::Passage;
    use crate::source::Place;

    #[test]
    fn words_that_were_written_otherwise_have_the_place_of_the_whole() {
        let place = |text: &str, written: &str| Passage::new(text, Place::new(10, 20), written).words().place(1..2);
        assert_eq!(place("letters", "letters"), Place::new(11, 12));
        assert_eq!(place("R&D", "R&amp;D"), Place::new(10, 20));
    }
}
