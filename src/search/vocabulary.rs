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

/// In how many stretches each thread reads the pages: many leave none waiting for the others, few meet fewer words twice.
const STRETCHES: usize = 2;

/// The words of pages in a row.
struct Stretch<'p> {
    numbers: AHashMap<String, usize>,
    /// By number.
    words: Vec<Open<'p>>,
    lengths: Vec<[u32; FIELDS]>,
    pieces: Vec<u8>,
}

/// A word while pages are read: looked up once each time that it is met.
struct Open<'p> {
    places: Places,
    /// The page that is being read or was the last to have it, and its counts: added to the places when another follows.
    page: u32,
    counts: Counts,
    /// Whether it says something outside of names.
    tells: bool,
    /// Those that begin with it.
    phrases: &'p [Phrase<'p>],
}

impl Vocabulary {
    /// Reads all pages; names of several words are words of their own where they stand in a row.
    pub fn of(corpus: &Corpus, names: &[Vec<String>]) -> Self {
        let known = Known { stop: super::stop_words::of(corpus.language).collect(), phrases: phrases(names) };
        let pages: Vec<(u32, &Entry)> = (0..).zip(&corpus.pages).collect();
        let size = pages.len().div_ceil(STRETCHES * rayon::current_num_threads()).max(1);
        let stretches = pages.par_chunks(size).map(|pages| Stretch::of(pages, &known).words());
        let mut all = stretches.reduce(Self::default, Self::joined);
        all.words.par_iter_mut().for_each(|word| word.places.shrink());
        all
    }

    /// With the words of pages that come behind these.
    fn joined(mut self, mut more: Self) -> Self {
        self.lengths.append(&mut more.lengths);
        self.pieces.append(&mut more.pieces);
        self.words.append(&mut more.words);
        // Both are sorted, so they are only merged; of the same word twice the first stands before the other.
        self.words.sort_by(|a, b| order(&a.text, &b.text));
        self.words.dedup_by(|other, word| {
            let is_same = other.text == word.text;
            if is_same {
                word.places.append(&other.places);
            }
            is_same
        });
        self
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

impl<'p> Stretch<'p> {
    fn of(pages: &[(u32, &Entry)], known: &'p Known<'_>) -> Self {
        let mut stretch = Self { numbers: AHashMap::new(), words: Vec::new(), lengths: Vec::new(), pieces: Vec::new() };
        pages.iter().for_each(|&(id, page)| stretch.read(id, page, known));
        stretch
    }

    fn read(&mut self, id: u32, page: &Entry, known: &'p Known<'_>) {
        let pieces = pieces::of(page);
        self.pieces.push(pieces.len() as u8);
        let mut lengths = [0; FIELDS];
        let mut field = |field: usize, text: &str, piece: u8| {
            let mut begun = Vec::new();
            words::each(text, |word| {
                lengths[field] += 1;
                let open = self.open(word, known);
                if field == 0 || open.tells {
                    open.count(id, field, piece);
                }
                let phrases = open.phrases;
                go_on(&mut begun, word, |phrase| self.open(phrase, known).count(id, field, piece));
                begun.extend(phrases.iter().map(|phrase| (phrase, 1)));
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

    /// What was read, each word of which stands somewhere.
    fn words(self) -> Vocabulary {
        let mut opened = self.words;
        let words = self.numbers.into_iter().map(|(text, number)| {
            let open = &mut opened[number];
            open.close();
            Word { text, places: std::mem::take(&mut open.places) }
        });
        let mut words: Vec<_> = words.filter(|word| word.places.count() > 0).collect();
        words.sort_unstable_by(|a, b| order(&a.text, &b.text));
        Vocabulary { words, lengths: self.lengths, pieces: self.pieces }
    }

    fn open(&mut self, word: &str, known: &'p Known<'_>) -> &mut Open<'p> {
        let number = self.numbers.get(word).copied().unwrap_or_else(|| {
            self.numbers.insert(word.to_owned(), self.words.len());
            self.words.push(known.open(word));
            self.words.len() - 1
        });
        &mut self.words[number]
    }
}

impl Open<'_> {
    fn count(&mut self, id: u32, field: usize, piece: u8) {
        if self.page != id {
            self.close();
            self.page = id;
        }
        self.counts.fields[field] = self.counts.fields[field].saturating_add(1);
        self.counts.pieces |= piece;
    }

    /// Adds the last page.
    fn close(&mut self) {
        let counts = std::mem::take(&mut self.counts);
        if counts != Counts::default() {
            self.places.push(self.page, counts);
        }
    }
}

/// What is known of words before any page is read.
struct Known<'a> {
    stop: WordSet<'a>,
    /// Names of several words, by the first.
    phrases: AHashMap<&'a str, Vec<Phrase<'a>>>,
}

struct Phrase<'a> {
    text: &'a str,
    words: Vec<&'a str>,
}

impl Known<'_> {
    fn open(&self, word: &str) -> Open<'_> {
        Open {
            places: Places::default(),
            page: 0,
            counts: Counts::default(),
            tells: !self.stop.contains(word),
            phrases: self.phrases.get(word).map_or(&[], Vec::as_slice),
        }
    }
}

fn phrases(names: &[Vec<String>]) -> AHashMap<&str, Vec<Phrase<'_>>> {
    let mut phrases: AHashMap<&str, Vec<Phrase<'_>>> = AHashMap::new();
    for text in names.iter().flatten() {
        let words: Vec<&str> = text.split(' ').collect();
        let known = phrases.entry(words[0]).or_default();
        if words.len() > 1 && !known.iter().any(|known| known.text == text) {
            known.push(Phrase { text, words });
        }
    }
    phrases
}

/// Takes the next word of a text into account; `begun` are the phrases whose beginning stands before it.
fn go_on<'p>(begun: &mut Vec<(&'p Phrase<'p>, usize)>, word: &str, mut found: impl FnMut(&str)) {
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

/// How words are sorted: as JavaScript compares them, by UTF-16 units.
pub(super) fn order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}
