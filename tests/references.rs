//! References of all kinds, set as APA has them: see `tests/cases/references/README.md`.

mod common;

use std::{collections::BTreeSet, fmt::Write};

use katern::{
    bibliography::{self, Run, apa},
    diagnostics::Report,
    i18n::Language,
    source::SitePath,
};

fn read(text: &str) -> (Vec<bibliography::Reference>, Report) {
    let mut report = Report::new(SitePath::new("x.bib"));
    (bibliography::read(text, &mut report), report)
}

fn shown(runs: &[Run]) -> String {
    let run = |run: &Run| match (&run.url, run.italic) {
        (Some(url), _) if *url == run.text => format!("<{url}>"),
        (Some(url), _) => format!("<{url}|{}>", run.text),
        (None, true) => format!("*{}*", run.text),
        (None, false) => run.text.clone(),
    };
    runs.iter().map(run).collect()
}

#[test]
fn references_are_set_as_apa_has_them() {
    let folder = common::repository().join("tests/cases/references");
    let text = std::fs::read_to_string(folder.join("apa.bib")).expect("it is there");
    let (references, report) = read(&text);
    assert_eq!(report.found, [], "all of it can be read");
    let mut sorted: Vec<_> = references.iter().collect();
    sorted.sort_by_key(|reference| bibliography::order(reference));
    for (language, name) in [(Language::Nl, "apa.nl.txt"), (Language::En, "apa.en.txt")] {
        let mut come_out = String::new();
        for (reference, set) in sorted.iter().zip(apa::set(&sorted, language)) {
            let (cited, year) = (&set.cited, &set.cited.year);
            writeln!(come_out, "{}\n  {}", reference.key, shown(&set.listed)).expect("text");
            writeln!(come_out, "  ({}, {year}) – {} ({year})\n", shown(&cited.names), shown(&cited.names_in_text))
                .expect("text");
        }
        let path = folder.join(name);
        if common::updating() {
            std::fs::write(&path, &come_out).expect("it can be written");
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        for (line, (expected, found)) in expected.lines().zip(come_out.lines()).enumerate() {
            assert_eq!(expected, found, "{name}:{}", line + 1);
        }
        assert_eq!(expected.len(), come_out.len(), "{name}");
    }
}

#[test]
fn each_is_set_alike_whatever_order_its_file_has() {
    let text =
        std::fs::read_to_string(common::repository().join("tests/cases/references/apa.bib")).expect("it is there");
    let (mut references, _) = read(&text);
    let set = |references: &[bibliography::Reference]| -> BTreeSet<(String, String)> {
        let all: Vec<_> = references.iter().collect();
        let sets = apa::set(&all, Language::Nl);
        all.iter().zip(sets).map(|(reference, set)| (reference.key.clone(), shown(&set.listed))).collect()
    };
    let once = set(&references);
    references.reverse();
    assert_eq!(once, set(&references));
}

#[test]
fn what_is_taken_away_comes_back_the_same() {
    let text =
        std::fs::read_to_string(common::repository().join("tests/cases/references/apa.bib")).expect("it is there");
    let (references, _) = read(&text);
    let bib: String = references.iter().map(|reference| format!("{}\n", reference.bib)).collect();
    assert!(!bib.contains("Zotero") && !bib.contains("opgezocht"), "what is nobody's business stays behind");
    let (again, report) = read(&bib);
    assert_eq!(report.found, []);
    let bare = |reference: &bibliography::Reference| bibliography::Reference {
        place: katern::source::Place::default(),
        bib: String::new(),
        ..reference.clone()
    };
    // What a chapter takes from its book it carries itself when it is taken away.
    let (first, second): (Vec<_>, Vec<_>) = (references.iter().map(bare).collect(), again.iter().map(bare).collect());
    for (first, second) in first.iter().zip(&second) {
        assert_eq!(first, second);
    }
    assert_eq!(first.len(), second.len());
}

#[test]
fn ris_is_lines_of_tags() {
    let text =
        std::fs::read_to_string(common::repository().join("tests/cases/references/apa.bib")).expect("it is there");
    for reference in &read(&text).0 {
        let ris = bibliography::ris(reference);
        assert!(ris.starts_with("TY  - ") && ris.ends_with("ER  - \r\n"), "{ris}");
        for line in ris.split_terminator("\r\n") {
            let tag = line.get(..6).expect("a tag");
            let fits = tag.bytes().take(2).all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
            assert!(fits && tag.ends_with("  - ") && !line.contains('\n'), "{line}");
        }
    }
}

/// Whatever a file holds, it is read to its end without panic; and what could be read can be set.
#[test]
fn no_file_breaks_it() {
    let text =
        std::fs::read_to_string(common::repository().join("tests/cases/references/apa.bib")).expect("it is there");
    let marks: Vec<usize> = text.char_indices().map(|(at, _)| at).step_by(97).collect();
    for &at in &marks {
        // Cut off, and with a piece gone.
        let gone = text[at..].char_indices().nth(13).map_or(text.len(), |(more, _)| at + more);
        for text in [text[..at].to_owned(), format!("{}{}", &text[..at], &text[gone..])] {
            let (references, report) = read(&text);
            assert!(references.len() <= 60);
            for found in &report.found {
                let place = found.location.as_ref().and_then(|location| location.place).expect("each has a place");
                assert!(text.get(place.range()).is_some(), "a place lies in its text: {place:?}");
            }
        }
    }
    for hostile in [
        "@",
        "@book",
        "@book{",
        "@book{a",
        "@book{a,",
        "@book{a, b",
        "@book{a, b=",
        "@book(a, title={x})",
        "@book{a, title=\"}",
        "@string{a = b}@book{c, title = a}",
        "@book{a, author={and and and}, title={\\}}",
        "@book{a, date={9999-99-99/..}}",
        "@book{a, year={99999999999}, pages={--}, volume={-1}, number={∞}}",
        "@book{a, ids={a,a,a}, crossref={a}}",
        "@book{a, crossref={b}}@book{b, crossref={a}}",
        "@book{a, author={, , , ,}, editor={{}}, title={{{{}}}}}",
        "@book{é,title={\u{0}\u{FEFF}\u{E010}\u{202E}}, year=2020, author={\u{E010} \u{E010}, x}}",
        "@comment{@book{a}}",
    ] {
        let (references, _) = read(hostile);
        let all: Vec<_> = references.iter().collect();
        assert_eq!(apa::set(&all, Language::Nl).len(), all.len(), "{hostile}");
    }
}

#[test]
fn an_edition_takes_its_own_list_along() {
    let sources = common::from_folder(&common::repository().join("tests/sites/literature"));
    let (_, output) = common::rendered(&sources, &katern::settings::Overrides::default());
    let text = |path: &str| String::from_utf8(output[path].clone()).expect("it is text");
    let keys = |edition: &str| -> Vec<String> {
        let json: serde_json::Value =
            serde_json::from_str(&text(&format!("{edition}literatuur/literatuur.json"))).expect("it is JSON");
        let works = json.as_array().expect("a list");
        works.iter().map(|work| work["id"].as_str().expect("each has its key").to_owned()).collect()
    };
    // In the order of the list: by name, year and title; a work without an author by its title.
    assert_eq!(keys(""), ["gevaarlijk", "vantwee", "leeuw2024", "Leeuw2024", "anoniem", "ongenoemd"]);
    // One domain's site lists what names it, what is cited in it, and what nobody names.
    assert_eq!(keys("een/"), ["gevaarlijk", "leeuw2024", "Leeuw2024", "anoniem", "ongenoemd"]);
    assert!(keys("twee/").contains(&"vantwee".to_owned()));
    for edition in ["", "een/", "twee/"] {
        let bib = text(&format!("{edition}literatuur/literatuur.bib"));
        assert!(!bib.contains("/home/iemand") && !bib.contains("nog lezen"), "{bib}");
        let found: Vec<_> = read(&bib).0.into_iter().map(|reference| reference.key).collect();
        assert_eq!(found, keys(edition), "the forms hold the same works");
        assert_eq!(text(&format!("{edition}literatuur/literatuur.ris")).matches("ER  - ").count(), found.len());
    }
}
