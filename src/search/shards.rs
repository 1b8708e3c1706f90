//! An index in the pieces that a browser loads, each of them small. The only door to base64.

use std::{ops::Range, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use rayon::prelude::*;
use serde::{Serialize, Serializer, ser::SerializeSeq};

use super::{
    Corpus, Entry, Facet, Index,
    index::Key,
    pieces::{self, Stretch},
    postings::Coded,
    varint,
};

/// Forms a file of keys has: on a small site, where a first search loads a good part of all there is, fewer.
pub(super) fn block(keys: usize) -> usize {
    if keys < 10_000 { 400 } else { 600 }
}

/// Files of keys that are looked at for a beginning, besides the first.
pub(super) fn ahead(keys: usize) -> usize {
    if keys < 10_000 { 3 } else { 7 }
}

/// Bytes that a file of postings has at most, unless one class alone has more.
fn shard(bytes: usize) -> usize {
    if bytes < 200 * 1024 { 3 * 1024 } else { 6 * 1024 }
}

/// Pages a file of results has.
const RESULTS: usize = 16;
/// Bytes of text after which a file for excerpts ends: a page of usual length stands alone, terms stand together.
const TEXTS: usize = 2 * 1024;

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
    /// Keys.
    Keys(String),
    /// Postings in base64.
    #[serde(serialize_with = "postings")]
    Postings(Postings),
    /// What is shown of each page: address, title, kind, summary, minutes.
    #[serde(serialize_with = "results")]
    Results(Pages),
    /// What is shown of each page, and its text or a piece of it: anchor, heading, text.
    #[serde(serialize_with = "texts")]
    Texts(Pages, usize),
    /// The values of a facet, each with the pages that have it as bits in base64.
    Facet(Vec<(String, String)>),
}

/// Pages that stand together: what is said of them is there once, in the corpus.
#[derive(Debug)]
pub struct Pages {
    corpus: Arc<Corpus>,
    range: Range<usize>,
}

/// Postings that stand together: they are there once, for all files.
#[derive(Debug)]
pub struct Postings {
    all: Arc<Coded>,
    classes: Range<usize>,
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
    /// How many files of keys are looked at for a beginning, besides the first.
    ahead: usize,
    /// How many classes each file of postings has, packed in base64.
    shards: String,
    /// How many pages each file of texts has, doubled; of a page whose text is parted how many files that has, doubled and one.
    texts: String,
    facets: Vec<&'static str>,
    /// As they are written.
    synonyms: Vec<Vec<String>>,
    stop: Vec<&'static str>,
}

/// The pieces of an index; the first is the one that tells of the others.
pub fn shards(index: &Index, corpus: &Arc<Corpus>) -> Vec<Shard> {
    let blocks: Vec<&[Key]> = index.keys.chunks(block(index.keys.len())).collect();
    let files = files(&index.postings);
    let count = corpus.pages.len();
    let pages = |range: Range<usize>| Pages { corpus: Arc::clone(corpus), range };
    let keys = blocks.par_iter().map(|block| Data::Keys(front_coded(block)));
    let postings = |classes: &Range<usize>| Postings { all: Arc::clone(&index.postings), classes: classes.clone() };
    let postings = files.iter().map(|classes| Data::Postings(postings(classes)));
    let results = (0..count).step_by(RESULTS).map(|first| Data::Results(pages(first..count.min(first + RESULTS))));
    let bundles = bundles(&corpus.pages, &index.pieces);
    let sizes =
        bundles.iter().map(|bundle| if bundle.files > 1 { 2 * bundle.files + 1 } else { 2 * bundle.pages.len() });
    let texts = bundles.iter().flat_map(|bundle| {
        (0..bundle.files).map(|piece| Data::Texts(pages(bundle.pages.clone()), piece)).collect::<Vec<_>>()
    });
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
        ahead: ahead(index.keys.len()),
        shards: packed(files.iter().map(Range::len)),
        texts: packed(sizes),
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

/// Numbers one after the other.
fn packed(numbers: impl IntoIterator<Item = usize>) -> String {
    let mut bytes = Vec::new();
    numbers.into_iter().for_each(|number| varint::push(&mut bytes, number));
    STANDARD.encode(bytes)
}

/// Postings in files: the classes of each.
fn files(postings: &Coded) -> Vec<Range<usize>> {
    let sizes = || (0..postings.classes()).map(|class| postings.bytes(class).len());
    let most = shard(sizes().sum());
    let (mut files, mut size): (Vec<Range<usize>>, usize) = (Vec::new(), 0);
    for (class, bytes) in sizes().enumerate() {
        match files.last_mut().filter(|_| size + bytes <= most) {
            Some(file) => file.end = class + 1,
            None => {
                files.push(class..class + 1);
                size = 0;
            }
        }
        size += varint::size(bytes) + bytes;
    }
    files
}

/// Pages whose texts stand together in a file, or one whose text is parted over several.
struct Bundle {
    pages: Range<usize>,
    files: usize,
}

fn bundles(pages: &[Entry], counts: &[u8]) -> Vec<Bundle> {
    let mut bundles: Vec<Bundle> = Vec::new();
    let mut size = TEXTS;
    for (id, (page, &files)) in pages.iter().zip(counts).enumerate() {
        let is_parted = files > 1;
        match bundles.last_mut().filter(|_| size < TEXTS && !is_parted) {
            Some(bundle) => bundle.pages.end = id + 1,
            None => {
                bundles.push(Bundle { pages: id..id + 1, files: usize::from(files) });
                size = 0;
            }
        }
        let texts = page.sections.iter().map(|section| section.text.len() + section.heading.len() + 16);
        size = if is_parted { TEXTS } else { size + texts.chain(result(page).map(str::len)).sum::<usize>() };
    }
    bundles
}

impl Postings {
    /// Each with its length before it.
    fn text(&self) -> String {
        let mut bytes = Vec::new();
        for posting in self.classes.clone().map(|class| self.all.bytes(class)) {
            varint::push(&mut bytes, posting.len());
            bytes.extend_from_slice(posting);
        }
        STANDARD.encode(bytes)
    }
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

fn stretch<'a>(stretch: &Stretch<'a>) -> [&'a str; 3] {
    [stretch.anchor, stretch.heading, stretch.text]
}

fn piece(page: &Entry, number: usize) -> Vec<[&str; 3]> {
    pieces::of(page)[number].iter().map(stretch).collect()
}

fn postings<S: Serializer>(postings: &Postings, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&postings.text())
}

fn results<S: Serializer>(pages: &Pages, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(pages.entries().iter().map(result))
}

fn texts<S: Serializer>(pages: &Pages, number: &usize, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(pages.entries().iter().map(|page| (result(page), piece(page, *number))))
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
            Self::Keys(text) => fnv.text(text),
            Self::Postings(postings) => fnv.text(&postings.text()),
            Self::Results(pages) => pages.entries().iter().flat_map(result).for_each(|text| fnv.text(text)),
            // Its results are there by themselves.
            Self::Texts(pages, number) => pages.entries().iter().for_each(|page| {
                piece(page, *number).into_iter().flatten().for_each(|text| fnv.text(text));
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
