//! The theme: templates, styles, scripts, fonts and interface words. The one that travels in the binary lies below; a file
//! of the same name in the site's own `themes/<name>/` lies over it.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use include_dir::{Dir, include_dir};

use crate::{
    diagnostics::{Code, Report},
    fingerprint::{Fingerprint, fingerprint},
    i18n::{Arg, Language, Messages},
    identity::digest,
    model::layout::THEMES,
    read::NOT_TEXT,
    settings::{Settings, TypefaceChoice},
    source::{Place, SitePath, Sources, Text},
    suggest::nearest,
};

/// The interface's words can't be read.
pub static THEME_WORDS: Code = Code::error("theme-words");

/// `theme:` names a folder that is not there.
pub static UNKNOWN_THEME: Code = Code::error("unknown-theme");

/// The theme that travels in the binary.
pub const BASE: &str = "katern";

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/katern");
/// Folders whose files are published as they are.
const STATIC: [&str; 3] = ["styles/", "scripts/", "fonts/"];

/// The files of a theme by their path within it, and its words in the site's language.
#[derive(Debug)]
pub struct Theme {
    files: Files,
    /// What stands before the names of published files: nothing, or a folder whose name changes when one of them does.
    pub folder: String,
    own_words: Vec<(SitePath, Arc<str>)>,
    /// The interface's words.
    pub words: Arc<Messages>,
    /// The language they are in.
    pub language: Language,
}

/// A file that travels in the binary.
struct Embedded {
    path: SitePath,
    text: Text,
    /// How visitors load it, where that is otherwise.
    light: Option<Text>,
}

/// The embedded theme, made ready once: `serve` lays it under the site with every change.
static READY: LazyLock<Vec<Embedded>> = LazyLock::new(|| {
    let ready = |(name, bytes): (String, &[u8])| {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => Text::Utf8(text.into()),
            Err(_) => Text::Bytes(bytes.into()),
        };
        let light = lightened(&name, &text);
        Embedded { path: SitePath::new(format!("{THEMES}/{BASE}/{name}")), text, light }
    };
    files().into_iter().map(ready).collect()
});

/// Lays the embedded theme under whatever the site brings.
pub fn embed(sources: &mut Sources) {
    for Embedded { path, text, .. } in &*READY {
        sources.insert(path.clone(), text.clone());
    }
}

/// The files of the embedded theme, by their path within it.
pub fn files() -> BTreeMap<String, &'static [u8]> {
    let (mut files, mut folders) = (BTreeMap::new(), vec![&EMBEDDED]);
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        let named = |file: &include_dir::File<'static>| file.path().to_string_lossy().replace('\\', "/");
        files.extend(folder.files().map(|file| (named(file), file.contents())));
    }
    files
}

/// Whether the embedded theme has a file of this path within it.
pub fn has(name: &str) -> bool {
    EMBEDDED.get_file(name).is_some()
}

/// The paths of the embedded theme's files within it, in order.
pub fn names() -> impl Iterator<Item = &'static str> {
    READY.iter().filter_map(|embedded| embedded.path.within(THEMES)?.split_once('/').map(|(_, name)| name))
}

/// A file of the embedded theme.
pub fn own_bytes(name: &str) -> Option<&'static [u8]> {
    EMBEDDED.get_file(name).map(include_dir::File::contents)
}

/// Whether it is a file of the embedded theme, as that has it.
pub fn is_embedded(path: &SitePath, text: &Text) -> bool {
    let known = READY.binary_search_by(|embedded| embedded.path.cmp(path)).ok();
    known.is_some_and(|at| READY[at].text == *text)
}

/// What every page's look is made of, in this order: visitors load it as one file.
const EVERYWHERE: [&str; 5] =
    ["styles/base.css", FONTS, "styles/layout.css", "styles/components.css", "styles/print.css"];
/// Where the theme's own fonts are named.
const FONTS: &str = "styles/fonts.css";
/// The name of that file.
const SITE_STYLES: &str = "styles/site.css";

/// What searching is made of besides, in this order: visitors load it as one file, which is a quarter less over the line.
const SEARCHING: [&str; 15] = [
    "scripts/shared/dom.js",
    "scripts/shared/words.js",
    "scripts/shared/parts.js",
    "scripts/search/words.js",
    "scripts/search/distance.js",
    "scripts/search/load.js",
    "scripts/search/index.js",
    "scripts/search/expand.js",
    "scripts/search/query.js",
    "scripts/search/facets.js",
    "scripts/search/excerpt.js",
    "scripts/search/address.js",
    "scripts/search/results.js",
    "scripts/search/filters.js",
    "scripts/search/page.js",
];
/// The name of that file.
const SEARCH_SCRIPT: &str = "scripts/search.js";

/// Puts the styles of every page together, and the scripts of searching. Those that other pages load too stay where they are.
fn bind(files: &mut Files) {
    together(files, &EVERYWHERE, SITE_STYLES);
    together(files, &SEARCHING, SEARCH_SCRIPT);
}

