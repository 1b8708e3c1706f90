//! From staged to shown. Where folders can be exchanged that is one step; elsewhere two renames, and whatever is found
//! half done is finished before anything else.
//!
//! What can be found, beside the target: *new*, a stage (not whole, unless *old* is there too) or, after an exchange, the
//! last site; *old*, the last site, always whole, between two renames; *gone*, what is being removed. Only folders with
//! our marker, or empty ones, are replaced or removed, and never through a link.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::Refusal;
use crate::model::layout::MARKER;

/// A target and what may lie beside it, on the same disk.
#[derive(Clone, Debug)]
pub(super) struct Names {
    pub target: PathBuf,
    pub new: PathBuf,
    pub old: PathBuf,
    pub gone: PathBuf,
    pub lock: PathBuf,
}

impl Names {
    pub fn beside(target: &Path) -> Self {
        let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = |suffix: &str| target.with_file_name(format!(".{name}.katern-{suffix}"));
        let (new, old, gone, lock) = (beside("new"), beside("old"), beside("gone"), beside("lock"));
        Self { target: target.to_owned(), new, old, gone, lock }
    }

    /// Whether two renames were cut short between the first and the second.
    pub fn are_half_done(&self) -> bool {
        !exists(&self.target) && exists(&self.old)
    }
}

/// Finishes what was cut short, and clears what is left of earlier builds.
pub(super) fn mend(names: &Names) -> Result<(), Refusal> {
    if names.are_half_done() {
        // The last site was put aside only because the new one was whole.
        let whole = if is_ours(&names.new) { &names.new } else { &names.old };
        fs::rename(whole, &names.target).map_err(Refusal::world(&names.target))?;
    }
    remove(&names.new)?;
    remove(&names.gone)?;
    discard_old(names)
}

/// Shows what is staged in place of what was there.
pub(super) fn put_in_place(names: &Names) -> Result<(), Refusal> {
    let Names { target, new, .. } = names;
    // Looked at again: something may have come in while the build was going on.
    if !is_replaceable(target).map_err(Refusal::world(target))? {
        return Err(Refusal::Foreign(target.clone()));
    }
    if !exists(target) {
        fs::rename(new, target).map_err(Refusal::world(target))?;
    } else if !exchange(new, target).map_err(Refusal::world(target))? {
        two_renames(names).map_err(Refusal::world(target))?;
    }
    // The site is in its place. What can't be cleared now is cleared by the next build.
    let _ = remove(new);
    let _ = discard_old(names);
    Ok(())
}

/// Exchanges two folders at once; `false` where the system or the disk can't.
#[cfg(target_os = "linux")]
fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    use rustix::{
        fs::{CWD, RenameFlags, renameat_with},
        io::Errno,
    };
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::NOSYS | Errno::INVAL | Errno::OPNOTSUPP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

fn two_renames(names: &Names) -> io::Result<()> {
    fs::rename(&names.target, &names.old)?;
    fs::rename(&names.new, &names.target).inspect_err(|_| {
        // If even this fails, the next build puts it back.
        let _ = fs::rename(&names.old, &names.target);
    })
}

/// Removes the site that was put aside. It gets another name first: what has the name *old* is always whole.
fn discard_old(names: &Names) -> Result<(), Refusal> {
    if !exists(&names.old) {
        return Ok(());
    }
    if !is_replaceable(&names.old).map_err(Refusal::world(&names.old))? {
        return Err(Refusal::Foreign(names.old.clone()));
    }
    fs::rename(&names.old, &names.gone).map_err(Refusal::world(&names.old))?;
    remove(&names.gone)
}

/// Removes a folder of ours, its marker last: one that is half removed is still known as ours.
pub(super) fn remove(folder: &Path) -> Result<(), Refusal> {
    if !exists(folder) {
        return Ok(());
    }
    if !is_replaceable(folder).map_err(Refusal::world(folder))? {
        return Err(Refusal::Foreign(folder.to_owned()));
    }
    let removed = || -> io::Result<()> {
        let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        entries.into_par_iter().filter(|entry| entry.file_name() != MARKER).try_for_each(|entry| {
            // `file_type` and `remove_dir_all` don't follow links.
            if entry.file_type()?.is_dir() { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) }
        })?;
        if is_ours(folder) {
            fs::remove_file(folder.join(MARKER))?;
        }
        fs::remove_dir(folder)
    };
    removed().map_err(Refusal::world(folder))
}

/// A folder may be replaced when it is not there, is empty, or carries our marker.
pub(super) fn is_replaceable(folder: &Path) -> io::Result<bool> {
    if folder.is_symlink() {
        return Ok(false);
    }
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none() || is_ours(folder)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}

fn is_ours(folder: &Path) -> bool {
    !folder.is_symlink() && fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|marker| marker.is_file())
}

fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::{Names, discard_old, exists, mend, two_renames};
    use crate::model::layout::MARKER;

    fn site(folder: &Path, text: &str) {
        fs::create_dir_all(folder.join("a")).expect("a folder can be made");
        fs::write(folder.join(MARKER), "").expect("a file can be written");
        fs::write(folder.join("a/index.html"), text).expect("a file can be written");
    }

    fn shown(names: &Names) -> String {
        fs::read_to_string(names.target.join("a/index.html")).expect("a whole site is there")
    }

    fn nothing_beside(names: &Names) -> bool {
        [&names.new, &names.old, &names.gone].into_iter().all(|path| !exists(path))
    }

    fn names() -> (tempfile::TempDir, Names) {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let names = Names::beside(&folder.path().join("public"));
        site(&names.target, "last");
        (folder, names)
    }

    #[test]
    fn two_renames_cut_short_anywhere_leave_a_whole_site_after_mending() {
        // Killed while staging.
        let (_folder, names) = names();
        site(&names.new, "half");
        mend(&names).expect("it can be mended");
        assert!(shown(&names) == "last" && nothing_beside(&names));
        // Killed between the two.
        site(&names.new, "next");
        fs::rename(&names.target, &names.old).expect("it can be renamed");
        mend(&names).expect("it can be mended");
        assert!(shown(&names) == "next" && nothing_beside(&names));
        // Killed after them, the old site half removed.
        site(&names.new, "third");
        two_renames(&names).expect("both work");
        fs::rename(&names.old, &names.gone).expect("it can be renamed");
        fs::remove_file(names.gone.join("a/index.html")).expect("it can be removed");
        mend(&names).expect("it can be mended");
        assert!(shown(&names) == "third" && nothing_beside(&names));
        // The new one lost: the old one comes back.
        fs::rename(&names.target, &names.old).expect("it can be renamed");
        mend(&names).expect("it can be mended");
        assert!(shown(&names) == "third" && nothing_beside(&names));
        discard_old(&names).expect("there is nothing to discard");
    }

    #[test]
    fn what_is_not_ours_is_left_alone() {
        let (folder, names) = names();
        fs::create_dir(&names.new).expect("a folder can be made");
        fs::write(names.new.join("thesis.txt"), "").expect("a file can be written");
        assert!(mend(&names).is_err() && names.new.join("thesis.txt").exists());
        fs::remove_dir_all(&names.new).expect("it can be removed");
        #[cfg(unix)]
        {
            // A link to a folder of ours is not a folder of ours.
            let other = folder.path().join("other");
            site(&other, "other");
            std::os::unix::fs::symlink(&other, &names.gone).expect("a link can be made");
            assert!(mend(&names).is_err() && other.join("a/index.html").exists());
        }
        drop(folder);
    }
}
