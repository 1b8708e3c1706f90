//! Search: what a word is, what the index holds, and what the queries of the example find.

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use common::Output;
use katern::{
    Product,
    edition::Scope,
    features::search::{corpus, searched},
    search::{Answer, Index, words},
    settings::Overrides,
};
use serde_json::Value;

/// The theme's scripts are held to the same.
#[test]
fn words_are_what_the_vectors_say() {
    let path = common::repository().join("tests/vectors/words.json");
    let vectors = std::fs::read_to_string(path).expect("there are vectors");
    let vectors: Vec<Value> = serde_json::from_str(&vectors).expect("they are JSON");
    assert!(vectors.len() > 8);
    for vector in vectors {
        let text = vector["text"].as_str().expect("a text");
        let listed = |name: &str| -> Vec<String> {
            let words = vector[name].as_array().expect("a list").iter();
            words.map(|word| word.as_str().expect("a word").to_owned()).collect()
        };
        let mut of_index = Vec::new();
        words::each(text, |word| of_index.push(word.to_owned()));
        assert_eq!(of_index, listed("index"), "{text}");
        assert_eq!(words::of_query(text), listed("query"), "{text}");
    }
}

/// At least 95 of 100 expected pages among the first ten; at most 2 of 100 unexpected among the first five.
#[test]
fn the_examples_queries_find_what_they_should() {
    let product = product("example");
    let portal = portal(&product);
    let (things, index) = (searched(&portal.edition()), Index::of(&corpus(&portal.edition())));
    let queries = &product.catalog.searching.queries;
    let (mut expected, mut found, mut unwanted, mut seen, mut first) = (0, 0, 0, 0, 0);
    let (mut missed, mut pages) = (Vec::new(), BTreeSet::new());
    for query in queries {
        // While it is typed, and when it has been: then the last word is no beginning any more.
        let (answer, entered) = (index.search(&query.search), index.search(&format!("{} ", query.search)));
        let is_in =
            |answer: &Answer, thing, most: usize| answer.hits.iter().take(most).any(|hit| things[hit.page] == thing);
        let is_among = |thing, most| is_in(&answer, thing, most);
        for (thing, _) in &query.find {
            expected += 1;
            pages.insert(*thing);
            if is_among(*thing, 10) {
                found += 1;
            } else {
                missed.push(format!("{} → {}", query.search, product.catalog.get(*thing).id));
            }
        }
        first += usize::from(query.find.first().is_some_and(|(thing, _)| is_among(*thing, 1)));
        for (thing, _) in &query.not {
            unwanted += 1;
            seen += usize::from(is_in(&entered, *thing, 5));
        }
    }
    println!("{} queries over {} pages: {found} of {expected} found, {first} first,", queries.len(), pages.len());
    println!("{seen} of {unwanted} unexpected; missed: {missed:?}");
    assert!(queries.len() >= 80 && pages.len() >= 60, "{} queries over {} pages", queries.len(), pages.len());
    assert!(found * 100 >= expected * 95, "{found} of {expected}: {missed:?}");
    assert!(seen * 100 <= unwanted * 2, "{seen} of {unwanted}");
}

#[test]
fn what_was_meant_and_what_was_searched_besides_is_told() {
    let product = product("search");
    let index = Index::of(&corpus(&portal(&product).edition()));
    let told = |answer: &Answer| answer.synonyms().into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(told(&index.search("mentor")), ["werkplekbegeleider", "WPB", "vakcoach"]);
    assert_eq!(index.search("feedbakc").terms[0].meant(), Some("feedback"));
    assert!(index.search("kalibreren wandeling").is_partial);
    let all = index.search(" ");
    assert_eq!(all.hits.iter().map(|hit| hit.page).collect::<Vec<_>>(), (0..all.hits.len()).collect::<Vec<_>>());
    assert!(index.search("qqqqqqqq").hits.is_empty());
}

#[test]
fn hostile_queries_find_something_or_nothing() {
    let product = product("search");
    let index = Index::of(&corpus(&portal(&product).edition()));
    let long = "a".repeat(100_000);
    for query in ["\0", "' OR 1=1 --", "<script>", "\u{202e}x", "%s%n", "\u{1f600}", "-", "’’’", "\u{ffff}", &long]
    {
        let answer = index.search(query);
        assert!(answer.hits.iter().all(|hit| hit.score.is_finite()), "{query:?}");
    }
}