fn together(files: &mut Files, names: &[&str], whole: &str) {
    let is_shared = |name: &str| name.starts_with("scripts/shared/");
    let part = |name: &&str| if is_shared(name) { files.get(*name).cloned() } else { files.remove(*name) };
    let mut bound: Option<(SitePath, String)> = None;
    for (path, text) in names.iter().filter_map(part) {
        let whole = &mut bound.get_or_insert_with(|| (path, String::new())).1;
        whole.push_str(&String::from_utf8_lossy(text.bytes()));
        whole.push('\n');
    }
    if let Some((path, text)) = bound {
        files.insert(whole.to_owned(), (path, Text::Utf8(text.into())));
    }
}

/// A script or stylesheet of ours as visitors load it; nothing for other files.
fn lightened(name: &str, text: &Text) -> Option<Text> {
    let Text::Utf8(source) = text else { return None };
    let has_comments = [".js", ".css"].iter().any(|ending| name.ends_with(ending));
    has_comments.then(|| {
        let bare = without_comments(source);
        // In one file with others its lines are others anyway.
        let is_bound = name.starts_with("scripts/search/") || EVERYWHERE.contains(&name);
        let bare = if is_bound { without_indents(&bare).unwrap_or(bare) } else { bare };
        Text::Utf8(bare.into())
    })
}

/// A file of a theme as visitors load it: one that a site made its own stays as it is.
fn shown(name: &str, text: &Text) -> Text {
    let light = |at: usize| READY[at].light.as_ref().filter(|_| READY[at].text == *text);
    let path = format!("{THEMES}/{BASE}/{name}");
    let known = READY.binary_search_by(|embedded| embedded.path.as_str().cmp(&path)).ok();
    known.and_then(light).unwrap_or(text).clone()
}

/// A script or stylesheet without what is for who reads it here: a fifth of a script's weight. Lines that hold nothing but
/// comment are left empty, so that a browser names the lines as they are in the source.
fn without_comments(source: &str) -> String {
    let mut within = false;
    let mut bare = String::with_capacity(source.len());
    for line in source.lines() {
        let text = line.trim();
        let begins = text.starts_with("/*") && text.find("*/").is_none_or(|end| end + 2 == text.len());
        if !(within || begins || text.starts_with("//")) {
            bare.push_str(line);
        }
        within = (within || begins) && !text.ends_with("*/");
        bare.push('\n');
    }
    bare
}

/// A script or stylesheet without empty lines and what lines begin with; nothing where a string may go on on another line.
fn without_indents(script: &str) -> Option<String> {
    let ends_here = |line: &str| line.matches('`').count().is_multiple_of(2) && !line.ends_with('\\');
    let lines = || script.lines().map(str::trim).filter(|line| !line.is_empty());
    lines().all(ends_here).then(|| lines().flat_map(|line| [line, "\n"]).collect())
}

impl Theme {
    /// The site's theme, over the embedded one.
    pub fn of(sources: &Sources, settings: &Settings) -> (Self, Vec<Report>) {
        let mut files = BTreeMap::new();
        let named = settings.theme.as_ref();
        for name in [BASE].into_iter().chain(named.map(|name| name.value.as_str())) {
            let folder = format!("{THEMES}/{name}");
            for (path, text) in sources.below(&folder) {
                let name = &path.as_str()[folder.len() + 1..];
                files.insert(name.to_owned(), (path.clone(), shown(name, text)));
            }
        }
        let unread = files.values().filter(|(path, text)| is_no_text(path, text)).map(|(path, _)| {
            let mut report = Report::new(path.clone());
            report.add_whole(&NOT_TEXT, []);
            report
        });
        let unread: Vec<_> = unread.collect();
        if [&settings.fonts.text, &settings.fonts.headings].iter().all(|typeface| **typeface != TypefaceChoice::Theme) {
            // Neither is used, yet a browser might fetch the theme's before it has read that there are others.
            files.retain(|name, _| !name.starts_with("fonts/") && name != FONTS);
        }
        bind(&mut files);
        let own_words = own_words(sources, settings);
        let (words, mut reports) = words(&own_words, settings);
        reports.extend(unread);
        if let Some(name) = named.filter(|name| sources.below(&format!("{THEMES}/{}", name.value)).next().is_none()) {
            let mut report = crate::settings::report();
            let suggestion = nearest(name.value.as_str(), folders(sources));
            let args = [("name", Arg::from(name.value.as_str())), ("suggestion", Arg::from(suggestion))];
            report.add(&UNKNOWN_THEME, name.place, args);
            reports.push(report);
        }
        let folder = if settings.keeps_assets() { format!("{}/", version_folder(&files)) } else { String::new() };
        (Self { files, folder, own_words, words: Arc::new(words), language: settings.language }, reports)
    }

    /// Templates by name, with the file each comes from.
    pub fn templates(&self) -> impl Iterator<Item = (&str, &SitePath, &str)> {
        self.files.iter().filter_map(|(name, (path, text))| match text {
            Text::Utf8(text) => Some((name.strip_prefix("templates/")?, path, &**text)),
            Text::Bytes(_) => None,
        })
    }

