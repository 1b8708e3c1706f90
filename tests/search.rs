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
    i18n::Language,
    link::{SearchQuery, ThingId},
    model::kind::Kind,
    search::{Answer, Corpus, Entry, Index, Section, shards, words},
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

/// At least 95 of 100 expected pages among the first ten, while a query is typed and when it was entered; at most 2 of 100
/// unexpected among the first five of what was entered.
#[test]
fn the_examples_queries_find_what_they_should() {
    let product = product("example");
    let asked = Asked::of(&product);
    let queries: Vec<Query> = product.catalog.searching.queries.iter().map(Query::from).collect();
    let pages: BTreeSet<_> = queries.iter().flat_map(|query| &query.find).collect();
    let with_not = queries.iter().filter(|query| !query.not.is_empty()).count();
    assert!(queries.len() >= 80 && pages.len() >= 60, "{} queries over {} pages", queries.len(), pages.len());
    assert!(with_not >= 40, "{with_not} say what they must not find");
    asked.holds(&queries, 95, 70);
}

/// Queries that were written down before anything was tuned, and that nothing is tuned on: what they find says what others will.
#[test]
fn queries_that_nothing_was_tuned_on_find_what_they_should() {
    let product = product("example");
    let path = common::repository().join("tests/vectors/held-out.json");
    let listed: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(path).expect("it is there")).expect("it is JSON");
    let asked = Asked::of(&product);
    let thing = |name: &Value| {
        let name = name.as_str().expect("a reference");
        let id = |thing: &ThingId| product.catalog.get(*thing).id.clone();
        let is = |thing: &&ThingId| {
            let kind = product.catalog.get(**thing).kind;
            let folder = kind.folder().map_or_else(|| id(thing), |folder| format!("{folder}/{}", id(thing)));
            folder == name || (kind == Kind::Page && id(thing) == name)
        };
        *asked.things.iter().find(is).unwrap_or_else(|| panic!("{name} is not there"))
    };
    let query = |query: &Value| Query {
        search: query["search"].as_str().expect("a query").to_owned(),
        find: query["find"].as_array().expect("a list").iter().map(thing).collect(),
        not: Vec::new(),
    };
    asked.holds(&listed.iter().map(query).collect::<Vec<_>>(), 85, 60);
}

/// A query with what it must find and what it must not.
struct Query {
    search: String,
    find: Vec<ThingId>,
    not: Vec<ThingId>,
}

impl From<&SearchQuery> for Query {
    fn from(query: &SearchQuery) -> Self {
        let things = |list: &[(ThingId, _)]| list.iter().map(|(thing, _)| *thing).collect();
        Self { search: query.search.clone(), find: things(&query.find), not: things(&query.not) }
    }
}

/// An edition that is asked.
struct Asked<'a> {
    product: &'a Product,
    things: Vec<ThingId>,
    index: Index,
}

impl<'a> Asked<'a> {
    fn of(product: &'a Product) -> Self {
        let portal = portal(product);
        Self { product, things: searched(&portal.edition()), index: Index::of(&corpus(&portal.edition())) }
    }

    /// Holds queries to how many of a hundred expected pages are found, and how many come first.
    fn holds(&self, queries: &[Query], least: usize, least_first: usize) {
        let (mut unwanted, mut seen) = (0, Vec::new());
        for entered in [false, true] {
            let (mut expected, mut found, mut first, mut missed) = (0, 0, 0, Vec::new());
            for query in queries {
                let ask = |end: &str| self.index.search(&format!("{}{end}", query.search));
                // What begins nothing is looked for as it is when one pauses.
                let typed = if entered { ask(" ") } else { ask("") };
                let answer = if typed.hits.is_empty() { ask(" ") } else { typed };
                let is_among = |thing, most| answer.hits.iter().take(most).any(|hit| self.things[hit.page] == thing);
                let told = |thing| format!("{} → {}", query.search, self.product.catalog.get(thing).id);
                for &thing in &query.find {
                    expected += 1;
                    match is_among(thing, 10) {
                        true => found += 1,
                        false => missed.push(told(thing)),
                    }
                }
                first += usize::from(query.find.first().is_some_and(|&thing| is_among(thing, 1)));
                if entered {
                    unwanted += query.not.len();
                    seen.extend(query.not.iter().filter(|&&thing| is_among(thing, 5)).map(|&thing| told(thing)));
                }
            }
            let asked = queries.iter().filter(|query| !query.find.is_empty()).count();
            let how = if entered { "entered" } else { "typed" };
            println!(
                "{how}: {} queries, {found} of {expected} found, {first} of {asked} first; missed {missed:?}",
                queries.len()
            );
            assert!(found * 100 >= expected * least, "{how}: {found} of {expected}: {missed:?}");
            assert!(first * 100 >= asked * least_first, "{how}: {first} of {asked} come first");
        }
        println!("{} of {unwanted} unexpected: {seen:?}", seen.len());
        assert!(seen.len() * 100 <= unwanted * 2, "{} of {unwanted}: {seen:?}", seen.len());
    }
}

