//! Words that an author wrote, and where each part of them stands in its file.
//!
//! What is shown is not always what was written: `&amp;` is one character, and a text goes on over lines. So a passage
//! remembers for each of its parts whether it stands letter by letter in the file.

use std::ops::Range;

use crate::source::Place;

/// A stretch of words without markup in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    text: String,
    parts: Vec<Part>,
}

/// A part that was written in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    /// Where it begins in the passage's text.
    start: usize,
    place: Place,
    /// Written letter by letter: an offset in the text is one in the file.
    literal: bool,
}

impl Passage {
    /// A passage of one part: its words, where they stand, and what stands there.
    pub fn new(text: &str, place: Place, written: &str) -> Self {
        let parts = vec![Part { start: 0, place, literal: text == written }];
        Self { text: text.to_owned(), parts }
    }

    /// The words as they are shown, not escaped.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a stretch of the words (bytes of [`text`](Self::text)) stands in the file: exactly, or as a part whose words
    /// were written otherwise.
    pub fn place(&self, range: Range<usize>) -> Place {
        let at = |offset: usize| {
            let part = self.parts.partition_point(|part| part.start <= offset).checked_sub(1)?;
            self.parts.get(part)
        };
        let start = at(range.start).map_or(0, |part| {
            let within = if part.literal { range.start - part.start } else { 0 };
            part.place.start as usize + within
        });
        let end = at(range.end.saturating_sub(1)).map_or(start, |part| {
            let from_start = part.place.start as usize + (range.end - part.start);
            if part.literal { from_start } else { part.place.end as usize }
        });
        Place::new(start, end)
    }

    /// Goes on with another passage.
    pub fn join(&mut self, more: Self) {
        let start = self.text.len();
        self.text.push_str(&more.text);
        for part in more.parts {
            match self.parts.last_mut() {
                // Written without a break: brackets and stars that turned out to mean nothing come one by one.
                Some(last) if last.literal && part.literal && last.place.end == part.place.start => {
                    last.place.end = part.place.end;
                }
                _ => self.parts.push(Part { start: part.start + start, ..part }),
            }
        }
    }

    /// Nothing is added any more.
    pub fn settle(&mut self) {
        self.text.shrink_to_fit();
        self.parts.shrink_to_fit();
    }

    /// Goes on with what was not written as words: the end of a line.
    pub fn space(&mut self, space: &str) {
        self.text.push_str(space);
    }
}

#[cfg(test)]
mod tests {
    use super::Passage;
    use crate::source::Place;

    #[test]
    fn places_are_exact_where_words_were_written_letter_by_letter() {
        // ‘R&amp;D aan\n> zet’, of which the entity is a part of its own and `> ` belongs to none.
        let mut passage = Passage::new("R", Place::new(10, 11), "R");
        passage.join(Passage::new("&", Place::new(11, 16), "&amp;"));
        passage.join(Passage::new("D aan", Place::new(16, 21), "D aan"));
        passage.space("\n");
        passage.join(Passage::new("zet", Place::new(24, 27), "zet"));
        assert_eq!(passage.text(), "R&D aan\nzet");
        assert_eq!(passage.place(0..3), Place::new(10, 17));
        assert_eq!(passage.place(4..11), Place::new(18, 27));
        assert_eq!(passage.place(1..2), Place::new(11, 16));
        passage.join(Passage::new("ten", Place::new(27, 30), "ten"));
        assert_eq!(passage.place(8..14), Place::new(24, 30));
        assert_eq!(passage.parts.len(), 4);
    }
}
