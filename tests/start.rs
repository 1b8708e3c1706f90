//! A site's beginning: the first half hour as someone lives it, in both languages; what `katern new`, `init` and `import`
//! make passes `katern check`, and nothing is overwritten.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

mod common;
mod support;
use support::{small_site, write_site};

fn run(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
    command.args(["--lang", "en", "--root"]).arg(root).args(arguments).output().expect("the program can be started")
}

#[test]
fn every_kind_in_both_languages_is_ready_to_edit() {
    for language in ["nl", "en"] {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let mut site = small_site();
        let settings = site["katern.yaml"].replace("language: nl", &format!("language: {language}"));
        site.insert("katern.yaml".into(), settings);
        write_site(root, &site);
        for (kind, slug, path, word) in [
            ("activity", "eerste-keer", "content/werkvormen/eerste-keer.md", "title: \"Eerste keer\""),
            ("werkvorm", "2024", "content/werkvormen/2024.md", "title: \"2024\""),
            ("competency", "kijken", "content/bekwaamheden/kijken.md", "# title: \"Kijken\""),
            ("bekwaamheid", "twee", "content/bekwaamheden/twee.md", "draft: true"),
            ("form", "kijken-en-zien", "content/formulieren/kijken-en-zien.yaml", "title: \"Kijken en zien\""),
            ("formulier", "1", "content/formulieren/1.yaml", "kind: scan"),
            ("meeting", "derde-keer", "content/bijeenkomsten/derde-keer.md", "title: \"Derde keer\""),
            ("traject", "reis", "content/trajecten/reis.md", "title: \"Reis\""),
            // A group follows the programme that there is.
            ("groep", "voorjaar", "content/trajecten/groepen/voorjaar.yaml", "programme: reis"),
            ("page", "hulp/hoe-dan", "content/hulp/hoe-dan.md", "title: \"Hoe dan\""),
            ("pagina", "contact", "content/contact.md", "title: \"Contact\""),
        ] {
            let made = run(root, &["new", kind, slug]);
            assert!(made.status.success(), "{kind}: {}", String::from_utf8_lossy(&made.stderr));
            let text = fs::read_to_string(root.join(path)).expect("the file is there");
            assert!(text.contains(word), "{text}");
            assert!(text.contains(if language == "nl" { "hekje" } else { "take the #" }), "{text}");
            // A second time nothing happens.
            let mark = if path.ends_with(".yaml") { "# " } else { "" };
            fs::write(root.join(path), format!("{text}\n{mark}Mine.\n")).expect("a file can be written");
            assert_eq!(run(root, &["new", kind, slug]).status.code(), Some(2));
            assert!(fs::read_to_string(root.join(path)).expect("it is there").ends_with("Mine.\n"));
        }
        for drafts in [&["check"][..], &["check", "--drafts"]] {
            let checked = run(root, drafts);
            assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
        }
    }
}

#[test]
fn what_would_be_a_mistake_is_not_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &small_site());
    for (kind, slug, code) in [
        ("activity", "Met Hoofdletters", 2),
        ("activity", "../../evil", 2),
        ("activity", "map/naam", 2),
        ("page", "/abs", 2),
        ("page", "", 2),
        ("term", "woord", 2),
        // There is no programme to follow.
        ("cohort", "voorjaar", 1),
        // No framework names it.
        ("competency", "luisteren", 1),
    ] {
        let refused = run(root, &["new", kind, slug]);
        assert_eq!(refused.status.code(), Some(code), "{kind} {slug}: {}", String::from_utf8_lossy(&refused.stderr));
    }
    assert!(!root.join("content/bekwaamheden/luisteren.md").exists());
}

