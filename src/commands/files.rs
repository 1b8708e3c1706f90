//! Files that commands make for whoever writes a site: never over another's, never through a link to elsewhere.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
};

/// Makes a new file, and the folders it stands in.
///
/// # Errors
/// Where anything has its name already, or the world says no.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    folder(path)?;
    // A file that came in between is not overwritten either.
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

/// Puts a file in the place of an older one of our own making.
///
/// # Errors
/// Where the world says no.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        // A link is taken away, not followed.
        Ok(_) => fs::remove_file(path)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    create(path, bytes)
}

fn folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}
