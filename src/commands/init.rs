//! `katern init`: a small site that works, with comments that teach; or the whole example.

use include_dir::{Dir, include_dir};

use super::{
    Outcome, Teller,
    arguments::{Common, InitOptions},
    files,
};
use crate::{
    diagnostics::world::reason,
    i18n::{Arg, Language},
    model::layout::{CONTENT, FRAMEWORKS, SEARCHING, SETTINGS},
    schema,
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
    let files = site(options.example, language);
    // Nothing at all is written where anything would be written over.
    let is_taken = |path: &str| folder.join(path).symlink_metadata().is_ok();
    if is_taken(SETTINGS) {
        let shown = folder.display().to_string();
        let place = if shown == "." { "here" } else { "there" };
        teller.complain("init-site", &[("place", Arg::from(place)), ("path", Arg::from(shown))]);
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
    let shown = folder.display().to_string();
    let name = if options.example { "init-example-done" } else { "init-done" };
    teller.say(name, &[("path", Arg::from(shown.clone())), ("files", Arg::from(files.len()))]);
    if options.example && teller.words.language() != language {
        teller.say("init-example-language", &[]);
    }
    if shown != "." {
        teller.say("init-go", &[("path", Arg::from(shown))]);
    }
    teller.say("init-next", &[]);
    Outcome::Done
}

/// The files of a site to begin with, and what makes an editor help, by their paths in it.
fn site(example: bool, language: Language) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    if example {
        below(&EXAMPLE_CONTENT, CONTENT, &mut found);
        below(&EXAMPLE_FRAMEWORKS, FRAMEWORKS, &mut found);
        found.push((SETTINGS.to_owned(), EXAMPLE_SETTINGS.into()));
        found.push((SEARCHING.to_owned(), EXAMPLE_SEARCHING.into()));
    } else {
        let site = FIRST_SITES.get_dir(language.code()).expect("there is a first site in each language");
        below(site, "", &mut found);
    }
    found.extend(schema::for_editors(language).into_iter().map(|(path, text)| (path, text.into_bytes())));
    found.sort();
    found
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
