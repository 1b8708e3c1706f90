//! House rules that a machine can hold us to.

#[path = "tidy/supply.rs"]
mod supply;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Rooms in the order in which they may know each other: a room imports only from those before it.
const ORDER: [&str; 43] = [
    "fingerprint",
    "identity",
    "source",
    "stamp",
    "passage",
    "suggest",
    "text",
    "typeface",
    "lexicon",
    "i18n",
    "search",
    "hyphens",
    "radar",
    "diagnostics",
    "yaml",
    "model",
    "exchange",
    "timetable",
    "calendar",
    "markdown",
    "bibliography",
    "read",
    "settings",
    "colour",
    "theme",
    "parse",
    "partnerships",
    "link",
    "agenda",
    "check",
    "route",
    "page",
    "edition",
    "features",
    "compose",
    "render",
    "codes",
    "write",
    "memo",
    "manual",
    "schema",
    "serve",
    "commands",
];

/// Each crate's doors. Whoever replaces a crate opens these files only.
const DOORS: &[(&str, &[&str])] = &[
    ("ahash", &["search/vocabulary.rs"]),
    ("aho_corasick", &["lexicon.rs"]),
    ("ammonia", &["markdown/"]),
    ("annotate_snippets", &["diagnostics/terminal.rs"]),
    ("anstream", &["commands/"]),
    ("base64", &["search/shards.rs"]),
    ("biblatex", &["bibliography/bibtex/"]),
    ("clap", &["commands/arguments.rs", "commands/typed.rs", "commands/packaging.rs"]),
    ("clap_complete", &["commands/packaging.rs"]),
    ("clap_mangen", &["commands/packaging.rs"]),
    ("csv", &["exchange/table.rs"]),
    ("ctrlc", &["serve/mod.rs"]),
    ("erased_serde", &["page.rs"]),
    ("fluent_bundle", &["i18n.rs"]),
    ("fluent_syntax", &["i18n.rs"]),
    ("flate2", &["write/pack.rs"]),
    ("fst", &["search/wordlist.rs"]),
    ("hayagriva", &["bibliography/apa/", "bibliography/csl.rs"]),
    ("imagesize", &["parse/picture.rs"]),
    ("hypher", &["hyphens.rs"]),
    ("include_dir", &["theme.rs", "commands/", "manual.rs"]),
    ("indicatif", &["commands/progress.rs"]),
    ("notify", &["serve/"]),
    ("open", &["serve/mod.rs"]),
    ("pagefind_stem", &["search/stems.rs"]),
    ("pulldown_cmark", &["markdown/"]),
    ("rustix", &["read.rs", "serve/server.rs", "write/lock.rs", "write/swap.rs"]),
    ("saphyr_parser", &["yaml/tree.rs"]),
    (
        "serde_json",
        &[
            "commands/framework/",
            "commands/import/pandoc.rs",
            "commands/search/",
            "diagnostics/json.rs",
            "diagnostics/sarif.rs",
            "exchange/",
            "render/",
            "schema/",
            // Their tests read vectors that the scripts are held to as well.
            "search/distance.rs",
            "search/stems.rs",
            "serve/",
        ],
    ),
    ("strsim", &["suggest.rs"]),
    ("syntect", &["markdown/highlight.rs"]),
    ("tera", &["render/"]),
    ("ttf_parser", &["typeface.rs"]),
    ("unic_langid", &["i18n.rs"]),
    ("unicode_normalization", &["text.rs"]),
    ("uuid", &["identity.rs"]),
    ("walkdir", &["read.rs"]),
    ("zip", &["write/pack.rs"]),
    ("wuff", &["typeface.rs"]),
];

