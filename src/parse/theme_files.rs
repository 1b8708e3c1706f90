//! Files of a site's own themes that change nothing: of a theme that is not used, under a name that no template has, in a
//! folder that is not read; and words under a name that nobody asks for.
//!
//! Only what is surely a mistake is told. What any own template names is in use, those of partnerships too, which may be laid
//! over what the site shares; and so are published files, which pages may name in ways of their own.

use std::collections::BTreeMap;

use super::UNUSED_FILE;
use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::{Arg, Args, Language, defined},
    model::layout::{PARTNERSHIPS, PICTURES, SETTINGS, THEMES},
    settings::{self, Settings},
    source::{Place, SitePath, Sources, Text},
    suggest::nearest,
    text::slug_of,
    theme::{self, BASE},
};

/// A word of a theme's own that nobody asks for.
pub static UNUSED_WORD: Code = Code::warning("unused-word");

/// The folders of a theme, and what the files in them end in.
const FOLDERS: [(&str, &[&str]); 5] = [
    ("templates", &["html", "xml"]),
    ("styles", &["css"]),
    ("scripts", &["js"]),
    ("fonts", &["woff2"]),
    ("i18n", &["ftl"]),
];

/// A file of one of a site's own themes.
struct Own<'a> {
    /// The theme's folder below `themes/`.
    theme: &'a str,
    /// The path within it.
    name: &'a str,
    /// Where the file lies.
    path: &'a SitePath,
    text: &'a Text,
}

/// What is told of all themes of a site; of one with an overlay, of what the overlay brings.
pub fn unused_of_themes(sources: &Sources, settings: &Settings) -> Vec<Diagnostic> {
    let named = settings.theme.as_ref().map(|name| name.value.as_str());
    let is_there = |name: &str| sources.below(&format!("{THEMES}/{name}")).next().is_some();
    // That it is not there was told.
    if named.is_some_and(|name| !is_there(name)) {
        return Vec::new();
    }
    let own = own(sources, settings);
    if own.is_empty() {
        return Vec::new();
    }
    let elsewhere = if sources.overlay().is_none() { of_partnerships(sources) } else { Some(Vec::new()) };
    let is_used = |theme: &str| {
        theme == BASE
            || named == Some(theme)
            || elsewhere.as_ref().is_none_or(|named| named.iter().any(|name| name == theme))
    };
    let texts = own_texts(sources);
    // One folder is told once.
    let mut told: BTreeMap<SitePath, Diagnostic> = BTreeMap::new();
    let mut words = Vec::new();
    for file in &own {
        let about = if is_used(file.theme) { unread(file, &texts) } else { Some(of_unused_theme(file, named)) };
        if let Some((path, args)) = about {
            told.entry(path.clone()).or_insert_with(|| Diagnostic::whole(&UNUSED_FILE, &path, args));
        } else if file.name == words_of(settings.language) && [Some(BASE), named].contains(&Some(file.theme)) {
            words.extend(unused_words(file, settings.language, &texts));
        }
    }
    told.into_values().chain(words).collect()
}

fn words_of(language: Language) -> String {
    format!("i18n/{}.ftl", language.code())
}

/// The files of themes that do not travel in the binary as they are.
fn own<'a>(sources: &'a Sources, settings: &'a Settings) -> Vec<Own<'a>> {
    let split = |path: &'a SitePath, lies: &'a SitePath, text: &'a Text| {
        let inner = path.within(THEMES)?;
        // Beside the folders of themes there is nothing that is read either.
        let (theme, name) = inner.split_once('/').unwrap_or((BASE, inner));
        Some(Own { theme, name, path: lies, text })
    };
    if sources.overlay().is_none() {
        let own = sources.below(THEMES).filter(|(path, text)| !theme::is_embedded(path, text));
        return own.filter_map(|(path, text)| split(path, path, text)).collect();
    }
    let laid = sources.origins().filter_map(|(path, lies)| split(path, lies, sources.get(path)?));
    let named = settings.theme.as_ref().map(|theme| theme.value.as_str()).filter(|theme| *theme != BASE);
    let added = [BASE].into_iter().chain(named).filter_map(|theme| {
        let words = SitePath::new(format!("{THEMES}/{theme}/{}", words_of(settings.language)));
        let (path, text) = sources.beside(words.as_str())?;
        let (_, inner) = path.within(PARTNERSHIPS)?.split_once(&format!("{THEMES}/{theme}/"))?;
        Some(Own { theme, name: inner, path, text })
    });
    laid.chain(added).collect()
}

