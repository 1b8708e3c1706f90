//! Where a site's files stand, and what a place makes of a file. Nothing else knows a folder by name.

use super::kind::Kind;
use crate::source::SitePath;

/// The settings' file, at the site's root.
pub const SETTINGS: &str = "katern.yaml";
/// What the site says about searching in it, at its root; it may be left out.
pub const SEARCHING: &str = "zoeken.yaml";
/// The folder of the content.
pub const CONTENT: &str = "content";
/// The folder of the frameworks.
pub const FRAMEWORKS: &str = "frameworks";
/// The folder of the themes.
pub const THEMES: &str = "themes";
/// The folder of what partnerships lay over the site, each in a folder of its own.
pub const PARTNERSHIPS: &str = "partnerships";
/// The folders that a site is read from.
pub const FOLDERS: [&str; 4] = [CONTENT, FRAMEWORKS, THEMES, PARTNERSHIPS];
/// The file that says that a folder is a site that was written, ours to replace.
pub const MARKER: &str = ".katern";
/// The glossary.
pub const GLOSSARY: &str = "content/begrippen.yaml";
/// The folder of the files that say how frameworks compare.
pub const MAPPINGS: &str = "frameworks/relaties";

/// Endings of pictures that a site may show.
pub const PICTURES: [&str; 7] = ["svg", "png", "jpg", "jpeg", "webp", "gif", "avif"];
/// Endings of other files that are published as they are, when something refers to them.
const ATTACHMENTS: [&str; 2] = ["pdf", "ico"];

/// Kinds that a Markdown file can be by its folder; in any other it is a plain page.
const TEXTS: [Kind; 5] = [Kind::Activity, Kind::Competency, Kind::Literature, Kind::Meeting, Kind::Programme];

/// What a file is by its path alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A picture or other file to pass on.
    Asset,
    /// A Markdown file of the content.
    Text(Kind),
    /// The glossary, or what a partnership adds to it.
    Glossary,
    /// Works that texts refer to.
    References,
    /// What the site says about searching in it.
    Searching,
    /// How two frameworks compare.
    Mapping,
    /// A form.
    Form,
    /// A group.
    Cohort,
    /// A framework.
    Framework,
    /// Nothing that is known here.
    Other,
}

impl FileKind {
    /// Decides; the order matters where a folder of one kind lies in that of another.
    pub fn of(path: &SitePath) -> Self {
        let is_yaml = ["yaml", "yml"].contains(&path.extension());
        match path.extension() {
            extension if is_asset(extension) => Self::Asset,
            "md" if path.within(CONTENT).is_some() => Self::Text(text_kind(path)),
            _ if is_glossary(path) => Self::Glossary,
            "bib" if within(path, Kind::Literature).is_some() => Self::References,
            _ if path.as_str() == SEARCHING => Self::Searching,
            _ if !is_yaml => Self::Other,
            _ if path.folder() == MAPPINGS => Self::Mapping,
            _ if within(path, Kind::Form).is_some() => Self::Form,
            _ if lies_in(path, Kind::Cohort) => Self::Cohort,
            _ if path.folder() == FRAMEWORKS => Self::Framework,
            _ => Self::Other,
        }
    }
}

/// Whether a file with this extension is passed on as it is.
pub fn is_asset(extension: &str) -> bool {
    let is = |known: &&str| known.eq_ignore_ascii_case(extension);
    PICTURES.iter().any(&is) || ATTACHMENTS.iter().any(is)
}

/// The folder of a kind, from the site's root; that of the content for plain pages.
pub fn folder_of(kind: Kind) -> String {
    kind.folder().map_or_else(|| CONTENT.to_owned(), |folder| format!("{CONTENT}/{folder}"))
}

/// A file's path from the folder of a kind, at whatever depth; none where it stands elsewhere.
pub fn within(path: &SitePath, kind: Kind) -> Option<&str> {
    let inner = path.within(CONTENT)?;
    kind.folder().map_or(Some(inner), |folder| inner.strip_prefix(folder)?.strip_prefix('/'))
}

/// Whether a file stands in the folder of a kind itself, not in a folder of that.
pub fn lies_in(path: &SitePath, kind: Kind) -> bool {
    within(path, kind).is_some_and(|name| !name.contains('/'))
}

