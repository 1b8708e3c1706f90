//! The manual: its examples are tried, its pages on messages are complete, and it is a site without a mistake.
//!
//! `src/manual.rs` says how an example names its file. Outside the pages on messages each file is laid over all others that
//! the manual shows, and nothing may be told of it.

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use katern::{
    codes,
    diagnostics::{Diagnostic, Severity},
    manual::{self, Piece},
    settings::Overrides,
    source::Sources,
    yaml::Record,
};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// Messages that no small text can bring about: only a disk, or a text of thousands of characters. Their pages show a listing
/// instead; beside each the case in `tests/cases/bad` that brings it about.
const UNSHOWN: [(&str, &str); 5] = [
    ("unreadable", "unreadable"),
    ("symlink", "link-to-a-file"),
    ("file-too-large", "hundred-megabytes"),
    ("not-text", "latin-1"),
    ("table-too-wide", "wide-table"),
];

#[test]
fn every_message_has_a_page_and_every_page_a_message() {
    let known: BTreeSet<String> = codes::ALL.iter().map(|code| code.name.to_owned()).collect();
    let folder = fs::read_dir(docs().join("content/meldingen")).expect("there are pages");
    let files =
        folder.map(|entry| entry.expect("readable").path().file_stem().expect("a name").to_string_lossy().into_owned());
    let pages: BTreeSet<String> = files.filter(|name| name != "index").collect();
    assert_eq!(pages, known);
    let list = fs::read_to_string(docs().join("content/meldingen/index.md")).expect("a list");
    for code in codes::ALL.iter() {
        let page = manual::page(code.name).expect("it has a page");
        for language in ["nl", "en"] {
            let summary = page.summary(language);
            assert!(summary.ends_with('.') && summary.len() > 15, "{}: no sentence in {language}", code.name);
        }
        assert!(page.text.starts_with(&format!("---\ntitle: {}\n", code.name)), "{}", code.name);
        let weight = match code.severity {
            Severity::Error => "**Fout.**",
            Severity::Warning => "**Waarschuwing.**",
            Severity::Info => "**Opmerking.**",
        };
        assert!(page.text.contains(weight), "{} is not said to be a {weight}", code.name);
        let line = format!("- [{0}]({0}.md): {1}", code.name, page.summary("nl"));
        assert!(list.contains(&line), "the list lacks\n{line}");
    }
}

