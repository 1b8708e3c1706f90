//! Each case in `tests/cases/diagnostics/` is a small site in one text, and what is told of it.
//!
//! A case holds files behind `=== path` lines and what is expected behind `=== told`. `katern.yaml` may be left out. To add
//! one, write the files and run `UPDATE=1 cargo test --test cases`; then read what it wrote as its author would.

mod common;

use std::fmt::Write;

use katern::{
    codes,
    diagnostics::{Diagnostic, Words},
    i18n::Language,
    settings::Overrides,
    source::{Sources, line_and_column},
};

const SETTINGS: &str = "id: proef\ntitle: Proef\n";

#[test]
fn cases() {
    let folder = common::repository().join("tests/cases/diagnostics");
    let mut failed = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder).expect("there are cases").map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    for path in paths {
        let case = std::fs::read_to_string(&path).expect("a case is text");
        let (site, expected) = case.split_once("=== told\n").unwrap_or((&case, ""));
        let told = told(site, &mut seen);
        if told == expected {
            continue;
        }
        if common::updating() {
            let site = site.trim_end_matches('\n');
            std::fs::write(&path, format!("{site}\n=== told\n{told}")).expect("the case can be written");
        } else {
            failed.push(format!("{}\n--- expected\n{expected}\n--- told\n{told}", path.display()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    let without: Vec<_> = codes::ALL.iter().map(|code| code.name).filter(|name| !seen.contains(name)).collect();
    // What only a disk can bring about is tested in `disk.rs`, what is told of Markdown in `markdown.rs`, what only very
    // large texts can in `hostile.rs`.
    let elsewhere = [
        "unreadable",
        "symlink",
        "file-too-large",
        "table-too-wide",
        "nested-too-deep",
        // Of files of other programs: `exchange.rs`.
        "import-form",
        "import-item",
    ];
    let markdown = markdown_cases();
    let without: Vec<_> =
        without.into_iter().filter(|name| !elsewhere.contains(name) && !markdown.contains(name)).collect();
    assert_eq!(without, Vec::<&str>::new(), "codes without a case");
}

/// The cases of the Markdown room, as one text.
fn markdown_cases() -> String {
    let folder = std::fs::read_dir(common::repository().join("tests/cases/markdown")).expect("there are cases");
    let texts = folder.map(|entry| std::fs::read_to_string(entry.expect("readable").path()).expect("a case is text"));
    texts.collect()
}

fn told(site: &str, seen: &mut std::collections::BTreeSet<&'static str>) -> String {
    let mut files: Vec<(&str, &str)> = Vec::new();
    for part in site.split("=== ").skip(1) {
        let (path, text) = part.split_once('\n').expect("a path stands on a line of its own");
        files.push((path.trim(), text));
    }
    if !files.iter().any(|(path, _)| *path == "katern.yaml") {
        files.push(("katern.yaml", SETTINGS));
    }
    let sources = common::from_texts(files);
    let plan = katern::plan(&sources, &Overrides::default());
    let mut diagnostics = plan.diagnostics;
    diagnostics.extend(plan.product.iter().flat_map(katern::search_misses));
    diagnostics.extend(katern::partnership_diagnostics(&sources, &Overrides::default(), &diagnostics));
    let (nl, en) = (Words::new(Language::Nl), Words::new(Language::En));
    let mut told = String::new();
    for diagnostic in &diagnostics {
        seen.insert(diagnostic.code.name);
        writeln!(told, "{} {}[{}]", place(diagnostic, &sources), diagnostic.severity.name(), diagnostic.code.name)
            .expect("text");
        for words in [&nl, &en] {
            let label = words.label(diagnostic).map(|label| format!(" [{label}]"));
            writeln!(told, "  {}{}", words.message(diagnostic), label.unwrap_or_default()).expect("text");
            if let Some(help) = words.help(diagnostic) {
                writeln!(told, "  = {help}").expect("text");
            }
        }
    }
    if told.is_empty() {
        told.push_str("(nothing)\n");
    }
    told
}

fn place(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let position = |location: &katern::source::Location| match (location.place, sources.text(location.path.as_str())) {
        (Some(place), Some(text)) => {
            let (line, column) = line_and_column(text, place.start as usize);
            let (end_line, end_column) = line_and_column(text, place.end as usize);
            let end = if end_line == line { end_column.to_string() } else { format!("{end_line}:{end_column}") };
            format!("{}:{line}:{column}-{end}", location.path)
        }
        _ => location.path.to_string(),
    };
    let mut places: Vec<_> = diagnostic.location.iter().map(position).collect();
    places.extend(diagnostic.related.iter().map(|location| format!("(and {})", position(location))));
    if places.is_empty() { "-".to_owned() } else { places.join(" ") }
}
