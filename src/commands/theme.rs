//! `katern theme`: what the theme is made of, and a file of it in the site, to say it otherwise there.

use std::{collections::BTreeMap, fs};

use super::{
    Outcome, Teller,
    arguments::{Common, ThemeOptions},
    files,
};
use crate::{
    commands::out,
    diagnostics::{Words, world::reason},
    gather,
    i18n::{Arg, Language},
    model::layout::{SETTINGS, THEMES},
    settings,
    suggest::nearest,
    theme::{self, BASE},
};

pub(super) fn run(common: &Common, options: &ThemeOptions, teller: &Teller) -> Outcome {
    let files = theme::files();
    let Some(wanted) = options.file.as_deref() else {
        out(list(&files));
        teller.complain("theme-more", &[]);
        return Outcome::Done;
    };
    let Some((name, bytes)) = found(&files, wanted) else {
        let names = files.keys().map(String::as_str);
        let suggestion = nearest(wanted, names.clone()).or_else(|| {
            let near = nearest(wanted, names.clone().map(last))?;
            names.into_iter().find(|name| last(name) == near)
        });
        let args = [("name", Arg::from(wanted)), ("suggestion", Arg::from(suggestion.unwrap_or("none")))];
        teller.complain("theme-unknown", &args);
        return Outcome::World;
    };
    copy(common, name, bytes, teller)
}

/// Lays a file of the theme in the site's own, where there is none of its name yet.
fn copy(common: &Common, name: &str, bytes: &[u8], teller: &Teller) -> Outcome {
    let root = &common.root;
    if !root.join(SETTINGS).exists() {
        teller.no_site(root);
        return Outcome::World;
    }
    let settings = gather(root).ok().and_then(|(sources, _)| settings::written(&sources));
    let own = settings.as_ref().and_then(|settings| settings.theme.as_ref()).map(|theme| theme.value.as_str());
    let path = root.join(THEMES).join(own.unwrap_or(BASE)).join(name);
    let shown = || ("path", Arg::from(path.strip_prefix(".").unwrap_or(&path).display().to_string()));
    if fs::symlink_metadata(&path).is_ok() {
        teller.complain("new-exists", &[shown()]);
        return Outcome::World;
    }
    let is_words = name.ends_with(".ftl");
    let language = settings.as_ref().map_or(teller.words.language(), |settings| settings.language);
    let bytes = if is_words { waiting(bytes, language) } else { bytes.to_vec() };
    if let Err(error) = files::create(&path, &bytes) {
        teller.complain("world", &[shown(), ("reason", reason(&error))]);
        return Outcome::World;
    }
    teller.say("new-done", &[shown()]);
    teller.say(if is_words { "theme-words-next" } else { "theme-next" }, &[]);
    Outcome::Done
}

fn list(files: &BTreeMap<String, &[u8]>) -> String {
    files.keys().map(|name| format!("{name}\n")).collect()
}

/// A file by its path in the theme, or by its name where only one has that.
fn found<'a>(files: &'a BTreeMap<String, &'static [u8]>, wanted: &str) -> Option<(&'a str, &'static [u8])> {
    let mut named = files.iter().filter(|(name, _)| *name == wanted || last(name) == wanted);
    let (name, bytes) = named.clone().find(|(name, _)| *name == wanted).or_else(|| named.next())?;
    let is_one = *name == wanted || named.next().is_none();
    is_one.then_some((name.as_str(), *bytes))
}

fn last(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// A file of words in which no line counts yet: those that a site does not say otherwise go on coming from the theme, also
/// when a newer one words them better.
fn waiting(bytes: &[u8], language: Language) -> Vec<u8> {
    let about = Words::new(language).get("theme-words-about", &[]);
    let about = about.lines().map(|line| format!("# {}\n", line.trim())).collect::<String>();
    let text = String::from_utf8_lossy(bytes);
    let lines = text.lines().map(|line| match line {
        line if line.trim().is_empty() || line.starts_with('#') => format!("{line}\n"),
        line => format!("# {line}\n"),
    });
    format!("{about}\n{}", lines.collect::<String>()).into_bytes()
}
