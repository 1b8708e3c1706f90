//! Folders → [`Sources`]. One of the few rooms that touch the disk.
//!
//! Reads what a site is made of and nothing else: the settings, what is said about searching, `content`, `frameworks`,
//! `themes`, `partnerships`, and the files that the settings name. Of what else stands beside the settings only names are
//! looked at, for what is misplaced. Links to other places of the disk are not followed: a site can't reach outside its own
//! folder.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    ffi::{OsStr, OsString},
    fs::{self, File, Metadata, OpenOptions},
    io::{self, Read},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::{
    diagnostics::{self, Code, Diagnostic, world::reason},
    i18n::Arg,
    model::layout::{CONTENT, FOLDERS, FRAMEWORKS, MARKER, PARTNERSHIPS, SEARCHING, SETTINGS, is_asset, known_mistake},
    source::{SitePath, Sources, Text},
};

/// A file that could not be read, or that lies elsewhere.
pub static UNREADABLE: Code = Code::error("unreadable");
/// A symbolic link, which is not followed: what it would have brought can't be known.
pub static SYMLINK: Code = Code::error("symlink");
/// A file larger than a site's texts and pictures ever are.
pub static FILE_TOO_LARGE: Code = Code::error("file-too-large");

/// A text that is not UTF-8.
pub static NOT_TEXT: Code = Code::error("not-text");

/// No text of a site is larger: sixteen megabytes are some forty novels.
const MOST_TEXT: u64 = 16 << 20;
/// No picture or other file that is passed on is larger.
const MOST_BYTES: u64 = 256 << 20;
/// No site's files are larger together: all of them are held at once.
const MOST_TOGETHER: u64 = 512 << 20;
/// Files that are looked into; others are passed on as they are.
const TEXTS: [&str; 11] = ["md", "yaml", "yml", "bib", "ftl", "html", "css", "js", "txt", "xml", "ics"];

/// What files held when they were last read, so that of ten thousand only the few that may have changed are read again. By
/// paths as they are written: to compare them part by part takes longer than to look at a file.
#[derive(Debug, Default)]
pub struct Seen(Mutex<HashMap<OsString, (Stamp, SitePath, Text)>>);

/// What the system says of a file; with the same of these it holds the same, if it was left alone for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stamp {
    len: u64,
    modified: SystemTime,
    /// Where the system tells: which file it is and when anything of it last changed, which nobody can set back.
    changed: Option<(u64, i64, i64)>,
}

/// A file that changed less long ago is read again: a clock may stand still between two edits, two seconds on some disks.
const SETTLED: Duration = Duration::from_secs(3);

impl Stamp {
    /// None for a file that may be changing now.
    fn of(metadata: &Metadata) -> Option<Self> {
        let modified = metadata.modified().ok()?;
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            Some((metadata.ino(), metadata.ctime(), metadata.ctime_nsec()))
        };
        #[cfg(not(unix))]
        let changed = None;
        let latest = changed.and_then(|(_, seconds, _)| {
            Some(SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).ok()?))
        });
        let is_settled = |time: SystemTime| time.elapsed().is_ok_and(|since| since > SETTLED);
        (is_settled(modified) && latest.is_none_or(is_settled)).then_some(Self {
            len: metadata.len(),
            modified,
            changed,
        })
    }
}

impl Seen {
    fn get(&self, path: &Path, stamp: Option<&Stamp>) -> Option<(SitePath, Text)> {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (known, site_path, text) = seen.get(path.as_os_str())?;
        (Some(known) == stamp).then(|| (site_path.clone(), text.clone()))
    }

    fn put(&self, path: &Path, stamp: Option<Stamp>, (site_path, text): &(SitePath, Text)) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match stamp {
            Some(stamp) => drop(seen.insert(path.into(), (stamp, site_path.clone(), text.clone()))),
            None => drop(seen.remove(path.as_os_str())),
        }
    }

    /// Forgets files that are gone, where there are more than there can be.
    fn keep_only(&self, paths: &[PathBuf]) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() > paths.len() {
            let paths: HashSet<&OsStr> = paths.iter().map(|path| path.as_os_str()).collect();
            seen.retain(|path, _| paths.contains(path.as_os_str()));
        }
    }
}

