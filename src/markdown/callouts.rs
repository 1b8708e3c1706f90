//! Callouts as in Obsidian and on GitHub: `> [!praktijk]- Titel` at the beginning of a quote.

use super::Telling;
use crate::{diagnostics::Code, i18n::Arg, suggest::nearest};

/// A `[!kind]` that nobody knows.
pub static UNKNOWN_CALLOUT: Code = Code::error("unknown-callout");

/// The kinds, each with the word that stands for a missing title. The last two are GitHub's, under the names of ours.
const KINDS: &[(&str, Kind)] = &[
    ("note", NOTE),
    ("tip", Kind { name: "tip", word: "callout-tip" }),
    ("warning", WARNING),
    ("praktijk", Kind { name: "praktijk", word: "callout-praktijk" }),
    ("inzicht", Kind { name: "inzicht", word: "callout-inzicht" }),
    ("opdracht", Kind { name: "opdracht", word: "callout-opdracht" }),
    ("theorie", Kind { name: "theorie", word: "callout-theorie" }),
    ("facilitator", Kind { name: "facilitator", word: "callout-facilitator" }),
    ("important", NOTE),
    ("caution", WARNING),
];

const NOTE: Kind = Kind { name: "note", word: "callout-note" };
const WARNING: Kind = Kind { name: "warning", word: "callout-warning" };

/// What a callout is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// The end of its class.
    pub name: &'static str,
    /// The interface word for its title.
    pub word: &'static str,
}

impl Kind {
    /// Whether it is only for the facilitator, and stays out of what participants see.
    pub fn is_private(self) -> bool {
        self.name == "facilitator"
    }
}

/// The mark that makes a quote a callout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub kind: Kind,
    /// Whether it can be folded: `Some(true)` where it is open at first.
    pub folds: Option<bool>,
    /// How many bytes of the line it takes.
    pub length: usize,
}

/// Reads the mark at byte `at` of the text, where a quote's first paragraph begins. An unknown kind is told.
pub(super) fn mark(text: &str, at: usize, telling: &mut Telling<'_>) -> Option<Mark> {
    let (name, rest) = text.get(at..)?.strip_prefix("[!")?.split_once(']')?;
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
        return None;
    }
    let folds = match rest.bytes().next() {
        Some(b'-') => Some(false),
        Some(b'+') => Some(true),
        _ => None,
    };
    let length = "[!]".len() + name.len() + usize::from(folds.is_some());
    if text[at + length..].starts_with(|next: char| !next.is_whitespace()) {
        return None;
    }
    let lower = name.to_ascii_lowercase();
    let Some((_, kind)) = KINDS.iter().find(|(word, _)| *word == lower) else {
        let words = KINDS[..8].iter().map(|(word, _)| *word);
        let known = words.clone().collect::<Vec<_>>().join(", ");
        let suggestion = nearest(&lower, words).unwrap_or("none");
        let args = [("kind", Arg::from(name)), ("suggestion", Arg::from(suggestion)), ("known", Arg::from(known))];
        telling.add(&UNKNOWN_CALLOUT, at..at + "[!]".len() + name.len(), args);
        return None;
    };
    Some(Mark { kind: *kind, folds, length })
}
