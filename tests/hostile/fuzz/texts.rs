//! One file alone: YAML, front matter, Markdown, timed sections, BibTeX, and what other programs hand over.

use std::{path::Path, sync::LazyLock};

use katern::{
    bibliography::{self, Reference, apa},
    diagnostics::Report,
    exchange,
    i18n::Language,
    parse,
    source::{SitePath, Sources, Text},
    yaml,
};
use proptest::{collection, sample};

use super::{
    edits::{edited, edits, soup},
    hold,
    told::assert_told_well,
};
use crate::{
    common::{repository, sites},
    markdown::check,
};

/// Every text of the example and the small sites that becomes a document, by its path in its site.
static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let mut files = Vec::new();
    for (_, root) in sites() {
        let (sources, _) = katern::gather(&root).expect("the site can be read");
        for (path, text) in parse::files(&sources) {
            if let Text::Utf8(text) = text {
                files.push((path.to_string(), text.to_string()));
            }
        }
    }
    assert!(files.len() > 100);
    files
});

fn one(path: &str, text: &str) -> (SitePath, Sources) {
    let mut sources = Sources::default();
    sources.insert(SitePath::new(path), Text::Utf8(text.into()));
    (SitePath::new(path), sources)
}

fn read_text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("it can be read")
}

#[test]
fn any_document() {
    hold(1_200, (sample::select(&FILES[..]), edits()), |((path, text), edits)| {
        let (path, sources) = one(&path, &edited(&text, &edits));
        let document = parse::document(&path, sources.get(&path).expect("it is there"));
        assert_told_well(&document.found, &sources);
    });
}

#[test]
fn any_front_matter() {
    let folders =
        sample::select(&["werkvormen", "bijeenkomsten", "trajecten", "literatuur", "bekwaamheden", "elders"][..]);
    let value = || soup(5);
    let keys = sample::select(
        &[
            "title",
            "summary",
            "domains",
            "competencies",
            "minutes",
            "group_size",
            "blocks",
            "materials",
            "credit",
            "variant_of",
            "programme",
            "number",
            "start",
            "where",
            "goals",
            "phases",
            "meetings",
            "rules",
            "updated",
            "draft",
            "extra",
            "tags",
            "for",
            "why",
        ][..],
    );
    let lines = collection::vec((keys, value()), 0..8);
    hold(1_000, (folders, lines, soup(6)), |(folder, lines, body)| {
        let matter: String = lines.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
        let (path, sources) = one(&format!("content/{folder}/x.md"), &format!("---\n{matter}---\n{body}"));
        let document = parse::document(&path, sources.get(&path).expect("it is there"));
        assert_told_well(&document.found, &sources);
    });
}

#[test]
fn any_yaml() {
    hold(3_000, soup(30), |text| {
        let (path, sources) = one("x.yaml", &text);
        let mut report = Report::new(path);
        yaml::read(&text, 0, &mut report);
        assert_told_well(&report.found, &sources);
    });
}

#[test]
fn any_markdown() {
    hold(1_500, soup(25), |text| check(&text));
}

#[test]
fn any_timed_section() {
    let headings = collection::vec((1..5_usize, soup(8), soup(3)), 1..6);
    hold(400, headings, |headings| {
        let text: String = headings
            .iter()
            .map(|(level, attributes, text)| format!("{} Kop {{{attributes}}}\n\n{text}\n\n", "#".repeat(*level)))
            .collect();
        check(&text);
        for folder in ["werkvormen", "bijeenkomsten"] {
            let (path, sources) = one(&format!("content/{folder}/x.md"), &format!("---\ntitle: X\n---\n{text}"));
            let document = parse::document(&path, sources.get(&path).expect("it is there"));
            assert_told_well(&document.found, &sources);
        }
    });
}

#[test]
fn any_bibtex() {
    let written = read_text(&repository().join("tests/cases/references/apa.bib"));
    // Entries apart, so that an edit of one is soon read again.
    let entries: Vec<String> =
        written.split("\n@").map(|entry| format!("@{}", entry.trim_start_matches('@'))).collect();
    let some = collection::vec((sample::select(entries), edits()), 1..4);
    hold(250, (some, soup(6)), |(entries, rest)| {
        let text: String = entries.iter().map(|(entry, edits)| edited(entry, edits) + "\n").collect::<String>() + &rest;
        let (path, sources) = one("x.bib", &text);
        let mut report = Report::new(path);
        let references = bibliography::read(&text, &mut report);
        assert_told_well(&report.found, &sources);
        use_all(&references);
    });
}

/// All that pages make of references.
fn use_all(references: &[Reference]) {
    let all: Vec<_> = references.iter().collect();
    for language in [Language::Nl, Language::En] {
        assert_eq!(apa::set(&all, language).len(), all.len());
    }
    for reference in references {
        bibliography::missing(reference);
        bibliography::order(reference);
        bibliography::ris(reference);
        bibliography::csl_json(reference, Language::Nl);
    }
}

#[test]
fn any_framework_of_another_program() {
    let folder = repository().join("tests/cases/import");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).expect("there are cases").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let files: Vec<String> =
        paths.iter().map(|path| read_text(path).split("=== told").next().unwrap_or_default().to_owned()).collect();
    hold(1_000, (sample::select(files), edits()), |(text, edits)| {
        let text = edited(&text, &edits);
        let (path, sources) = one("x", &text);
        let mut report = Report::new(path);
        let profile = exchange::read(&text, &mut report);
        assert_told_well(&report.found, &sources);
        // What an author would get of it can be read, whatever it says.
        if let Some(profile) = profile.filter(|_| report.found.is_empty()) {
            let (path, sources) = one("frameworks/x.yaml", &exchange::yaml(&profile));
            let document = parse::document(&path, sources.get(&path).expect("it is there"));
            let broken = document.found.iter().any(|found| found.code.name == "yaml-syntax");
            assert!(!broken, "{:?}", sources.text("frameworks/x.yaml"));
        }
    });
}
