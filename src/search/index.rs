//! The index of a corpus.

use std::{cmp::Reverse, collections::BTreeSet, sync::Arc};

use rayon::prelude::*;

use super::{
    Corpus,
    classes::{Apart, Classes},
    compounds::{Parts, Role},
    postings::{self, Coded, Titles},
    stop_words,
    vocabulary::{Vocabulary, Word, WordSet, order},
    wordlist::WordList,
    words,
};
use crate::i18n::Language;

/// What is known of all words of a corpus.
#[derive(Debug)]
pub struct Index {
    pub(super) language: Language,
    /// How many pages there are.
    pub(super) count: usize,
    /// Every form that can be found, sorted as JavaScript sorts.
    pub(super) keys: Vec<Key>,
    /// By class; what is written of them goes on when the index is gone.
    pub(super) postings: Arc<Coded>,
    /// The titles that begin with each class.
    pub(super) titles: Titles,
    /// How many pieces the text of each page has.
    pub(super) pieces: Vec<u8>,
    /// Folded, each of two names or more, words parted by single spaces.
    pub(super) synonyms: Vec<Vec<String>>,
    /// The same names as they are written.
    pub(super) written: Vec<Vec<String>>,
    pub(super) stop: Vec<&'static str>,
}

/// A form.
#[derive(Debug)]
pub(super) struct Key {
    pub text: String,
    pub class: u32,
    /// How many binary digits the number of its pages has.
    pub size: u8,
}

impl Index {
    /// Reads a corpus.
    pub fn of(corpus: &Corpus) -> Self {
        let (synonyms, written) = synonyms(&corpus.synonyms);
        let stop: Vec<&'static str> = stop_words::of(corpus.language).collect();
        let mut vocabulary = Vocabulary::of(corpus, &synonyms);
        let apart = Apart::of(&corpus.apart, corpus.language);
        let mut compounds = compounds(&vocabulary, corpus.language, &synonyms, &apart);
        // What is part of a compound, or said to be the same as another word, is found though it never stands alone.
        // What is to be kept apart is a word of its own too: else a query for it would be for what looks like it.
        let same = corpus.same.iter().chain(&corpus.apart).flatten().map(|word| words::folded(word));
        let parts = compounds.iter().map(|(part, ..)| part.clone());
        vocabulary.add(same.chain(parts).collect::<Vec<_>>());
        let classes = Classes::of(&vocabulary, corpus.language, &corpus.same, &apart);
        let mut of_class: Vec<Vec<(usize, Role)>> = vec![Vec::new(); classes.words.len()];
        for (part, compound, role) in compounds.drain(..) {
            let numbers = (vocabulary.find(&part), vocabulary.find(&compound));
            let (Some(part), Some(compound)) = numbers else { unreachable!("both were taken from it or added") };
            if classes.of[part] != classes.of[compound] {
                of_class[classes.of[part]].push((compound, role));
            }
        }
        of_class.par_iter_mut().for_each(|compounds| {
            // Of two roles of one compound the one that says what it is.
            compounds.sort_unstable_by_key(|&(compound, role)| (compound, Reverse(role)));
            compounds.dedup_by_key(|(compound, _)| *compound);
        });
        let mut titles = Titles::new();
        for (page, title) in (0..).zip(&corpus.pages).map(|(id, page)| (id, words::of_query(&page.title))) {
            let word = leading(&title, |word| stop.contains(&word)).and_then(|word| vocabulary.find(word));
            if let Some(word) = word {
                titles.entry(classes.of[word]).or_default().push((page, title_hash(&title)));
            }
        }
        let postings = postings::of(&vocabulary, &classes, &of_class, &titles, corpus);
        let key = |(number, word): (usize, Word)| {
            let class = classes.of[number];
            let pages = if word.places.count() == 0 { postings.count(class) } else { word.places.count() };
            let class = u32::try_from(class).expect("a site has fewer words than classes can be numbered");
            Key { text: word.text, class, size: (usize::BITS - pages.leading_zeros()) as u8 }
        };
        let keys = vocabulary.words.into_iter().enumerate().map(key).collect();
        Self {
            language: corpus.language,
            count: corpus.pages.len(),
            keys,
            postings: Arc::new(postings),
            titles,
            pieces: vocabulary.pieces,
            synonyms,
            written,
            stop,
        }
    }

    /// The pages that are called what is asked.
    pub(super) fn called(&self, asked: &[String]) -> Vec<u32> {
        let word = leading(asked, |word| self.stop.contains(&word)).and_then(|word| self.find(word));
        let titles = word.and_then(|key| self.titles.get(&(self.keys[key].class as usize)));
        let hash = title_hash(asked);
        titles.into_iter().flatten().filter(|(_, title)| *title == hash).map(|(page, _)| *page).collect()
    }

    /// The number of a form.
    pub(super) fn find(&self, word: &str) -> Option<usize> {
        self.keys.binary_search_by(|key| order(&key.text, word)).ok()
    }
}

/// The word of a title or a query by which pages that are called so are known: the first that says something.
fn leading(words: &[String], is_silent: impl Fn(&str) -> bool) -> Option<&str> {
    words.iter().find(|word| !is_silent(word)).or(words.first()).map(String::as_str)
}

/// Stands for a title, in the units that JavaScript counts: FNV-1a. Two titles of one leading word hardly ever have the same.
fn title_hash(words: &[String]) -> u32 {
    let letters = words.iter().flat_map(|word| word.encode_utf16().chain([u16::from(b' ')]));
    letters.fold(0x811c_9dc5, |hash: u32, unit| (hash ^ u32::from(unit)).wrapping_mul(0x0100_0193))
}

/// Each part with each compound that it is a part of, and as what; in Dutch, which writes them as one word.
pub(super) fn compounds(
    vocabulary: &Vocabulary,
    language: Language,
    synonyms: &[Vec<String>],
    apart: &Apart,
) -> Vec<(String, String, Role)> {
    if language != Language::Nl {
        return Vec::new();
    }
    let often = vocabulary.words.iter().filter(|word| word.places.count() > 1);
    let names = synonyms.iter().flatten().flat_map(|name| name.split(' '));
    let own: WordSet<'_> = often.map(|word| word.text.as_str()).chain(names).filter(|word| word.len() > 3).collect();
    let parts = Parts { own, list: WordList::dutch() };
    let found = vocabulary.words.par_iter().flat_map_iter(|word| {
        let of = parts.of(&word.text).into_iter().filter(|(part, _)| !apart.parts(part, &word.text));
        of.map(|(part, role)| (part.to_owned(), word.text.clone(), role)).collect::<Vec<_>>()
    });
    found.collect()
}

/// Names as queries have them, and as they are written; groups in which two are left, each name once.
pub(super) fn synonyms(groups: &[Vec<String>]) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let named = groups.iter().map(|group| {
        let mut seen = BTreeSet::new();
        let names = group.iter().map(|name| (words::of_query(name).join(" "), name.clone()));
        names.filter(|(name, _)| !name.is_empty() && seen.insert(name.clone())).unzip()
    });
    named.filter(|(group, _): &(Vec<String>, Vec<String>)| group.len() > 1).unzip()
}
