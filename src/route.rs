//! The only maker of addresses.
//!
//! An address is a file's path within its edition: `werkvormen/kalibreren/index.html`, perhaps with `#anchor`. Links name
//! files, never folders, so that a site works from a disk as well as from a server.

use std::{fmt, sync::Arc};

use serde::Serialize;

use crate::{
    link::{About, Thing},
    model::{kind::Kind, layout::CONTENT},
    source::SitePath,
};

/// The folder of the theme's files.
const THEME: &str = "thema";
/// The folder of the content's pictures and other files.
const ASSETS: &str = "bestanden";
/// Folders of an edition that no page lies in: nothing else may be called so.
pub const RESERVED: [&str; 2] = [THEME, ASSETS];

/// A file of an edition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Address(Arc<str>);

impl Address {
    fn fixed(path: &str) -> Self {
        Self(path.into())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What leads from this file to the edition's root: `../` for each folder, nothing at the root.
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The same address at one of its headings.
    #[must_use]
    pub fn at(&self, anchor: &str) -> Self {
        let file = self.0.split('#').next().unwrap_or(&self.0);
        Self(format!("{file}#{anchor}").into())
    }

    /// The file, without an anchor.
    pub fn file(&self) -> &str {
        self.0.split('#').next().unwrap_or(&self.0)
    }

    /// The address below another folder.
    #[must_use]
    pub fn below(&self, prefix: &str) -> Self {
        Self(format!("{prefix}{}", self.0).into())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An edition's home.
pub fn home() -> Address {
    Address::fixed("index.html")
}

/// The list of a kind; groups stand in that of the programmes, plain pages have none and are reached from home.
pub fn list(kind: Kind) -> Address {
    let kind = if kind == Kind::Cohort { Kind::Programme } else { kind };
    kind.folder().map_or_else(home, |folder| Address(format!("{folder}/index.html").into()))
}

/// A thing's own address; the main framework's is the list of its competencies.
pub fn thing(thing: &Thing, is_main_framework: bool) -> Address {
    match (&thing.about, thing.kind.folder()) {
        (About::Literature(facts), Some(folder)) if has_text(thing) => {
            Address(format!("{folder}/{}/index.html", facts.slug).into())
        }
        (About::Literature(facts), _) => list(Kind::Literature).at(&work_anchor(&facts.slug)),
        (About::Framework(_), _) if is_main_framework => list(Kind::Framework),
        (_, Some(folder)) => Address(format!("{folder}/{}/index.html", thing.id).into()),
        (_, None) if thing.id == "index" => home(),
        (_, None) => Address(format!("{}/index.html", thing.id).into()),
    }
}

/// The anchor of a part on its form's page.
pub fn part_anchor(id: &str) -> String {
    format!("k-deel-{id}")
}

/// A file in the folder of another: `formulieren/zelfscan/form.js`.
pub fn beside(address: &Address, name: &str) -> Address {
    let folder = address.file().rsplit_once('/').map_or("", |(folder, _)| folder);
    Address(if folder.is_empty() { name.into() } else { format!("{folder}/{name}").into() })
}

/// One of a meeting's other shapes, in a folder of its own beside the meeting: `handout`.
pub fn meeting_shape(meeting: &Address, name: &str) -> Address {
    beside(meeting, &format!("{name}/index.html"))
}

/// The page that composes a meeting.
pub fn compose() -> Address {
    beside(&list(Kind::Meeting), "samenstellen/index.html")
}

/// The page that makes a contribution.
pub fn contribute() -> Address {
    Address::fixed("bijdragen/index.html")
}

/// The page that shows what there is for each competency.
pub fn coverage() -> Address {
    Address::fixed("dekking/index.html")
}

/// A file at an edition's root that servers look for by this very name: `404.html`.
pub fn at_root(name: &'static str) -> Address {
    Address::fixed(name)
}

/// The feed of an edition.
pub fn feed() -> Address {
    Address::fixed("feed.xml")
}

/// The list of pages for search engines.
pub fn sitemap() -> Address {
    Address::fixed("sitemap.xml")
}

/// The page that searches.
pub fn search() -> Address {
    Address::fixed("zoeken/index.html")
}

/// What there is by one facet, for who has no script.
pub fn search_overview(name: &str) -> Address {
    Address(format!("zoeken/{name}/index.html").into())
}

/// The folder of what the search page loads; none of its files is a page.
pub fn search_data() -> Address {
    Address::fixed("zoeken/data/")
}

/// A part of the search index: the one that all begins with, or those of one index, in a folder that is named after it.
pub fn search_shard(index: Option<&str>, name: &str) -> Address {
    let folder = index.map_or_else(String::new, |index| format!("{index}/"));
    beside(&search_data(), &format!("{folder}{name}.js"))
}

/// A form in which other programs take a framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameworkFile {
    /// A CASE package.
    Case,
    /// Moodle's CSV.
    Moodle,
    /// A table for a spreadsheet.
    Table,
}

/// A framework as a file for another program, beside the list of competencies. Ids have no points: nothing else is there.
pub fn framework_file(framework: &str, form: FrameworkFile) -> Address {
    let ending = match form {
        FrameworkFile::Case => "case.json",
        FrameworkFile::Moodle => "moodle.csv",
        FrameworkFile::Table => "csv",
    };
    beside(&list(Kind::Framework), &format!("{framework}.{ending}"))
}

/// Where a domain, area or competency stood that others took the place of, by its id.
pub fn replaced(id: &str) -> Address {
    beside(&list(Kind::Framework), &format!("{id}/index.html"))
}

/// Whether there is more of a work than its entry in the list: then that has a page of its own.
fn has_text(thing: &Thing) -> bool {
    thing.text.as_ref().is_some_and(|text| !text.body().is_empty())
}

/// The anchor of a work in any list of works.
pub fn work_anchor(slug: &str) -> String {
    format!("bron-{slug}")
}

/// The list of works in a form for reference managers.
pub fn work_file(ending: &str) -> Address {
    beside(&list(Kind::Literature), &format!("literatuur.{ending}"))
}

/// A picture or other file of the content: below `bestanden`, where it can't be taken for a page.
pub fn asset(path: &SitePath) -> Address {
    Address(format!("{ASSETS}/{}", path.within(CONTENT).unwrap_or(path.as_str())).into())
}

/// A file of the theme that pages use: styles, scripts, fonts.
pub fn theme_file(path: &str) -> Address {
    Address(format!("{THEME}/{path}").into())
}

/// The address as it stands in an attribute: percent-encoded where a character has a meaning of its own there.
pub fn encoded(address: &str) -> String {
    let (path, anchor) = address.split_once('#').map_or((address, None), |(path, anchor)| (path, Some(anchor)));
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~/()!+".contains(byte);
    let encode = |text: &str| {
        if text.as_bytes().iter().all(plain) {
            return text.to_owned();
        }
        let mut encoded = String::with_capacity(text.len() + 16);
        for byte in text.bytes() {
            if plain(&byte) {
                encoded.push(char::from(byte));
            } else {
                encoded.push_str(&format!("%{byte:02X}"));
            }
        }
        encoded
    };
    match anchor {
        Some(anchor) => format!("{}#{}", encode(path), encode(anchor)),
        None => encode(path),
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, asset, encoded};
    use crate::source::SitePath;

    #[test]
    fn from_a_file_to_the_root() {
        assert_eq!(Address::fixed("a/b/index.html").to_root(), "../../");
        assert_eq!(Address::fixed("index.html").to_root(), "");
    }

    #[test]
    fn files_of_the_content_stand_without_its_folder() {
        let address = |path: &str| asset(&SitePath::new(path)).to_string();
        assert_eq!(address("content/beeld/a.svg"), "bestanden/beeld/a.svg");
        assert_eq!(address("contents/a.svg"), "bestanden/contents/a.svg");
        assert_eq!(address("logo.svg"), "bestanden/logo.svg");
    }

    #[test]
    fn attributes_are_plain_ascii() {
        assert_eq!(encoded("a b/é.svg#x\"y"), "a%20b/%C3%A9.svg#x%22y");
    }
}