    /// Files that are published as they are, with the file each comes from. Licences of fonts go with the fonts.
    pub fn static_files(&self) -> impl Iterator<Item = (&str, &SitePath)> {
        published(&self.files).map(|(name, (path, _))| (name.as_str(), path))
    }

    /// Stands for all that pages are made of: templates, with the files they come from, and words.
    pub fn fingerprint(&self) -> Fingerprint {
        let texts: Vec<_> = self.templates().map(|(name, path, text)| (name, path.as_str(), text)).collect();
        let words: Vec<_> = self.own_words.iter().map(|(_, text)| &**text).collect();
        fingerprint(&(texts, &self.folder, self.language.code(), words))
    }

    /// The bytes of one of the theme's files.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(|(_, text)| text.bytes())
    }
}

type Files = BTreeMap<String, (SitePath, Text)>;

fn published(files: &Files) -> impl Iterator<Item = (&String, &(SitePath, Text))> {
    files.iter().filter(|(name, _)| STATIC.iter().any(|folder| name.starts_with(folder)))
}

/// A name for all published files as they are: browsers may keep what stands under it for ever.
fn version_folder(files: &Files) -> String {
    let parts = published(files).flat_map(|(name, (_, text))| [name.as_bytes(), text.bytes()]);
    digest(parts)
}

/// Whether a file that must be text is none.
fn is_no_text(path: &SitePath, text: &Text) -> bool {
    matches!(text, Text::Bytes(_)) && ["html", "txt", "xml", "ics", "css", "js", "ftl"].contains(&path.extension())
}

/// The names of the folders of themes.
fn folders(sources: &Sources) -> impl Iterator<Item = &str> {
    let paths = sources.below(THEMES).map(|(path, _)| path.as_str());
    paths.filter_map(|path| path.split('/').nth(1))
}

/// Words that a site says otherwise, with the file they come from: those laid over the embedded theme, then those of the
/// theme that the site names, each before what an overlay adds to it.
fn own_words(sources: &Sources, settings: &Settings) -> Vec<(SitePath, Arc<str>)> {
    let name = format!("i18n/{}.ftl", settings.language.code());
    let embedded = EMBEDDED.get_file(&name).and_then(|file| file.contents_utf8());
    let named = settings.theme.as_ref().map(|theme| theme.value.as_str()).filter(|theme| *theme != BASE);
    let paths = [BASE].into_iter().chain(named).map(|theme| format!("{THEMES}/{theme}/{name}"));
    let mut own = Vec::new();
    for path in paths {
        let path = SitePath::new(path);
        let site = sources.get(&path).map(|text| (&path, text));
        for (path, text) in site.into_iter().chain(sources.beside(path.as_str())) {
            match text {
                Text::Utf8(text) if Some(&**text) != embedded => own.push((path.clone(), Arc::clone(text))),
                _ => {}
            }
        }
    }
    own
}

/// The words of the embedded theme with the site's own laid over them.
fn words(own: &[(SitePath, Arc<str>)], settings: &Settings) -> (Messages, Vec<Report>) {
    let name = format!("i18n/{}.ftl", settings.language.code());
    let embedded = EMBEDDED.get_file(&name).and_then(|file| file.contents_utf8()).unwrap_or("");
    let texts: Vec<_> = std::iter::once(embedded).chain(own.iter().map(|(_, text)| &**text)).collect();
    let (words, complaints) = Messages::read(settings.language, &texts);
    let reports = own.iter().zip(1..).map(|((path, text), number)| {
        let mut report = Report::new(path.clone());
        for (_, range) in complaints.iter().filter(|(of, _)| *of == number) {
            report.add(&THEME_WORDS, Place::character(text, range.start), []);
        }
        report
    });
    (words, reports.collect())
}

#[cfg(test)]
mod tests {
    use super::{EVERYWHERE, SEARCHING, files, without_comments, without_indents};

    #[test]
    fn comments_stay_at_home_and_lines_in_place() {
        let script = "// What it is.\n/** One. */\nlet a = 1; // kept\n/**\n * More.\n * @param {x} y\n */\n  /* b */ let b = '//';\n  // c\nlet d;\n";
        assert_eq!(without_comments(script), "\n\nlet a = 1; // kept\n\n\n\n\n  /* b */ let b = '//';\n\nlet d;\n");
    }

    #[test]
    fn lines_begin_where_no_string_goes_on() {
        assert_eq!(without_indents("a\n\n  b(`c`)\n").as_deref(), Some("a\nb(`c`)\n"));
        assert_eq!(without_indents("a(`\n  b`)\n"), None);
        let files = files();
        for name in SEARCHING.into_iter().chain(EVERYWHERE) {
            let script = std::str::from_utf8(files[name]).expect("it is text");
            assert!(without_indents(script).is_some(), "{name}");
        }
    }
}
