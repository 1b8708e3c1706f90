//! `katern framework import`: another program's framework as YAML.

use std::{fs, io::Write, path::Path};

use super::{Outcome, Teller, Typed};
use crate::{
    commands::arguments::{Common, ImportOptions},
    commands::out,
    diagnostics::world::reason,
    exchange,
    i18n::Arg,
    source::Text,
    yaml,
};

pub(super) fn run(_: &Common, options: &ImportOptions, teller: &Teller) -> Outcome {
    let Some(file) = Typed::read(&options.file, teller) else { return Outcome::World };
    let mut report = file.report();
    let profile = exchange::read(&file.text, &mut report);
    teller.tell(&report.found, &file.sources, false);
    let Some(mut profile) = profile else { return Outcome::Mistakes };
    // A framework's id is its file's name.
    if let Some(id) = options.output.as_deref().and_then(Path::file_stem).map(|stem| stem.to_string_lossy()) {
        profile.id = id.into_owned();
    }
    let text = exchange::yaml(&profile);
    if !is_sound(&text, options.output.as_deref(), teller) {
        return Outcome::Mistakes;
    }
    let Some(path) = &options.output else {
        out(text);
        return Outcome::Done;
    };
    match write(path, &text) {
        Ok(()) => {
            teller.say("framework-imported", &[("path", Arg::from(path.display().to_string()))]);
            Outcome::Done
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            teller.complain("new-exists", &[("path", Arg::from(path.display().to_string()))]);
            Outcome::World
        }
        Err(error) => {
            let args = [("path", Arg::from(path.display().to_string())), ("reason", reason(&error))];
            teller.complain("world", &args);
            Outcome::World
        }
    }
}

/// Whether the site would take it: the name of the file that was asked for may be no id, or a framework nest too deep.
fn is_sound(text: &str, output: Option<&Path>, teller: &Teller) -> bool {
    let shown = output.map_or_else(|| "framework.yaml".to_owned(), |path| path.display().to_string());
    let path = crate::source::SitePath::new(shown);
    let mut report = crate::diagnostics::Report::new(path.clone());
    let _: Option<crate::model::framework::Framework> = yaml::decode(text, 0, &mut report);
    let mut sources = crate::source::Sources::default();
    sources.insert(path, Text::Utf8(text.into()));
    teller.tell(&report.found, &sources, false);
    report.found.is_empty()
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}
