//! What other people's code may come with: the licences, the sources and the crates that `deny.toml` allows, of Rust's packages and
//! npm's. `cargo deny` asks the same and more, where it is installed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    process::Command,
};

use serde_json::Value;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn read(path: &str) -> String {
    fs::read_to_string(super::root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The texts in a list of `deny.toml`, which is written plainly: `name = [`, a text on each line, `]`.
fn list(name: &str) -> BTreeSet<String> {
    let text = read("deny.toml");
    let start = format!("\n{name} = [\n");
    let body = text.split_once(&start).and_then(|(_, rest)| rest.split_once("\n]")).expect("there is such a list").0;
    let found: BTreeSet<_> = body.lines().filter_map(quoted).map(str::to_owned).collect();
    assert!(found.len() > 1, "{name} says nothing");
    found
}

/// The first text between quotes in a line.
fn quoted(line: &str) -> Option<&str> {
    line.split('#').next()?.split('"').nth(1)
}

/// Whether an SPDX expression can be met with what is allowed. `/` is an old way to write OR; there are brackets around ORs only.
fn is_met(expression: &str, is_allowed: &dyn Fn(&str) -> bool) -> bool {
    let all = expression.split(" AND ");
    all.map(|part| part.trim_matches(['(', ')']).replace('/', " OR "))
        .all(|part| part.split(" OR ").any(|licence| is_allowed(licence.trim())))
}

/// What cargo says of every crate that is built here: of other platforms' nothing may be on this machine.
fn metadata() -> Value {
    let platform = Command::new("rustc").arg("-vV").output().expect("rustc is there").stdout;
    let platform = String::from_utf8_lossy(&platform);
    let platform = platform.lines().find_map(|line| line.strip_prefix("host: ")).expect("it says for what it builds");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", platform])
        .current_dir(super::root())
        .output()
        .expect("cargo is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("it is JSON")
}

/// Every crate of `Cargo.lock`, of all platforms: its name, its version, and the names of what it depends on.
fn locked() -> Vec<(String, String, BTreeSet<String>)> {
    let lock = read("Cargo.lock");
    let field = |package: &str, name: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
        line.expect("each has one").trim_matches('"').to_owned()
    };
    let of = |package: &str| {
        let dependencies = package.split_once("dependencies = [\n").map_or("", |(_, rest)| rest);
        let names = dependencies.lines().take_while(|line| *line != "]").filter_map(quoted);
        let names = names.map(|name| name.split(' ').next().unwrap_or(name).to_owned()).collect();
        (field(package, "name"), field(package, "version"), names)
    };
    lock.split("[[package]]\n").skip(1).map(of).collect()
}

#[test]
fn every_crate_has_a_licence_that_we_can_pass_on() {
    let (allowed, exceptions) = (list("allow"), list("exceptions"));
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("a list");
    assert!(packages.len() > 150);
    let clarified = |name: &str| read("deny.toml").contains(&format!("[[licenses.clarify]]\nname = \"{name}\"\n"));
    let mut wrong = Vec::new();
    for package in packages {
        let name = package["name"].as_str().expect("a name");
        let is_met = match package["license"].as_str() {
            Some(licence) => is_met(licence, &|one| allowed.contains(one)) || exceptions.contains(name),
            None => clarified(name),
        };
        if !is_met {
            wrong.push(format!("{name}: {}", package["license"]));
        }
    }
    assert!(wrong.is_empty(), "not allowed by deny.toml: {}", wrong.join(", "));
    let known: BTreeSet<_> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    assert!(exceptions.iter().all(|name| known.contains(name.as_str())), "an exception for nothing: {exceptions:?}");
}

#[test]
fn no_crate_comes_twice_but_those_that_are_named() {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, version, _) in locked() {
        versions.entry(name).or_default().insert(version);
    }
    let skipped = list("skip");
    let mut needed = BTreeSet::new();
    for (name, versions) in versions.iter().filter(|(_, versions)| versions.len() > 1) {
        let named = |version: &&String| skipped.contains(&format!("{name}@{version}"));
        assert_eq!(versions.iter().filter(named).count() + 1, versions.len(), "{name}: {versions:?}");
        needed.extend(versions.iter().filter(named).map(|version| format!("{name}@{version}")));
    }
    assert_eq!(needed, skipped, "deny.toml skips what does not come twice");
}

#[test]
fn what_nobody_looks_after_comes_with_those_alone_that_are_named() {
    let text = read("deny.toml");
    let locked = locked();
    for banned in list("deny") {
        let line =
            text.lines().find(|line| line.contains(&format!("crate = \"{banned}\", wrappers"))).expect("with wrappers");
        let wrappers = line.split_once("wrappers = [").and_then(|(_, rest)| rest.split_once(']')).expect("a list").0;
        let wrappers: BTreeSet<_> = wrappers.split(',').filter_map(quoted).collect();
        let bring = locked.iter().filter(|(_, _, needs)| needs.contains(&banned));
        let bring: BTreeSet<_> = bring.map(|(name, _, _)| name.as_str()).collect();
        assert_eq!(bring, wrappers, "{banned}");
    }
}

#[test]
fn every_version_is_asked_for() {
    let metadata = metadata();
    let mut packages = metadata["packages"].as_array().expect("a list").iter();
    let own = packages.find(|package| package["name"] == "katern").expect("we are among them");
    let dependencies = own["dependencies"].as_array().expect("a list");
    assert!(dependencies.len() > 30);
    let any: Vec<_> = dependencies.iter().filter(|one| one["req"] == "*").map(|one| &one["name"]).collect();
    assert_eq!(any, Vec::<&Value>::new(), "any version of these would do");
}

#[test]
fn every_crate_comes_from_the_one_registry() {
    let lock = read("Cargo.lock");
    let elsewhere: Vec<_> = lock
        .lines()
        .filter_map(|line| line.strip_prefix("source = "))
        .filter(|source| source.trim_matches('"') != REGISTRY)
        .collect();
    assert_eq!(elsewhere, Vec::<&str>::new());
    assert!(lock.matches("\nchecksum = ").count() > 150);
}

/// Those are for tests alone, so that a file's own licence binds nobody who uses Katern.
#[test]
fn npms_packages_are_for_tests_and_free() {
    let lock: Value = serde_json::from_str(&read("tests/browser/package-lock.json")).expect("it is JSON");
    let allowed = list("allow");
    let of_tests = |licence: &str| allowed.contains(licence) || ["BlueOak-1.0.0", "MPL-2.0"].contains(&licence);
    for (path, package) in lock["packages"].as_object().expect("a map").iter().filter(|(path, _)| !path.is_empty()) {
        assert_eq!(package["dev"], true, "{path}");
        assert!(
            package["license"].as_str().is_some_and(|licence| is_met(licence, &of_tests)),
            "{path}: {}",
            package["license"]
        );
        assert!(package["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-")), "{path} has no hash");
    }
}

#[test]
fn licences_are_read_as_they_are_meant() {
    let met = |expression| is_met(expression, &|licence| ["MIT", "Unicode-3.0"].contains(&licence));
    for expression in ["MIT", "MIT OR Apache-2.0", "Unlicense/MIT", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
        assert!(met(expression), "{expression}");
    }
    for expression in ["GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0 WITH LLVM-exception"] {
        assert!(!met(expression), "{expression}");
    }
}
