//! `katern schema`: what may stand in a file, for editors: one schema on standard output, or all of them where VS Code looks.

use std::{fs, path::Path};

use super::{
    Outcome, Teller,
    arguments::{Common, SchemaOptions},
    files,
};
use crate::{
    commands::out,
    diagnostics::world::reason,
    features::ANSWERS_SCHEMA,
    i18n::{Arg, Language},
    model::layout::SETTINGS,
    schema::{self, Descriptions, File},
    settings,
    suggest::nearest,
};

/// The one file that Katern's pages make and nobody writes.
const ANSWERS: &str = "answers";

pub(super) fn run(common: &Common, options: &SchemaOptions, teller: &Teller) -> Outcome {
    let language = teller.words.language();
    if options.save {
        return save(&common.root, language, teller);
    }
    match options.kind.as_deref() {
        None => out(list(teller)),
        Some(ANSWERS) => out(ANSWERS_SCHEMA),
        Some(name) => {
            let Some(file) = File::ALL.into_iter().find(|file| file.name() == name) else {
                return unknown(name, teller);
            };
            out(schema::json(file, language));
        }
    }
    Outcome::Done
}

fn list(teller: &Teller) -> String {
    let words = Descriptions::new(teller.words.language());
    let answers = (ANSWERS, teller.words.get("schema-answers", &[]));
    let files = File::ALL.into_iter().map(|file| (file.name(), words.file(file)));
    files.chain([answers]).map(|(name, about)| format!("{name:12}{about}\n")).collect()
}

fn unknown(name: &str, teller: &Teller) -> Outcome {
    let names = || File::ALL.into_iter().map(File::name).chain([ANSWERS]);
    let args = [
        ("name", Arg::from(name)),
        ("suggestion", Arg::from(nearest(name, names()))),
        ("known", Arg::from(names().collect::<Vec<_>>().join(", "))),
    ];
    teller.complain("schema-unknown", &args);
    Outcome::World
}

/// Writes the schemas, over older ones, and the editor's own settings where there are none: those may be someone's work.
fn save(root: &Path, language: Language, teller: &Teller) -> Outcome {
    if !root.join(SETTINGS).exists() {
        teller.no_site(root);
        return Outcome::World;
    }
    let mut kept = Vec::new();
    for (path, text) in schema::for_editors(site_language(root).unwrap_or(language)) {
        let file = root.join(&path);
        let is_ours = path.starts_with(&format!("{}/katern/", schema::EDITOR));
        let same = fs::read_to_string(&file).is_ok_and(|found| found == text);
        if !is_ours && !same && fs::symlink_metadata(&file).is_ok() {
            kept.push((path, text));
            continue;
        }
        if let Err(error) = files::replace(&file, text.as_bytes()) {
            let args = [("path", Arg::from(file.display().to_string())), ("reason", reason(&error))];
            teller.complain("world", &args);
            return Outcome::World;
        }
    }
    teller.say("schema-saved", &[("path", Arg::from(schema::EDITOR))]);
    for (path, text) in kept {
        teller.complain("schema-kept", &[("path", Arg::from(path)), ("text", Arg::from(text))]);
    }
    Outcome::Done
}

/// The language of the site: whoever writes it reads that.
fn site_language(root: &Path) -> Option<Language> {
    let (sources, _) = crate::gather(root).ok()?;
    settings::written(&sources).map(|settings| settings.language)
}