/// The themes that partnerships name; none where one of them can't be asked.
fn of_partnerships(sources: &Sources) -> Option<Vec<String>> {
    let is_settings = |path: &SitePath| {
        path.within(PARTNERSHIPS).and_then(|inner| inner.split_once('/')).is_some_and(|(_, inner)| inner == SETTINGS)
    };
    let texts = sources.below(PARTNERSHIPS).filter(|(path, _)| is_settings(path));
    let named = texts.map(|(_, text)| match text {
        Text::Utf8(text) if settings::can_be_read(text) => Some(settings::theme(text)),
        _ => None,
    });
    named.collect::<Option<Vec<_>>>().map(|named| named.into_iter().flatten().collect())
}

/// What the site and its partnerships wrote into themes, with the ending of each.
fn own_texts(sources: &Sources) -> Vec<(&str, &str)> {
    let shared = sources.below(THEMES).filter(|(path, text)| !theme::is_embedded(path, text));
    let is_of_theme = |path: &SitePath| {
        let inner = path.within(PARTNERSHIPS).and_then(|inner| inner.split_once('/'));
        inner.is_some_and(|(_, inner)| inner.starts_with(THEMES))
    };
    let of_partnerships = sources.below(PARTNERSHIPS).filter(|(path, _)| is_of_theme(path));
    let texts = shared.chain(of_partnerships).filter_map(|(path, text)| match text {
        Text::Utf8(text) => Some((path.extension(), &**text)),
        Text::Bytes(_) => None,
    });
    texts.collect()
}

fn args(reason: &'static str, meant: Option<&str>) -> Args {
    vec![("where", Arg::from(reason)), ("meant", Arg::from(meant))]
}

/// The folder of a theme that nobody names.
fn of_unused_theme(file: &Own<'_>, named: Option<&str>) -> (SitePath, Args) {
    let meant = nearest(file.theme, [BASE].into_iter().chain(named));
    let name = slug_of(file.theme);
    let renamed = if name == file.theme { "no" } else { "yes" };
    let more = [("name", Arg::from(name)), ("renamed", Arg::from(renamed))];
    (above(file, file.name), args("unused-theme", meant).into_iter().chain(more).collect())
}

/// The folder that a file lies in, without what comes last in its path.
fn above(file: &Own<'_>, last: &str) -> SitePath {
    SitePath::new(file.path.as_str().strip_suffix(last).unwrap_or(file.path.as_str()).trim_end_matches('/'))
}

/// A file of a theme in use that nothing reads, or its whole folder.
fn unread(file: &Own<'_>, texts: &[(&str, &str)]) -> Option<(SitePath, Args)> {
    let extension = file.path.extension();
    let told = |meant: Option<String>| Some((file.path.clone(), args("theme", meant.as_deref())));
    match file.name.split_once('/') {
        // Notes and licences stand wherever their authors like.
        Some(("templates" | "i18n", _)) if ["md", ""].contains(&extension) => None,
        Some(("templates", name)) if is_template(name, file, texts) => None,
        Some(("templates", name)) => told(meant_template(name)),
        Some(("i18n", name)) if theme::has(&format!("i18n/{name}")) => None,
        Some(("i18n", name)) => {
            told(nearest(SitePath::new(name).stem(), Language::CODES).map(|code| format!("i18n/{code}.ftl")))
        }
        Some(("styles" | "scripts" | "fonts", _)) => None,
        Some((folder, inner)) => {
            let meant = nearest(folder, FOLDERS.map(|(name, _)| name)).or(folder_for(extension)?);
            Some((above(file, inner), args("theme-folder", meant)))
        }
        None => {
            let folder = folder_for(extension)?;
            told(meant_template(file.name).filter(|_| folder == Some("templates")).or(folder.map(str::to_owned)))
        }
    }
}

