//! Running text: the words between two pieces of markup, with where they stand in the file.
//!
//! Markup is finished when a text is read; words are not, as terms are marked in them and looked for in them. So words
//! stay apart from the markup around them until a page is written.

use super::Part;
use crate::{markdown::Piece, passage::Words};

/// A stretch of words without markup in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// Its number in the body; not the order in which one reads.
    pub number: usize,
    /// Whose words they are.
    pub voice: Voice,
    /// The words, not escaped.
    pub words: Words<'a>,
}

/// Whose words a run holds, and whether anything may be added to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// The author's, in running text.
    Running,
    /// The author's, where nothing may be marked: headings, titles, links.
    Apart,
    /// Somebody else's, or a name of something: quotations, code, what is struck out.
    Quoted,
}

/// Elements in which no word is marked: most may hold nothing that can be pressed, and others stand out already.
const APART: [&str; 10] = ["a", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "th", "dfn"];
/// Elements whose words are not the author's own.
const QUOTED: [&str; 11] = ["blockquote", "q", "cite", "code", "pre", "kbd", "samp", "var", "del", "s", "abbr"];

/// The elements that are open around the words at hand, as far as they change the voice.
#[derive(Debug, Default)]
pub(super) struct Around {
    apart: usize,
    quoted: usize,
}

impl Around {
    /// Takes the name of an opening tag, or that of a closing one with its `/`.
    pub fn tag(&mut self, name: &str) {
        let element = name.trim_start_matches('/');
        let count = if APART.contains(&element) {
            &mut self.apart
        } else if QUOTED.contains(&element) {
            &mut self.quoted
        } else {
            return;
        };
        *count = if name.starts_with('/') { count.saturating_sub(1) } else { *count + 1 };
    }

    /// The voice of words here.
    pub fn voice(&self) -> Voice {
        match (self.quoted, self.apart) {
            (0, 0) => Voice::Running,
            (0, _) => Voice::Apart,
            _ => Voice::Quoted,
        }
    }
}

/// All runs among some parts, as one reads them.
pub(super) fn of(parts: &[Part]) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    for part in parts {
        let (html, within) = match part {
            Part::Text(html) => (html, &[][..]),
            Part::Step(step) => (&step.title, step.parts.as_slice()),
        };
        runs.extend(html.pieces().filter_map(|piece| match piece {
            Piece::Words(run) => Some(run),
            _ => None,
        }));
        runs.extend(of(within));
    }
    runs
}
