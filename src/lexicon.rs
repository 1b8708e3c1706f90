//! Words and phrases found in a text, however many there are: one automaton, made once, goes over each text once. The only
//! door to aho-corasick.
//!
//! Only whole words count. A Dutch compound is another word than its parts, so what is tied to a word by a letter, a hyphen
//! or an apostrophe makes another word of it: *feedback* is not found in ‘feedbackformulier’, ‘peer-feedback’ or
//! ‘feedback- en kijkwijzers’. Where two begin together the longest counts, and within it nothing else.

use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::text::{composed, decomposed, is_mark};

/// How a word may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// As it is: an abbreviation.
    Exact,
    /// With a capital or without one at its beginning.
    FirstFree,
}

/// Words with something that each stands for.
#[derive(Debug)]
pub struct Lexicon<T> {
    /// None where there are no words.
    automaton: Option<AhoCorasick>,
    /// What each of the automaton's words stands for.
    values: Vec<T>,
}

/// So many forms of words are looked up in a full table; of more it would take too much memory.
const DENSE: usize = 4_000;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it stands for.
    pub value: T,
}

impl<T: Copy> Lexicon<T> {
    /// Of words that stand for more than one thing the first counts.
    pub fn new<'a>(words: impl IntoIterator<Item = (&'a str, Case, T)>) -> Self {
        let mut forms: BTreeMap<String, T> = BTreeMap::new();
        for (word, case, value) in words {
            for form in written_forms(word.trim(), case) {
                forms.entry(form).or_insert(value);
            }
        }
        // A glossary's words make a small table, and every text of a site goes through it.
        let kind = (forms.len() <= DENSE).then_some(AhoCorasickKind::DFA);
        let automaton = (!forms.is_empty()).then(|| {
            let built = AhoCorasick::builder().kind(kind).build(forms.keys());
            built.expect("words of files that are read are far from its limits")
        });
        Self { automaton, values: forms.into_values().collect() }
    }

    /// Whether it holds no word.
    pub fn is_empty(&self) -> bool {
        self.automaton.is_none()
    }

    /// The words in a text, in order, none within another.
    pub fn find(&self, text: &str) -> Vec<Found<T>> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        // A phrase may go on over the end of a line.
        let flat = text.replace('\n', " ");
        let mut whole: Vec<_> = automaton
            .find_overlapping_iter(&flat)
            .filter(|found| is_whole(&flat, found.range()))
            .map(|found| Found { range: found.range(), value: self.values[found.pattern().as_usize()] })
            .collect();
        whole.sort_by_key(|found| (found.range.start, Reverse(found.range.end)));
        let mut free = 0;
        whole.retain(|found| {
            let counts = found.range.start >= free;
            if counts {
                free = found.range.end;
            }
            counts
        });
        whole
    }
}

/// All ways to write a word that a reader takes for the same.
fn written_forms(word: &str, case: Case) -> Vec<String> {
    if word.is_empty() {
        return Vec::new();
    }
    let mut forms = vec![word.to_owned()];
    if case == Case::FirstFree {
        forms.extend(with_other_first(word));
    }
    let apostrophes = |form: &String| [form.replace('\'', "’"), form.replace('’', "'")];
    forms.extend(forms.iter().flat_map(apostrophes).collect::<Vec<_>>());
    // An accent may be part of its letter, or stand behind it as a character of its own.
    forms.iter().flat_map(|form| [composed(form), decomposed(form)]).collect()
}

fn with_other_first(word: &str) -> Vec<String> {
    let mut rest = word.chars();
    let Some(first) = rest.next() else { return Vec::new() };
    let rest = rest.as_str();
    let lower = format!("{}{rest}", first.to_lowercase());
    let upper = format!("{}{rest}", first.to_uppercase());
    // The Dutch ij is one letter: ‘IJken’.
    let ij = word.strip_prefix("ij").map(|rest| format!("IJ{rest}"));
    [lower, upper].into_iter().chain(ij).collect()
}