/// Reads a site over what the sources hold already.
///
/// # Errors
/// When the site's folder itself can't be read.
pub fn site(root: &Path, seen: &Seen, sources: &mut Sources) -> io::Result<Vec<Diagnostic>> {
    let mut found = Vec::new();
    let mut paths = vec![root.join(SETTINGS), root.join(SEARCHING)];
    for folder in FOLDERS {
        walk(root, &root.join(folder), &mut paths, &mut found);
    }
    for entry in fs::read_dir(root)?.flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let is_mistake = |name: &&str| {
            known_mistake(name, is_folder).is_some() && !(is_folder && holds_a_written_site(&entry.path()))
        };
        if let Some(name) = entry.file_name().to_str().filter(is_mistake) {
            // Only that it is there: what it holds is not read.
            sources.insert(SitePath::new(name), Text::Bytes([].into()));
        }
    }
    // Once for all, what is wrong too: to sort each folder's names as it is walked takes longer than to walk it.
    diagnostics::sort(&mut found);
    paths.par_sort_unstable_by(|one, other| one.as_os_str().cmp(other.as_os_str()));
    seen.keep_only(&paths);
    let mut looked_at: Vec<_> = paths.par_iter().filter_map(|path| look(root, path)).collect();
    // In their order, so that it is always the same files that are too many.
    let mut together = 0;
    for known in &mut looked_at {
        if let Ok((path, metadata)) = known {
            if together + metadata.len() > MOST_TOGETHER {
                *known = Err(too_large(root, path, MOST_TOGETHER, "together"));
            } else {
                together += metadata.len();
            }
        }
    }
    let read = |known: Result<_, Diagnostic>| match known {
        Ok((path, metadata)) => file(root, path, &metadata, seen),
        Err(diagnostic) => Some(Err(diagnostic)),
    };
    let read: Vec<_> = looked_at.into_par_iter().filter_map(read).collect();
    for file in read {
        match file {
            Ok((path, text)) => sources.insert(path, text),
            Err(diagnostic) => {
                // What refers to it is not told as well: one cause, one message.
                let path = diagnostic.location.as_ref().map(|location| &location.path);
                if let Some(path) = path.filter(|path| may_be_referred_to(path)) {
                    sources.insert(path.clone(), Text::unread());
                }
                found.push(diagnostic);
            }
        }
    }
    Ok(found)
}

/// Whether texts or settings ask for a file, so that it must be known that it is there. Of a theme's own the embedded one
/// takes the place.
fn may_be_referred_to(path: &SitePath) -> bool {
    let laid = path.within(PARTNERSHIPS).and_then(|inner| inner.split_once('/')).map(|(_, inner)| inner);
    let inner = SitePath::new(laid.unwrap_or(path.as_str()));
    let is_looked_into = ["md", "yaml", "yml", "bib"].contains(&inner.extension()) || is_asset(inner.extension());
    let lies_within = [CONTENT, FRAMEWORKS].into_iter().any(|folder| inner.within(folder).is_some());
    (is_looked_into && lies_within) || (laid == Some(SETTINGS))
}

/// Reads files again that were read before. False where that doesn't tell how things are: where one came or went or can't be
/// read, or may name further files.
pub fn only(root: &Path, files: &BTreeSet<PathBuf>, seen: &Seen, sources: &mut Sources) -> bool {
    files.iter().all(|inner| {
        let path = root.join(inner);
        if !sources.contains(site_path(root, &path).as_str()) {
            // What an editor keeps beside a text, or has taken away again; but no folder that has gone with all in it.
            let is_folder = || sources.below(site_path(root, &path).as_str()).next().is_some();
            return inner.iter().any(is_passed_over) || (fs::symlink_metadata(&path).is_err() && !is_folder());
        }
        let Some(Ok((path, metadata))) = look(root, &path).filter(|_| !inner.ends_with(SETTINGS)) else { return false };
        let read = file(root, path, &metadata, seen).and_then(Result::ok);
        read.map(|(path, text)| sources.insert(path, text)).is_some()
    })
}

