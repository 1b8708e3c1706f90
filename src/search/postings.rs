//! On which pages a class stands, and how much it counts on each: BM25F, worked out beforehand, in one byte.
//!
//! Robertson, Zaragoza and Taylor (2004): occurrences in a title weigh more than those in a text, each for the length of its
//! field; then the more there are, the less one more adds.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{
    Corpus,
    classes::Classes,
    compounds::Role,
    places::{Counts, FIELDS},
    varint,
    vocabulary::Vocabulary,
};

/// What an occurrence weighs in a title, in headings and the like, in a text.
const WEIGHTS: [f32; FIELDS] = [5.0, 2.5, 1.0];
/// How much the length of a field matters.
const LENGTHS: [f32; FIELDS] = [0.3, 0.3, 0.6];
/// How soon more of the same adds little.
const SATURATION: f32 = 1.2;
/// Classes that are counted in one go.
const BATCH: usize = 512;
/// What an occurrence as a part of a compound weighs: the last part says what the whole is.
fn share(role: Role) -> f32 {
    match role {
        Role::First => 0.35,
        Role::Last => 0.6,
    }
}

/// The pages of a class.
#[derive(Debug, Default)]
pub(super) struct Posting {
    /// By id, in order.
    pub pages: Vec<u32>,
    /// How much it counts on each, from 1.
    pub bytes: Vec<u8>,
}

/// Postings by class as a browser loads them, in less than half the room: how many pages one has, each as what it adds
/// to the one before it, how much the class counts on each, in which pieces of their texts it stands, and which are called
/// so.
///
/// Those of many classes are one stretch: thousands of small ones that stay till the last page is written would keep
/// the memory that is free around them in pieces.
#[derive(Debug)]
pub(super) struct Coded(Vec<Batch>);

/// The postings of [`BATCH`] classes.
#[derive(Debug, Default)]
struct Batch {
    bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
}

/// By class, pages that are called so: those with a title that begins with the class, each with what stands for the
/// title.
pub(super) type Titles = BTreeMap<usize, Vec<(u32, u32)>>;

/// The postings of all classes; `compounds` are the words that have a part in each.
pub(super) fn of(
    vocabulary: &Vocabulary,
    classes: &Classes,
    compounds: &[Vec<(usize, Role)>],
    titles: &Titles,
    corpus: &Corpus,
) -> Coded {
    let average = average(&vocabulary.lengths);
    let weight = |page: u32, counts: &Counts| -> f32 {
        let lengths = &vocabulary.lengths[page as usize];
        let field = |field: usize| {
            let length = 1.0 - LENGTHS[field] + LENGTHS[field] * lengths[field] as f32 / average[field];
            WEIGHTS[field] * f32::from(counts.fields[field]) / length
        };
        (0..FIELDS).map(field).sum()
    };
    let count = |batch: &mut Batch, class: usize| {
        let own = classes.words[class].iter().map(|&word| (word, 1.0));
        let as_part = compounds[class].iter().map(|&(word, role)| (word, share(role)));
        let mut found: Vec<(u32, f32, u8)> = Vec::new();
        for (word, share) in own.chain(as_part) {
            let places = vocabulary.words[word].places.iter();
            found.extend(places.map(|(page, counts)| (page, share * weight(page, &counts), counts.pieces)));
        }
        // Stable: sums of the same numbers in the same order are the same.
        found.sort_by_key(|&(page, ..)| page);
        let (mut posting, mut pieces) = (Posting::default(), Vec::new());
        for same in found.chunk_by(|(a, ..), (b, ..)| a == b) {
            let (page, sum) = (same[0].0, same.iter().map(|(_, weight, _)| weight).sum::<f32>());
            let byte = 255.0 * corpus.pages[page as usize].weight * sum / (SATURATION + sum);
            posting.pages.push(page);
            pieces.push(same.iter().fold(0, |all, (.., pieces)| all | pieces));
            posting.bytes.push(byte.round().clamp(1.0, 255.0) as u8);
        }
        batch.push(&posting, &pieces, &vocabulary.pieces, titles.get(&class).map_or(&[], Vec::as_slice));
    };
    let numbers: Vec<usize> = (0..classes.words.len()).collect();
    let batch = |numbers: &[usize]| {
        let mut batch = Batch::default();
        numbers.iter().for_each(|&class| count(&mut batch, class));
        batch.bytes.shrink_to_fit();
        batch
    };
    Coded(numbers.par_chunks(BATCH).map(batch).collect())
}

impl Coded {
    /// How many classes there are.
    pub fn classes(&self) -> usize {
        self.0.iter().map(|batch| batch.ends.len()).sum()
    }

    /// The bytes of a class.
    pub fn bytes(&self, class: usize) -> &[u8] {
        let (batch, class) = (&self.0[class / BATCH], class % BATCH);
        let start = class.checked_sub(1).map_or(0, |before| batch.ends[before]);
        &batch.bytes[start..batch.ends[class]]
    }

    /// How many pages a class has.
    pub fn count(&self, class: usize) -> usize {
        varint::next(&mut self.bytes(class).iter().copied())
    }

    /// The pages of a class, and how much it counts on each.
    pub fn read(&self, class: usize) -> Posting {
        let mut bytes = self.bytes(class).iter().copied();
        let (count, mut page) = (varint::next(&mut bytes), 0);
        let pages = (0..count).map(|_| {
            page += varint::next(&mut bytes) as u32;
            page
        });
        Posting { pages: pages.collect(), bytes: bytes.take(count).collect() }
    }
}

impl Batch {
    /// Codes a posting; `pieces` are those in which it stands on each of its pages, as bits, and `counts` how many the
    /// text of each page of the site has.
    fn push(&mut self, posting: &Posting, pieces: &[u8], counts: &[u8], titles: &[(u32, u32)]) {
        let bytes = &mut self.bytes;
        varint::push(bytes, posting.pages.len());
        let mut before = 0;
        for &page in &posting.pages {
            varint::push(bytes, (page - before) as usize);
            before = page;
        }
        bytes.extend_from_slice(&posting.bytes);
        let counts = posting.pages.iter().map(|&page| counts[page as usize]);
        push_pieces(bytes, counts.zip(pieces.iter().copied()));
        before = 0;
        for &(page, hash) in titles {
            varint::push(bytes, (page - before) as usize);
            bytes.extend_from_slice(&hash.to_le_bytes());
            before = page;
        }
        self.ends.push(bytes.len());
    }
}

/// Of each page whose text is parted a bit for each piece, the first the lowest; then bits up to a whole byte.
fn push_pieces(bytes: &mut Vec<u8>, pages: impl Iterator<Item = (u8, u8)>) {
    let (mut bits, mut length) = (0_u32, 0);
    for (count, pieces) in pages {
        if count > 1 {
            bits |= u32::from(pieces) << length;
            length += u32::from(count);
        }
        while length >= 8 {
            bytes.push((bits & 0xff) as u8);
            (bits, length) = (bits >> 8, length - 8);
        }
    }
    if length > 0 {
        bytes.push(bits as u8);
    }
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
