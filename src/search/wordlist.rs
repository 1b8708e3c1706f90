//! The words of Dutch that are no compounds: what compounds are made of. The only door to fst.
//!
//! Packed from OpenTaal's list (see `words/README.md`) and part of the program: a build installs nothing.

use fst::Set;

static DUTCH: &[u8] = include_bytes!("words/nl.fst");

/// The list.
pub(super) struct WordList(Set<&'static [u8]>);

impl WordList {
    /// The Dutch list, where it lies.
    pub fn dutch() -> Self {
        Self(Set::new(DUTCH).expect("the list is packed by `examples/wordlist.rs`, which writes what is read here"))
    }

    /// Whether a folded word is in it.
    pub fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }

    /// Hands over the length of each word of the list that a folded one begins with.
    pub fn beginnings(&self, word: &str, mut found: impl FnMut(usize)) {
        let list = self.0.as_fst();
        let mut node = list.root();
        for (at, letter) in word.bytes().enumerate() {
            let Some(next) = node.find_input(letter) else { return };
            node = list.node(node.transition(next).addr);
            if node.is_final() {
                found(at + 1);
            }
        }
    }
}