/// Whatever a site of ours says about its own search holds.
#[test]
fn every_sites_own_queries_hold() {
    let mut with_queries = 0;
    for (name, root) in common::sites() {
        let plan = katern::plan(&common::from_folder(&root), &Overrides::default());
        let Some(product) = plan.product else { continue };
        with_queries += usize::from(!product.catalog.searching.queries.is_empty());
        let told = katern::search_misses(&product);
        assert!(told.is_empty(), "{name}: {told:?}");
    }
    assert!(with_queries >= 2);
}

/// A corpus of pages with a title and a text.
fn made(pages: &[(&str, &str)]) -> Corpus {
    let page = |(title, text): &(&str, &str)| Entry {
        address: format!("{title}/index.html"),
        title: (*title).to_owned(),
        weight: 1.0,
        sections: vec![Section { text: (*text).to_owned(), ..Section::default() }],
        ..Entry::default()
    };
    Corpus {
        language: Language::Nl,
        pages: pages.iter().map(page).collect(),
        facets: Vec::new(),
        synonyms: Vec::new(),
        same: Vec::new(),
        apart: Vec::new(),
    }
}

/// The pages that a query finds once it is entered, the best first.
fn found(corpus: &Corpus, query: &str) -> Vec<usize> {
    Index::of(corpus).search(&format!("{query} ")).hits.into_iter().map(|hit| hit.page).collect()
}

fn words_of(list: &[&str]) -> Vec<String> {
    list.iter().map(|&word| word.to_owned()).collect()
}

#[test]
fn exceptions_keep_apart_and_bring_together() {
    // Of the second and the third pair the rough stems are the same.
    for (one, other) in
        [("begeleiden", "begeleiding"), ("school", "scholing"), ("houden", "houding"), ("coacht", "coachen")]
    {
        let mut corpus = made(&[("een", one), ("twee", other)]);
        let without = found(&corpus, other);
        corpus.apart = vec![words_of(&[other, one])];
        assert_eq!(found(&corpus, other), [1], "{other}, which without found {without:?}");
        assert_eq!(found(&corpus, one), [0], "{one}");
    }
    // Also where one of them stands nowhere.
    let mut corpus = made(&[("een", "school")]);
    assert_eq!(found(&corpus, "scholing"), [0]);
    corpus.apart = vec![words_of(&["school", "scholing"])];
    assert!(found(&corpus, "scholing").is_empty());
    let mut corpus = made(&[("een", "fiets"), ("twee", "rijwiel")]);
    assert_eq!(found(&corpus, "fiets"), [0]);
    corpus.same = vec![words_of(&["fiets", "rijwiel"])];
    assert_eq!(found(&corpus, "fiets").len(), 2);
}

#[test]
fn where_and_in_what_a_word_stands_decides_the_order() {
    let filler = "iets anders dat hier ook staat";
    let mut corpus = made(&[("letters", ""), ("kopjes", ""), ("spiegelen", ""), ("labels", "")]);
    corpus.pages[0].sections[0].text = format!("spiegelen {filler}");
    corpus.pages[1].sections[0] = Section { heading: "spiegelen".into(), anchor: "a".into(), text: filler.into() };
    corpus.pages[2].sections[0].text = filler.into();
    corpus.pages[3].sections[0].text = filler.into();
    assert_eq!(found(&corpus, "spiegelen"), [2, 1, 0], "title, heading, text");
    corpus.pages[3].tags = words_of(&["spiegelen"]);
    assert!(found(&corpus, "spiegelen").contains(&3), "words to find it by");
    // The whole, what it is, what it is about.
    let corpus = made(&[("een", "gesprekskaart"), ("twee", "leergesprek"), ("drie", "gesprek")]);
    assert_eq!(found(&corpus, "gesprek"), [2, 1, 0]);
    let mut corpus = made(&[("bron", "spiegelen"), ("werkvorm", "spiegelen")]);
    corpus.pages[0].weight = 0.7;
    assert_eq!(found(&corpus, "spiegelen"), [1, 0]);
}

/// What one can do comes before what is written about it.
#[test]
fn an_activity_comes_before_a_work_that_says_the_same() {
    let product = product("search");
    let corpus = corpus(&portal(&product).edition());
    let weight = |kind: &str| corpus.pages.iter().find(|page| page.kind == kind).map(|page| page.weight);
    assert!(weight("activity") > weight("term") && weight("term").is_some());
    let product = self::product("literature");
    let corpus = katern::features::search::corpus(&portal(&product).edition());
    let works: Vec<f32> =
        corpus.pages.iter().filter(|page| page.kind == "literature").map(|page| page.weight).collect();
    assert!(!works.is_empty() && works.iter().all(|&work| Some(work) < weight_of_page(&corpus)));
}

