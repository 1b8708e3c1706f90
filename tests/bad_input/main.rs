//! Bad input: whatever a folder holds, the program tells it in plain words, in time, and leaves the last site alone.
//!
//! Each case in `tests/cases/bad/` is a small site and what the program says of it, in both languages. A case begins with
//! what it is about; its files stand behind `=== path` lines, and those behind `=== path (escaped)` have bytes and control
//! characters written as `\xff`, `\u{202e}`, `\r`, `\n`, `\t`, `\0` and `\\`. What no text can hold (links, pipes, a hundred
//! megabytes) is made by `made.rs`, under the case's name. `=== run` gives the program other words than `build`.
//! `KATERN_LONG=1` runs the slow ones too; `CASE=…` those with that in their name.
//! `UPDATE=1 cargo test --test bad_input` writes what is told; then read it as its author would.

mod case;
mod made;
mod program;

use std::{collections::BTreeSet, path::PathBuf};

use case::Case;

fn cases() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/bad");
    let entries = std::fs::read_dir(folder).expect("there are cases");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    paths
}

#[test]
fn what_a_text_says_is_told_in_time_and_nothing_is_lost() {
    run(|name| !is_made(name));
}

// Another test, so that both go on at the same time.
#[test]
fn what_a_disk_holds_is_told_in_time_and_nothing_is_lost() {
    run(|name| is_made(name) && (long() || !made::SLOW.contains(&name)));
}

fn is_made(name: &str) -> bool {
    made::ALL.iter().any(|(made, _)| *made == name)
}

/// Whether the long form is wanted.
fn long() -> bool {
    std::env::var_os("KATERN_LONG").is_some()
}

fn run(is_ours: impl Fn(&str) -> bool) {
    let mut failed = Vec::new();
    let wanted = std::env::var("CASE").unwrap_or_default();
    for path in cases() {
        let name = path.file_stem().expect("a case has a name").to_string_lossy().into_owned();
        if !is_ours(&name) || !name.contains(&wanted) {
            continue;
        }
        let written = std::fs::read_to_string(&path).expect("a case is text");
        let case = Case::read(&name, &written);
        let Some(told) = case.run() else {
            println!("{name}: not on this system");
            if cfg!(target_os = "linux") {
                failed.push(format!("{name}: was not tried"));
            }
            continue;
        };
        let told = told.unwrap_or_else(|wrong| {
            failed.push(format!("{name}: {wrong}"));
            case.expected.clone()
        });
        if told == case.expected {
            continue;
        }
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, format!("{}=== told\n{told}", case.before)).expect("the case can be written");
        } else {
            failed.push(format!("{name}\n--- expected\n{}\n--- told\n{told}", case.expected));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

#[test]
fn every_case_that_is_made_has_its_words() {
    let names: BTreeSet<_> = cases().iter().map(|path| path.file_stem().expect("a name").to_owned()).collect();
    for (name, _) in made::ALL {
        assert!(names.contains(std::ffi::OsStr::new(name)), "{name} has no file in tests/cases/bad");
    }
    assert!(names.len() >= 80, "{} cases", names.len());
}
