//! What holds for whatever is told: each place lies within its file and between two characters, and it can be said in every
//! form and both languages.

use std::sync::LazyLock;

use katern::{
    diagnostics::{Diagnostic, Words, github, json, sarif, terminal},
    i18n::{Arg, Language},
    source::Sources,
};

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| [Words::new(Language::Nl), Words::new(Language::En)]);

/// Panics unless all that is told can be told.
pub fn assert_told_well(found: &[Diagnostic], sources: &Sources) {
    for told in found {
        for location in told.location.iter().chain(&told.related) {
            let Some(place) = location.place else { continue };
            let text = sources.text(location.path.as_str()).unwrap_or_else(|| panic!("no such file: {told:?}"));
            assert!(text.get(place.range()).is_some(), "not a stretch of {} bytes: {told:?}", text.len());
        }
        for words in WORDS.iter() {
            let texts = [Some(words.message(told)), words.label(told), words.help(told)];
            for text in texts.into_iter().flatten() {
                assert!(!has_hole(&text, told), "{text}");
            }
        }
    }
    // A long list is drawn as a short one is.
    let some = &found[..found.len().min(8)];
    for words in WORDS.iter() {
        terminal::draw(some, sources, words, false);
    }
    let words = &WORDS[0];
    github::draw(some, sources, words, "");
    for text in [json::draw(some, sources, words), sarif::draw(some, sources, words, "")] {
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
    }
}

/// Whether a place in the words was left open. An author may have written what looks like one, and is quoted.
fn has_hole(text: &str, told: &Diagnostic) -> bool {
    let quoted = told.args.iter().filter_map(|(_, value)| match value {
        Arg::Text(value) => Some(value.as_str()),
        Arg::Number(_) => None,
    });
    text.contains("{$") && !quoted.into_iter().any(|value| value.contains("{$"))
}

#[test]
fn what_an_author_wrote_is_no_hole() {
    let text = "---\ntitle: @article{$\n---\n";
    let sources = crate::common::from_texts([("content/x.md", text)]);
    let found = katern::plan(&sources, &katern::settings::Overrides::default()).diagnostics;
    let of_text: Vec<_> = found.into_iter().filter(|told| told.code.name == "yaml-syntax").collect();
    assert_eq!(of_text.len(), 1);
    assert_told_well(&of_text, &sources);
}