#[test]
fn imports_point_forward() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let room = room_of(&path);
        let Some(rank) = rank(&room) else { continue };
        for other in rooms_named_in(&without_tests(&text)) {
            if rank_or_panic(&other, &path) > Some(rank) {
                wrong.push(format!("{path} imports from `{other}`, which comes after `{room}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_feature_knows_another() {
    let sources = sources();
    let features: Vec<_> = sources.keys().filter_map(|path| path.strip_prefix("features/")).map(room_of).collect();
    let mut wrong = Vec::new();
    for (path, text) in &sources {
        let Some(inner) = path.strip_prefix("features/").filter(|inner| *inner != "mod.rs") else { continue };
        let own = room_of(inner);
        for (at, _) in text.match_indices("features::") {
            let named = word(&text[at + "features::".len()..]);
            let is_other = |name: &String| *name != own && name != "shared" && features.contains(name);
            wrong.extend(named.filter(is_other).map(|name| format!("{path} knows `{name}`")));
        }
        // `super` is the room of all features only in a feature's own file.
        let is_top = !inner.contains('/') || inner.matches('/').count() == 1 && inner.ends_with("/mod.rs");
        let tree = text.split_once("\nuse super::").filter(|_| is_top && own != "shared");
        if let Some((_, tree)) = tree {
            let named = tree.strip_prefix('{').map_or_else(|| word(tree).into_iter().collect(), outermost);
            let is_other = |name: &String| *name != own && name != "shared" && features.contains(name);
            wrong.extend(named.into_iter().filter(is_other).map(|name| format!("{path} knows `{name}`")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_crate_stays_behind_its_door() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        for (name, doors) in DOORS {
            let named = text.lines().any(|line| names_crate(line, name));
            if named && !doors.iter().any(|door| path.starts_with(door)) {
                wrong.push(format!("{path} uses {name}, which belongs to {}", doors.join(", ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_dependency_has_a_door_and_a_reason() {
    let everywhere = ["rayon", "serde"];
    for Dependency { name, reason, .. } in dependencies().iter().filter(|one| !one.is_for_tests) {
        if !everywhere.contains(&name.as_str()) {
            let reason = reason.as_ref().unwrap_or_else(|| panic!("{name} has no reason beside it in Cargo.toml"));
            let doors = DOORS.iter().find(|(known, _)| known == name);
            let (_, doors) = doors.unwrap_or_else(|| panic!("{name} has no door in this test"));
            for door in *doors {
                let room = door.split_inclusive('/').next().unwrap_or(door);
                assert!(
                    reason.contains(room),
                    "{door} is a door of {name}, and Cargo.toml does not name {room} beside it"
                );
            }
        }
    }
}

#[test]
fn each_dependency_of_the_tests_has_a_reason_and_is_used() {
    let tests = texts_below("tests");
    let of_tests: Vec<_> = dependencies().into_iter().filter(|one| one.is_for_tests).collect();
    assert!(!of_tests.is_empty(), "there are none");
    for Dependency { name, reason, .. } in of_tests {
        assert!(reason.is_some(), "{name} has no reason beside it in Cargo.toml");
        let named = |text: &String| text.lines().any(|line| names_crate(line, &name));
        assert!(tests.values().any(named), "no test uses {name}");
    }
}

#[test]
fn what_is_written_about_the_repository_names_files_that_are_there() {
    let known = ["src/", "tests/", "themes/", "docs/", "benches/", "examples/", "packaging/"];
    let mut missing = Vec::new();
    for page in ["README.md", "CONTRIBUTING.md", "SECURITY.md", "benches/README.md", "docs/snelheid.md"] {
        let text = fs::read_to_string(root().join(page)).expect("it is there");
        let named =
            text.split('`').skip(1).step_by(2).filter(|name| known.iter().any(|folder| name.starts_with(folder)));
        // Patterns and examples: one letter, a hole, several at once.
        let is_example =
            |name: &&str| name.contains(['<', '{', '*', '…', ' ']) || name.contains("/x.") || name.contains("/x/");
        for name in named.filter(|name| !is_example(name)) {
            if !root().join(name.split('#').next().unwrap_or(name)).exists() {
                missing.push(format!("{page} names {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_file_says_what_it_is_and_leaves_no_note_to_self() {
    for (path, text) in sources() {
        assert!(text.starts_with("//!"), "{path} does not begin with what it is");
        for mark in ["TODO", "FIXME", "XXX", "todo!(", "unimplemented!("] {
            assert!(!text.contains(mark), "{path} holds {mark}");
        }
    }
}

#[test]
fn only_the_rim_touches_the_world() {
    let rim = ["read.rs", "write", "serve/", "commands/", "main.rs"];
    for (path, text) in sources() {
        let text = without_tests(&text);
        for touch in ["std::fs", "fs::", "std::env", "std::net", "SystemTime", "Instant::", "std::process"] {
            let touches = text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(touch));
            assert!(!touches || rim.iter().any(|rim| path.starts_with(rim)), "{path} touches the world: {touch}");
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A line of `Cargo.toml` that brings a crate.
struct Dependency {
    /// As code names it.
    name: String,
    /// The comment behind it.
    reason: Option<String>,
    is_for_tests: bool,
}

/// Those of every section, also of one platform only.
fn dependencies() -> Vec<Dependency> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("there is a manifest");
    let mut section = "";
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.ends_with("dependencies]") && line.contains('=') && !line.starts_with('#') {
            found.push(Dependency {
                name: line.split(['=', ' ']).next().unwrap_or(line).replace('-', "_"),
                reason: line.split_once('#').map(|(_, reason)| reason.trim().to_owned()),
                is_for_tests: section.ends_with("dev-dependencies]"),
            });
        }
    }
    found
}

/// All sources by their path below `src/`.
fn sources() -> BTreeMap<String, String> {
    texts_below("src")
}

/// The Rust below a folder of the repository, by its path there.
fn texts_below(top: &str) -> BTreeMap<String, String> {
    let top = root().join(top);
    let mut found = BTreeMap::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                let is_foreign = path.file_name().is_some_and(|name| name == "node_modules");
                folders.extend((!is_foreign).then_some(path));
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.insert(inner(&path, &top), fs::read_to_string(&path).expect("text"));
            }
        }
    }
    found
}

fn inner(path: &Path, top: &Path) -> String {
    path.strip_prefix(top).expect("below it").to_string_lossy().replace('\\', "/")
}

fn room_of(path: &str) -> String {
    path.split(['/', '.']).next().unwrap_or(path).to_owned()
}

fn rank(room: &str) -> Option<usize> {
    ORDER.iter().position(|known| *known == room)
}

fn rank_or_panic(room: &str, path: &str) -> Option<usize> {
    assert!(rank(room).is_some(), "{path} names `{room}`, which has no place in ORDER");
    rank(room)
}

fn without_tests(text: &str) -> String {
    text.split("#[cfg(test)]").next().unwrap_or(text).to_owned()
}

/// The rooms that `crate::…` paths name, in `use` trees and in expressions.
fn rooms_named_in(text: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(tree) => rooms.extend(outermost(tree)),
            None => rooms.extend(word(rest)),
        }
    }
    // Products of `lib.rs` itself (`Plan`, `plan`) belong to the rim, which may name everything.
    rooms.retain(|room| {
        room.starts_with(char::is_lowercase)
            && !["gather", "plan", "regather", "regather_only", "replan", "search_misses", "partnership_diagnostics"]
                .contains(&room.as_str())
    });
    rooms
}

fn word(text: &str) -> Option<String> {
    let word: String = text.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect();
    (!word.is_empty()).then_some(word)
}

/// The first words of a `use` tree's outermost branches.
fn outermost(tree: &str) -> Vec<String> {
    let (mut depth, mut fresh, mut found) = (0, true, Vec::new());
    for (at, character) in tree.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if depth == 0 && fresh && character.is_alphabetic() => {
                found.extend(word(&tree[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    found
}

fn names_crate(line: &str, name: &str) -> bool {
    let line = line.trim_start();
    !line.starts_with("//")
        && line.match_indices(name).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = &line[at + name.len()..];
            let own = before
                .is_none_or(|before| !before.is_alphanumeric() && before != '_' && before != ':' && before != '.');
            own && after.starts_with("::")
        })
}
