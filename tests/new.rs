//! `katern new`: every kind it makes passes `katern check`, and nothing is overwritten.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

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