/// A text of what someone types and sees: `$ ` a command, with what it says below it; `@ ` an edit, `file: old => new`; `# `
/// what the author of the text says. `UPDATE=1` writes what is said anew.
#[test]
fn the_first_half_hour() {
    let cases = common::repository().join("tests/cases/first-half-hour");
    for language in ["nl", "en"] {
        let file = cases.join(format!("{language}.txt"));
        let script = fs::read_to_string(&file).expect("there is a transcript");
        let folder = tempfile::tempdir().expect("a folder");
        let mut at = folder.path().to_owned();
        let mut lived = String::new();
        for line in script.lines().filter(|line| line.starts_with(['#', '$', '@'])) {
            if !lived.is_empty() && !(lived.ends_with("\n\n") || (line.starts_with('#') && last_is_remark(&lived))) {
                lived.push('\n');
            }
            lived.push_str(&format!("{line}\n"));
            if let Some(typed) = line.strip_prefix("$ ") {
                let said = typed_at(&mut at, typed, language);
                lived.push_str(
                    &said.lines().map(|line| format!("{}\n", format!("  {line}").trim_end())).collect::<String>(),
                );
            } else if let Some(edit) = line.strip_prefix("@ ") {
                edited(&at, edit);
            }
        }
        if common::updating() {
            fs::write(&file, &lived).expect("it can be written");
            continue;
        }
        let first = lived.lines().zip(script.lines()).find(|(lived, script)| lived != script);
        assert_eq!(first, None, "{language}: it went otherwise; read it, then UPDATE=1 cargo test --test start");
        assert_eq!(lived, script);
        // Words that no one who begins should meet.
        for word in ["invalid", "panicked", "expected", "unexpected", "Error", "serde", "clap", "None", "Some("] {
            assert!(!lived.contains(word), "{language}: {word}");
        }
        // In Dutch no English of a library is left.
        let english = ["Usage", "Options", "error:", "tip:", "possible values", "For more"];
        assert!(language == "en" || english.iter().all(|word| !lived.contains(word)), "{language}");
        assert!(at.join("public/werkvormen/index.html").is_file(), "the site can be opened");
    }
}

fn last_is_remark(text: &str) -> bool {
    text.lines().last().is_some_and(|line| line.starts_with('#'))
}

/// What a command says, each time the same.
fn typed_at(at: &mut PathBuf, typed: &str, language: &str) -> String {
    let words: Vec<_> = typed.split_whitespace().collect();
    match words.as_slice() {
        ["cd", folder] => {
            *at = at.join(folder);
            String::new()
        }
        ["ls", folder] => {
            let mut names: Vec<_> = fs::read_dir(at.join(folder))
                .expect("it is there")
                .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
                .filter(|name| !name.starts_with('.'))
                .collect();
            names.sort();
            names.join("\n")
        }
        ["katern", rest @ ..] => {
            let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
            command.current_dir(at).args(rest).env("NO_COLOR", "1").env("COLUMNS", "100").env_remove("LC_ALL");
            command.env_remove("LC_MESSAGES").env("LANG", if language == "nl" { "nl_NL.UTF-8" } else { "en_GB.UTF-8" });
            let told = command.output().expect("the program runs");
            let text = [told.stderr, told.stdout].map(|bytes| String::from_utf8(bytes).expect("text")).concat();
            let code = match told.status.code() {
                Some(0) => String::new(),
                other => format!("[{}]", other.expect("it ends by itself")),
            };
            // How long it took differs.
            let timed = text.lines().map(|line| match line.rsplit_once(" (").or_else(|| line.rsplit_once(", ")) {
                Some((before, after)) if after.contains(" s") && after.starts_with(|c: char| c.is_ascii_digit()) => {
                    format!("{before} (…)\n")
                }
                _ => format!("{line}\n"),
            });
            timed.collect::<String>() + &code
        }
        _ => panic!("nobody types {typed} here"),
    }
}

/// `file: old => new`; without an old text, a new file.
fn edited(at: &Path, edit: &str) {
    let meant = |text: &str| text.replace("\\n", "\n").replace("\\t", "\t");
    let (path, change) = edit.split_once(": ").unwrap_or_else(|| panic!("no edit: {edit}"));
    let path = at.join(path);
    if let Some(new) = change.strip_prefix("=> ") {
        return fs::write(&path, meant(new)).expect("it can be written");
    }
    let (old, new) = change.split_once(" =>").unwrap_or_else(|| panic!("no edit: {edit}"));
    let (old, new) = (meant(old), meant(new.strip_prefix(' ').unwrap_or(new)));
    let text = fs::read_to_string(&path).expect("it is there");
    assert!(text.contains(&old), "{old:?} is not in\n{text}");
    fs::write(&path, text.replacen(&old, &new, 1)).expect("it can be written");
}
