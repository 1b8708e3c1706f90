//! A query over an index.

use std::cmp::Reverse;

use super::{
    Candidate, Entry, Index, Route,
    candidates::Target,
    compounds::{OPAQUE, PART},
    postings::Posting,
    words,
};

/// What a query finds, and how.
#[derive(Debug)]
pub struct Answer {
    /// The pages, the best first; all in their order where nothing is asked.
    pub hits: Vec<Hit>,
    /// What was asked, as it was understood.
    pub terms: Vec<Term>,
    /// Whether no page has all that was asked.
    pub is_partial: bool,
}

impl Answer {
    /// Other names that were searched too, as they are written, each once.
    pub fn synonyms(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.terms.iter().flat_map(|term| &term.synonyms) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }
}

/// A page that is found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Its id.
    pub page: usize,
    /// How well it answers; 0 where nothing was asked.
    pub score: f64,
}

/// A word of a query, or several that are a name together.
#[derive(Debug)]
pub struct Term {
    /// Folded.
    pub text: String,
    /// Other names that were searched too, as they are written.
    pub synonyms: Vec<String>,
    /// What it may stand for.
    pub candidates: Vec<Candidate>,
    /// How many pages each candidate has.
    pub counts: Vec<usize>,
    /// How much it says of a page that it has this.
    pub rarity: f64,
    points: Vec<f64>,
}

impl Term {
    /// What a page gets for it: the part of its score that this term gives, 0 where it has nothing of it.
    pub fn points(&self, page: usize) -> f64 {
        self.points.get(page).copied().unwrap_or(0.0)
    }

    /// The first word that may have been meant, where nothing else was found.
    pub fn meant(&self) -> Option<&str> {
        if self.is_within() {
            return None;
        }
        self.candidates.iter().find(|candidate| candidate.route == Route::Slip).map(|candidate| candidate.text.as_str())
    }

    /// What it is made of, where it stands nowhere itself.
    pub fn parts(&self) -> Option<&str> {
        self.candidates.iter().find(|candidate| candidate.route == Route::Part).map(|candidate| candidate.text.as_str())
    }

    /// Whether it was found only as a part of words.
    pub fn is_within(&self) -> bool {
        self.candidates.iter().any(|candidate| candidate.route == Route::Within)
    }

    /// In which fields of a page it stands: title, headings and the like, text.
    pub fn fields(&self, page: &Entry, index: &Index) -> [bool; 3] {
        let classes: Vec<u32> = self.candidates.iter().flat_map(|candidate| candidate.target.classes()).collect();
        let forms = index.keys.iter().filter(|key| classes.contains(&key.class)).map(|key| key.text.as_str());
        let tells = |word: &&str| !index.stop.contains(word);
        let forms: Vec<&str> =
            forms.flat_map(|form| form.split(' ').filter(move |word| *word == form || tells(word))).collect();
        let is_here = |word: &str| forms.iter().any(|form| word == *form || is_part(form, word));
        let stands_in = |text: &str| {
            let mut found = false;
            words::each(text, |word| found = found || is_here(word));
            found
        };
        [
            stands_in(&page.title) || page.names.iter().any(|name| stands_in(name)),
            page.summary.iter().chain(&page.tags).any(|text| stands_in(text))
                || page.sections.iter().any(|section| stands_in(&section.heading)),
            page.sections.iter().any(|section| stands_in(&section.text)),
        ]
    }
}

/// Whether a word is the first or the last part of a longer one, by how they look. The scripts mark by the same.
fn is_part(part: &str, whole: &str) -> bool {
    let long = |part: &str| part.chars().count() >= PART;
    let is_head = |head: &str| long(head) && !OPAQUE.contains(&head) && !head.ends_with(['a', 'i', 'o', 'u']);
    long(part) && (whole.strip_prefix(part).is_some_and(long) || whole.strip_suffix(part).is_some_and(is_head))
}

impl Index {
    /// Asks.
    pub fn search(&self, query: &str) -> Answer {
        let mut terms: Vec<Term> = self.terms(query);
        // One letter of a word that is just begun and that nothing has says nothing yet.
        let is_begun = |term: &Term| term.candidates.is_empty() && term.text.encode_utf16().count() < 2;
        if terms.len() > 1 && !query.ends_with(char::is_whitespace) && terms.last().is_some_and(is_begun) {
            terms.pop();
        }
        if terms.is_empty() {
            let hits = (0..self.count).map(|page| Hit { page, score: 0.0 }).collect();
            return Answer { hits, terms, is_partial: false };
        }
        let covers = |page: usize| terms.iter().filter(|term| term.points(page) > 0.0).count();
        let best = (0..self.count).map(covers).max().unwrap_or(0);
        let found = (0..self.count).filter(|&page| best > 0 && covers(page) == best);
        let mut hits: Vec<_> =
            found.map(|page| Hit { page, score: terms.iter().map(|term| term.points(page)).sum() }).collect();
        // What is called so comes first. Rounded, so that the last bit of a machine's logarithm decides nothing.
        let called = self.called(&words::of_query(query));
        let is_called = |hit: &Hit| called.iter().any(|&page| page as usize == hit.page);
        hits.sort_by_cached_key(|hit| (!is_called(hit), Reverse((hit.score * 1e6).round() as u64)));
        Answer { hits, is_partial: best > 0 && best < terms.len(), terms }
    }

