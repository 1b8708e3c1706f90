//! What a word of a query may stand for: itself, a name for the same, another form, a beginning, a slip, a part of a word.
//!
//! The browser applies the same rules to one file of keys at a time; to agree with it we go file by file too.

use std::{cmp::Ordering, collections::BTreeMap};

use crate::i18n::Language;

use super::{
    Index,
    compounds::{LINKS, OPAQUE, PART, SHORT},
    distance::{distance, slips, units},
    index::Key,
    shards,
    stems::light,
    vocabulary::order,
};

/// Why something is a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// It is the word, or one of its forms.
    Exact,
    /// It is another name for the same.
    Synonym,
    /// It seems to be another form.
    Form,
    /// It begins with the word.
    Beginning,
    /// It is what the word, which stands nowhere, is made of.
    Part,
    /// A slip was made in it, or in the word.
    Slip,
    /// The word stands within it.
    Within,
}

/// Something that a word may stand for.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its words.
    pub text: String,
    /// Why.
    pub route: Route,
    /// How much it counts.
    pub weight: f64,
    pub(super) target: Target,
}

/// Where the pages of a candidate are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Class(u32),
    /// Pages that have all of these.
    All(Vec<u32>),
}

impl Target {
    /// The classes it is made of.
    pub fn classes(&self) -> Vec<u32> {
        match self {
            Self::Class(class) => vec![*class],
            Self::All(classes) => classes.clone(),
        }
    }
}

/// Another name counts for less than the word itself: who types an old name may want what is said about it.
const SYNONYM: f64 = 0.5;
/// The words of a name, where they stand on a page but not in a row.
const SCATTERED: f64 = 0.7;
/// Both parts of a compound that stands nowhere, and its last part alone: that says what it is.
const BOTH: f64 = 0.6;
const LAST: f64 = 0.35;
/// Letters that both parts of a compound have at least.
const COMPOUND: usize = 8;

impl Index {
    /// The candidates of a word; `open` while it is still being typed.
    pub(super) fn candidates(&self, word: &str, open: bool) -> Found {
        let mut found = Found::default();
        let exact = self.find(word);
        if let Some(key) = exact {
            found.add(&self.keys[key], Route::Exact, 1.0);
        }
        let length = units(word).len();
        for (name, written) in self.names_for(word) {
            self.also(name, written, &mut found);
        }
        if exact.is_none() && length > 2 {
            self.other_forms(word).for_each(|key| found.add(key, Route::Form, 0.95));
        }
        if (open || exact.is_none()) && length >= 2 {
            self.beginnings(word, exact.is_some(), &mut found);
        }
        if found.list.is_empty() && length >= COMPOUND && self.language == Language::Nl {
            self.parts(word, &mut found);
        }
        if found.list.is_empty() && length >= 4 {
            self.slips(word, &mut found);
        }
        // Of a word that is not finished yet most letters would look through everything in vain.
        if found.list.is_empty() && length >= 4 && !open {
            self.within(word, &mut found);
        }
        found
    }

    /// The candidates of several words that together are a name for something.
    pub(super) fn candidates_of_phrase(&self, phrase: &str) -> Found {
        let mut found = Found::default();
        found.extend(self.named(phrase, 1.0, Route::Exact));
        found.extend(self.scattered(phrase));
        for (name, written) in self.others(|name| name == phrase) {
            self.also(name, written, &mut found);
        }
        found
    }