#[test]
fn wrong_examples_are_told_and_right_ones_are_not() {
    let failed = codes::ALL.par_iter().flat_map(|code| {
        let page = manual::page(code.name).expect("it has a page");
        let (wrong, right) = (page.site(false), page.site(true));
        if let Some((_, case)) = UNSHOWN.iter().find(|(name, _)| *name == code.name) {
            assert!(wrong.is_none(), "{} can be shown after all", code.name);
            return lacking(&page, case);
        }
        let wrong = names(&manual::diagnostics(&wrong.expect("a wrong example")));
        let right = names(&manual::diagnostics(&right.expect("a right example")));
        let mut failed = Vec::new();
        if wrong != [code.name] {
            failed.push(format!("{}: the wrong example tells {wrong:?}", code.name));
        }
        if !right.is_empty() {
            failed.push(format!("{}: the right example tells {right:?}", code.name));
        }
        failed
    });
    let failed: Vec<_> = failed.collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// What a page without files lacks: a listing of what is wrong and one of what is right, and a case that shows it.
fn lacking(page: &manual::Page, case: &str) -> Vec<String> {
    let mut heading = "";
    let mut listed = BTreeSet::new();
    for piece in page.pieces() {
        match piece {
            Piece::Heading(name) => heading = name,
            Piece::Code("text", _) => drop(listed.insert(heading)),
            _ => {}
        }
    }
    let path = common::repository().join(format!("tests/cases/bad/{case}.txt"));
    let told = fs::read_to_string(path).expect("the case is there");
    let is_told = told.contains(&format!("[{}]", page.code));
    let lacks = [
        (listed.contains(manual::WRONG), "wrong listing"),
        (listed.contains(manual::RIGHT), "right listing"),
        (is_told, "case"),
    ];
    lacks.into_iter().filter(|(has, _)| !has).map(|(_, what)| format!("{} has no {what}", page.code)).collect()
}

#[test]
fn every_example_in_the_manual_is_sound() {
    let pages: Vec<(PathBuf, String)> = pages().into_iter().filter(|(path, _)| !of_a_message(path)).collect();
    let mut files: BTreeMap<&str, &str> = BTreeMap::new();
    for (page, text) in &pages {
        for piece in manual::pieces(text) {
            match piece {
                Piece::File(path, _, text) => {
                    files.entry(path).or_insert(text);
                }
                Piece::Code(language, text) => {
                    let is_setting = |line: &str| {
                        let key = line.split_once(": ").map_or("", |(key, _)| key);
                        !key.is_empty() && key.chars().all(|sign| sign.is_ascii_lowercase() || sign == '_')
                    };
                    let is_yaml = language == "text" && text.lines().any(is_setting);
                    assert!(!is_yaml, "{}: a block with keys is the file they stand in:\n{text}", page.display());
                    let known = ["sh", "text"].contains(&language);
                    assert!(known, "{}: a block of {language:?} does not say which file it is", page.display());
                }
                _ => {}
            }
        }
    }
    assert!(files.len() > 15, "the manual shows {} files", files.len());
    let mut failed = Vec::new();
    for (page, text) in &pages {
        for piece in manual::pieces(text) {
            let Piece::File(path, _, text) = piece else { continue };
            let mut all = files.clone();
            all.insert(path, text);
            let sources = common::from_texts(all);
            let mut told = katern::plan(&sources, &Overrides::default()).diagnostics;
            if path.starts_with("partnerships/") {
                told.extend(katern::partnership_diagnostics(&sources, &Overrides::default(), &told));
            }
            // Remarks say what could still come; an example need not be a whole site.
            told.retain(|diagnostic| diagnostic.severity != Severity::Info);
            // Of all settings that pages show one counts at a time, and few of them name the theme.
            let is_theme = |told: &Diagnostic| told.location.as_ref().is_some_and(|at| at.path.folder() == "themes");
            told.retain(|diagnostic| !is_theme(diagnostic));
            failed.extend(told.iter().map(|told| format!("{}, {path}: {}", page.display(), shown(told, &sources))));
        }
    }
    failed.sort();
    failed.dedup();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_key_stands_in_its_table() {
    use katern::model::{
        activity::{Activity, Credit},
        cohort::{Cohort, PlannedMeeting},
        common::Common,
        form::{Form, Part, Question, ResultShown, Rubric, Statement},
        framework::{Area, Competency, Framework, Role},
        literature::Note,
        mapping::{Mapping, Pair},
        meeting::Meeting,
        programme::{BlockKind, Phase, Programme, Rules},
        term::Term,
    };
    use katern::settings::{DomainBlock, Fonts, Footer, Home, Licence, PortalBlock};
    let kinds: [(&str, &[&[&str]]); 11] = [
        ("soorten/index.md", &[Common::KEYS]),
        ("soorten/werkvorm.md", &[Activity::KEYS, Credit::KEYS]),
        ("soorten/bijeenkomst.md", &[Meeting::KEYS]),
        (
            "soorten/traject.md",
            &[Programme::KEYS, Phase::KEYS, BlockKind::KEYS, Rules::KEYS, Cohort::KEYS, PlannedMeeting::KEYS],
        ),
        (
            "soorten/formulier.md",
            &[Form::KEYS, Part::KEYS, Statement::KEYS, Rubric::KEYS, Question::KEYS, ResultShown::KEYS, Credit::KEYS],
        ),
        ("soorten/literatuur.md", &[Note::KEYS]),
        ("soorten/begrippen.md", &[Term::KEYS]),
        (
            "soorten/raamwerk.md",
            &[Framework::KEYS, Area::KEYS, Competency::KEYS, Role::KEYS, Mapping::KEYS, Pair::KEYS],
        ),
        ("instellingen.md", &[katern::settings::KEYS]),
        (
            "vormgeving.md",
            &[Fonts::KEYS, Footer::KEYS, Licence::KEYS, Home::KEYS, PortalBlock::WORDS, DomainBlock::WORDS],
        ),
        ("soorten/pagina.md", &[&["title"]]),
    ];
    for (page, keys) in kinds {
        let text = fs::read_to_string(docs().join("content").join(page)).expect("it is there");
        // Before a column's end stands what is explained; some keys are explained together, in a sentence.
        for key in keys.iter().copied().flatten() {
            assert!(text.contains(&format!("`{key}`")), "{page} does not explain ‘{key}’");
        }
    }
}

#[test]
fn every_command_in_the_manual_can_be_typed() {
    let mut tried = BTreeSet::new();
    for (page, text) in pages() {
        for piece in manual::pieces(&text) {
            let Piece::Code("sh", lines) = piece else { continue };
            for line in lines.lines().filter(|line| line.starts_with("katern ")) {
                if !tried.insert(line.to_owned()) {
                    continue;
                }
                // `--help` at the end: what stands before it is read, and nothing is done.
                let words = line.split_whitespace().skip(1).chain(["--help"]);
                let told = Command::new(env!("CARGO_BIN_EXE_katern")).args(words).output().expect("the program runs");
                assert!(told.status.success(), "{}: {line}\n{}", page.display(), String::from_utf8_lossy(&told.stderr));
            }
        }
    }
    assert!(tried.len() > 8, "{tried:?}");
}

#[test]
fn the_manual_is_a_site_without_a_mistake() {
    let sources = common::from_folder(&docs());
    let (plan, output) = common::rendered(&sources, &Overrides::default());
    let told: Vec<_> = plan.diagnostics.iter().map(|told| shown(told, &sources)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    for (path, _) in pages() {
        let inner = path.strip_prefix(docs().join("content")).expect("below").with_extension("");
        let folder = inner.to_string_lossy().trim_end_matches("index").trim_end_matches('/').to_owned();
        let address = if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") };
        assert!(output.contains_key(&address), "{address} is not made");
    }
}

#[test]
fn the_workflows_it_shows_are_those_of_the_program() {
    let page = fs::read_to_string(docs().join("content/publiceren-diensten.md")).expect("it is there");
    let pieces = manual::pieces(&page);
    for path in [".github/workflows/pages.yml", ".gitlab-ci.yml"] {
        let file = common::repository().join("src/commands/new/publish").join(path);
        let text = fs::read_to_string(file).expect("it is there");
        assert!(pieces.contains(&Piece::File(path, "yaml", &text)), "{path} is another one in the manual");
    }
}

#[test]
fn what_it_says_of_others_is_so() {
    let read = |path: &str| fs::read_to_string(common::repository().join(path)).expect("it is there");
    // The package has the version that is built.
    assert!(read("docs/content/beginnen.md").contains(&format!("katern_{}-1_amd64.deb", env!("CARGO_PKG_VERSION"))));
    // A server that the recipe is for sends the policy that pages have.
    let policy = read("themes/katern/templates/parts/policy.txt");
    let policy = policy.lines().find(|line| line.starts_with("default-src")).expect("it has one");
    let recipe = format!("add_header Content-Security-Policy \"{policy}\" always;");
    assert!(read("docs/content/publiceren-server.md").contains(&recipe), "{recipe}");
}

#[test]
fn what_the_manual_is_asked_it_finds() {
    let sources = common::from_folder(&docs());
    let product = katern::plan(&sources, &Overrides::default()).product.expect("it is sound");
    assert!(sources.text("zoeken.yaml").is_some_and(|list| list.matches("search:").count() > 10));
    let told: Vec<_> = katern::search_misses(&product).iter().map(|told| shown(told, &sources)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_message_is_explained_in_both_languages() {
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
        let told = command.args(arguments).env("NO_COLOR", "1").output().expect("the program runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (told.status.code(), text(&told.stdout), text(&told.stderr))
    };
    let (code, dutch, _) = run(&["explain", "unknown-key", "--lang", "nl"]);
    assert_eq!(code, Some(0));
    for part in
        ["fout[unknown-key]", "Zo gaat het mis", "    titel: Kaarten op tafel", "bedoel je ‘title’?", "Zo klopt het"]
    {
        assert!(dutch.contains(part), "{part}\n---\n{dutch}");
    }
    assert!(!dutch.contains("```") && !dutch.contains("]("), "{dutch}");
    let (_, english, _) = run(&["explain", "unknown-key", "--lang", "en"]);
    for part in
        ["error[unknown-key]", "does not know a key", "This goes wrong", "did you mean ‘title’?", "This is right"]
    {
        assert!(english.contains(part), "{part}\n---\n{english}");
    }
    assert!(!english.contains("Zo klopt het") && !english.contains("sleutel"), "{english}");
    let (code, _, told) = run(&["explain", "unknwon-key", "--lang", "nl"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("Bedoel je ‘unknown-key’?"), "{told}");
    for language in ["nl", "en"] {
        let (code, list, _) = run(&["explain", "--lang", language]);
        assert_eq!((code, list.lines().count()), (Some(0), codes::ALL.len()));
    }
}

fn docs() -> PathBuf {
    common::repository().join("docs")
}

/// Every Markdown file of the manual.
fn pages() -> Vec<(PathBuf, String)> {
    let (mut found, mut folders) = (Vec::new(), vec![docs().join("content")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let text = fs::read_to_string(&path).expect("text");
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}

fn of_a_message(path: &Path) -> bool {
    path.parent().is_some_and(|folder| folder.ends_with("meldingen"))
}

fn names(told: &[Diagnostic]) -> Vec<&'static str> {
    told.iter().map(|told| told.code.name).collect()
}

fn shown(told: &Diagnostic, sources: &Sources) -> String {
    let words = katern::diagnostics::Words::new(katern::i18n::Language::Nl);
    katern::diagnostics::terminal::draw(std::slice::from_ref(told), sources, &words, false)
}