    /// The terms of a query: names of several words first, then the words that say something.
    fn terms(&self, query: &str) -> Vec<Term> {
        let words = words::of_query(query);
        let typing = !query.ends_with(char::is_whitespace);
        let mut names: Vec<Vec<&str>> = self.synonyms.iter().flatten().map(|name| name.split(' ').collect()).collect();
        names.retain(|name| name.len() > 1);
        // Stable: of two that are as long the first stays first.
        names.sort_by_key(|name| Reverse(name.len()));
        let mut parts: Vec<(String, bool, bool)> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let rest = &words[at..];
            let is_here = |name: &&Vec<&str>| rest.len() >= name.len() && name.iter().zip(rest).all(|(a, b)| a == b);
            match names.iter().find(is_here) {
                Some(name) => {
                    parts.push((name.join(" "), true, false));
                    at += name.len();
                }
                None => {
                    let joined = self.joined(rest);
                    let count = if joined.is_some() { 2 } else { 1 };
                    let is_open = typing && at + count == words.len();
                    parts.push((joined.unwrap_or_else(|| words[at].clone()), false, is_open));
                    at += count;
                }
            }
        }
        let tells = |(text, is_name, _): &(String, bool, bool)| *is_name || !self.stop.contains(&text.as_str());
        if parts.iter().any(tells) {
            parts.retain(tells);
        }
        parts.into_iter().map(|(text, is_name, open)| self.term(text, is_name, open)).collect()
    }

    /// Two words that are one, where only together they are known: *feed back*.
    fn joined(&self, words: &[String]) -> Option<String> {
        let [first, second, ..] = words else { return None };
        let is_long = |word: &String| word.chars().count() > 2 && !self.stop.contains(&word.as_str());
        let joined = format!("{first}{second}");
        let is_one = is_long(first) && is_long(second) && self.find(second).is_none() && self.find(&joined).is_some();
        is_one.then_some(joined)
    }

    fn term(&self, text: String, is_name: bool, open: bool) -> Term {
        let found = if is_name { self.candidates_of_phrase(&text) } else { self.candidates(&text, open) };
        let (candidates, synonyms) = (found.list, found.synonyms);
        let postings: Vec<Posting> = candidates.iter().map(|candidate| self.pages_of(&candidate.target)).collect();
        let counts: Vec<usize> = postings.iter().map(|posting| posting.pages.len()).collect();
        // The commonest decides: else the rarest of many beginnings would come first.
        let rarity = counts.iter().filter(|&&count| count > 0).map(|&count| self.rarity(count));
        let rarity = rarity.fold(f64::INFINITY, f64::min);
        let mut points = vec![0.0; self.count];
        for (candidate, posting) in candidates.iter().zip(&postings) {
            let factor = candidate.weight * (rarity + 0.1) / 255.0;
            for (&page, &byte) in posting.pages.iter().zip(&posting.bytes) {
                let best: &mut f64 = &mut points[page as usize];
                *best = best.max(f64::from(byte) * factor);
            }
        }
        Term { text, synonyms, candidates, counts, rarity, points }
    }

    fn rarity(&self, count: usize) -> f64 {
        let (all, count) = (self.count as f64, count as f64);
        (1.0 + (all - count + 0.5) / (count + 0.5)).ln()
    }

    pub(super) fn pages_of(&self, target: &Target) -> Posting {
        let posting = |class: &u32| self.postings.read(*class as usize);
        match target {
            Target::Class(class) => posting(class),
            Target::All(classes) => {
                let others: Vec<Posting> = classes.iter().skip(1).map(posting).collect();
                let mut all = Posting::default();
                let first = classes.first().map(posting).unwrap_or_default();
                for (&page, &byte) in first.pages.iter().zip(&first.bytes) {
                    let in_others =
                        others.iter().map(|other| other.pages.binary_search(&page).map(|at| other.bytes[at]));
                    if let Ok(bytes) = in_others.collect::<Result<Vec<u8>, _>>() {
                        all.pages.push(page);
                        all.bytes.push(bytes.into_iter().fold(byte, u8::min));
                    }
                }
                all
            }
        }
    }
}
