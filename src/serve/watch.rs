//! Something has changed on disk; what, the next reading will show.
//!
//! Folders are watched, never single files: editors replace them. The site's own folder is watched for itself alone (its
//! settings, and folders that come and go), those that a site is read from with all that is in them, and for files that the
//! settings name the folders on the way to them.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, Sender},
    time::{Duration, Instant},
};

use notify::{
    Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind},
};

use crate::{diagnostics::world, i18n::Arg, model::layout::FOLDERS};

/// What wakes the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    /// Something that a site is read from may have changed; where folders came or went, watching starts afresh.
    Changed { folders: bool, files: Changed },
    /// Nothing has come in for a while.
    Quiet,
    /// It was enough.
    Stop,
}

/// What may have changed, from the site's folder; none where that can be anything.
pub(super) type Changed = Option<BTreeSet<PathBuf>>;

/// More files than these are not looked at one by one: all are.
const FEW: usize = 100;
/// So long it must be quiet: one save is several events.
const QUIET: Duration = Duration::from_millis(20);
/// So long is waited for quiet at most.
const RESTLESS: Duration = Duration::from_millis(400);

/// Why the system does not tell of changes, for `world-reason`.
pub(super) fn reason(error: &notify::Error) -> Arg {
    match &error.kind {
        notify::ErrorKind::Io(error) => world::reason(error),
        notify::ErrorKind::MaxFilesWatch => Arg::from("watches"),
        notify::ErrorKind::PathNotFound => Arg::from("missing"),
        _ => Arg::from(error.to_string()),
    }
}

/// Eyes on a site's folders.
pub(super) struct Watch {
    /// The site's folder as it was given, and as the system knows it.
    given: PathBuf,
    root: PathBuf,
    /// What tells that folder from another at its place.
    identity: Option<(u64, u64)>,
    tell: Sender<Signal>,
    watcher: RecommendedWatcher,
    /// Files that the settings name, from the site's folder.
    files: Vec<String>,
    /// The folders on the way to them.
    named: BTreeSet<PathBuf>,
}

impl Watch {
    /// Starts watching.
    ///
    /// # Errors
    /// When the system can't watch, or the site's folder isn't there.
    pub fn start(given: &Path, tell: Sender<Signal>) -> notify::Result<Self> {
        let root = given.canonicalize()?;
        let top = root.clone();
        let teller = tell.clone();
        let heard = move |event: notify::Result<Event>| {
            if let Some(signal) = signal(&event, &top) {
                // The program has ended when nobody listens any more.
                let _ = teller.send(signal);
            }
        };
        // Links are not followed when a site is read either.
        let watcher = RecommendedWatcher::new(heard, Config::default().with_follow_symlinks(false))?;
        let (given, identity) = (given.to_owned(), identity(&root));
        let mut watch = Self { given, root, identity, tell, watcher, files: Vec::new(), named: BTreeSet::new() };
        watch.follow()?;
        Ok(watch)
    }

    /// A watch in the place of this one, where the site's folder has become another: a link that leads elsewhere now, or a
    /// folder around it that was replaced. That makes no sound, so it is asked every so often.
    pub fn renewed(&self) -> Option<notify::Result<Self>> {
        let root = self.given.canonicalize().ok()?;
        let is_same = root == self.root && identity(&root) == self.identity;
        (!is_same).then(|| {
            let mut watch = Self::start(&self.given, self.tell.clone())?;
            watch.follow_named(self.files.clone());
            Ok(watch)
        })
    }

    /// Watches the folders that are there now. A folder that was replaced by another of its name is a new one to the
    /// system, so all are let go first.
    ///
    /// # Errors
    /// When one of the site's own folders can't be watched.
    pub fn follow(&mut self) -> notify::Result<()> {
        let _ = self.watcher.unwatch(&self.root);
        self.watcher.watch(&self.root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS {
            let folder = self.root.join(folder);
            let _ = self.watcher.unwatch(&folder);
            if folder.is_dir() && !folder.is_symlink() {
                self.watcher.watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        self.follow_files();
        Ok(())
    }

    /// Watches the folders of files that the settings name, which may lie anywhere in the site's folder.
    pub fn follow_named(&mut self, files: Vec<String>) {
        if files != self.files {
            self.files = files;
            self.follow_files();
        }
    }

    fn follow_files(&mut self) {
        for folder in std::mem::take(&mut self.named) {
            let _ = self.watcher.unwatch(&folder);
        }
        // A folder on the way may go, and come again.
        let within = self.files.iter().filter(|file| !file.split('/').any(|part| part == ".."));
        let paths: Vec<_> = within.map(|file| self.root.join(file)).collect();
        let folders = paths.iter().flat_map(|path| path.ancestors().skip(1));
        let is_watched_for_them = |folder: &&Path| {
            folder.starts_with(&self.root) && *folder != self.root && !is_read(folder, &self.root) && folder.is_dir()
        };
        let wanted: BTreeSet<_> = folders.filter(is_watched_for_them).map(Path::to_owned).collect();
        // Changes in a folder that can't be watched show with the next change elsewhere.
        let watcher = &mut self.watcher;
        self.named = wanted.into_iter().filter(|at| watcher.watch(at, RecursiveMode::NonRecursive).is_ok()).collect();
    }
}

/// What the system knows a folder by, where it tells.
fn identity(folder: &Path) -> Option<(u64, u64)> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        folder.metadata().ok().map(|folder| (folder.dev(), folder.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        None
    }
}

/// Whether a path is one of the folders that a site is read from, or lies in one.
fn is_read(path: &Path, root: &Path) -> bool {
    FOLDERS.iter().any(|known| path.starts_with(root.join(known)))
}

/// Reading is reported too: without leaving it out our own reading would wake us for ever.
fn signal(event: &notify::Result<Event>, top: &Path) -> Option<Signal> {
    let Ok(event) = event else { return Some(Signal::Changed { folders: true, files: None }) };
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => {}
        EventKind::Access(_) => return None,
        _ => {}
    }
    // At the top, and on the way to files that the settings name; or a folder within that may not have been open before.
    let beside = |path: &PathBuf| path.parent() == Some(top) || !is_read(path, top);
    let opened = |path: &PathBuf| matches!(event.kind, EventKind::Modify(ModifyKind::Metadata(_))) && path.is_dir();
    let folders =
        event.paths.is_empty() || event.need_rescan() || event.paths.iter().any(|path| beside(path) || opened(path));
    let within = |path: &PathBuf| path.strip_prefix(top).ok().map(Path::to_owned);
    let files = if folders { None } else { event.paths.iter().map(within).collect() };
    Some(Signal::Changed { folders, files })
}

/// Waits until nothing more comes in for a moment; the signals that did, taken together.
pub(super) fn settled(first: Signal, signals: &Receiver<Signal>) -> Signal {
    let since = Instant::now();
    let mut all = first;
    while let Signal::Changed { folders, files } = &mut all
        && since.elapsed() < RESTLESS
        && let Ok(next) = signals.recv_timeout(QUIET)
    {
        match next {
            Signal::Changed { folders: more, files: others } => {
                *folders |= more;
                match (&mut *files, others) {
                    (Some(files), Some(others)) if files.len() < FEW => files.extend(others),
                    _ => *files = None,
                }
            }
            Signal::Stop => all = Signal::Stop,
            Signal::Quiet => {}
        }
    }
    all
}
