//! Packs a list of Dutch words into what search takes compounds apart with: `src/search/words/nl.fst`.
//!
//! `cargo run --example wordlist -- /usr/share/dict/dutch src/search/words/nl.fst`; see `src/search/words/README.md`.

use std::{collections::BTreeSet, error::Error, fs};

use katern::search::words::folded;

/// No part of a compound is shorter.
const PART: usize = 4;
/// Longer is no word that others are made of.
const LONGEST: usize = 24;
/// What links two parts.
const LINKS: [&str; 5] = ["", "s", "en", "n", "e"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [list, packed] = arguments.as_slice() else { return Err("a list of words, and a file to make".into()) };
    let list = fs::read_to_string(list)?;
    let is_name = |word: &&str| word.starts_with(char::is_uppercase);
    let words = list.lines().map(str::trim).filter(|word| !is_name(word)).map(folded);
    let is_fit =
        |word: &String| (PART..=LONGEST).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let words: BTreeSet<String> = words.filter(is_fit).collect();
    let simple = words.iter().filter(|word| !is_compound(word, &words));
    let set = fst::Set::from_iter(simple)?;
    println!("{} of {} words, {} bytes", set.len(), words.len(), set.as_fst().as_bytes().len());
    fs::write(packed, set.as_fst().as_bytes())?;
    Ok(())
}

/// Whether it is made of two words of the list.
fn is_compound(word: &str, words: &BTreeSet<String>) -> bool {
    (PART..(word.len() + 1).saturating_sub(PART)).any(|at| {
        let (head, tail) = word.split_at(at);
        let mut bare = LINKS.iter().filter_map(|link| head.strip_suffix(link));
        words.contains(tail) && bare.any(|bare| bare.len() >= PART && words.contains(bare))
    })
}