/// The folder in which files with this ending are read, if it is one only; none where the ending is none of a theme's.
fn folder_for(extension: &str) -> Option<Option<&'static str>> {
    let folder = FOLDERS.iter().find(|(_, endings)| endings.contains(&extension)).map(|(name, _)| *name);
    (folder.is_some() || PICTURES.contains(&extension)).then_some(folder)
}

/// Whether a template is one that pages are made of, or may be a part of one.
fn is_template(name: &str, file: &Own<'_>, texts: &[(&str, &str)]) -> bool {
    let is_named = |text: &str| ['"', '\'', '`'].iter().any(|quote| text.contains(&format!("{quote}{name}{quote}")));
    // What is called by the name of a component needs no name of its own.
    let has_components = matches!(file.text, Text::Utf8(text) if text.contains("component "));
    theme::has(&format!("templates/{name}")) || has_components || texts.iter().any(|(_, text)| is_named(text))
}

/// The template whose name was to be written, by the last part of it.
fn meant_template(name: &str) -> Option<String> {
    let templates: Vec<_> = theme::names().filter_map(|name| name.strip_prefix("templates/")).collect();
    let stem = |name: &str| SitePath::new(name).stem().to_owned();
    let stems: Vec<_> = templates.iter().map(|name| stem(name)).collect();
    let near = nearest(&stem(name), stems.iter().map(String::as_str))?;
    let at = stems.iter().position(|stem| stem == near)?;
    Some(format!("templates/{}", templates[at]))
}

/// Words that the theme has no place for.
fn unused_words(file: &Own<'_>, language: Language, texts: &[(&str, &str)]) -> Vec<Diagnostic> {
    let Text::Utf8(text) = file.text else { return Vec::new() };
    let words = theme::own_bytes(&words_of(language)).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let known: Vec<_> = words.into_iter().flat_map(defined).map(|(name, _)| name).collect();
    let told = |(name, start): (&str, usize)| {
        let meant = nearest(name, known.iter().copied());
        let is_used =
            known.contains(&name) || texts.iter().any(|(extension, text)| asks_for(name, text, *extension == "ftl"));
        // A name may be put together of parts, of which templates hold the first.
        let may_be_used = || meant.is_none() && texts.iter().any(|(_, text)| holds_beginning(name, text));
        (!is_used && !may_be_used()).then(|| {
            let args = vec![("name", Arg::from(name)), ("suggestion", Arg::from(meant))];
            Diagnostic::at(&UNUSED_WORD, file.path, Place::new(start, start + name.len()), args)
        })
    };
    defined(text).filter_map(told).collect()
}

/// Whether a text names a word elsewhere than where it is said what that is.
fn asks_for(name: &str, text: &str, is_words: bool) -> bool {
    let goes_on = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        let is_whole = !before.ends_with(goes_on) && !after.starts_with(goes_on);
        let line = before.rsplit('\n').next().unwrap_or(before);
        is_whole && !(is_words && (line.is_empty() || line.starts_with('#')))
    })
}

/// Whether a text holds what a name begins with, up to one of its dashes, as a text of its own.
fn holds_beginning(name: &str, text: &str) -> bool {
    let beginnings = name.match_indices('-').map(|(at, _)| &name[..=at]);
    beginnings.into_iter().any(|part| ['"', '\'', '`'].iter().any(|quote| text.contains(&format!("{quote}{part}"))))
}
