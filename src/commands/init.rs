//! `katern init`: a small site that works, with comments that teach.

use std::{fs, path::Path};

use include_dir::{Dir, include_dir};

use super::{
    Outcome, Teller,
    arguments::{Common, InitOptions},
};
use crate::{diagnostics::world::reason, i18n::Arg};

static FIRST_SITES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/first_site");

pub(super) fn run(common: &Common, options: &InitOptions, teller: &Teller) -> Outcome {
    let folder = options.folder.clone().unwrap_or_else(|| common.root.clone());
    let language = teller.words.language().code();
    let site = FIRST_SITES.get_dir(language).expect("there is a first site in each language");
    let files = files(site);
    if let Some((path, _)) = files.iter().find(|(path, _)| folder.join(path).exists()) {
        teller.complain("init-exists", &[("path", Arg::from(folder.join(path).display().to_string()))]);
        return Outcome::World;
    }
    for (path, bytes) in &files {
        if let Err(error) = write(&folder.join(path), bytes) {
            let path = folder.join(path).display().to_string();
            teller.complain("world", &[("path", Arg::from(path)), ("reason", reason(&error))]);
            return Outcome::World;
        }
    }
    let shown = folder.display().to_string();
    teller.say("init-done", &[("path", Arg::from(shown.clone())), ("files", Arg::from(files.len()))]);
    if shown != "." {
        teller.say("init-go", &[("path", Arg::from(shown))]);
    }
    teller.say("init-next", &[]);
    Outcome::Done
}

/// The files of a first site, by their path in it.
fn files(site: &Dir<'static>) -> Vec<(String, &'static [u8])> {
    let mut files = Vec::new();
    let mut folders = vec![site.clone()];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs().cloned());
        for file in folder.files() {
            let inner = file.path().strip_prefix(site.path()).unwrap_or(file.path());
            files.push((inner.to_string_lossy().replace('\\', "/"), file.contents()));
        }
    }
    files.sort();
    files
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // A file that came in between is not overwritten either.
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    std::io::Write::write_all(&mut file, bytes)
}
