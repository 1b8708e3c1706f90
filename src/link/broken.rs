//! What an author meant by a link that leads nowhere, as far as the way it is written tells.

use super::files::{Files, relative};
use crate::{
    model::layout::{PICTURES, is_asset},
    source::SitePath,
    suggest::nearest,
};

/// What a link was to lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// A site elsewhere, without `https://`.
    Website,
    /// A person, without `mailto:`.
    Mail,
    /// Nothing yet: `[x]()`.
    Empty,
    /// A picture, or another file that is passed on.
    Asset,
    /// A document of a kind that never comes on a site, but can be made one that does.
    Foreign,
    /// A photo of a kind that browsers don't show.
    Photo,
    /// Another file that never comes on a site: a film, sound, what is packed.
    Other,
    /// What is none, where a picture was to be shown.
    NoPicture,
    /// The same, of a file that comes on the site when a link leads there.
    OnlyLinked,
    /// A form, a group or a framework.
    Yaml,
    /// A text.
    Text,
}

impl Meant {
    pub fn by(written: &str) -> Self {
        match ending(written).as_str() {
            _ if written.trim().is_empty() => Self::Empty,
            _ if is_mail(written) => Self::Mail,
            _ if is_website(written) => Self::Website,
            "yaml" | "yml" => Self::Yaml,
            ending if is_asset(ending) => Self::Asset,
            "doc" | "docx" | "odt" | "ppt" | "pptx" | "xls" | "xlsx" | "ods" | "odp" => Self::Foreign,
            "heic" | "heif" | "tif" | "tiff" | "jfif" | "bmp" => Self::Photo,
            "mp4" | "mov" | "avi" | "mkv" | "webm" | "mp3" | "m4a" | "wav" | "zip" | "7z" | "rar" => Self::Other,
            _ => Self::Text,
        }
    }

    /// The same where a picture belongs: it is never elsewhere.
    pub fn by_picture(written: &str) -> Self {
        match Self::by(written) {
            Self::Asset if !is_picture(written) => Self::OnlyLinked,
            Self::Foreign | Self::Other => Self::NoPicture,
            known @ (Self::Empty | Self::Photo) => known,
            _ => Self::Asset,
        }
    }

    /// Whether a file of the site may be what was meant.
    pub fn is_file(self) -> bool {
        matches!(self, Self::Asset | Self::Yaml | Self::Text)
    }

    /// What the message knows it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Website => "website",
            Self::Mail => "mail",
            Self::Empty => "empty",
            Self::Asset => "asset",
            Self::Foreign => "foreign",
            Self::Photo => "photo",
            Self::Other => "other",
            Self::NoPicture => "no-picture",
            Self::OnlyLinked => "only-linked",
            Self::Yaml => "yaml",
            Self::Text => "file",
        }
    }
}

/// Whether a file can be shown as a picture, by its name.
pub(super) fn is_picture(path: &str) -> bool {
    let ending = ending(path);
    ending == "ico" || PICTURES.contains(&ending.as_str())
}

/// What a path ends in behind the last dot of its last part, in small letters.
fn ending(written: &str) -> String {
    let name = written.trim_end_matches('/').rsplit('/').next().unwrap_or(written);
    name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase())
}

/// The file of the site that is nearest to a written path, as one writes it in a file of `folder`.
pub(super) fn nearest_file(written: &str, meant: Meant, files: &Files, folder: &str) -> Option<String> {
    let name = written.trim_end_matches('/').rsplit('/').next().unwrap_or(written);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_same_sort = |path: &&SitePath| Meant::by(path.as_str()) == meant;
    let of_sort: Vec<&SitePath> = files.all.iter().filter(is_same_sort).collect();
    // What is most often wrong is the folder, not the name.
    let is_same = |path: &SitePath| path.as_str().rsplit('/').next() == Some(name) || path.stem() == stem;
    if let Some(path) = of_sort.iter().find(|path| is_same(path)) {
        return Some(relative(folder, path.as_str()));
    }
    // Of a name of a few letters every other is near.
    let near: Vec<_> = of_sort.iter().map(|path| relative(folder, path.as_str())).collect();
    let is_long = stem.chars().count() > 3;
    nearest(written, near.iter().map(String::as_str)).filter(|_| is_long).map(str::to_owned)
}

fn is_mail(written: &str) -> bool {
    let Some((name, host)) = written.split_once('@') else { return false };
    let is_word = |text: &str| !text.is_empty() && !text.contains(['/', '@', ' ']);
    is_word(name) && is_word(host) && host.trim_matches('.').contains('.')
}

/// Only where no file can be meant: files end otherwise.
fn is_website(written: &str) -> bool {
    const ENDINGS: [&str; 9] = ["nl", "be", "com", "org", "net", "eu", "edu", "info", "frl"];
    let host = written.split(['/', '?']).next().unwrap_or("").to_lowercase();
    let ending = host.rsplit_once('.').map_or("", |(name, ending)| if name.is_empty() { "" } else { ending });
    (host.starts_with("www.") && host.len() > "www.".len()) || ENDINGS.contains(&ending)
}

#[cfg(test)]
mod tests {
    use super::Meant;

    #[test]
    fn what_hurried_authors_write() {
        for (written, meant) in [
            ("www.velon.nl", Meant::Website),
            ("velon.nl/over?x", Meant::Website),
            ("jan@school.nl", Meant::Mail),
            ("../a@b/x.md", Meant::Text),
            ("", Meant::Empty),
            ("beeld/x.PNG", Meant::Asset),
            ("x.docx", Meant::Foreign),
            ("x.HEIC", Meant::Photo),
            ("les.mp4", Meant::Other),
            ("../formulieren/a.yaml", Meant::Yaml),
            ("../over", Meant::Text),
            ("velon.md", Meant::Text),
        ] {
            assert_eq!(Meant::by(written), meant, "{written}");
        }
        for (written, meant) in [
            ("x.svg", Meant::Asset),
            ("x", Meant::Asset),
            ("x.pdf", Meant::OnlyLinked),
            ("x.docx", Meant::NoPicture),
            ("x.heic", Meant::Photo),
            ("", Meant::Empty),
        ] {
            assert_eq!(Meant::by_picture(written), meant, "{written}");
        }
    }
}
