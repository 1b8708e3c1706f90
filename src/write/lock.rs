//! One build at a time for each folder: a lock on a file beside it, which the system gives back when a process dies.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

use super::{Refusal, swap::Names};

/// The right to write a folder, until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes it.
    ///
    /// # Errors
    /// [`Refusal::Busy`] where another build has it; else what the disk says.
    pub fn take(names: &Names) -> Result<Self, Refusal> {
        let path = &names.lock;
        loop {
            // Nothing is ever written to it: whatever has this name keeps its bytes.
            let file = OpenOptions::new().write(true).create(true).truncate(false).open(path);
            let file = file.map_err(Refusal::world(path))?;
            match file.try_lock() {
                Ok(()) if is_still(&file, path) => return Ok(Self { path: path.clone(), _file: file }),
                // The build that had it took the file away before this one got the lock.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(Refusal::Busy(names.target.clone())),
                // Some network disks have no locks; a build there is not refused for it.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    return Ok(Self { path: path.clone(), _file: file });
                }
                Err(TryLockError::Error(error)) => return Err(Refusal::World(path.clone(), error)),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Only where `is_still` can tell: elsewhere the empty file stays, and is used again.
        if cfg!(unix) && fs::symlink_metadata(&self.path).is_ok_and(|known| known.is_file() && known.len() == 0) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Whether the name still stands for the file that was locked.
#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(named)) => (held.dev(), held.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still(_: &File, _: &Path) -> bool {
    true
}
