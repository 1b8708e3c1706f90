//! How messages speak: no programmers' words, at most one message for one cause, and a suggestion where a name is misspelt.

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use katern::{
    codes,
    diagnostics::{Diagnostic, Words},
    i18n::{Arg, Language},
    settings::Overrides,
    source::Location,
};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// Words of Rust, of libraries and of programmers. What stands between quotes or backticks is what an author wrote.
const FORBIDDEN: [&str; 38] = [
    "array",
    "boolean",
    "bool",
    "bytes",
    "deserialize",
    "deserialise",
    "enum",
    "expected",
    "float",
    "found:",
    "hash",
    "i64",
    "index out",
    "integer",
    "invalid",
    "io error",
    "iterator",
    "missing field",
    "null",
    "object",
    "option<",
    "os error",
    "panic",
    "parse",
    "parsen",
    "parser",
    "regex",
    "scalar",
    "sequence",
    "serde",
    "string",
    "struct",
    "syntax",
    "token",
    "type",
    "u32",
    "unwrap",
    "variant `",
];

#[test]
fn messages_use_no_programmers_words() {
    let mut wrong = Vec::new();
    for language in ["nl", "en"] {
        let path = format!("src/diagnostics/{language}.ftl");
        let text = std::fs::read_to_string(common::repository().join(&path)).expect("there are messages");
        for (number, line) in text.lines().enumerate() {
            if let Some(word) = forbidden(&spoken(line)) {
                wrong.push(format!("{path}:{}: ‘{word}’ in {line}", number + 1));
            }
        }
    }
    for (name, diagnostics) in cases() {
        for told in diagnostics {
            for text in said(told) {
                if let Some(word) = forbidden(&without_quotes(&text)) {
                    wrong.push(format!("{name}: ‘{word}’ in {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_has_a_hole_left() {
    for (name, diagnostics) in cases() {
        for told in diagnostics {
            for text in said(told) {
                let left = text.contains("{$") || text.contains("{ $") || text.contains("none");
                assert!(!left, "{name}: {}: {text}", told.code.name);
            }
        }
    }
}

#[test]
fn one_cause_has_one_message() {
    // A picture that is not there may lack a description as well; a form may lag behind, and a date be wrong, for two reasons.
    let two_causes = [
        ["broken-link", "missing-alt-text"],
        ["voice-lags", "voice-lags"],
        ["gap-too-large", "on-holiday"],
        ["address-twice", "unused-competency"],
    ];
    let mut wrong = Vec::new();
    for (name, diagnostics) in cases() {
        let mut places: BTreeMap<&Location, Vec<&Diagnostic>> = BTreeMap::new();
        for told in diagnostics {
            if let Some(location) = told.location.as_ref().filter(|location| location.place.is_some()) {
                places.entry(location).or_default().push(told);
            }
        }
        for (location, told) in places {
            let mut names: Vec<_> = told.iter().map(|told| told.code.name).collect();
            names.sort_unstable();
            // Each says another thing: another key that is missing, another word that is outdated.
            let of_one_kind = ["missing-key", "outdated-word", "raw-html-removed"].contains(&names[0])
                && names[0] == names[names.len() - 1];
            let differ = told.iter().map(|told| &told.args).collect::<BTreeSet<_>>().len() == told.len();
            if told.len() > 1 && !(of_one_kind && differ) && !two_causes.iter().any(|pair| names == *pair) {
                wrong.push(format!("{name}: {location:?}: {names:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn whatever_is_unknown_may_have_a_suggestion() {
    let mut suggested: BTreeSet<&str> = BTreeSet::new();
    for (_, diagnostics) in cases() {
        for told in diagnostics {
            let suggestion = told.args.iter().find(|(name, _)| *name == "suggestion").map(|(_, value)| value);
            if suggestion.is_some_and(|value| !matches!(value, Arg::Text(text) if text == "none")) {
                let label = Words::new(Language::Nl).label(told).unwrap_or_default();
                assert!(label.contains("bedoel je"), "{}: {label}", told.code.name);
                suggested.insert(told.code.name);
            }
        }
    }
    let misspelt = codes::ALL.iter().map(|code| code.name).filter(|name| {
        name.starts_with("unknown-")
            || ["wrong-value", "broken-link", "broken-anchor", "not-in-framework"].contains(name)
    });
    let without: Vec<_> = misspelt.filter(|name| !suggested.contains(name)).collect();
    assert_eq!(without, Vec::<&str>::new(), "no case shows a suggestion for these");
}

/// What is told of each case and of each wrong example in the manual, worked out once.
fn cases() -> &'static [(String, Vec<Diagnostic>)] {
    static CASES: LazyLock<Vec<(String, Vec<Diagnostic>)>> = LazyLock::new(told_of_all);
    &CASES
}

fn told_of_all() -> Vec<(String, Vec<Diagnostic>)> {
    let folder = std::fs::read_dir(common::repository().join("tests/cases/diagnostics")).expect("there are cases");
    let mut cases = Vec::new();
    for entry in folder {
        let path = entry.expect("readable").path();
        let case = std::fs::read_to_string(&path).expect("a case is text");
        let site = case.split_once("=== told\n").map_or(case.as_str(), |(site, _)| site);
        let mut files: Vec<(&str, &str)> = Vec::new();
        if !site.contains("=== katern.yaml\n") {
            files.push(("katern.yaml", "id: proef\ntitle: Proef\n"));
        }
        files.extend(site.split("=== ").skip(1).filter_map(|part| part.split_once('\n')));
        let told = katern::plan(&common::from_texts(files), &Overrides::default()).diagnostics;
        cases.push((path.display().to_string(), told));
    }
    // Of Markdown the cases are elsewhere; the manual shows each of its messages.
    let shown = codes::ALL.par_iter().filter_map(|code| {
        let sources = katern::manual::page(code.name)?.site(false)?;
        Some((format!("the manual on {}", code.name), katern::manual::diagnostics(&sources)))
    });
    cases.extend(shown.collect::<Vec<_>>());
    cases
}

/// All that is said of one mistake, in both languages.
fn said(told: &Diagnostic) -> Vec<String> {
    let mut texts = Vec::new();
    for language in [Language::Nl, Language::En] {
        let words = Words::new(language);
        texts.push(words.message(told));
        texts.extend(words.label(told).into_iter().chain(words.help(told)));
    }
    texts
}

/// What of a line in a file of messages is said to somebody: without names of messages, variants and holes.
fn spoken(line: &str) -> String {
    let line = line.split_once('#').filter(|(before, _)| before.trim().is_empty()).map_or(line, |_| "");
    let said = match line.split_once(" = ") {
        Some((name, text)) if !name.trim().contains(' ') => text,
        _ => line,
    };
    let said = said.trim_start().trim_start_matches('*');
    let said = if said.starts_with('[') { said.split_once("] ").map_or("", |(_, text)| text) } else { said };
    let mut text = String::new();
    let mut depth = 0_usize;
    for character in said.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => text.push(character),
            _ => {}
        }
    }
    without_quotes(&text)
}

/// Without what an author wrote or should write, which stands between quotes or is a code to copy.
fn without_quotes(text: &str) -> String {
    let mut plain = String::new();
    let mut inside = None;
    for character in text.chars() {
        match (inside, character) {
            (None, '‘') => inside = Some('’'),
            (None, '`') => inside = Some('`'),
            (Some(end), _) if end == character => inside = None,
            (None, _) => plain.push(character),
            _ => {}
        }
    }
    plain
}

/// The first forbidden word that stands in a text as a word of its own.
fn forbidden(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    FORBIDDEN.into_iter().find(|word| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
            let after = text[at + word.len()..].chars().next().is_none_or(|after| !after.is_alphanumeric());
            before && after
        })
    })
}
