//! What only a disk can bring about: links out of a site, files that are no text or can't be read.

mod common;

use std::{
    fs,
    path::{Path, PathBuf},
};

use katern::{
    diagnostics::Diagnostic,
    read::{self, Seen},
    settings::Overrides,
    source::Sources,
};
use tempfile::TempDir;

#[test]
fn symbolic_links_are_told_and_not_followed() {
    let site = minimal();
    let outside = tempfile::tempdir().expect("a folder");
    fs::write(outside.path().join("geheim.md"), "---\ntitle: Geheim\n---\n").expect("writable");
    let link = |target: &Path, name: &str| std::os::unix::fs::symlink(target, site.path().join(name)).expect("a link");
    link(&outside.path().join("geheim.md"), "content/geheim.md");
    link(outside.path(), "content/map");
    link(&site.path().join("content"), "content/rond");
    link(outside.path(), "frameworks");
    let (sources, found) = read(site.path());
    assert_eq!(names(&found), ["symlink"; 4]);
    assert!(sources.iter().all(|(path, _)| !path.as_str().contains("geheim")));
}

/// What was heard to change is looked at alone, and gives what a look at all gives, or says that it can't.
#[test]
fn what_changed_is_read_alone_or_all_is() {
    let site = minimal();
    let path = |name: &str| site.path().join(name);
    let page = "content/index.md";
    fs::write(path(page), "---\ntitle: Eerst\n---\n").expect("writable");
    let seen = Seen::default();
    let (before, _) = katern::regather(site.path(), &seen).expect("a site");
    let only = |files: &[&str]| {
        let files = files.iter().map(PathBuf::from).collect();
        katern::regather_only(site.path(), &seen, &files, &before)
    };
    // A text, beside what its editor keeps and what it took away again.
    fs::write(path(page), "---\ntitle: Daarna\n---\n").expect("writable");
    fs::write(path("content/.index.md.swp"), "x").expect("writable");
    let again = only(&[page, "content/.index.md.swp", "content/4913"]).expect("one known file has changed");
    let (all, _) = katern::gather(site.path()).expect("a site");
    assert!(again == all && again != before);
    // What comes, goes or names files.
    fs::write(path("content/nieuw.md"), "---\ntitle: Nieuw\n---\n").expect("writable");
    for files in [&[page, "content/nieuw.md"][..], &["content"], &["katern.yaml"]] {
        assert!(only(files).is_none(), "{files:?}");
    }
    // A folder is no file that was there, but all that is in it has gone with it.
    fs::rename(path("content"), path("weg")).expect("it can be renamed");
    assert!(only(&["content"]).is_none());
    fs::rename(path("weg"), path("content")).expect("it can be renamed");
    fs::remove_file(path(page)).expect("it is there");
    assert!(only(&[page]).is_none());
    std::os::unix::fs::symlink("nieuw.md", path(page)).expect("a link");
    assert!(only(&[page]).is_none());
}

#[test]
fn a_logo_outside_the_site_is_not_there() {
    let site = minimal();
    for logo in ["../geheim.svg", "/etc/passwd", "./../x", "content/../../x"] {
        let mut sources = Sources::default();
        read::one(site.path(), logo, &mut sources);
        assert_eq!(sources.iter().count(), 0, "{logo}");
    }
}

#[test]
fn what_no_author_put_there_is_passed_over() {
    let site = minimal();
    fs::create_dir(site.path().join("content/.git")).expect("writable");
    let beside = ["a.md~", "#a.md#", ".a.md.swp", "~$a.docx", "Thumbs.db", "Desktop.ini", ".DS_Store", ".git/a.md"];
    for file in beside.iter().chain(&["a.md"]) {
        fs::write(site.path().join("content").join(file), "---\ntitle: A\n---\n").expect("writable");
    }
    let (sources, found) = read(site.path());
    let content: Vec<_> =
        sources.iter().map(|(path, _)| path.as_str()).filter(|path| path.starts_with("con")).collect();
    assert!(found.is_empty());
    assert_eq!(content, ["content/a.md"]);
}