/// Same data whatever the threads; every file a call of ASCII; every address there; the folder named by what is in it.
#[test]
fn the_data_is_whole_and_the_same_each_time() {
    for name in ["search", "editions", "english", "meetings", "forms"] {
        let root = common::sites().into_iter().find(|(known, _)| known == name).expect("it is there").1;
        let sources = common::from_folder(&root);
        let (_, output) = common::rendered(&sources, &Overrides::default());
        let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread can be had");
        let (_, again) = alone.install(|| common::rendered(&sources, &Overrides::default()));
        let data = |output: &Output| -> BTreeMap<String, Vec<u8>> {
            let files = output.iter().filter(|(path, _)| path.contains("zoeken/data/"));
            files.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
        };
        assert_eq!(data(&output), data(&again), "{name}");
        let begins: Vec<_> = output.keys().filter(|path| path.ends_with("zoeken/data/begin.js")).collect();
        assert!(!begins.is_empty(), "{name}");
        for begin in begins {
            let prefix = begin.strip_suffix("zoeken/data/begin.js").expect("it was looked for by this");
            edition_is_whole(name, prefix, &output);
        }
    }
}

fn edition_is_whole(name: &str, prefix: &str, output: &Output) {
    let folder = format!("{prefix}zoeken/data/");
    let begin = part(&output[&format!("{folder}begin.js")], "begin");
    let count = begin["count"].as_u64().expect("a number") as usize;
    let hash = begin["hash"].as_str().expect("a text");
    let (mut pages, mut texts) = (Vec::new(), Vec::new());
    for (path, bytes) in output.iter().filter(|(path, _)| path.starts_with(&folder)) {
        assert!(bytes.is_ascii(), "{name}: {path}");
        let inner = path[folder.len()..].strip_suffix(".js").expect("all are scripts");
        if inner == "begin" {
            continue;
        }
        let inner = inner.strip_prefix(hash).and_then(|inner| inner.strip_prefix('/')).expect("all others stand below");
        let value = part(bytes, inner);
        if inner.starts_with("r/") {
            pages.push((inner.to_owned(), value));
        } else if inner.starts_with("t/") {
            texts.push((inner.to_owned(), value));
        }
    }
    let (rows, texts) = (in_order(pages), in_order(texts));
    assert_eq!((rows.len(), texts.len()), (count, count), "{name}");
    for (row, sections) in rows.iter().zip(&texts) {
        let address = row[0].as_str().expect("an address");
        let file = address.split('#').next().expect("a part");
        let page = output.get(&format!("{prefix}{file}")).map(|page| String::from_utf8_lossy(page));
        let Some(page) = page else { panic!("{name}: {prefix}{address} is not there") };
        for section in sections.as_array().expect("sections") {
            let anchor = section[0].as_str().expect("an anchor");
            let is_there = anchor.is_empty() || page.contains(&format!(" id=\"{anchor}\""));
            assert!(is_there, "{name}: {prefix}{file} has no {anchor}");
        }
    }
}

/// What numbered files hold, by number and not by name.
fn in_order(mut files: Vec<(String, Value)>) -> Vec<Value> {
    files.sort_by_key(|(inner, _)| inner[2..].parse::<usize>().expect("they are numbered"));
    files.into_iter().flat_map(|(_, rows)| rows.as_array().cloned().expect("a list")).collect()
}

/// What a file hands over, by the name it gives.
fn part(bytes: &[u8], name: &str) -> Value {
    let text = std::str::from_utf8(bytes).expect("ASCII is UTF-8");
    let call = text.strip_prefix("katern.part(").and_then(|rest| rest.strip_suffix(");\n")).expect("it is a call");
    let call: Value = serde_json::from_str(&format!("[{call}]")).expect("its arguments are JSON");
    assert_eq!(call[0], name);
    assert!(!text.contains('<'), "{name} could end a script");
    call[1].clone()
}

/// Nothing of what an edition only carries, and no draft.
#[test]
fn only_what_an_edition_lists_is_found_in_it() {
    let product = product("editions");
    for &domain in &product.catalog.site.editions {
        let scope = Arc::new(Scope::of(domain, &product.catalog, &product.settings, &product.theme.words));
        let edition = scope.edition();
        let found = searched(&edition);
        assert!(!found.is_empty() && found.into_iter().all(|thing| edition.lists(thing)));
    }
    let draft = "---\ntitle: Geheim\ndraft: true\n---\nGeheimzinnig\n";
    let sources = common::from_texts([("katern.yaml", "id: proef\ntitle: Proef\n"), ("content/geheim.md", draft)]);
    for (drafts, expected) in [(false, 0), (true, 1)] {
        let overrides = Overrides { drafts, ..Overrides::default() };
        let product = katern::plan(&sources, &overrides).product.expect("it can be rendered");
        assert_eq!(Index::of(&corpus(&portal(&product).edition())).search("geheim").hits.len(), expected);
    }
}

fn product(name: &str) -> Product {
    let root = common::sites().into_iter().find(|(known, _)| known == name).expect("it is there").1;
    let plan = katern::plan(&common::from_folder(&root), &Overrides::default());
    assert!(!plan.has_errors(), "{name}: {:?}", plan.diagnostics);
    plan.product.expect("it can be rendered")
}

fn portal(product: &Product) -> Arc<Scope> {
    Arc::new(Scope::portal(&product.catalog, &product.settings, &product.theme.words))
}
