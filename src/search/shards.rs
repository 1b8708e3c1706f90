//! An index in the pieces that a browser loads, each of them small. The only door to base64.

use std::{ops::Range, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use rayon::prelude::*;
use serde::{Serialize, Serializer, ser::SerializeSeq};

use super::{Corpus, Entry, Facet, Index, Section, index::Key, postings::Posting};

/// Forms a file of keys has: on a small site, where a first search loads a good part of all there is, fewer.
pub(super) fn block(keys: usize) -> usize {
    if keys < 10_000 { 400 } else { 1200 }
}

/// Bytes that a file of postings has at most, unless one class alone has more.
fn shard(bytes: usize) -> usize {
    if bytes < 200 * 1024 { 3 * 1024 } else { 12 * 1024 }
}

/// Pages a file of results has.
const RESULTS: usize = 8;
/// Bytes of text after which a file for excerpts ends: a page of usual length stands alone, terms stand together.
const TEXTS: usize = 3 * 1024;

/// A piece: its name, and what is in it.
#[derive(Debug)]
pub struct Shard {
    /// `begin`, or a path: `k/0`.
    pub name: String,
    /// What is in it.
    pub data: Data,
}

/// What is in a piece.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Data {
    /// What must be known first.
    Begin(Box<Begin>),
    /// Keys, or postings in base64.
    Text(String),
    /// What is shown of each page: address, title, kind, summary, minutes.
    #[serde(serialize_with = "results")]
    Results(Pages),
    /// The texts of each page: anchor, heading, text.
    #[serde(serialize_with = "texts")]
    Texts(Pages),
    /// The values of a facet, each with the pages that have it as bits in base64.
    Facet(Vec<(String, String)>),
}

/// Pages that stand together: what is said of them is there once, in the corpus.
#[derive(Debug)]
pub struct Pages {
    corpus: Arc<Corpus>,
    range: Range<usize>,
}

/// What must be known first.
#[derive(Debug, Serialize)]
pub struct Begin {
    version: u32,
    language: &'static str,
    /// The folder of all other pieces.
    pub hash: String,
    count: usize,
    /// How many pages each file of results has.
    results: usize,
    /// The first form of each file of keys.
    keys: Vec<String>,
    /// The first class of each file of postings.
    shards: Vec<usize>,
    /// How many pages each file of texts has, packed in base64: in a large site there are nearly as many files as pages.
    texts: String,
    facets: Vec<&'static str>,
    /// As they are written.
    synonyms: Vec<Vec<String>>,
    stop: Vec<&'static str>,
}

/// The pieces of an index; the first is the one that tells of the others.
pub fn shards(index: &Index, corpus: &Arc<Corpus>) -> Vec<Shard> {
    let blocks: Vec<&[Key]> = index.keys.chunks(block(index.keys.len())).collect();
    let (first_classes, postings) = postings(&index.postings);
    let first_pages = bundles(&corpus.pages);
    let count = corpus.pages.len();
    let pages = |range: Range<usize>| Pages { corpus: Arc::clone(corpus), range };
    let keys = blocks.par_iter().map(|block| Data::Text(front_coded(block)));
    let postings = postings.par_iter().map(|bytes| Data::Text(STANDARD.encode(bytes)));
    let results = (0..count).step_by(RESULTS).map(|first| Data::Results(pages(first..count.min(first + RESULTS))));
    let ends = first_pages.iter().skip(1).copied().chain([count]);
    let bundles: Vec<Range<usize>> = first_pages.iter().zip(ends).map(|(&first, end)| first..end).collect();
    let mut sizes = Vec::new();
    bundles.iter().for_each(|bundle| push_varint(&mut sizes, bundle.len()));
    let texts = bundles.into_iter().map(|bundle| Data::Texts(pages(bundle)));
    let named = |folder: &'static str, data: Vec<Data>| {
        data.into_iter().enumerate().map(move |(number, data)| Shard { name: format!("{folder}/{number}"), data })
    };
    let facets = corpus
        .facets
        .iter()
        .map(|facet| Shard { name: format!("f/{}", facet.id), data: Data::Facet(bits(facet, corpus.pages.len())) });
    let rest: Vec<Shard> = named("k", keys.collect())
        .chain(named("p", postings.collect()))
        .chain(named("r", results.collect()))
        .chain(named("t", texts.collect()))
        .chain(facets)
        .collect();
    let mut begin = Begin {
        version: 1,
        language: index.language.code(),
        hash: String::new(),
        count: index.count,
        results: RESULTS,
        keys: blocks.iter().map(|block| block[0].text.clone()).collect(),
        shards: first_classes,
        texts: STANDARD.encode(sizes),
        facets: corpus.facets.iter().map(|facet| facet.id).collect(),
        synonyms: index.written.clone(),
        stop: index.stop.clone(),
    };
    begin.hash = hash(&rest, &begin);
    let begin = Shard { name: "begin".to_owned(), data: Data::Begin(Box::new(begin)) };
    std::iter::once(begin).chain(rest).collect()
}

