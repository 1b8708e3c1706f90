//! Something has changed on disk; what, the next reading will show.
//!
//! Folders are watched, never single files: editors replace them. The site's own folder is watched for itself alone (its
//! settings, and folders that come and go), those that a site is read from with all that is in them.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, Sender},
    time::{Duration, Instant},
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode},
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
    root: PathBuf,
    watcher: RecommendedWatcher,
    named: BTreeSet<PathBuf>,
}

impl Watch {
    /// Starts watching.
    ///
    /// # Errors
    /// When the system can't watch, or the site's folder isn't there.
    pub fn start(root: &Path, tell: Sender<Signal>) -> notify::Result<Self> {
        let root = root.canonicalize()?;
        let top = root.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if let Some(signal) = signal(&event, &top) {
                // The program has ended when nobody listens any more.
                let _ = tell.send(signal);
            }
        })?;
        let mut watch = Self { root, watcher, named: BTreeSet::new() };
        watch.follow()?;
        Ok(watch)
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
        Ok(())
    }

    /// Watches the folders of files that the settings name, which may lie anywhere in the site's folder.
    pub fn follow_named(&mut self, files: &[String]) {
        let read_anyway = |folder: &Path| {
            folder == self.root || FOLDERS.iter().any(|known| folder.starts_with(self.root.join(known)))
        };
        let folders = files.iter().filter_map(|file| self.root.join(file).parent().map(Path::to_owned));
        let wanted: BTreeSet<_> = folders
            .filter(|folder| folder.starts_with(&self.root) && !read_anyway(folder) && folder.is_dir())
            .collect();
        for gone in self.named.difference(&wanted) {
            let _ = self.watcher.unwatch(gone);
        }
        // Changes in a folder that can't be watched show with the next change elsewhere.
        let watcher = &mut self.watcher;
        let mut watch = |folder: &PathBuf| watcher.watch(folder, RecursiveMode::NonRecursive).is_ok();
        self.named = wanted.into_iter().filter(|folder| self.named.contains(folder) || watch(folder)).collect();
    }
}

/// Reading is reported too: without leaving it out our own reading would wake us for ever.
fn signal(event: &notify::Result<Event>, top: &Path) -> Option<Signal> {
    let Ok(event) = event else { return Some(Signal::Changed { folders: true, files: None }) };
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => {}
        EventKind::Access(_) => return None,
        _ => {}
    }
    let at_top = event.paths.is_empty() || event.paths.iter().any(|path| path.parent() == Some(top) || path == top);
    let folders = at_top || event.need_rescan();
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
