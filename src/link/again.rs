//! What is made of each file alone, to be taken again while the file stays the same, and all that it is looked at with.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::fingerprint::Fingerprint;

/// What was made of files the last time; `B` is what they are looked at with and takes a while to be made.
#[derive(Debug)]
pub(super) struct Again<B, T: ?Sized> {
    kept: Mutex<Option<Kept<B, T>>>,
    forgets: bool,
}

/// What is known of files.
#[derive(Debug)]
pub(super) struct Kept<B, T: ?Sized> {
    around: Fingerprint,
    /// What they are looked at with.
    pub by: B,
    files: HashMap<Fingerprint, Arc<T>>,
}

impl<B, T: ?Sized> Again<B, T> {
    /// What is known while `around` stays the same, which stands for all that files are looked at with: none else.
    pub fn take(&self, around: Fingerprint, by: impl FnOnce() -> B) -> Kept<B, T> {
        let kept = self.held().take().filter(|kept| kept.around == around);
        kept.unwrap_or_else(|| Kept { around, by: by(), files: HashMap::new() })
    }

    /// Keeps what was made of these files, by their fingerprints, and forgets all others.
    pub fn keep(&self, mut kept: Kept<B, T>, files: impl Iterator<Item = (Fingerprint, Arc<T>)>) {
        if !self.forgets {
            kept.files = files.collect();
            *self.held() = Some(kept);
        }
    }

    /// One that keeps nothing.
    pub fn forgetful() -> Self {
        Self { kept: Mutex::default(), forgets: true }
    }

    fn held(&self) -> MutexGuard<'_, Option<Kept<B, T>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<B, T: ?Sized> Kept<B, T> {
    /// What was made of a file.
    pub fn of(&self, file: Fingerprint) -> Option<Arc<T>> {
        self.files.get(&file).cloned()
    }
}

impl<B, T: ?Sized> Default for Again<B, T> {
    fn default() -> Self {
        Self { kept: Mutex::default(), forgets: false }
    }
}