    /// Other names for what a word is a name for, folded and as written.
    fn names_for<'a>(&'a self, word: &str) -> Vec<(&'a str, &'a str)> {
        let light_word = light(word, self.language);
        let long = |word: &str| units(word).len() >= 4;
        self.others(|name| {
            let alike = || long(word) && long(name) && light(name, self.language) == light_word;
            name == word || (!name.contains(' ') && alike())
        })
    }

    /// The other names of the groups in which one is meant.
    fn others(&self, is: impl Fn(&str) -> bool) -> Vec<(&str, &str)> {
        let groups = self.synonyms.iter().zip(&self.written).filter(|(group, _)| group.iter().any(|name| is(name)));
        let names = groups.flat_map(|(group, written)| group.iter().zip(written));
        names.filter(|(name, _)| !is(name)).map(|(name, written)| (name.as_str(), written.as_str())).collect()
    }

    /// Adds another name, where it is on any page.
    fn also(&self, name: &str, written: &str, found: &mut Found) {
        let named = self.named(name, SYNONYM, Route::Synonym);
        if let Some(candidate) = named.filter(|candidate| !self.pages_of(&candidate.target).pages.is_empty()) {
            // What is the same in another form needs no telling.
            let is_new = !found.has(&candidate.target);
            if is_new && !found.synonyms.iter().any(|known| known == written) {
                found.synonyms.push(written.to_owned());
            }
            found.extend(Some(candidate));
        }
    }

    /// A name of one word, or of several in a row.
    fn named(&self, name: &str, weight: f64, route: Route) -> Option<Candidate> {
        let target = Target::Class(self.class(name)?);
        Some(Candidate { text: name.to_owned(), route, weight, target })
    }

    /// The words of a name wherever on a page they stand.
    fn scattered(&self, name: &str) -> Option<Candidate> {
        let tells = |word: &&str| !self.stop.contains(word);
        let all_silent = !name.split(' ').any(|word| tells(&word));
        let words = name.split(' ').filter(|word| all_silent || tells(word));
        let target = Target::All(words.map(|word| self.class(word)).collect::<Option<Vec<_>>>()?);
        Some(Candidate { text: name.to_owned(), route: Route::Exact, weight: SCATTERED, target })
    }

    fn class(&self, key: &str) -> Option<u32> {
        self.find(key).map(|key| self.keys[key].class)
    }

    /// The parts of a compound that stands nowhere: pages that have both, and those that have its last.
    fn parts(&self, word: &str, found: &mut Found) {
        let Some((first, last)) = self.split(word) else { return };
        let (Some(one), Some(other)) = (self.class(first), self.class(last)) else { return };
        let text = format!("{first} {last}");
        found.extend(Some(Candidate { text, route: Route::Part, weight: BOTH, target: Target::All(vec![one, other]) }));
        let target = Target::Class(other);
        found.extend(Some(Candidate { text: last.to_owned(), route: Route::Part, weight: LAST, target }));
    }

    /// A compound in two keys, the shortest first part that leaves another key.
    fn split<'w>(&self, word: &'w str) -> Option<(&'w str, &'w str)> {
        if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        (SHORT[0].len()..=word.len().checked_sub(PART)?).find_map(|at| {
            let (head, last) = word.split_at(at);
            let mut bare = LINKS.iter().filter_map(|link| head.strip_suffix(link));
            let is_part = |bare: &&str| SHORT.contains(bare) || (bare.len() >= PART && !OPAQUE.contains(bare));
            let first = bare.find(|bare| is_part(bare) && self.find(bare).is_some())?;
            self.find(last).is_some().then_some((first, last))
        })
    }

    /// Keys with the same beginning and the same rough stem; a participle's ‘ge’ is no beginning.
    fn other_forms<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a Key> {
        let stem = light(word, self.language);
        let bare = word.strip_prefix("ge").filter(|rest| self.language == Language::Nl && units(rest).len() >= 4);
        std::iter::once(word).chain(bare).flat_map(move |start| {
            let two: String = start.chars().take(2).collect();
            let stem = stem.clone();
            let keys = self.keys_from(&first_units(start, 3), true).iter();
            keys.filter(move |key| key.text.starts_with(&two) && light(&key.text, self.language) == stem)
        })
    }

    fn beginnings(&self, word: &str, exact: bool, found: &mut Found) {
        let length = units(word).len();
        let keys = self.keys_from(word, true).iter();
        let mut longer: Vec<(f64, &Key)> = keys
            .filter(|key| key.text != word && key.text.starts_with(word))
            .map(|key| (f64::from(key.size) - (units(&key.text).len() - length) as f64 / 4.0, key))
            .collect();
        longer.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        for (_, key) in longer.into_iter().take(if exact { 6 } else { 16 }) {
            let share = (length as f64 / units(&key.text).len() as f64).max(0.5);
            found.add(key, Route::Beginning, if exact { 0.3 } else { 0.8 * share });
        }
    }

    /// Keys with the same first letter in which, or in the word, a hand has slipped.
    fn slips(&self, word: &str, found: &mut Found) {
        let (letters, most) = (units(word), slips(word));
        let first: String = word.chars().take(1).collect();
        let near = self.keys_from(&first, false).iter().filter(|key| key.text.starts_with(&first));
        let steps = |key: &Key| {
            let other = units(&key.text);
            // In a *rubriek* one may well mean a rubric.
            let more = letters.len() == SURE && other.len() >= 3 && other[..3] == letters[..3];
            distance(&letters, &other, if more { 2 } else { most })
        };
        let mut near: Vec<_> = near.filter_map(|key| Some((steps(key)?, key))).collect();
        near.sort_by(|(a, x), (b, y)| value(*a, x).total_cmp(&value(*b, y)));
        let least = near.iter().map(|(steps, _)| *steps).min();
        for (steps, key) in near.into_iter().filter(|(steps, _)| Some(*steps) == least).take(3) {
            found.add(key, Route::Slip, if steps == 1 { 0.6 } else { 0.4 });
        }
    }

    /// Keys that the word stands in, or that differ from it by a slip, whatever they begin with.
    fn within(&self, word: &str, found: &mut Found) {
        let (letters, most) = (units(word), slips(word));
        let all = self.keys.iter().filter_map(|key| {
            if key.text.find(word).is_some_and(|at| at > 0) {
                return Some((-f64::from(key.size), Route::Within, key));
            }
            let steps = distance(&letters, &units(&key.text), most)?;
            Some((value(10 * steps, key), Route::Slip, key))
        });
        let mut all: Vec<_> = all.collect();
        all.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
        for (_, route, key) in all.into_iter().take(12) {
            found.add(key, route, if route == Route::Within { 0.5 } else { 0.4 });
        }
    }

    /// The keys of the files in which words with a beginning stand; of the first few only, where there are many.
    fn keys_from(&self, start: &str, few: bool) -> &[Key] {
        let size = shards::block(self.keys.len());
        let block = |word: &str| {
            let first = |number: &usize| order(&self.keys[number * size].text, word) != Ordering::Greater;
            (0..self.keys.len().div_ceil(size)).take_while(first).last().unwrap_or(0)
        };
        let (from, to) = (block(start), block(&format!("{start}\u{ffff}")));
        let to = if few { to.min(from + shards::ahead(self.keys.len())) } else { to };
        &self.keys[(from * size).min(self.keys.len())..((to + 1) * size).min(self.keys.len())]
    }
}