fn weight_of_page(corpus: &Corpus) -> Option<f32> {
    corpus.pages.iter().filter(|page| page.kind == "page").map(|page| page.weight).max_by(f32::total_cmp)
}

#[test]
fn a_compound_that_stands_nowhere_is_its_parts() {
    let corpus = made(&[("een", "feedback en een gesprek"), ("twee", "een gesprek"), ("drie", "feedback")]);
    let index = Index::of(&corpus);
    for end in ["", " "] {
        let answer = index.search(&format!("feedbackgesprek{end}"));
        assert_eq!(answer.hits.iter().map(|hit| hit.page).collect::<Vec<_>>(), [0, 1], "both, then what it is");
        assert_eq!(answer.terms[0].parts(), Some("feedback gesprek"));
        assert_eq!(answer.terms[0].meant(), None);
    }
    let corpus = made(&[("een", "de voorbereiding van een les")]);
    assert_eq!(found(&corpus, "lesvoorbereiding"), [0]);
    let corpus = made(&[("een", "lesvoorbereiding"), ("twee", "vakcoaches")]);
    assert_eq!([found(&corpus, "les"), found(&corpus, "voorbereiding"), found(&corpus, "coach")], [[0], [0], [1]]);
}

#[test]
fn a_name_of_several_words_is_found_where_they_stand_in_a_row() {
    let mut corpus =
        made(&[("een", "een leraar in opleiding"), ("twee", "de opleiding en de leraar"), ("drie", "een student")]);
    corpus.synonyms = vec![words_of(&["student", "leraar in opleiding"])];
    assert_eq!(found(&corpus, "student"), [2, 0], "not where both words only happen to be");
    let asked = Index::of(&corpus).search("leraar in opleiding ");
    assert_eq!(asked.hits[0].page, 0);
    assert_eq!(asked.hits.len(), 3);
}

#[test]
fn two_words_that_are_known_only_as_one_are_one() {
    let corpus = made(&[("een", "feedback"), ("twee", "feed")]);
    assert_eq!(found(&corpus, "feed back"), [0]);
    assert_eq!(found(&corpus, "feed"), [1]);
}

#[test]
fn the_first_letter_of_the_next_word_rules_nothing_out() {
    let corpus = made(&[("een", "begeleiden"), ("twee", "vertellen")]);
    let index = Index::of(&corpus);
    let answer = index.search("begeleiden x");
    assert_eq!((answer.hits.len(), answer.is_partial), (1, false));
    assert!(index.search("begeleiden x ").is_partial, "entered it is a word");
    // While one types nothing is looked for within words.
    assert!(index.search("geleid").hits.is_empty() && index.search("geleid ").hits.len() == 1);
}

#[test]
fn a_second_slip_is_borne_with_where_the_beginning_is_right() {
    let corpus = made(&[("een", "rubric"), ("twee", "fabriek")]);
    assert_eq!(Index::of(&corpus).search("rubriek ").terms[0].meant(), Some("rubric"));
}

/// More pages than are read in one go, and more keys than small sites have: parallel or not, the same.
#[test]
fn one_thread_makes_what_many_do() {
    let syllables = ["ka", "lo", "mi", "rus", "ten", "ba", "wil", "do", "per", "si"];
    let word = |number: usize| (0..4).map(|place| syllables[number / 10_usize.pow(place) % 10]).collect::<String>();
    let text = |page: usize| (0..40).map(|at| word((page * 37 + at * 271) % 10_000)).collect::<Vec<_>>().join(" ");
    let pages: Vec<(String, String)> = (0..600).map(|page| (word(page), text(page))).collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(title, text)| (title.as_str(), text.as_str())).collect();
    let corpus = Arc::new(made(&pages));
    let data = || -> Vec<(String, String)> {
        let shards = shards(&Index::of(&corpus), &corpus);
        let json = |data| serde_json::to_string(data).expect("it is JSON");
        shards.iter().map(|shard| (shard.name.clone(), json(&shard.data))).collect()
    };
    let pool = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be had");
    let (one, many) = (pool(1).install(data), pool(4).install(data));
    assert_eq!(one, many);
    assert!(one.iter().filter(|(name, _)| name.starts_with("k/")).count() > 5);
    let index = Index::of(&corpus);
    assert_eq!(index.search(&format!("{} ", corpus.pages[599].title)).hits[0].page, 599);
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
    // With each text stands what is told of its page; a long one is in several files.
    let mut told: Vec<&Value> = texts.iter().map(|text| &text[0]).collect();
    told.dedup();
    assert_eq!((rows.len(), told), (count, rows.iter().collect()), "{name}");
    for (row, sections) in texts.iter().map(|text| (&text[0], &text[1])) {
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