/// Reads one more file that the settings name (the logo, fonts), if it lies within the site's folder; what is wrong with it.
pub fn one(root: &Path, path: &str, sources: &mut Sources) -> Option<Diagnostic> {
    let within = !path.split('/').any(|part| matches!(part, "" | "." | ".."));
    if !within || sources.contains(path) {
        return None;
    }
    let path = root.join(path);
    let folders = path.ancestors().skip(1).take_while(|folder| *folder != root);
    if let Some(link) = folders.filter(|folder| folder.is_symlink()).last() {
        sources.insert(site_path(root, &path), Text::unread());
        return Some(told(&SYMLINK, root, link, Vec::new()));
    }
    let read = match look(root, &path)? {
        Ok((path, metadata)) => file(root, path, &metadata, &Seen::default())?,
        Err(diagnostic) => Err(diagnostic),
    };
    match read {
        Ok((path, text)) => {
            sources.insert(path, text);
            None
        }
        Err(diagnostic) => {
            // It is there, whatever it is: one cause, one message.
            sources.insert(site_path(root, &path), Text::unread());
            Some(diagnostic)
        }
    }
}

fn walk(root: &Path, folder: &Path, paths: &mut Vec<PathBuf>, found: &mut Vec<Diagnostic>) {
    if folder.is_symlink() {
        found.push(told(&SYMLINK, root, folder, Vec::new()));
        return;
    }
    if !folder.is_dir() {
        if folder.exists() {
            found.push(unreadable(root, folder, &io::ErrorKind::NotADirectory.into()));
        }
        return;
    }
    let is_read = |entry: &DirEntry| !is_passed_over(entry.file_name());
    for entry in WalkDir::new(folder).into_iter().filter_entry(is_read) {
        match entry {
            Ok(entry) if entry.path_is_symlink() => found.push(told(&SYMLINK, root, entry.path(), Vec::new())),
            Ok(entry) if entry.path().to_str().is_none() => {
                // Shown otherwise than it is called, so that it could be taken for another.
                found.push(unreadable(root, entry.path(), &io::ErrorKind::InvalidFilename.into()));
            }
            Ok(entry) if entry.file_type().is_dir() => {}
            // What is no file either (a pipe, a device) is told when it would be read.
            Ok(entry) => paths.push(entry.into_path()),
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                let why = error.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into());
                found.push(unreadable(root, &path, &why));
            }
        }
    }
}

/// Whether a site was written there, or one for each partnership, under whatever name.
fn holds_a_written_site(folder: &Path) -> bool {
    let is_one = |folder: &Path| folder.join(MARKER).is_file();
    is_one(folder) || fs::read_dir(folder).is_ok_and(|below| below.flatten().any(|below| is_one(&below.path())))
}

/// Whether no author put it there: what is hidden, what editors and offices keep beside an open text, what a system leaves in
/// folders of its own accord.
fn is_passed_over(name: &OsStr) -> bool {
    let bytes = name.as_encoded_bytes();
    let is_kept_beside =
        bytes.ends_with(b"~") || bytes.starts_with(b"~$") || (bytes.starts_with(b"#") && bytes.ends_with(b"#"));
    let is_left = ["Thumbs.db", "desktop.ini", "Icon\r"].iter().any(|left| name.eq_ignore_ascii_case(left));
    bytes.starts_with(b".") || is_kept_beside || is_left
}

/// What the system says of a file that can be read, or what is wrong with it; none where there is no file.
fn look<'a>(root: &Path, path: &'a Path) -> Option<Result<(&'a Path, Metadata), Diagnostic>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Some(as_file(root, path, &metadata).map(|()| (path, metadata))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => Some(Err(unreadable(root, path, &error))),
    }
}

