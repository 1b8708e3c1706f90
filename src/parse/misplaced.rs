//! Files and folders in a place where they are not what their author thinks: beside `katern.yaml`, in a folder that is
//! almost called as one we know, a text where only YAML belongs.
//!
//! Only what is surely a mistake is told. A repository holds many files that are none of ours.

use std::{collections::BTreeMap, sync::Arc};

use super::{Content, Document};
use crate::{
    diagnostics::{Code, Diagnostic, Severity},
    i18n::Arg,
    model::{
        kind::Kind,
        layout::{CONTENT, GLOSSARY, known_mistake, lies_in},
    },
    source::{SitePath, Sources},
    suggest::nearest,
};

/// A file or folder that stands where nothing is made of it, or something else than was meant.
pub static MISPLACED: Code = Code::warning("misplaced");

/// Whether a file of the content stands where it can't be what it was to be. Its own mistakes are not told then: they are
/// those of another kind.
pub(super) fn is_misplaced(path: &SitePath) -> bool {
    meant_folder(path).is_some() || is_text_among_yaml(path)
}

/// What is told of all of a site.
pub fn misplaced(sources: &Sources, documents: &[Arc<Document>]) -> Vec<Diagnostic> {
    let mut told: BTreeMap<String, Diagnostic> = BTreeMap::new();
    for document in documents.iter().filter(|document| document.is_misplaced) {
        let (about, diagnostic) = of(&document.path);
        let told = told.entry(about).or_insert(diagnostic);
        if matches!(document.content, Content::Broken { .. }) {
            // What it says got lost.
            told.severity = Severity::Error;
        }
    }
    let glossary = SitePath::new(format!("{CONTENT}/begrippen.md"));
    let is_glossary = sources.contains(glossary.as_str()) && !sources.contains(GLOSSARY);
    let glossary = is_glossary.then(|| tell(&glossary, "glossary", "begrippen.md", GLOSSARY));
    told.into_values().chain(glossary).chain(beside(sources)).collect()
}

/// One folder is told once.
fn of(path: &SitePath) -> (String, Diagnostic) {
    if let Some((folder, meant)) = meant_folder(path) {
        return (folder.to_owned(), tell(path, "folder", folder, meant));
    }
    (path.to_string(), tell(path, "text", path.stem(), path.folder()))
}

/// What stands at the top of the site's folder and belongs in one of its folders.
fn beside(sources: &Sources) -> Vec<Diagnostic> {
    // A partnership's own are told as files that nothing reads.
    if sources.overlay().is_some() {
        return Vec::new();
    }
    let mut names: Vec<_> = sources.iter().filter_map(|(path, _)| path.as_str().split('/').next()).collect();
    names.dedup();
    let mistake = |name: &str| {
        let (path, is_folder) = (SitePath::new(name), !name.contains('.'));
        let meant = known_mistake(name, is_folder)?;
        let reason = match (is_folder, meant.starts_with(CONTENT)) {
            (false, _) => "beside",
            (true, true) => "folder-beside",
            (true, false) => "folder",
        };
        Some(tell(&path, reason, name, &meant))
    };
    names.into_iter().filter_map(mistake).collect()
}

fn tell(path: &SitePath, reason: &str, name: &str, meant: &str) -> Diagnostic {
    let args = vec![("reason", Arg::from(reason)), ("name", Arg::from(name)), ("meant", Arg::from(meant))];
    Diagnostic::whole(&MISPLACED, path, args)
}

/// The first folder of a text or YAML file, and the one we know that it was meant to be.
fn meant_folder(path: &SitePath) -> Option<(&str, &'static str)> {
    let (folder, _) = path.within(CONTENT)?.split_once('/')?;
    let known = || Kind::ALL.into_iter().filter_map(Kind::folder).filter(|folder| !folder.contains('/'));
    if !["md", "yaml", "yml", "bib"].contains(&path.extension()) || known().any(|known| known == folder) {
        return None;
    }
    // Longer words that begin alike are others: ‘literatuurlijst’.
    let meant = nearest(folder, known()).filter(|meant| meant.len().abs_diff(folder.len()) <= 2)?;
    Some((folder, meant))
}

/// A Markdown file in a folder of forms or groups, which are YAML.
fn is_text_among_yaml(path: &SitePath) -> bool {
    let lies_in = |kind| lies_in(path, kind);
    path.extension() == "md" && path.stem() != "index" && [Kind::Form, Kind::Cohort].into_iter().any(lies_in)
}

/// Where a `.bib` file belongs, or a text of another program: what `unused-file` says of it.
pub(super) fn unused(path: &SitePath) -> &'static str {
    match path.extension().to_ascii_lowercase().as_str() {
        "bib" => "bib",
        "docx" | "odt" | "pptx" | "rtf" | "epub" => "import",
        "txt" => "txt",
        _ => "other",
    }
}

/// How a file should end that a simple editor gave the ending `.txt`.
pub(super) fn meant_ending(path: &SitePath) -> &'static str {
    let stem = path.stem().to_ascii_lowercase();
    let of_yaml =
        [Kind::Form, Kind::Cohort].into_iter().any(|kind| lies_in(path, kind)) || path.within(CONTENT).is_none();
    match stem.rsplit_once('.').map(|(_, ending)| ending) {
        Some("md") => "md",
        Some("bib") => "bib",
        Some("yaml" | "yml") => "yaml",
        _ if of_yaml => "yaml",
        _ => "md",
    }
}

#[cfg(test)]
mod tests {
    use super::{SitePath, is_misplaced};

    #[test]
    fn only_what_is_surely_a_mistake() {
        let is = |path: &str| is_misplaced(&SitePath::new(path));
        for path in ["content/werkvorm/a.md", "content/formulieren/a.md", "content/trajecten/groepen/a.md"] {
            assert!(is(path), "{path}");
        }
        for path in [
            "content/literatuurlijst/a.md",
            "content/literatuur/a.md",
            "content/formulieren/index.md",
            "content/facilitator/a.md",
            "content/werkvorm/a.svg",
            "content/a.md",
        ] {
            assert!(!is(path), "{path}");
        }
    }
}
