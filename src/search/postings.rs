//! On which pages a class stands, and how much it counts on each: BM25F, worked out beforehand, in one byte.
//!
//! Robertson, Zaragoza and Taylor (2004): occurrences in a title weigh more than those in a text, each for the length of its
//! field; then the more there are, the less one more adds.

use rayon::prelude::*;

use super::{
    Corpus,
    classes::Classes,
    compounds::Role,
    vocabulary::{Counts, FIELDS, Vocabulary},
};

/// What an occurrence weighs in a title, in headings and the like, in a text.
const WEIGHTS: [f32; FIELDS] = [5.0, 2.5, 1.0];
/// How much the length of a field matters.
const LENGTHS: [f32; FIELDS] = [0.3, 0.3, 0.6];
/// How soon more of the same adds little.
const SATURATION: f32 = 1.2;
/// What an occurrence as a part of a compound weighs: the last part says what the whole is.
fn share(role: Role) -> f32 {
    match role {
        Role::First => 0.35,
        Role::Last => 0.6,
    }
}

/// The pages of a class.
#[derive(Clone, Debug, Default)]
pub(super) struct Posting {
    /// By id, in order.
    pub pages: Vec<u32>,
    /// How much it counts on each, from 1.
    pub bytes: Vec<u8>,
    /// In which pieces of its text it stands, as bits: none where only its title has it.
    pub pieces: Vec<u8>,
    /// Pages that are called so: those with a title that begins with the class, each with what stands for the title.
    pub titles: Vec<(u32, u32)>,
}

/// The postings of all classes; `compounds` are the words that have a part in each.
pub(super) fn of(
    vocabulary: &Vocabulary,
    classes: &Classes,
    compounds: &[Vec<(usize, Role)>],
    corpus: &Corpus,
) -> Vec<Posting> {
    let average = average(&vocabulary.lengths);
    let weight = |page: u32, counts: &Counts| -> f32 {
        let lengths = &vocabulary.lengths[page as usize];
        let field = |field: usize| {
            let length = 1.0 - LENGTHS[field] + LENGTHS[field] * lengths[field] as f32 / average[field];
            WEIGHTS[field] * f32::from(counts.fields[field]) / length
        };
        (0..FIELDS).map(field).sum()
    };
    let posting = |(class, compounds): (&Vec<usize>, &Vec<(usize, Role)>)| {
        let of_word = |word: usize, share: f32| {
            let pages = vocabulary.words[word].pages.iter();
            pages.map(move |(page, counts)| (*page, share * weight(*page, counts), counts.pieces))
        };
        let own = class.iter().flat_map(|&word| of_word(word, 1.0));
        let as_part = compounds.iter().flat_map(|&(word, role)| of_word(word, share(role)));
        let mut found: Vec<(u32, f32, u8)> = own.chain(as_part).collect();
        // Stable: sums of the same numbers in the same order are the same.
        found.sort_by_key(|&(page, ..)| page);
        let mut posting = Posting::default();
        for same in found.chunk_by(|(a, ..), (b, ..)| a == b) {
            let (page, sum) = (same[0].0, same.iter().map(|(_, weight, _)| weight).sum::<f32>());
            let byte = 255.0 * corpus.pages[page as usize].weight * sum / (SATURATION + sum);
            posting.pages.push(page);
            posting.pieces.push(same.iter().fold(0, |all, (.., pieces)| all | pieces));
            posting.bytes.push(byte.round().clamp(1.0, 255.0) as u8);
        }
        posting
    };
    classes.words.par_iter().zip(compounds).map(posting).collect()
}

/// How many words each field has on average, at least one.
fn average(lengths: &[[u32; FIELDS]]) -> [f32; FIELDS] {
    let mut average = [1.0; FIELDS];
    for (field, average) in average.iter_mut().enumerate() {
        let sum: u64 = lengths.iter().map(|lengths| u64::from(lengths[field])).sum();
        *average = (sum as f32 / lengths.len().max(1) as f32).max(1.0);
    }
    average
}
