//! Files as links by path see them: which there are, and where a written path leads.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::layers::Layers;
use crate::{
    parse::{Content, Document, Size},
    source::SitePath,
};

/// Which files there are, for links by path.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// Pictures and other files that are passed on as they are, with the pictures' sizes.
    pub assets: BTreeMap<SitePath, Option<Size>>,
    /// Files with drafts.
    pub drafts: BTreeSet<SitePath>,
    /// Files that an overlay hides, with the line that does.
    pub hidden: BTreeMap<SitePath, usize>,
    /// Files that can't be understood.
    pub broken: BTreeSet<SitePath>,
    /// All content files, for suggestions.
    pub all: BTreeSet<SitePath>,
}

impl Files {
    /// Sorts the documents by what a link to them finds.
    pub fn of(documents: &[Arc<Document>], layers: &Layers) -> Self {
        let all = documents.iter().map(|document| document.path.clone()).collect();
        let mut files = Self { all, ..Self::default() };
        for document in documents {
            if let Some(number) = layers.hides(&document.path) {
                files.hidden.insert(document.path.clone(), number);
                continue;
            }
            match &document.content {
                Content::Asset(size) => drop(files.assets.insert(document.path.clone(), *size)),
                Content::Broken { .. } => drop(files.broken.insert(document.path.clone())),
                Content::Item(parsed) if parsed.item.common.draft => drop(files.drafts.insert(document.path.clone())),
                _ => {}
            }
        }
        files
    }
}

/// Where a relative path leads from the file that it stands in; nowhere outside the content and the frameworks.
pub(super) fn located(written: &str, from: &SitePath) -> Option<SitePath> {
    if written.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = from.folder().split('/').filter(|part| !part.is_empty()).collect();
    for part in written.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(SitePath::new(parts.join("/")))
}

/// The path that an author would write in a file of `folder` to name `path`.
pub(super) fn relative(folder: &str, path: &str) -> String {
    let from: Vec<_> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<_> = path.split('/').collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let ups = std::iter::repeat_n("..", from.len() - common);
    ups.chain(to[common..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn paths_as_an_author_writes_them() {
        assert_eq!(relative("content/werkvormen", "content/over.md"), "../over.md");
        assert_eq!(relative("content", "content/werkvormen/x.md"), "werkvormen/x.md");
    }
}
