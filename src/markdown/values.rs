//! Where the words of a value of YAML stand in its file.
//!
//! YAML takes indentation, quotes and line ends off, so a value's text is not a stretch of its file. Its words still are,
//! one after the other: a place in the text is found by the word it is in. (A character that YAML writes with an escape
//! is in no word that is found; its place is that of the word before.)

use std::ops::Range;

use crate::source::Place;

/// How far a word is looked for behind the one before: a text full of escapes must not take for ever.
const NEAR: usize = 4096;

/// A word of a value.
pub(super) struct Word {
    /// Where it begins in the text.
    start: usize,
    /// Its bytes.
    length: usize,
    /// Where it begins in the file.
    in_file: usize,
}

/// The words of a text that is written in the stretch `written` of a file, which begins at byte `offset`.
pub(super) fn words(text: &str, written: &str, offset: usize) -> Vec<Word> {
    // Before the first stands the value itself.
    let mut words = vec![Word { start: 0, length: 0, in_file: offset }];
    let mut from = 0;
    for word in text.split_whitespace() {
        let near = written.floor_char_boundary(from + NEAR);
        if let Some(found) = written[from..near].find(word) {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            words.push(Word { start, length: word.len(), in_file: offset + from + found });
            from += found + word.len();
        }
    }
    words
}

/// The place in the file of a stretch of the text.
pub(super) fn place(words: &[Word], range: Range<usize>) -> Place {
    let within = |known: usize, offset: usize| {
        let word = &words[known.saturating_sub(1)];
        word.in_file + (offset - word.start).min(word.length)
    };
    let start = within(words.partition_point(|word| word.start <= range.start), range.start);
    let end = within(words.partition_point(|word| word.start < range.end), range.end);
    Place::new(start, end.max(start))
}

#[cfg(test)]
mod tests {
    use super::{place, words};

    #[test]
    fn words_are_found_where_they_are_written() {
        let file = "intro: |\n  Een [link](js:x)\n  en één.\n";
        let text = "Een [link](js:x)\nen één.\n";
        let words = words(text, &file[7..], 7);
        for stretch in ["[link](js:x)", "en één", "één"] {
            let start = text.find(stretch).expect("it is there");
            assert_eq!(&file[place(&words, start..start + stretch.len()).range()], stretch.replace('\n', "\n  "));
        }
    }
}
