//! The theme: templates, styles, scripts, fonts and interface words. The one that travels in the binary lies below; a file
//! of the same name in the site's own `themes/<name>/` lies over it.

use std::{collections::BTreeMap, sync::Arc};

use include_dir::{Dir, include_dir};

use crate::{
    diagnostics::{Code, Report},
    fingerprint::{Fingerprint, fingerprint},
    i18n::{Arg, Language, Messages},
    read::THEMES,
    settings::Settings,
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
    files: BTreeMap<String, (SitePath, Text)>,
    /// The interface's words.
    pub words: Arc<Messages>,
    /// The language they are in.
    pub language: Language,
}

/// Lays the embedded theme under whatever the site brings.
pub fn embed(sources: &mut Sources) {
    let mut folders = vec![&EMBEDDED];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let path = SitePath::new(format!("{THEMES}/{BASE}/{}", file.path().to_string_lossy().replace('\\', "/")));
            let text = match std::str::from_utf8(file.contents()) {
                Ok(text) => Text::Utf8(text.into()),
                Err(_) => Text::Bytes(file.contents().into()),
            };
            sources.insert(path, text);
        }
    }
}

/// A script of ours as visitors load it; nothing for other files, nor for a script that a site made its own.
fn lightened(name: &str, text: &Text) -> Option<Text> {
    let Text::Utf8(script) = text else { return None };
    let ours = EMBEDDED.get_file(name).and_then(|file| file.contents_utf8());
    (name.ends_with(".js") && ours == Some(script)).then(|| Text::Utf8(without_comments(script).into()))
}

/// A script without what is for who reads it here: a fifth of its weight. Lines that hold nothing but comment are left
/// empty, so that a browser names the lines as they are in the source.
fn without_comments(script: &str) -> String {
    let mut within = false;
    let mut bare = String::with_capacity(script.len());
    for line in script.lines() {
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

impl Theme {
    /// The site's theme, over the embedded one.
    pub fn of(sources: &Sources, settings: &Settings) -> (Self, Vec<Report>) {
        let mut files = BTreeMap::new();
        let named = settings.theme.as_ref();
        for name in [BASE].into_iter().chain(named.map(|name| name.value.as_str())) {
            let folder = format!("{THEMES}/{name}");
            for (path, text) in sources.below(&folder) {
                let name = &path.as_str()[folder.len() + 1..];
                let text = lightened(name, text).unwrap_or_else(|| text.clone());
                files.insert(name.to_owned(), (path.clone(), text));
            }
        }
        let (words, mut reports) = words(&files, settings);
        if let Some(name) = named.filter(|name| sources.below(&format!("{THEMES}/{}", name.value)).next().is_none()) {
            let mut report = crate::settings::report();
            let suggestion = nearest(name.value.as_str(), folders(sources)).unwrap_or("none");
            let args = [("name", Arg::from(name.value.as_str())), ("suggestion", Arg::from(suggestion))];
            report.add(&UNKNOWN_THEME, name.place, args);
            reports.push(report);
        }
        (Self { files, words: Arc::new(words), language: settings.language }, reports)
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
        let published = self.files.iter().filter(|(name, _)| STATIC.iter().any(|folder| name.starts_with(folder)));
        published.map(|(name, (path, _))| (name.as_str(), path))
    }

    /// Stands for all that pages are made of: templates and words.
    pub fn fingerprint(&self) -> Fingerprint {
        let shaping = |name: &str| name.starts_with("templates/") || name.starts_with("i18n/");
        let files = self.files.iter().filter(|(name, _)| shaping(name));
        let texts: Vec<_> = files
            .map(|(name, (_, text))| match text {
                Text::Utf8(text) => (name, &**text),
                // Neither a template nor words.
                Text::Bytes(_) => (name, ""),
            })
            .collect();
        fingerprint(&texts)
    }

    /// The bytes of one of the theme's files.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(|(_, text)| text.bytes())
    }
}

/// The names of the folders of themes.
fn folders(sources: &Sources) -> impl Iterator<Item = &str> {
    let paths = sources.below(THEMES).map(|(path, _)| path.as_str());
    paths.filter_map(|path| path.split('/').nth(1))
}

/// The number of the site's own words among the texts that are read.
const OWN: usize = 1;

/// The words of the base theme with those of the site's laid over them.
fn words(files: &BTreeMap<String, (SitePath, Text)>, settings: &Settings) -> (Messages, Vec<Report>) {
    let name = format!("i18n/{}.ftl", settings.language.code());
    let embedded = EMBEDDED.get_file(&name).and_then(|file| file.contents_utf8()).unwrap_or("");
    let own = files.get(&name);
    let own_text = own.map_or("", |(_, text)| match text {
        Text::Utf8(text) => text,
        Text::Bytes(_) => "",
    });
    let (words, complaints) = Messages::read(settings.language, &[embedded, own_text]);
    let reports = own.map(|(path, _)| {
        let mut report = Report::new(path.clone());
        for (_, range) in complaints.iter().filter(|(number, _)| *number == OWN) {
            report.add(&THEME_WORDS, Place::character(own_text, range.start), []);
        }
        report
    });
    (words, reports.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_stay_at_home_and_lines_in_place() {
        let script = "// What it is.\n/** One. */\nlet a = 1; // kept\n/**\n * More.\n * @param {x} y\n */\n  /* b */ let b = '//';\n  // c\nlet d;\n";
        assert_eq!(without_comments(script), "\n\nlet a = 1; // kept\n\n\n\n\n  /* b */ let b = '//';\n\nlet d;\n");
    }
}