/// Candidates, each class once, with the most that it counts.
#[derive(Default)]
pub(super) struct Found {
    pub list: Vec<Candidate>,
    /// The other names that are searched too, as they are written.
    pub synonyms: Vec<String>,
    classes: BTreeMap<u32, usize>,
}

impl Found {
    fn add(&mut self, key: &Key, route: Route, weight: f64) {
        let target = Target::Class(key.class);
        self.extend(Some(Candidate { text: key.text.clone(), route, weight, target }));
    }

    /// Whether the pages of something are among them already.
    fn has(&self, target: &Target) -> bool {
        self.list.iter().any(|known| known.target == *target)
    }

    fn extend(&mut self, candidate: Option<Candidate>) {
        let Some(candidate) = candidate else { return };
        let Target::Class(class) = candidate.target else { return self.list.push(candidate) };
        match self.classes.get(&class) {
            Some(&known) if self.list[known].weight >= candidate.weight => {}
            Some(&known) => self.list[known] = candidate,
            None => {
                self.classes.insert(class, self.list.len());
                self.list.push(candidate);
            }
        }
    }
}

/// From this length a beginning of three letters makes up for a second slip.
const SURE: usize = 7;

fn first_units(word: &str, count: usize) -> String {
    let mut left = count;
    word.chars()
        .take_while(|letter| {
            let fits = letter.len_utf16() <= left;
            left = left.saturating_sub(letter.len_utf16());
            fits
        })
        .collect()
}

/// Less is better: few steps, and of as many a word that more pages have.
fn value(steps: usize, key: &Key) -> f64 {
    steps as f64 - f64::from(key.size) / 40.0
}
