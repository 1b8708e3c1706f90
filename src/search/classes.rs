//! Words that are forms of one word: of one stem, and alike enough; with what the site's own list of exceptions says.

use std::{cmp::Reverse, collections::BTreeMap};

use rayon::prelude::*;

use super::{
    stems::{Guard, Stems, light, relatives},
    vocabulary::{Vocabulary, Word},
    words::folded,
};
use crate::i18n::Language;

/// Which words are forms of one.
#[derive(Debug)]
pub(super) struct Classes {
    /// The words of each class, by number, sorted; classes are in the order of their first words.
    pub words: Vec<Vec<usize>>,
    /// The class of each word.
    pub of: Vec<usize>,
}

/// Words that never find each other, and their inflections.
pub(super) struct Apart {
    pairs: Vec<(Name, Name)>,
    language: Language,
}

/// A word, and what its inflections are known by.
#[derive(Clone)]
struct Name {
    word: String,
    stem: String,
}

impl Apart {
    pub fn of(groups: &[Vec<String>], language: Language) -> Self {
        let name = |word: &String| {
            let word = folded(word);
            Name { stem: light(&word, language), word }
        };
        let pairs = groups.iter().flat_map(|group| {
            let group: Vec<Name> = group.iter().map(name).collect();
            let pair = |a: &Name, b: &Name| (a.word < b.word).then(|| (a.clone(), b.clone()));
            group.iter().flat_map(|a| group.iter().filter_map(|b| pair(a, b))).collect::<Vec<_>>()
        });
        Self { pairs: pairs.collect(), language }
    }

    /// Whether two words are to be kept apart.
    pub fn parts(&self, a: &str, b: &str) -> bool {
        if self.pairs.is_empty() {
            return false;
        }
        let (light_a, light_b) = (light(a, self.language), light(b, self.language));
        self.pairs.iter().any(|(one, other)| {
            // *School* and *scholing* have one rough stem: then only the words themselves can be told apart.
            if one.stem == other.stem {
                return (one.word == a && other.word == b) || (one.word == b && other.word == a);
            }
            (one.stem == light_a && other.stem == light_b) || (one.stem == light_b && other.stem == light_a)
        })
    }
}

impl Classes {
    /// Sorts all words into classes.
    pub fn of(vocabulary: &Vocabulary, language: Language, same: &[Vec<String>], apart: &Apart) -> Self {
        let words = &vocabulary.words;
        let guard = Guard::of(language);
        let stems: Vec<String> = words
            .par_chunks(1024)
            .flat_map_iter(|words| {
                let stems = Stems::of(language);
                let stem = |word: &Word| {
                    let word = singular(&word.text, vocabulary);
                    guard.plural(word).map_or_else(|| stems.stem(word), |plural| stems.stem(&plural))
                };
                words.iter().map(stem).collect::<Vec<_>>()
            })
            .collect();
        let mut by_stem: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (word, stem) in stems.iter().enumerate() {
            by_stem.entry(stem).or_default().push(word);
        }
        let groups: Vec<_> = by_stem.into_values().collect();
        let split = |group| split(group, vocabulary, &guard, apart);
        let mut classes: Vec<Vec<usize>> = groups.into_par_iter().flat_map_iter(split).collect();
        if language == Language::Nl {
            classes = related(classes, vocabulary, apart);
        }
        join(&mut classes, vocabulary, same);
        for class in &mut classes {
            class.sort_unstable();
        }
        classes.sort_unstable_by_key(|class| class[0]);
        let mut of = vec![0; words.len()];
        for (number, class) in classes.iter().enumerate() {
            class.iter().for_each(|&word| of[word] = number);
        }
        Self { words: classes, of }
    }
}

/// *Foto’s* is written with an apostrophe, which no word of the index has: with its *s* off, where that is a word.
fn singular<'a>(word: &'a str, vocabulary: &Vocabulary) -> &'a str {
    let bare = word.strip_suffix('s').filter(|bare| bare.ends_with(['a', 'i', 'o', 'u', 'y']));
    bare.filter(|bare| vocabulary.find(bare).is_some()).unwrap_or(word)
}

/// Splits words of one stem into those that look alike. What stands on most pages comes first, so that rare forms follow.
fn split(mut group: Vec<usize>, vocabulary: &Vocabulary, guard: &Guard, apart: &Apart) -> Vec<Vec<usize>> {
    let text = |word: usize| vocabulary.words[word].text.as_str();
    group.sort_by_key(|&word| Reverse(vocabulary.words[word].places.count()));
    let mut classes: Vec<Vec<usize>> = Vec::new();
    for word in group {
        let fits = |class: &&mut Vec<usize>| {
            guard.are_forms(text(class[0]), text(word))
                && !class.iter().any(|&other| apart.parts(text(other), text(word)))
        };
        match classes.iter_mut().find(fits) {
            Some(class) => class.push(word),
            None => classes.push(vec![word]),
        }
    }
    classes
}

/// Joins the classes of forms that the stemmer takes for words of their own, where both are there: *coacht* and ‘coachen’.
fn related(classes: Vec<Vec<usize>>, vocabulary: &Vocabulary, apart: &Apart) -> Vec<Vec<usize>> {
    let mut of: Vec<usize> = vec![0; vocabulary.words.len()];
    for (number, class) in classes.iter().enumerate() {
        class.iter().for_each(|&word| of[word] = number);
    }
    let mut classes = classes;
    for (number, word) in vocabulary.words.iter().enumerate() {
        for relative in relatives(&word.text) {
            let Some(relative) = vocabulary.find(&relative) else { continue };
            let (from, to) = (of[number], of[relative]);
            let text = |word: &usize| vocabulary.words[*word].text.as_str();
            let parts = || classes[from].iter().any(|a| classes[to].iter().any(|b| apart.parts(text(a), text(b))));
            if from == to || parts() {
                continue;
            }
            let moved = std::mem::take(&mut classes[from]);
            moved.iter().for_each(|&word| of[word] = to);
            classes[to].extend(moved);
        }
    }
    classes.retain(|class| !class.is_empty());
    classes
}

/// Joins the classes of words that the site says are the same.
fn join(classes: &mut Vec<Vec<usize>>, vocabulary: &Vocabulary, same: &[Vec<String>]) {
    for group in same {
        let words: Vec<usize> = group.iter().filter_map(|word| vocabulary.find(&folded(word))).collect();
        let (joined, others): (Vec<_>, Vec<_>) =
            std::mem::take(classes).into_iter().partition(|class| words.iter().any(|word| class.contains(word)));
        *classes = others;
        if !joined.is_empty() {
            classes.push(joined.concat());
        }
    }
}
