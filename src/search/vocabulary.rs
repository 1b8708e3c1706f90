//! All words of a corpus, with where they stand.

use std::cmp::Ordering;

use ahash::{AHashMap, AHashSet};
use rayon::prelude::*;

use super::{Corpus, Entry, pieces, words};

/// A word on a page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    /// How often it stands there: in its title, in headings and the like, in its text; no more than 255 are counted.
    pub fields: [u8; FIELDS],
    /// In which pieces of the text, as bits.
    pub pieces: u8,
}
/// How many fields a page has.
pub(super) const FIELDS: usize = 3;

/// A word and where it stands.
#[derive(Debug, Default)]
pub(super) struct Word {
    /// Folded.
    pub text: String,
    /// By page, in their order.
    pub pages: Vec<(u32, Counts)>,
}

/// The words of a corpus.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// Sorted as JavaScript sorts.
    pub words: Vec<Word>,
    /// How many words each field of each page has.
    pub lengths: Vec<[u32; FIELDS]>,
}

/// Words of which only is asked whether one is among them.
pub(super) type WordSet<'a> = AHashSet<&'a str>;

/// Pages that are read in one go.
const CHUNK: usize = 256;

#[derive(Default)]
struct Chunk {
    words: AHashMap<String, Vec<(u32, Counts)>>,
    lengths: Vec<[u32; FIELDS]>,
}

impl Vocabulary {
    /// Reads all pages; names of several words are words of their own where they stand in a row.
    pub fn of(corpus: &Corpus, names: &[Vec<String>]) -> Self {
        let stop: WordSet<'_> = super::stop_words::of(corpus.language).collect();
        let phrases = Phrases::of(names);
        let chunks: Vec<Chunk> = corpus
            .pages
            .par_chunks(CHUNK)
            .enumerate()
            .map(|(number, pages)| {
                let mut chunk = Chunk::default();
                for (at, page) in pages.iter().enumerate() {
                    let id = u32::try_from(number * CHUNK + at).expect("a site has fewer pages than ids");
                    chunk.read(id, page, &stop, &phrases);
                }
                chunk
            })
            .collect();
        let mut words: AHashMap<String, Vec<(u32, Counts)>> = AHashMap::new();
        let mut lengths = Vec::with_capacity(corpus.pages.len());
        for chunk in chunks {
            lengths.extend(chunk.lengths);
            for (word, mut pages) in chunk.words {
                match words.get_mut(&word) {
                    // Chunks come in order, so pages do.
                    Some(all) => all.append(&mut pages),
                    None => drop(words.insert(word, pages)),
                }
            }
        }
        let mut words: Vec<_> = words.into_iter().map(|(text, pages)| Word { text, pages }).collect();
        words.par_sort_unstable_by(|a, b| order(&a.text, &b.text));
        Self { words, lengths }
    }

    /// Adds words that stand on no page by themselves, where they are missing.
    pub fn add(&mut self, more: impl IntoIterator<Item = String>) {
        let mut missing: Vec<String> = more.into_iter().filter(|word| self.find(word).is_none()).collect();
        missing.sort_unstable_by(|a, b| order(a, b));
        missing.dedup();
        self.words.extend(missing.into_iter().map(|text| Word { text, pages: Vec::new() }));
        self.words.sort_by(|a, b| order(&a.text, &b.text));
    }

    /// A word's number.
    pub fn find(&self, word: &str) -> Option<usize> {
        self.words.binary_search_by(|known| order(&known.text, word)).ok()
    }
}

impl Chunk {
    fn read(&mut self, id: u32, page: &Entry, stop: &WordSet<'_>, phrases: &Phrases<'_>) {
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
        for (number, piece) in pieces::of(page).into_iter().enumerate() {
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
