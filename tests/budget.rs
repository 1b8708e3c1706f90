//! What a build and a page may cost, in counts that no clock changes: pages rendered after an edit, files written, bytes.

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    fs,
    path::Path,
    sync::Mutex,
};

use katern::{
    Product,
    memo::Memo,
    render, replan,
    settings::Overrides,
    source::{SitePath, Sources, Text},
    theme,
};

mod support;
use support::{Texts, activity, small_site};

const MANY: usize = 300;
/// What a page of an item asks a server for, itself included; pictures and fonts not counted.
const MOST_REQUESTS: usize = 8;
/// What such a page weighs uncompressed where its text is a line: with a text of some 500 words it is to stay below 60 kB.
const MOST_BYTES_AROUND_A_TEXT: usize = 48_000;
/// All fonts that a reader may come to load.
const MOST_FONT_BYTES: u64 = 80_000;

/// The small site with many activities, of which each is linked to by the next.
fn site(many: usize) -> Texts {
    let mut site = small_site();
    for number in 0..many {
        let (domain, before) = (["een", "twee"][number % 2], number.saturating_sub(1));
        let text = format!("Zie ook [[extra-{before}]].");
        site.insert(
            format!("content/werkvormen/extra-{number}.md"),
            activity(&format!("Extra {number}"), domain, &text),
        );
    }
    site
}

fn sources(texts: &Texts) -> Sources {
    let mut sources = Sources::default();
    theme::embed(&mut sources);
    for (path, text) in texts {
        sources.insert(SitePath::new(path.as_str()), Text::Utf8(text.as_str().into()));
    }
    sources
}

/// A site that is kept while it is edited, with every page looked at after each edit.
#[derive(Default)]
struct Kept {
    memo: Memo,
    pages: BTreeMap<String, String>,
}

/// What an edit cost, and which pages it changed.
struct Cost {
    parsed: usize,
    rendered: usize,
    changed: BTreeSet<String>,
    pages: usize,
}

impl Kept {
    fn see(&mut self, texts: &Texts) -> Cost {
        let sources = sources(texts);
        let before = self.memo.counts();
        let product = replan(&sources, &Overrides::default(), &self.memo, &mut |_| {}).product.expect("a sound site");
        let mut pages = BTreeMap::new();
        for site in &product.sites {
            let frame = self.memo.frame(&product, site);
            for page in &site.contents().pages {
                let text = self.memo.page(page, site, &frame, &product.templates).expect("the theme is sound");
                pages.insert(format!("{}{}", site.prefix, page.address), text.to_string());
            }
        }
        let after = self.memo.counts();
        let changed = pages.iter().filter(|(address, text)| self.pages.get(*address) != Some(text));
        let changed = changed.map(|(address, _)| address.clone()).collect();
        let cost = Cost {
            parsed: after.parsed - before.parsed,
            rendered: after.rendered - before.rendered,
            changed,
            pages: pages.len(),
        };
        self.pages = pages;
        cost
    }
}

#[test]
fn an_edit_costs_what_it_changes() {
    let (mut kept, mut texts) = (Kept::default(), site(MANY));
    let first = kept.see(&texts);
    assert_eq!(first.rendered, first.pages);
    assert_eq!(kept.see(&texts).rendered, 0, "nothing has changed");

    // Words: the file, its page in each edition, and what the composer lays meetings with there.
    let path = "content/werkvormen/extra-7.md".to_owned();
    texts.insert(path.clone(), activity("Extra 7", "twee", "Andere woorden: [[extra-6]]."));
    let words = kept.see(&texts);
    assert_eq!(words.parsed, 1);
    assert_eq!(words.rendered, words.changed.len(), "{:?}", words.changed);
    assert!(words.rendered <= 6, "{:?}", words.changed);

    // A title: the lists (those by time, group, way of working and block too) and the pages that link to it, and no more.
    texts.insert(path, activity("Anders", "twee", "Andere woorden: [[extra-6]]."));
    let title = kept.see(&texts);
    // In each edition one of the composer's files of texts is made in vain: a text in it leads to what changed, outside its steps.
    assert_eq!((title.parsed, title.rendered), (1, title.changed.len() + 3), "{:?}", title.changed);
    assert!(title.changed.contains("werkvormen/extra-8/index.html"), "{:?}", title.changed);
    assert!(title.rendered <= 34, "{:?}", title.changed);

    // The glossary: what a term that no text uses means stands in few places.
    let glossary = texts["content/begrippen.yaml"].replace("Samen leren", "Met elkaar leren");
    texts.insert("content/begrippen.yaml".to_owned(), glossary);
    let term = kept.see(&texts);
    assert_eq!((term.parsed, term.rendered), (1, term.changed.len()), "{:?}", term.changed);
    assert!(term.rendered <= 12, "{:?}", term.changed);
}