/// Each form as what it adds to the one before it, its size and its class as a difference.
fn front_coded(block: &[Key]) -> String {
    let mut text = String::new();
    let (mut before, mut class) = ("", 0);
    for key in block {
        if !text.is_empty() {
            text.push('\n');
        }
        let common: Vec<char> =
            before.chars().zip(key.text.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
        // The shared beginning is counted in UTF-16 units, as one base-36 digit (35 at most), and never splits a letter.
        let (mut units, mut bytes) = (0, 0);
        for letter in common {
            if units + letter.len_utf16() > 35 {
                break;
            }
            units += letter.len_utf16();
            bytes += letter.len_utf8();
        }
        let next = i64::from(key.class);
        let delta: i64 = next - class;
        text.push_str(&base36(units as u64));
        text.push_str(&key.text[bytes..]);
        text.push(' ');
        text.push_str(&base36(u64::from(key.size)));
        if delta < 0 {
            text.push('-');
        }
        text.push_str(&base36(delta.unsigned_abs()));
        (before, class) = (&key.text, next);
    }
    text
}

fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(b"0123456789abcdefghijklmnopqrstuvwxyz"[(number % 36) as usize]);
        number /= 36;
        if number == 0 {
            break;
        }
    }
    digits.iter().rev().map(|&digit| char::from(digit)).collect()
}

/// Postings in files, with the first class of each.
fn postings(postings: &[Posting]) -> (Vec<usize>, Vec<Vec<u8>>) {
    let coded: Vec<Vec<u8>> = postings.par_iter().map(coded).collect();
    let (mut first, mut shards): (Vec<usize>, Vec<Vec<u8>>) = (Vec::new(), Vec::new());
    let most = shard(coded.iter().map(Vec::len).sum());
    for (class, bytes) in coded.iter().enumerate() {
        if shards.last().is_none_or(|shard| shard.len() + bytes.len() > most) {
            first.push(class);
            shards.push(Vec::new());
        }
        if let Some(shard) = shards.last_mut() {
            push_varint(shard, bytes.len());
            shard.extend_from_slice(bytes);
        }
    }
    (first, shards)
}

fn coded(posting: &Posting) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(3 * posting.pages.len() + 2);
    push_varint(&mut bytes, posting.pages.len());
    let mut before = 0;
    for &page in &posting.pages {
        push_varint(&mut bytes, (page - before) as usize);
        before = page;
    }
    bytes.extend_from_slice(&posting.bytes);
    bytes
}

/// Seven bits a byte, the lowest first; the eighth says that more follows.
fn push_varint(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 128 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The first page of each file of texts.
fn bundles(pages: &[Entry]) -> Vec<usize> {
    let mut first = Vec::new();
    let mut size = TEXTS;
    for (id, page) in pages.iter().enumerate() {
        if size >= TEXTS {
            first.push(id);
            size = 0;
        }
        size += page.sections.iter().map(|section| section.text.len() + section.heading.len() + 16).sum::<usize>();
    }
    first
}

impl Pages {
    fn entries(&self) -> &[Entry] {
        &self.corpus.pages[self.range.clone()]
    }
}

fn result(page: &Entry) -> [&str; 5] {
    let [summary, minutes] = [&page.summary, &page.minutes].map(|text| text.as_deref().unwrap_or_default());
    [&page.address, &page.title, page.kind, summary, minutes]
}

fn section(section: &Section) -> [&str; 3] {
    [&section.anchor, &section.heading, &section.text]
}

fn results<S: Serializer>(pages: &Pages, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(pages.entries().iter().map(result))
}

fn texts<S: Serializer>(pages: &Pages, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(pages.entries().iter().map(|page| page.sections.iter().map(section).collect::<Vec<_>>()))
}

fn bits(facet: &Facet, count: usize) -> Vec<(String, String)> {
    let value = |(id, pages): &(String, Vec<usize>)| {
        let mut bits = vec![0_u8; count.div_ceil(8)];
        pages.iter().for_each(|&page| bits[page / 8] |= 1 << (page % 8));
        (id.clone(), STANDARD.encode(bits))
    };
    facet.values.iter().map(value).collect()
}

/// Stands for all that is in the pieces: other data, another folder. FNV-1a, as no compiler changes it.
fn hash(rest: &[Shard], begin: &Begin) -> String {
    let of = |name: &str, data: &dyn Fn(&mut Fnv)| {
        let mut fnv = Fnv(0xcbf2_9ce4_8422_2325);
        fnv.text(name);
        data(&mut fnv);
        fnv.0
    };
    let hashes: Vec<u64> =
        rest.par_iter().map(|shard| of(&shard.name, &|fnv: &mut Fnv| shard.data.hash(fnv))).collect();
    let all = of("begin", &|fnv: &mut Fnv| {
        hashes.iter().for_each(|hash| fnv.bytes(&hash.to_le_bytes()));
        begin.synonyms.iter().flatten().for_each(|name| fnv.text(name));
        begin.stop.iter().for_each(|word| fnv.text(word));
        fnv.text(begin.language);
    });
    format!("{all:016x}")
}

struct Fnv(u64);

impl Fnv {
    fn bytes(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&[0xff]);
    }
}

impl Data {
    fn hash(&self, fnv: &mut Fnv) {
        match self {
            Self::Begin(_) => {}
            Self::Text(text) => fnv.text(text),
            Self::Results(pages) => pages.entries().iter().flat_map(result).for_each(|text| fnv.text(text)),
            Self::Texts(pages) => pages.entries().iter().for_each(|page| {
                page.sections.iter().flat_map(section).for_each(|text| fnv.text(text));
                fnv.bytes(&[0xfe]);
            }),
            Self::Facet(values) => values.iter().for_each(|(id, bits)| {
                fnv.text(id);
                fnv.text(bits);
            }),
        }
    }
}

impl Serialize for Shard {
    /// A name and what goes by it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pair = serializer.serialize_seq(Some(2))?;
        pair.serialize_element(&self.name)?;
        pair.serialize_element(&self.data)?;
        pair.end()
    }
}
