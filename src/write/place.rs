//! Where a build may go: real paths, and what they must keep away from.

use std::{
    io,
    path::{Path, PathBuf},
};

/// The path as the disk knows it, as far as it exists; the rest as written.
pub(super) fn absolute(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut known = path.as_path();
    let mut rest = Vec::new();
    loop {
        match known.canonicalize() {
            Ok(mut found) => {
                found.extend(rest.iter().rev());
                return Ok(found);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => match (known.parent(), known.file_name()) {
                (Some(parent), Some(name)) => {
                    rest.push(name.to_owned());
                    known = parent;
                }
                // A `..` after something that isn't there leads nowhere that can be known.
                _ => return Err(error),
            },
            Err(error) => return Err(error),
        }
    }
}

/// Whether the last part of a path is a link, wherever it leads.
pub(super) fn is_link(path: &Path) -> bool {
    path.is_symlink()
}

/// Whether replacing `target` could lose something that a site is read from: it is or holds the site's folder, it lies in
/// one of the `sources` below that, or holds one.
pub(super) fn overlaps(target: &Path, root: &Path, sources: &[&str]) -> bool {
    let mut sources = sources.iter().map(|source| root.join(source));
    root.starts_with(target) || sources.any(|source| target.starts_with(&source) || source.starts_with(target))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::overlaps;

    #[test]
    fn nothing_that_is_read_is_in_the_way() {
        let apart = |target: &str| !overlaps(Path::new(target), Path::new("/site"), &["content", "brand/logo.svg"]);
        assert!(apart("/site/public") && apart("/elsewhere") && apart("/site/contents") && apart("/site-2"));
        for target in ["/", "/site", "/site/content", "/site/content/public", "/site/brand"] {
            assert!(!apart(target), "{target}");
        }
    }
}