/// The files of a full build by address, each with how often it was handed over.
fn files(texts: &Texts) -> BTreeMap<String, (usize, Vec<u8>)> {
    let sources = sources(texts);
    let product: Product = katern::plan(&sources, &Overrides::default()).product.expect("a sound site");
    let files = Mutex::new(BTreeMap::<String, (usize, Vec<u8>)>::new());
    for site in &product.sites {
        let put = |address: &str, bytes: &[u8]| {
            let mut files = files.lock().expect("no thread panics");
            let file = files.entry(format!("{}{address}", site.prefix)).or_default();
            *file = (file.0 + 1, bytes.to_vec());
            Ok::<(), Infallible>(())
        };
        let Ok(_) = render::site(site, &product, &sources, &put);
    }
    files.into_inner().expect("no thread panics")
}

#[test]
fn an_item_is_one_file_in_each_edition_that_has_it_and_none_is_written_twice() {
    let (few, many) = (files(&site(10)), files(&site(30)));
    assert!(many.values().all(|(times, _)| *times == 1));
    // Each of the twenty stands in the portal and, as each leads to the one before it, in the sites of both domains.
    // What is searched stands in files of its own, many pages in each.
    let is_data = |path: &&String| path.contains("zoeken/data/") || path.contains("samenstellen/teksten/");
    let (data, pages): (Vec<&String>, Vec<&String>) = many.keys().partition(is_data);
    let few = few.keys().filter(|path| !is_data(path)).count();
    assert_eq!(pages.len() - few, 20 * 3);
    assert!(data.len() < pages.len() / 2, "{data:?}");
    assert!(files(&site(30)) == many, "a second build writes the same");
}

/// The addresses of the styles, scripts and signs that a page loads, seen from the edition's root.
fn loaded<'a>(html: &'a str, root: &str) -> BTreeSet<&'a str> {
    let found = ["<link rel=\"stylesheet\" href=\"", "<link rel=\"icon\" href=\"", "<script src=\""].into_iter();
    let after = found.flat_map(|begin| html.split(begin).skip(1));
    after.filter_map(|rest| rest.split('"').next()?.strip_prefix(root)).collect()
}

#[test]
fn an_item_is_a_light_page() {
    let files = files(&site(10));
    let page = "werkvormen/extra-7/index.html";
    let (_, html) = &files[page];
    let html = std::str::from_utf8(html).expect("a page is text");
    let loaded = loaded(html, "../../");
    let bytes: usize = html.len() + loaded.iter().map(|address| files[*address].1.len()).sum::<usize>();
    assert!((4..=MOST_REQUESTS).contains(&(loaded.len() + 1)), "{loaded:?}");
    assert!((20_000..=MOST_BYTES_AROUND_A_TEXT).contains(&bytes), "{bytes}");
}

#[test]
fn fonts_are_light() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/katern/fonts");
    let entries = fs::read_dir(folder).expect("the theme has fonts").map(|entry| entry.expect("an entry"));
    let fonts = entries.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "woff2"));
    let bytes: u64 = fonts.map(|font| font.metadata().expect("a file").len()).sum();
    assert!((1..=MOST_FONT_BYTES).contains(&bytes), "{bytes}");
}
