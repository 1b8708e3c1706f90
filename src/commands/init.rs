//! `katern init`: a small site that works, with comments that teach; or the whole example.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::{
    Outcome, Teller,
    arguments::{Common, InitOptions},
    explain::handbook,
    files,
    new::title,
    quoted,
};
use crate::{
    diagnostics::world::reason,
    i18n::{Arg, Language},
    model::{
        layout::{CONTENT, FRAMEWORKS, SEARCHING, SETTINGS},
        slug::Slug,
    },
    schema,
    text::slug_of,
};

static FIRST_SITES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/first_site");

// The example is this repository's own site: what is tested there is what one gets.
static EXAMPLE_CONTENT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/content");
static EXAMPLE_FRAMEWORKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/frameworks");
static EXAMPLE_SETTINGS: &str = include_str!("../../katern.yaml");
static EXAMPLE_SEARCHING: &str = include_str!("../../zoeken.yaml");

pub(super) fn run(common: &Common, options: &InitOptions, teller: &Teller) -> Outcome {
    let folder = options.folder.clone().unwrap_or_else(|| common.root.clone());
    let language = if options.example { Language::Nl } else { teller.words.language() };
    let name = own_name(&folder).filter(|_| !options.example);
    let files = site(options.example, language, name.as_deref());
    let shown = folder.display().to_string();
    let is_here = shown == ".";
    let place = [("place", Arg::from(if is_here { "here" } else { "there" })), ("path", Arg::from(shown.clone()))];
    // Nothing at all is written where anything would be written over.
    let is_taken = |path: &str| folder.join(path).symlink_metadata().is_ok();
    if is_taken(SETTINGS) {
        teller.complain("init-site", &place);
        return Outcome::World;
    }
    if let Some((path, _)) = files.iter().find(|(path, _)| is_taken(path)) {
        let path = folder.join(path);
        let shown = path.strip_prefix(".").unwrap_or(&path).display().to_string();
        teller.complain("init-exists", &[("path", Arg::from(shown))]);
        return Outcome::World;
    }
    for (path, bytes) in &files {
        if let Err(error) = files::create(&folder.join(path), bytes) {
            let path = folder.join(path).display().to_string();
            teller.complain("world", &[("path", Arg::from(path)), ("reason", reason(&error))]);
            return Outcome::World;
        }
    }
    let [place, path] = place;
    let name = if options.example { "init-example-done" } else { "init-done" };
    teller.say(name, &[place, path, ("files", Arg::from(files.len()))]);
    if options.example && teller.words.language() != language {
        teller.say("init-example-language", &[]);
    }
    if !is_here {
        teller.say("init-go", &[("path", Arg::from(quoted(&shown)))]);
    }
    teller.say("init-next", &[]);
    if let Some(page) = handbook() {
        teller.say("explain-handbook", &[("path", Arg::from(page.display().to_string()))]);
    }
    Outcome::Done
}

/// What a site is called until its author says otherwise: as its folder. What visitors keep hangs on its id, so that two sites
/// on one server must not both have the first site's own.
fn own_name(folder: &Path) -> Option<String> {
    let folder = std::path::absolute(folder).ok()?;
    let slug = slug_of(&folder.file_name()?.to_string_lossy());
    slug.parse::<Slug>().ok().map(|_| slug)
}

/// The files of a site to begin with, and what makes an editor help, by their paths in it.
fn site(example: bool, language: Language, name: Option<&str>) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    if example {
        below(&EXAMPLE_CONTENT, CONTENT, &mut found);
        below(&EXAMPLE_FRAMEWORKS, FRAMEWORKS, &mut found);
        found.push((SETTINGS.to_owned(), EXAMPLE_SETTINGS.into()));
        found.push((SEARCHING.to_owned(), EXAMPLE_SEARCHING.into()));
    } else {
        let site = FIRST_SITES.get_dir(language.code()).expect("there is a first site in each language");
        below(site, "", &mut found);
        if let (Some(name), Some((_, text))) = (name, found.iter_mut().find(|(path, _)| path == SETTINGS)) {
            *text = named(&String::from_utf8_lossy(text), name).into_bytes();
        }
    }
    found.extend(schema::for_editors(language).into_iter().map(|(path, text)| (path, text.into_bytes())));
    found.sort();
    found
}

/// The settings with this id, and the title that goes with it.
fn named(settings: &str, name: &str) -> String {
    let lines = settings.lines().map(|line| match line.split_once(": ") {
        Some(("id", _)) => format!("id: {name}\n"),
        Some(("title", _)) => format!("title: \"{}\"\n", title(name)),
        _ => format!("{line}\n"),
    });
    lines.collect()
}

/// All files of a folder in the binary, by their path in it behind `prefix`.
fn below(folder: &Dir<'static>, prefix: &str, found: &mut Vec<(String, Vec<u8>)>) {
    let mut folders = vec![folder.clone()];
    while let Some(open) = folders.pop() {
        folders.extend(open.dirs().cloned());
        for file in open.files() {
            let inner = file.path().strip_prefix(folder.path()).unwrap_or(file.path());
            let inner = inner.to_string_lossy().replace('\\', "/");
            let path = if prefix.is_empty() { inner } else { format!("{prefix}/{inner}") };
            found.push((path, file.contents().to_vec()));
        }
    }
}