#[test]
fn what_is_no_text_is_told_by_its_file() {
    let site = minimal();
    fs::write(site.path().join("content/latijn.md"), b"---\ntitle: caf\xe9\n---\n").expect("writable");
    fs::write(site.path().join("content/begrippen.yaml"), b"\xff\xfe-\x00").expect("writable");
    let (sources, found) = read(site.path());
    assert!(found.is_empty());
    let plan = katern::plan(&sources, &Overrides::default());
    assert_eq!(names(&plan.diagnostics), ["not-text"; 2]);
    fs::write(site.path().join("katern.yaml"), b"id: \xff").expect("writable");
    let (sources, _) = read(site.path());
    assert!(names(&katern::plan(&sources, &Overrides::default()).diagnostics).contains(&"not-text"));
}

#[test]
fn what_stands_beside_the_settings_by_mistake_is_told_by_its_name_only() {
    let site = minimal();
    for folder in ["werkvormen", "partnership", "src", "node_modules"] {
        fs::create_dir(site.path().join(folder)).expect("writable");
    }
    for file in ["werkvormen/geheim.md", "bronnen.bib", "README.md", "package.json"] {
        fs::write(site.path().join(file), b"\xff geheim").expect("writable");
    }
    let (sources, found) = read(site.path());
    assert!(found.is_empty());
    assert!(sources.iter().all(|(path, _)| !path.as_str().contains("geheim") && path.as_str() != "README.md"));
    let told = katern::plan(&sources, &Overrides::default()).diagnostics;
    let paths: Vec<_> = told.iter().filter_map(|told| told.location.as_ref()).map(|at| at.path.as_str()).collect();
    assert_eq!((names(&told), paths), (vec!["misplaced"; 3], vec!["bronnen.bib", "partnership", "werkvormen"]));
    // Somebody may call a site that was written as we call what it is read from.
    fs::create_dir(site.path().join("partnership/noord")).expect("writable");
    for marker in ["partnership/noord/.katern", "werkvormen/.katern"] {
        fs::write(site.path().join(marker), "").expect("writable");
    }
    let told = katern::plan(&read(site.path()).0, &Overrides::default()).diagnostics;
    assert_eq!(names(&told), ["misplaced"]);
}

#[test]
fn a_byte_order_mark_does_not_move_places() {
    let site = minimal();
    fs::write(site.path().join("content/bom.md"), "\u{feff}---\ntitel: x\n---\n").expect("writable");
    let (sources, _) = read(site.path());
    let plan = katern::plan(&sources, &Overrides::default());
    let place = plan.diagnostics[0].location.as_ref().and_then(|location| location.place).expect("a place");
    assert_eq!(place.start, 4);
}

#[test]
fn a_text_beyond_measure_is_refused_before_it_is_read() {
    let site = minimal();
    let file = fs::File::create(site.path().join("content/groot.md")).expect("writable");
    file.set_len(17 << 20).expect("a sparse file");
    fs::write(site.path().join("content/a.md"), "---\ntitle: A\n---\n\n[groot](groot.md)\n").expect("writable");
    let (sources, found) = read(site.path());
    assert_eq!(names(&found), ["file-too-large"]);
    // That it is there is known: what refers to it is not told as well.
    assert_eq!(names(&katern::plan(&sources, &Overrides::default()).diagnostics), Vec::<&str>::new());
    // So are a partnership's settings, of which nobody knows whether they have an id.
    fs::create_dir_all(site.path().join("partnerships/noord")).expect("writable");
    let file = fs::File::create(site.path().join("partnerships/noord/katern.yaml")).expect("writable");
    file.set_len(17 << 20).expect("a sparse file");
    let (sources, found) = read(site.path());
    assert_eq!(names(&found), ["file-too-large"; 2]);
    assert_eq!(names(&katern::partnership_diagnostics(&sources, &Overrides::default(), &[])), Vec::<&str>::new());
}

fn minimal() -> TempDir {
    let site = tempfile::tempdir().expect("a folder of our own");
    fs::create_dir(site.path().join("content")).expect("writable");
    fs::write(site.path().join("katern.yaml"), "id: proef\ntitle: Proef\n").expect("writable");
    site
}

fn read(root: &Path) -> (Sources, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let found = read::site(root, &read::Seen::default(), &mut sources).expect("the folder is there");
    (sources, found)
}

fn names(found: &[Diagnostic]) -> Vec<&'static str> {
    found.iter().map(|found| found.code.name).collect()
}
