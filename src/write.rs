//! Rendered pages → a folder, that carries our marker and nothing of anybody else's.
//!
//! A build is staged beside its folder and swapped in when it is whole: a build that fails leaves the last good site as it
//! was.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::Mutex,
};

/// The file that says that a folder is ours to replace.
pub const MARKER: &str = ".katern";
const MARKER_TEXT: &str = "This folder is made by Katern, which may replace all of it.";

/// Why nothing was written.
#[derive(Debug)]
pub enum Refusal {
    /// The folder holds something that Katern did not make.
    Foreign(PathBuf),
    /// The folder holds another edition, of this name.
    OtherEdition(PathBuf, String),
    /// The folder is, holds or lies in a folder that the site is read from.
    Source(PathBuf),
    /// The disk or its owner said no.
    World(PathBuf, io::Error),
}

/// A build on its way to its folder.
#[derive(Debug)]
pub struct Stage {
    target: PathBuf,
    folder: PathBuf,
    made: Mutex<BTreeSet<PathBuf>>,
}

impl Stage {
    /// Prepares a build of `edition` into `target`, for a site in `root` that is read from `sources` below it. `force`
    /// replaces another edition too, but never a folder that is not ours.
    ///
    /// # Errors
    /// Where the target may not be replaced, or the disk says no.
    pub fn open(target: &Path, root: &Path, sources: &[&str], edition: &str, force: bool) -> Result<Self, Refusal> {
        let world = |path: &Path| {
            let path = path.to_owned();
            move |error| Refusal::World(path, error)
        };
        let target = absolute(target).map_err(world(target))?;
        let root = absolute(root).map_err(world(root))?;
        let over_sources =
            root.starts_with(&target) || sources.iter().any(|folder| target.starts_with(root.join(folder)));
        if over_sources {
            return Err(Refusal::Source(target));
        }
        if !replaceable(&target).map_err(world(&target))? {
            return Err(Refusal::Foreign(target));
        }
        if let Some(other) = edition_in(&target).filter(|other| other != edition && !force) {
            return Err(Refusal::OtherEdition(target, other));
        }
        let folder = beside(&target, "katern-nieuw");
        if !replaceable(&folder).map_err(world(&folder))? {
            return Err(Refusal::Foreign(folder));
        }
        remove(&folder).map_err(world(&folder))?;
        fs::create_dir_all(&folder).map_err(world(&folder))?;
        fs::write(folder.join(MARKER), format!("{MARKER_TEXT}\nedition: {edition}\n")).map_err(world(&folder))?;
        Ok(Self { target, folder, made: Mutex::default() })
    }

    /// Writes one file; from any thread.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn put(&self, address: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let path = self.folder.join(address);
        let folder = path.parent().unwrap_or(&self.folder).to_owned();
        let new = !self.made.lock().expect("no thread panics while it holds the lock").contains(&folder);
        if new {
            fs::create_dir_all(&folder).map_err(|error| Refusal::World(folder.clone(), error))?;
            self.made.lock().expect("no thread panics while it holds the lock").insert(folder);
        }
        fs::write(&path, bytes).map_err(|error| Refusal::World(path, error))
    }

    /// Puts the build in the place of the last one.
    ///
    /// # Errors
    /// When the disk says no; the last build is then put back.
    pub fn swap(self) -> Result<PathBuf, Refusal> {
        let old = beside(&self.target, "katern-oud");
        let world = |path: &Path| {
            let path = path.to_owned();
            move |error| Refusal::World(path, error)
        };
        remove(&old).map_err(world(&old))?;
        let had_one = self.target.exists();
        if had_one {
            fs::rename(&self.target, &old).map_err(world(&self.target))?;
        }
        if let Err(error) = fs::rename(&self.folder, &self.target) {
            if had_one {
                // The last good site goes back; if even that fails it still lies beside.
                let _ = fs::rename(&old, &self.target);
            }
            return Err(Refusal::World(self.target, error));
        }
        remove(&old).map_err(world(&old))?;
        Ok(self.target)
    }
}

/// A folder may be replaced when it is not there, empty, or carries our marker.
fn replaceable(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none() || folder.join(MARKER).is_file()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}

/// Which edition a folder of ours holds.
fn edition_in(folder: &Path) -> Option<String> {
    let marker = fs::read_to_string(folder.join(MARKER)).ok()?;
    marker.lines().find_map(|line| line.strip_prefix("edition: ")).map(str::to_owned)
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A name next to the folder, on the same disk.
fn beside(folder: &Path, suffix: &str) -> PathBuf {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    folder.with_file_name(format!(".{name}.{suffix}"))
}

/// The path as the disk knows it, as far as it exists; the rest as written, without `.` and `..`.
fn absolute(path: &Path) -> io::Result<PathBuf> {
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
                _ => return Err(error),
            },
            Err(error) => return Err(error),
        }
    }
}
