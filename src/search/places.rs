//! Where a word stands. The words of a large site stand in millions of places, so these are coded.

use super::varint;

/// How many fields a page has.
pub(super) const FIELDS: usize = 3;

/// Bits below a page's number that say which of its counts follow: those of the fields, and the pieces.
const BITS: usize = FIELDS + 1;

/// A word on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// How often it stands there: in its title, in headings and the like, in its text; no more than 255 are counted.
    pub fields: [u8; FIELDS],
    /// In which pieces of the text, as bits.
    pub pieces: u8,
}

/// The pages of a word, each with its counts.
///
/// A page is what it adds to the number of the one before it, and below that four bits: whether each count, and the
/// pieces, are more than 0; those that are follow. That is three or four bytes for most pages: a word stands in few fields.
#[derive(Debug, Default)]
pub(super) struct Places {
    count: usize,
    last: u32,
    coded: Vec<u8>,
}

impl Places {
    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Adds a page; they come in their order.
    pub fn push(&mut self, page: u32, counts: Counts) {
        let [title, headings, text] = counts.fields;
        let bytes = [title, headings, text, counts.pieces];
        let there = bytes.iter().rev().fold(0, |bits, &byte| bits << 1 | usize::from(byte > 0));
        varint::push(&mut self.coded, ((page - self.last) as usize) << BITS | there);
        self.coded.extend(bytes.into_iter().filter(|&byte| byte > 0));
        (self.count, self.last) = (self.count + 1, page);
    }

    /// Adds pages that all come behind these.
    pub fn append(&mut self, more: &Self) {
        if more.count == 0 {
            return;
        }
        // Only the first is told from its predecessor, which it has now.
        let mut coded = more.coded.iter();
        let first = varint::next(&mut coded.by_ref().copied());
        varint::push(&mut self.coded, first - ((self.last as usize) << BITS));
        self.coded.extend_from_slice(coded.as_slice());
        (self.count, self.last) = (self.count + more.count, more.last);
    }

    /// The pages, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (u32, Counts)> {
        let (mut coded, mut page) = (self.coded.iter().copied(), 0);
        (0..self.count).map(move |_| {
            let number = varint::next(&mut coded);
            let [title, headings, text, pieces] =
                [0, 1, 2, 3].map(|bit| if number >> bit & 1 == 1 { coded.next().unwrap_or_default() } else { 0 });
            page += (number >> BITS) as u32;
            (page, Counts { fields: [title, headings, text], pieces })
        })
    }

    /// Gives back room for pages that don't come.
    pub fn shrink(&mut self) {
        self.coded.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, Places};

    #[test]
    fn places_are_read_as_they_were_added() {
        let counts = |fields, pieces| Counts { fields, pieces };
        let added = [
            (0, counts([1, 0, 0], 0)),
            (1, counts([0, 0, 255], 0b1000_0001)),
            (900, counts([2, 3, 4], 1)),
            (901, Counts::default()),
            (4_000_000, counts([0, 1, 0], 2)),
        ];
        let places = |added: &[(u32, Counts)]| {
            let mut places = Places::default();
            added.iter().for_each(|&(page, counts)| places.push(page, counts));
            places
        };
        for middle in 0..=added.len() {
            let mut places_of_both = places(&added[..middle]);
            places_of_both.append(&places(&added[middle..]));
            assert_eq!(places_of_both.count(), added.len());
            assert_eq!(places_of_both.iter().collect::<Vec<_>>(), added);
            assert_eq!(places_of_both.coded, places(&added).coded);
        }
    }
}
