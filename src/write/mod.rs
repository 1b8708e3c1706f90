//! Rendered pages → a folder, that carries our marker and nothing of anybody else's.
//!
//! A build is staged beside its folder and swapped in when it is whole: a build that fails or is killed leaves the last
//! good site as it was, and the next one clears away what it left. Refuses folders that are not ours, links to elsewhere,
//! places that the site is read from, and a second build at the same time.

mod lock;
mod pack;
mod place;
mod swap;

use std::{
    collections::HashSet,
    fs::{self, File},
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    sync::Mutex,
    time::SystemTime,
};

use lock::Lock;
use place::{absolute, is_link, overlaps};
use swap::Names;

use crate::model::layout::MARKER;

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
    /// The folder is a link to another place.
    Link(PathBuf),
    /// Another build is writing this folder.
    Busy(PathBuf),
    /// The disk or its owner said no.
    World(PathBuf, io::Error),
}

impl Refusal {
    fn world(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::World(path, error)
    }
}

/// A build on its way to its folder.
#[derive(Debug)]
pub struct Stage {
    names: Names,
    /// Whether there is a last build, with dates to keep.
    again: bool,
    /// Folders that are there, as addresses.
    made: Mutex<HashSet<String>>,
    // Given back last: fields are dropped in this order, after `Stage::drop` has cleared the stage.
    _lock: Lock,
    _parents: Parents,
}

/// The folders that were made for a build to lie in: without a build they go again.
#[derive(Debug)]
struct Parents(Vec<PathBuf>);

impl Parents {
    fn make(target: &Path) -> Result<Self, Refusal> {
        let missing = |folder: &&Path| fs::symlink_metadata(folder).is_err();
        let made = Self(target.ancestors().skip(1).take_while(missing).map(Path::to_owned).collect());
        for folder in made.0.iter().rev() {
            match fs::create_dir(folder) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(Refusal::World(folder.clone(), error));
                }
                _ => {}
            }
        }
        Ok(made)
    }
}

impl Drop for Parents {
    fn drop(&mut self) {
        // The innermost first; one that holds something is refused, and then so are those around it.
        for folder in &self.0 {
            let _ = fs::remove_dir(folder);
        }
    }
}

impl Stage {
    /// Prepares a build of `edition` into `target`, for a site in `root` that is read from `sources` below it. `force`
    /// replaces another edition too, but never a folder that is not ours.
    ///
    /// # Errors
    /// Where the target may not be replaced, or the disk says no.
    pub fn open(target: &Path, root: &Path, sources: &[&str], edition: &str, force: bool) -> Result<Self, Refusal> {
        if is_link(target) {
            return Err(Refusal::Link(target.to_owned()));
        }
        let target = absolute(target).map_err(Refusal::world(target))?;
        let root = absolute(root).map_err(Refusal::world(root))?;
        if overlaps(&target, &root, sources) {
            return Err(Refusal::Source(target));
        }
        let parents = Parents::make(&target)?;
        let names = Names::beside(&target);
        let lock = Lock::take(&names)?;
        swap::mend(&names)?;
        if !swap::is_replaceable(&target).map_err(Refusal::world(&target))? {
            return Err(Refusal::Foreign(target));
        }
        if let Some(other) = edition_in(&target).filter(|other| other != edition && !force) {
            return Err(Refusal::OtherEdition(target, other));
        }
        fs::create_dir(&names.new).map_err(Refusal::world(&names.new))?;
        let marker = names.new.join(MARKER);
        fs::write(&marker, format!("{MARKER_TEXT}\nedition: {edition}\n")).map_err(Refusal::world(&marker))?;
        let again = target.is_dir();
        Ok(Self { names, again, made: Mutex::default(), _lock: lock, _parents: parents })
    }

    /// Writes one file; from any thread.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn put(&self, address: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let path = self.names.new.join(address);
        let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
        let made = || self.made.lock().expect("no thread panics while it holds the lock");
        if !made().contains(folder) {
            let below = self.names.new.join(folder);
            fs::create_dir_all(&below).map_err(Refusal::world(&below))?;
            made().insert(folder.to_owned());
        }
        let write = || -> io::Result<()> {
            let mut file = File::create(&path)?;
            file.write_all(bytes)?;
            if let Some(date) = self.date(address, bytes) {
                // A disk without dates loses nothing but time.
                let _ = file.set_modified(date);
            }
            Ok(())
        };
        write().map_err(Refusal::world(&path))
    }

    /// A file that is as it was keeps its date, which is this: whoever sends a site elsewhere (rsync, rclone, a program for FTP)
    /// then sends what changed.
    fn date(&self, address: &str, bytes: &[u8]) -> Option<SystemTime> {
        if !self.again {
            return None;
        }
        let last = self.names.target.join(address);
        let known =
            fs::symlink_metadata(&last).ok().filter(|last| last.is_file() && last.len() == bytes.len() as u64)?;
        known.modified().ok().filter(|_| holds(&last, bytes).unwrap_or(false))
    }

    /// Packs a staged folder in a file `<name>.zip` of the stage: unpacked anywhere, it gives one folder of that name.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn pack(&self, folder: &str, name: &str) -> Result<(), Refusal> {
        let file = self.names.new.join(format!("{name}.zip"));
        pack::folder(&self.names.new.join(folder), name, &file).map_err(Refusal::world(&file))
    }

    /// Takes back a staged folder.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn take_back(&self, folder: &str) -> Result<(), Refusal> {
        let path = self.names.new.join(folder);
        fs::remove_dir_all(&path).map_err(Refusal::world(&path))
    }

    /// Puts the build in the place of the last one.
    ///
    /// # Errors
    /// When the disk says no; the last build is then still there, or put back.
    pub fn swap(self) -> Result<PathBuf, Refusal> {
        swap::put_in_place(&self.names)?;
        Ok(self.names.target.clone())
    }
}

impl Drop for Stage {
    /// A build that was given up leaves nothing; after a swap there is nothing left to clear.
    fn drop(&mut self) {
        // Whatever can't be removed now, the next build will find.
        let _ = swap::remove(&self.names.new);
    }
}

/// Finishes a swap into `target` that was cut short, without building anything. Where another build is at work, or the
/// folder is not ours, it is left alone: a build tells about that.
pub fn finish_interrupted(target: &Path) {
    let Ok(target) = absolute(target) else { return };
    let names = Names::beside(&target);
    if names.are_half_done()
        && let Ok(_lock) = Lock::take(&names)
    {
        // What goes wrong here goes wrong again, and is told, when the stage is opened.
        let _ = swap::mend(&names);
    }
}

/// Whether a file holds these bytes; it is never in memory as a whole.
fn holds(path: &Path, mut bytes: &[u8]) -> io::Result<bool> {
    let mut file = BufReader::with_capacity(64 << 10, File::open(path)?);
    loop {
        let known = file.fill_buf()?;
        if known.is_empty() {
            return Ok(bytes.is_empty());
        }
        let Some(rest) = bytes.strip_prefix(known) else { return Ok(false) };
        let read = known.len();
        bytes = rest;
        file.consume(read);
    }
}

/// Which edition a folder of ours holds.
fn edition_in(folder: &Path) -> Option<String> {
    let marker = fs::read_to_string(folder.join(MARKER)).ok()?;
    marker.lines().find_map(|line| line.strip_prefix("edition: ")).map(str::to_owned)
}
