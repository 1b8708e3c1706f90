//! Whatever happens to a build, the folder holds a whole site, and nothing of anybody else's is touched.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

mod full;
mod killed;
mod same;
#[path = "../support/mod.rs"]
mod support;

use support::{Texts, activity, small_site, write_site};

fn katern(root: &Path, arguments: &[&str]) -> Command {
    katern_in("en", root, arguments)
}

fn katern_in(language: &str, root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_katern"));
    command.args(["--lang", language, "--root"]).arg(root).args(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(root: &Path, arguments: &[&str]) -> Output {
    katern(root, arguments).output().expect("the program can be started")
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(&inner).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below it").to_owned();
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// What lies in the site's folder and is not part of the site.
fn leftovers(root: &Path) -> Vec<String> {
    let names = fs::read_dir(root).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    names.map(|name| name.to_string_lossy().into_owned()).filter(|name| name.starts_with('.')).collect()
}

/// A site of two versions that differ on every page.
fn site_of(pages: usize, version: &str) -> Texts {
    let mut site = small_site();
    let settings = site["katern.yaml"].replace("title: Klein", &format!("title: Klein {version}"));
    site.insert("katern.yaml".into(), settings);
    for number in 0..pages {
        let text = format!("Versie {version}. ").repeat(20);
        site.insert(
            format!("content/werkvormen/extra-{number}.md"),
            activity(&format!("Extra {number}"), "een", &text),
        );
    }
    site
}

/// Both versions, each built whole beside the site.
fn both_versions(root: &Path, pages: usize) -> [BTreeMap<PathBuf, Vec<u8>>; 2] {
    let whole = ["een", "twee"].map(|version| {
        write_site(root, &site_of(pages, version));
        let out = root.with_file_name(version);
        let built = run(root, &["build", "-o", &out.to_string_lossy()]);
        assert_eq!(code(&built), Some(0), "{}", errors(&built));
        files(&out)
    });
    let is_page = |path: &&PathBuf| path.extension().is_some_and(|extension| extension == "html");
    let same: Vec<_> =
        whole[0].keys().filter(is_page).filter(|path| whole[0].get(*path) == whole[1].get(*path)).collect();
    assert!(same.is_empty(), "these pages would tell nothing: {same:?}");
    whole
}

#[test]
fn of_builds_at_once_one_writes_and_the_others_say_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &site_of(40, "een"));
    assert_eq!(code(&run(root, &["build"])), Some(0));
    let whole = files(&root.join("public"));
    let builds: Vec<_> =
        (0..4).map(|_| katern(root, &["build"]).spawn().expect("the program can be started")).collect();
    let outputs: Vec<_> = builds.into_iter().map(|build| build.wait_with_output().expect("it ends")).collect();
    assert!(outputs.iter().any(|output| code(output) == Some(0)));
    for output in &outputs {
        let refused = code(output) == Some(2) && errors(output).contains("Another build");
        assert!(refused || code(output) == Some(0), "{}", errors(output));
    }
    assert!(files(&root.join("public")) == whole);
    assert_eq!(leftovers(root), Vec::<String>::new());
}

#[test]
fn while_another_build_is_at_work_it_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write_site(root, &site_of(1, "een"));
    assert_eq!(code(&run(root, &["build"])), Some(0));
    let whole = files(&root.join("public"));
    write_site(root, &site_of(1, "twee"));
    let lock = root.join(".public.katern-lock");
    let held = fs::File::create(&lock).expect("a file can be made");
    held.lock().expect("nobody has it");
    for (language, told) in [("nl", "Er wordt al een site geschreven"), ("en", "Another build")] {
        let refused = katern_in(language, root, &["build"]).output().expect("the program can be started");
        assert!(code(&refused) == Some(2) && errors(&refused).contains(told), "{}", errors(&refused));
        assert!(files(&root.join("public")) == whole, "the site was touched");
        assert_eq!(leftovers(root), [".public.katern-lock"]);
    }
    drop(held);
    assert_eq!(code(&run(root, &["build"])), Some(0));
    assert!(files(&root.join("public")) != whole);
    assert_eq!(leftovers(root), Vec::<String>::new());
}