/// The place that a file or folder beside `katern.yaml` was meant for, where its name shows that; of anything else we know
/// nothing.
pub fn known_mistake(name: &str, is_folder: bool) -> Option<String> {
    /// Folders of the content, with what else they are called.
    const KINDS: [(Kind, Option<&str>); 6] = [
        (Kind::Activity, Some("werkvorm")),
        (Kind::Competency, Some("bekwaamheid")),
        (Kind::Form, Some("formulier")),
        (Kind::Literature, None),
        (Kind::Meeting, Some("bijeenkomst")),
        (Kind::Programme, Some("traject")),
    ];
    const OTHERS: [(&[&str], &str); 4] = [
        (&["contents"], CONTENT),
        (&["framework", "raamwerk", "raamwerken"], FRAMEWORKS),
        (&["theme", "thema"], THEMES),
        (&["partnership", "partnerschap", "partnerschappen"], PARTNERSHIPS),
    ];
    let name = name.to_lowercase();
    match name.rsplit_once('.') {
        Some(("begrippen", "yaml" | "yml")) if !is_folder => Some(GLOSSARY.to_owned()),
        Some((_, "bib")) if !is_folder => Some(folder_of(Kind::Literature)),
        _ if is_folder => {
            let name = Some(name.as_str());
            let kind = KINDS.into_iter().find(|(kind, other)| name == kind.folder() || name == *other);
            let other = || OTHERS.iter().find(|(names, _)| name.is_some_and(|name| names.contains(&name)));
            kind.map(|(kind, _)| folder_of(kind)).or_else(|| other().map(|(_, meant)| (*meant).to_owned()))
        }
        _ => None,
    }
}

/// That of its first folder. The `index.md` of a kind's folder is a plain page, shown above its list.
fn text_kind(path: &SitePath) -> Kind {
    let first = path.within(CONTENT).and_then(|inner| inner.split_once('/'));
    let Some((folder, name)) = first else { return Kind::Page };
    let known = || TEXTS.into_iter().find(|kind| kind.folder() == Some(folder));
    if name == "index.md" { Kind::Page } else { known().unwrap_or(Kind::Page) }
}

fn is_glossary(path: &SitePath) -> bool {
    let inner = path.within(PARTNERSHIPS).and_then(|inner| inner.split_once('/'));
    inner.map_or(path.as_str(), |(_, inner)| inner) == GLOSSARY
}

#[cfg(test)]
mod tests {
    use super::{CONTENT, FileKind, GLOSSARY, Kind, SitePath, folder_of, known_mistake};

    fn of(path: &str) -> FileKind {
        FileKind::of(&SitePath::new(path))
    }

    #[test]
    fn a_folder_that_begins_like_ours_is_another() {
        assert_eq!(of("content/literatuur/a/b.bib"), FileKind::References);
        assert_eq!(of("content/literatuurlijst/a.bib"), FileKind::Other);
        assert_eq!(of("content/formulieren/a/b.yml"), FileKind::Form);
        assert_eq!(of("content/formulierenkast/a.yaml"), FileKind::Other);
        assert_eq!(of("contents/a.md"), FileKind::Other);
    }

    #[test]
    fn a_text_is_what_its_first_folder_holds() {
        assert_eq!(of("content/werkvormen/a.md"), FileKind::Text(Kind::Activity));
        assert_eq!(of("content/bekwaamheden/tweede/a.md"), FileKind::Text(Kind::Competency));
        assert_eq!(of("content/trajecten/groepen/a.md"), FileKind::Text(Kind::Programme));
        for page in ["content/werkvormen/index.md", "content/formulieren/a.md", "content/a.md", "content/over/a.md"] {
            assert_eq!(of(page), FileKind::Text(Kind::Page), "{page}");
        }
    }

    #[test]
    fn what_stands_at_one_depth_is_found_at_no_other() {
        assert_eq!(of("content/trajecten/groepen/a.yaml"), FileKind::Cohort);
        assert_eq!(of("content/trajecten/groepen/2026/a.yaml"), FileKind::Other);
        assert_eq!(of("frameworks/a.yaml"), FileKind::Framework);
        assert_eq!(of("frameworks/relaties/a.yaml"), FileKind::Mapping);
        assert_eq!(of("frameworks/oud/a.yaml"), FileKind::Other);
        assert_eq!(of(GLOSSARY), FileKind::Glossary);
        assert_eq!(of("partnerships/noord/content/begrippen.yaml"), FileKind::Glossary);
        assert_eq!(of("content/werkvormen/begrippen.yaml"), FileKind::Other);
    }

    #[test]
    fn the_glossary_is_the_file_of_its_kind() {
        assert_eq!(GLOSSARY, format!("{}.yaml", folder_of(Kind::Term)));
        assert_eq!(folder_of(Kind::Page), CONTENT);
    }

    #[test]
    fn only_what_is_surely_meant_for_another_place() {
        assert_eq!(known_mistake("Werkvorm", true).as_deref(), Some("content/werkvormen"));
        assert_eq!(known_mistake("literatuur", true).as_deref(), Some("content/literatuur"));
        assert_eq!(known_mistake("thema", true).as_deref(), Some("themes"));
        assert_eq!(known_mistake("bronnen.bib", false).as_deref(), Some("content/literatuur"));
        assert_eq!(known_mistake("begrippen.yml", false).as_deref(), Some(GLOSSARY));
        assert_eq!(known_mistake("werkvorm", false), None);
        assert_eq!(known_mistake("notities", true), None);
    }
}
