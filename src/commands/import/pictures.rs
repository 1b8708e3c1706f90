//! The pictures of a text that is taken over: under names that fit an address, and only such as browsers show.

use std::{
    collections::BTreeMap,
    fs,
    path::{Component, Path, PathBuf},
};

use super::Made;
use crate::model::layout::CONTENT;

/// Endings of pictures that every browser shows.
const SHOWN: [&str; 6] = ["png", "jpg", "jpeg", "gif", "webp", "svg"];
/// More pictures than one text has, and larger ones than a page should.
const MOST: usize = 300;
const MOST_BYTES: u64 = 20 * 1024 * 1024;

/// What an address in a text turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A picture: its path in the site.
    Picture(String),
    /// A picture that can't come along.
    Left,
    /// None that we have.
    Foreign,
}

/// The pictures of one text, as it names them.
#[derive(Default)]
pub(super) struct Pictures {
    /// The folders that relative addresses begin at: where pandoc unpacked, and, of a page that was saved, where it lies.
    folders: Vec<PathBuf>,
    /// What the new files are called after.
    name: String,
    paths: BTreeMap<String, String>,
    /// Those to write.
    pub files: Vec<Made>,
    /// The names of those left out.
    pub left: Vec<String>,
}

impl Pictures {
    pub fn new(folders: Vec<PathBuf>, name: &str) -> Self {
        Self { folders, name: name.to_owned(), ..Self::default() }
    }

    /// Takes the picture of this address along, once.
    pub fn take(&mut self, address: &str) -> Found {
        if let Some(path) = self.paths.get(address) {
            return Found::Picture(path.clone());
        }
        let Some(file) = self.folders.iter().find_map(|folder| inside(folder, &decoded(address))) else {
            return Found::Foreign;
        };
        let extension = file.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        let shown = extension.filter(|extension| SHOWN.contains(&extension.as_str()));
        let fits = file.metadata().is_ok_and(|about| about.is_file() && about.len() <= MOST_BYTES);
        let bytes = if fits && self.files.len() < MOST { fs::read(&file).ok() } else { None };
        let (Some(extension), Some(bytes)) = (shown, bytes) else {
            let own = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if !self.left.contains(&own) {
                self.left.push(own);
            }
            return Found::Left;
        };
        let path = format!("{CONTENT}/beeld/{}/{}.{extension}", self.name, self.files.len() + 1);
        self.files.push(Made { path: path.clone(), bytes });
        self.paths.insert(address.to_owned(), path.clone());
        Found::Picture(path)
    }
}

/// A file below a folder; none where the path leads out of it, by `..` or by a link.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = Path::new(path);
    let stays = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
    if !path.components().all(stays) {
        return None;
    }
    let (folder, file) = (folder.canonicalize().ok()?, folder.join(path).canonicalize().ok()?);
    (file.is_file() && file.starts_with(&folder)).then_some(file)
}

/// An address with its percent signs taken for what they stand for.
fn decoded(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.filter(|_| first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Found, Pictures};

    #[test]
    fn nothing_is_taken_from_outside() {
        let folder = tempfile::tempdir().expect("a folder");
        let inner = folder.path().join("in");
        std::fs::create_dir(&inner).expect("writable");
        std::fs::write(folder.path().join("secret.png"), "x").expect("writable");
        std::fs::write(inner.join("a b.png"), "x").expect("writable");
        std::fs::write(inner.join("c.emf"), "x").expect("writable");
        let mut pictures = Pictures::new(vec![inner], "t");
        for outside in ["../secret.png", "/etc/hostname", "%2e%2e/secret.png", "http://x.nl/a.png", "nowhere.png"] {
            assert_eq!(pictures.take(outside), Found::Foreign, "{outside}");
        }
        for _ in 0..2 {
            assert_eq!(pictures.take("./a%20b.png"), Found::Picture("content/beeld/t/1.png".into()));
        }
        assert_eq!((pictures.take("c.emf"), pictures.files.len()), (Found::Left, 1));
    }
}