#[test]
fn a_build_that_comes_to_nothing_leaves_no_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    let mut site = small_site();
    let stumbling = "{% for a in range(end=100000000000) %}x{% endfor %}";
    site.insert("themes/eigen/templates/home.html".into(), stumbling.into());
    site.entry("katern.yaml".into()).and_modify(|settings| {
        if !settings.contains("theme:") {
            settings.push_str("theme: eigen\n");
        }
    });
    write_site(&root, &site);
    let deep = folder.path().join("a/b/c");
    let build = || run(&root, &["build", "-o", &deep.to_string_lossy()]);
    let stopped = build();
    assert!(code(&stopped) == Some(1) && errors(&stopped).contains("home.html"), "{}", errors(&stopped));
    assert!(!folder.path().join("a").exists(), "folders were left behind");
    fs::remove_file(root.join("themes/eigen/templates/home.html")).expect("it is there");
    assert_eq!(code(&build()), Some(0));
    assert!(deep.join("index.html").exists());
}

#[test]
fn what_is_not_ours_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    write_site(&root, &small_site());
    let foreign = folder.path().join("thesis");
    fs::create_dir(&foreign).expect("a folder can be made");
    fs::write(foreign.join("chapter.txt"), "ten years of work").expect("a file can be written");
    let refused = |target: &Path, why: &str| {
        let output = run(&root, &["build", "--force", "-o", &target.to_string_lossy()]);
        assert_eq!(code(&output), Some(2), "{}: {}", target.display(), errors(&output));
        assert!(errors(&output).contains(why), "{}", errors(&output));
    };
    refused(&foreign, "did not make");
    refused(&foreign.join("chapter.txt"), "did not make");
    for over_sources in
        [&root, folder.path(), &root.join("content"), &root.join("content/public"), &root.join("frameworks")]
    {
        refused(over_sources, "is read from");
    }
    #[cfg(unix)]
    {
        // A link is not followed, wherever it leads, and however much its end looks like ours.
        let ours = folder.path().join("ours");
        assert_eq!(code(&run(&root, &["build", "-o", &ours.to_string_lossy()])), Some(0));
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&ours, &link).expect("a link can be made");
        refused(&link, "symbolic link");
        // The stage's own name may be taken as well.
        std::os::unix::fs::symlink(&foreign, folder.path().join(".ours.katern-new")).expect("a link can be made");
        refused(&ours, "did not make");
        fs::remove_file(folder.path().join(".ours.katern-new")).expect("it is ours");
        // So may the lock's: a link leads to no file elsewhere, and nobody waits for a pipe.
        let lock = folder.path().join(".ours.katern-lock");
        let elsewhere = folder.path().join("elsewhere");
        std::os::unix::fs::symlink(&elsewhere, &lock).expect("a link can be made");
        refused(&ours, "did not make");
        assert!(!elsewhere.exists(), "a file was made through a link");
        fs::remove_file(&lock).expect("it is ours");
        if Command::new("mkfifo").arg(&lock).status().is_ok_and(|made| made.success()) {
            refused(&ours, "did not make");
        }
    }
    assert_eq!(fs::read_to_string(foreign.join("chapter.txt")).expect("it is there"), "ten years of work");
    assert!(root.join("content/over.md").exists());
}

#[test]
fn timings_say_each_stage_in_a_line() {
    let folder = tempfile::tempdir().expect("a folder");
    write_site(folder.path(), &small_site());
    let output = run(folder.path(), &["build", "--timings"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let stages: Vec<_> =
        said.lines().filter(|line| line.ends_with(" ms")).filter_map(|line| line.split(':').next()).collect();
    assert_eq!(stages, ["read", "understand", "link", "check", "compose", "render", "write"], "{said}");
}