/// Whether it is a file, and no larger than files of its kind may be.
fn as_file(root: &Path, path: &Path, metadata: &Metadata) -> Result<(), Diagnostic> {
    if metadata.is_symlink() {
        return Err(told(&SYMLINK, root, path, Vec::new()));
    }
    if metadata.is_dir() {
        return Err(unreadable(root, path, &io::ErrorKind::IsADirectory.into()));
    }
    // A pipe would be waited for without end.
    if !metadata.is_file() {
        return Err(told(&UNREADABLE, root, path, vec![("reason", Arg::from("special"))]));
    }
    let most = if is_text(path) { MOST_TEXT } else { MOST_BYTES };
    if metadata.len() > most {
        return Err(too_large(root, path, most, "alone"));
    }
    Ok(())
}

/// A file that was looked at, read if it may have changed since it was seen; none where it has gone in between.
fn file(root: &Path, path: &Path, metadata: &Metadata, seen: &Seen) -> Option<Result<(SitePath, Text), Diagnostic>> {
    let stamp = Stamp::of(metadata);
    if let Some(known) = seen.get(path, stamp.as_ref()) {
        return Some(Ok(known));
    }
    let read = match open(path) {
        Ok(file) => read(root, path, file),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => Err(unreadable(root, path, &error)),
    };
    if let Ok(read) = &read {
        seen.put(path, stamp, read);
    }
    Some(read)
}

fn read(root: &Path, path: &Path, mut file: File) -> Result<(SitePath, Text), Diagnostic> {
    let world = |error| unreadable(root, path, &error);
    // What has this name now may be another file than was looked at.
    let metadata = file.metadata().map_err(world)?;
    as_file(root, path, &metadata)?;
    let bytes = bytes(&mut file, metadata.len()).map_err(world)?;
    // A drawing is looked into and passed on as it is, to the byte.
    let is_drawing = extension(path).is_some_and(|extension| extension == "svg");
    let text = match (is_text(path) || is_drawing).then(|| std::str::from_utf8(&bytes)) {
        Some(Ok(text)) if is_drawing => Text::Utf8(text.into()),
        Some(Ok(text)) => Text::Utf8(text.strip_prefix('\u{feff}').unwrap_or(text).into()),
        // Without a byte it would stand for a file that could not be read.
        _ if bytes.is_empty() => Text::Utf8("".into()),
        _ => Text::Bytes(bytes),
    };
    Ok((site_path(root, path), text))
}

/// Opens a file, never what a link leads to, and without waiting for whoever would write into a pipe.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::OpenOptionsExt;

        use rustix::fs::OFlags;
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    options.open(path)
}

/// What a file of a known length holds, without a second copy on the way; of a file that is being written, what is there.
fn bytes(file: &mut File, len: u64) -> io::Result<Arc<[u8]>> {
    let len = usize::try_from(len).map_err(|_| io::ErrorKind::FileTooLarge)?;
    let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, len).collect();
    let room = Arc::get_mut(&mut bytes).expect("nobody else has it yet");
    let mut read = 0;
    while read < len {
        match file.read(&mut room[read..]) {
            Ok(0) => return Ok(bytes[..read].into()),
            Ok(more) => read += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(bytes)
}

fn extension(path: &Path) -> Option<String> {
    path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase())
}

/// Whether a file is looked into.
fn is_text(path: &Path) -> bool {
    extension(path).is_some_and(|extension| TEXTS.contains(&extension.as_str()))
}

fn too_large(root: &Path, path: &Path, most: u64, of: &'static str) -> Diagnostic {
    let most = usize::try_from(most >> 20).unwrap_or(usize::MAX);
    told(&FILE_TOO_LARGE, root, path, vec![("most", Arg::from(most)), ("of", Arg::from(of))])
}

fn unreadable(root: &Path, path: &Path, error: &io::Error) -> Diagnostic {
    told(&UNREADABLE, root, path, vec![("reason", reason(error))])
}

fn told(code: &'static Code, root: &Path, path: &Path, args: crate::i18n::Args) -> Diagnostic {
    Diagnostic::whole(code, &site_path(root, path), args)
}

fn site_path(root: &Path, path: &Path) -> SitePath {
    let inner = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    SitePath::new(parts.join("/"))
}
