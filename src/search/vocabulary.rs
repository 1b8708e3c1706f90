//! All words of a corpus, with where they stand.

use std::cmp::Ordering;

use ahash::{AHashMap, AHashSet};
use rayon::prelude::*;

use super::{
    Corpus, Entry, pieces,
    places::{Counts, FIELDS, Places},
    words,
};

/// A word and where it stands.
#[derive(Debug, Default)]
pub(super) struct Word {
    /// Folded.
    pub text: String,
    pub places: Places,
}

/// The words of a corpus.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// Sorted as JavaScript sorts.
    pub words: Vec<Word>,
    /// How many words each field of each page has.
    pub lengths: Vec<[u32; FIELDS]>,
    /// How many pieces the text of each page has.
    pub pieces: Vec<u8>,
}

/// Words of which only is asked whether one is among them.
pub(super) type WordSet<'a> = AHashSet<&'a str>;

/// Pages that are read in one go.
const CHUNK: usize = 128;

#[derive(Default)]
struct Chunk {
    words: AHashMap<String, Vec<(u32, Counts)>>,
    lengths: Vec<[u32; FIELDS]>,
    pieces: Vec<u8>,
}

impl Vocabulary {
    /// Reads all pages; names of several words are words of their own where they stand in a row.
    pub fn of(corpus: &Corpus, names: &[Vec<String>]) -> Self {
        let stop: WordSet<'_> = super::stop_words::of(corpus.language).collect();
        let phrases = Phrases::of(names);
        let pages: Vec<(u32, &Entry)> = (0..).zip(&corpus.pages).collect();
        let mut words: AHashMap<String, Places> = AHashMap::new();
        let (mut lengths, mut pieces) = (Vec::with_capacity(pages.len()), Vec::with_capacity(pages.len()));
        // As many as are read side by side, used again and again: a chunk takes much more room than what is kept of it.
        let mut chunks: Vec<Chunk> = (0..rayon::current_num_threads()).map(|_| Chunk::default()).collect();
        for pages in pages.chunks(CHUNK * chunks.len()) {
            chunks.par_iter_mut().zip(pages.par_chunks(CHUNK)).for_each(|(chunk, pages)| {
                pages.iter().for_each(|&(id, page)| chunk.read(id, page, &stop, &phrases));
            });
            // Chunks come in order, so pages do.
            for chunk in &mut chunks {
                lengths.append(&mut chunk.lengths);
                pieces.append(&mut chunk.pieces);
                for (word, pages) in chunk.words.iter_mut().filter(|(_, pages)| !pages.is_empty()) {
                    let places = match words.get_mut(word) {
                        Some(places) => places,
                        None => words.entry(word.clone()).or_default(),
                    };
                    pages.drain(..).for_each(|(page, counts)| places.push(page, counts));
                }
            }
        }
        drop(chunks);
        let word = |(text, mut places): (String, Places)| {
            places.shrink();
            Word { text, places }
        };
        let mut words: Vec<_> = words.into_iter().map(word).collect();
        words.par_sort_unstable_by(|a, b| order(&a.text, &b.text));
        Self { words, lengths, pieces }
    }

    /// Adds words that stand on no page by themselves, where they are missing.
    pub fn add(&mut self, more: impl IntoIterator<Item = String>) {
        let mut missing: Vec<String> = more.into_iter().filter(|word| self.find(word).is_none()).collect();
        missing.sort_unstable_by(|a, b| order(a, b));
        missing.dedup();
        self.words.extend(missing.into_iter().map(|text| Word { text, ..Word::default() }));
        self.words.sort_by(|a, b| order(&a.text, &b.text));
    }

    /// A word's number.
    pub fn find(&self, word: &str) -> Option<usize> {
        self.words.binary_search_by(|known| order(&known.text, word)).ok()
    }
}

impl Chunk {
    fn read(&mut self, id: u32, page: &Entry, stop: &WordSet<'_>, phrases: &Phrases<'_>) {
        let pieces = pieces::of(page);
        self.pieces.push(pieces.len() as u8);
        let mut lengths = [0; FIELDS];
        let mut field = |field: usize, text: &str, piece: u8| {
            let mut begun = Vec::new();
            words::each(text, |word| {
                lengths[field] += 1;
                phrases.go_on(&mut begun, word, |phrase| self.count(phrase, id, field, piece));
                if field == 0 || !stop.contains(word) {
                    self.count(word, id, field, piece);
                }
            });
        };
        std::iter::once(&page.title).chain(&page.names).for_each(|text| field(0, text, 0));
        page.summary.iter().chain(&page.tags).for_each(|text| field(1, text, 0));
        for (number, piece) in pieces.into_iter().enumerate() {
            for stretch in piece {
                if stretch.is_first {
                    field(1, stretch.heading, 1 << number);
                }
                field(2, stretch.text, 1 << number);
            }
        }
        self.lengths.push(lengths);
    }

    fn count(&mut self, word: &str, id: u32, field: usize, piece: u8) {
        let pages = match self.words.get_mut(word) {
            Some(pages) => pages,
            None => self.words.entry(word.to_owned()).or_default(),
        };
        if pages.last().is_none_or(|(last, _)| *last != id) {
            pages.push((id, Counts::default()));
        }
        if let Some((_, counts)) = pages.last_mut() {
            counts.fields[field] = counts.fields[field].saturating_add(1);
            counts.pieces |= piece;
        }
    }
}

/// Names of several words, by the first.
struct Phrases<'a>(AHashMap<&'a str, Vec<Phrase<'a>>>);

struct Phrase<'a> {
    text: &'a str,
    words: Vec<&'a str>,
}

impl<'a> Phrases<'a> {
    fn of(names: &'a [Vec<String>]) -> Self {
        let mut phrases: AHashMap<&str, Vec<Phrase<'_>>> = AHashMap::new();
        for text in names.iter().flatten() {
            let words: Vec<&str> = text.split(' ').collect();
            let known = phrases.entry(words[0]).or_default();
            if words.len() > 1 && !known.iter().any(|known| known.text == text) {
                known.push(Phrase { text, words });
            }
        }
        phrases.retain(|_, phrases| !phrases.is_empty());
        Self(phrases)
    }

    /// Takes the next word of a text into account; `begun` are the phrases whose beginning stands before it.
    fn go_on<'p>(&'p self, begun: &mut Vec<(&'p Phrase<'a>, usize)>, word: &str, mut found: impl FnMut(&str)) {
        if !begun.is_empty() {
            begun.retain_mut(|(phrase, known)| {
                *known += 1;
                phrase.words[*known - 1] == word && {
                    let is_whole = *known == phrase.words.len();
                    if is_whole {
                        found(phrase.text);
                    }
                    !is_whole
                }
            });
        }
        if let Some(phrases) = self.0.get(word) {
            begun.extend(phrases.iter().map(|phrase| (phrase, 1)));
        }
    }
}

/// How words are sorted: as JavaScript compares them, by UTF-16 units.
pub(super) fn order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}