/// Whether what stands around a stretch leaves it a word of its own.
fn is_whole(text: &str, range: Range<usize>) -> bool {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let tied_before = match before.chars().next_back() {
        Some('@') => true,
        Some(tie @ ('.' | '\'' | '’')) => {
            // Within an address or ‘z’n’; at the end of a sentence or a quotation a space follows.
            before[..before.len() - tie.len_utf8()].ends_with(is_letter)
        }
        Some(character) => is_letter(character) || is_hyphen(character),
        None => false,
    };
    let mut following = after.chars();
    let tied_after = match following.next() {
        Some('.' | '\'' | '’' | '@') => following.next().is_some_and(is_letter),
        Some(character) => is_letter(character) || is_hyphen(character),
        None => false,
    };
    !tied_before && !tied_after
}

/// What words are made of, in any script.
fn is_letter(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || is_mark(character)
}

/// Ties two words into one; soft hyphens and word joiners do so unseen.
fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}' | '\u{AD}' | '\u{2060}' | '\u{200D}')
}

#[cfg(test)]
mod tests {
    use super::{Case, Lexicon};

    fn found<'a>(words: &[(&str, Case)], text: &'a str) -> Vec<&'a str> {
        let lexicon = Lexicon::new(words.iter().map(|(word, case)| (*word, *case, ())));
        lexicon.find(text).into_iter().map(|found| &text[found.range]).collect()
    }

    #[test]
    fn whole_words_only() {
        let words = [("feedback", Case::FirstFree)];
        let none = ["feedbackformulier", "peer-feedback", "feedback- en kijkwijzer", "naam@feedback.nl", "feedback.nl"];
        for text in
            none.into_iter().chain(["feed\u{AD}back", "feedback's", "www.feedback", "feedbáck", "feedback\u{301}"])
        {
            assert_eq!(found(&words, text), Vec::<&str>::new(), "{text}");
        }
        for text in ["feedback", "‘feedback’", "'feedback'", "feedback.", "(feedback)", "feedback/tip", "– feedback –"]
        {
            assert_eq!(found(&words, text), ["feedback"], "{text}");
        }
        assert_eq!(found(&words, "Feedback, FEEDBACK en feedback."), ["Feedback", "feedback"]);
    }

    #[test]
    fn the_longest_counts_and_holds_no_other() {
        let words = [("bekwaam", Case::FirstFree), ("opleidingsdidactisch bekwaam", Case::FirstFree)];
        assert_eq!(found(&words, "Opleidingsdidactisch\nbekwaam"), ["Opleidingsdidactisch\nbekwaam"]);
        // A longer one that is no whole word does not hide the shorter.
        let words = [("feedback", Case::FirstFree), ("feedback formulier", Case::FirstFree)];
        assert_eq!(found(&words, "feedback formulieren"), ["feedback"]);
    }

    #[test]
    fn letters_of_all_kinds() {
        assert_eq!(found(&[("SO", Case::Exact)], "So is SO niet so"), ["SO"]);
        assert_eq!(found(&[("ijken", Case::FirstFree)], "IJken en Ijken"), ["IJken", "Ijken"]);
        assert_eq!(found(&[("één", Case::FirstFree)], "Één e\u{301}e\u{301}n"), ["Één", "e\u{301}e\u{301}n"]);
        assert_eq!(found(&[("portfolio’s", Case::FirstFree)], "portfolio's"), ["portfolio's"]);
        assert_eq!(found(&[("ëlan", Case::FirstFree), ("lan", Case::FirstFree)], "ëlan"), ["ëlan"]);
        assert_eq!(found(&[("反馈", Case::FirstFree)], "反馈"), ["反馈"]);
    }

    #[test]
    fn a_word_is_no_pattern() {
        let words =
            [("C++ (taal)", Case::FirstFree), (".*", Case::FirstFree), ("", Case::FirstFree), (" a ", Case::Exact)];
        assert_eq!(found(&words, "x C++ (taal) a"), ["C++ (taal)", "a"]);
        assert_eq!(found(&[], "x"), Vec::<&str>::new());
    }
}
