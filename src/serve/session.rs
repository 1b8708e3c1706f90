//! What is shown: the last good build, and what is wrong with the newest texts.
//!
//! A rebuild is a build through the memo; pages are rendered when they are asked for. Nothing is written to disk.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use super::{
    Options,
    good::{Found, Good},
    mark::mark,
    watch::Changed,
};
use crate::{
    diagnostics::{self, Diagnostic, Severity, Words, has_errors},
    fingerprint::Fingerprint,
    i18n::{Arg, Language},
    memo::Memo,
    model::layout::{PARTNERSHIPS, SETTINGS},
    partnerships,
    read::{Seen, UNREADABLE},
    regather, regather_only, replan,
    settings::Overrides,
    source::{SitePath, Sources},
};

/// A site that is open.
pub(super) struct Session {
    root: PathBuf,
    overrides: Overrides,
    partnership: Option<String>,
    builds: AtomicU64,
    seen: Seen,
    memo: Memo,
    shown: RwLock<Arc<Shown>>,
    words: [Words; 2],
}

/// How things are, as one moment.
pub(super) struct Shown {
    /// What was read last, and what could not be.
    read: Arc<Sources>,
    unread: Vec<Diagnostic>,
    /// The same as the partnership has it, where one is shown.
    pub sources: Arc<Sources>,
    /// What is wrong with it.
    pub told: Vec<Diagnostic>,
    /// What turned out to be wrong with templates when pages were asked for.
    stumbled: Mutex<Vec<Diagnostic>>,
    /// The last build without errors.
    pub good: Option<Arc<Good>>,
    /// The language of the site, as far as it is known.
    pub language: Language,
}

/// What there is at an address.
pub(super) enum Answered {
    Found(Found),
    /// A page whose template stumbles: how it was last, if it ever was, and whether nobody knew yet.
    Stumbled {
        last: Option<Arc<str>>,
        is_news: bool,
    },
    /// There has been no good build yet.
    NotYet,
}

impl Session {
    pub fn new(options: &Options) -> Self {
        let shown = Shown {
            read: Arc::default(),
            unread: Vec::new(),
            sources: Arc::default(),
            told: Vec::new(),
            stumbled: Mutex::default(),
            good: None,
            language: options.language,
        };
        Self {
            root: options.root.clone(),
            overrides: options.overrides.clone(),
            partnership: options.partnership.clone(),
            builds: AtomicU64::new(0),
            seen: Seen::default(),
            memo: Memo::default(),
            shown: RwLock::new(Arc::new(shown)),
            words: [Words::new(Language::Nl), Words::new(Language::En)],
        }
    }

    /// How things are now.
    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// How often something was built.
    pub fn builds(&self) -> u64 {
        self.builds.load(Ordering::Relaxed)
    }

    /// The program's words in the language of the site.
    pub fn words(&self, shown: &Shown) -> &Words {
        match shown.language {
            Language::Nl => &self.words[0],
            Language::En => &self.words[1],
        }
    }

    /// Reads what may have changed, and builds where anything differs; says whether it did.
    ///
    /// # Errors
    /// When the site's folder itself can't be read.
    pub fn rebuild(&self, changed: &Changed) -> io::Result<bool> {
        let before = self.shown();
        let again = changed.as_ref().filter(|_| before.unread.is_empty());
        let again = again.and_then(|files| regather_only(&self.root, &self.seen, files, &before.read));
        let (read, unread) = match again {
            Some(read) => (read, Vec::new()),
            None => regather(&self.root, &self.seen)?,
        };
        let laid = self.partnership.as_deref().and_then(|name| partnerships::laid(&read, name));
        let is_gone = self.partnership.is_some() && laid.is_none();
        let read = Arc::new(read);
        let sources = laid.map_or_else(|| Arc::clone(&read), Arc::new);
        if self.builds() > 0 && before.sources == sources && before.unread == unread {
            return Ok(false);
        }
        self.builds.fetch_add(1, Ordering::Relaxed);
        let plan = replan(&sources, &self.overrides, &self.memo, &mut |_| {});
        let mut told = unread.clone();
        told.extend(plan.diagnostics);
        // Both were there when the program began.
        let folder = self.partnership.as_ref().filter(|_| is_gone).map(|name| format!("{PARTNERSHIPS}/{name}"));
        let settings = (!sources.contains(SETTINGS)).then(|| SETTINGS.to_owned());
        told.extend(folder.into_iter().chain(settings).map(|path| gone(&SitePath::new(path))));
        let is_bad = has_errors(&told);
        let language = plan.product.as_ref().map_or(before.language, |product| product.settings.language);
        let product = plan.product.filter(|_| !is_bad);
        let good = match product {
            Some(product) => Some(Arc::new(Good::new(product, &sources, &self.memo))),
            None => before.good.clone(),
        };
        let stumbled = Mutex::default();
        let shown = Shown { read, unread, sources, told, stumbled, good, language };
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shown);
        Ok(true)
    }

    /// Looks up an address: only what was built is ever found. What stumbles is kept among the mistakes.
    pub fn find(&self, shown: &Shown, address: &str) -> Answered {
        let Some(good) = &shown.good else { return Answered::NotYet };
        match good.find(address, &self.memo) {
            Found::Stumbled(diagnostic, last) => Answered::Stumbled { last, is_news: shown.stumble(*diagnostic) },
            found => Answered::Found(found),
        }
    }

    /// Stands for a page as it is served at an address.
    pub fn mark(&self, html: &str, address: &str, shown: &Shown) -> Fingerprint {
        mark(html, address, shown.good.as_deref().map(|good| (good, &self.memo)))
    }

    /// The site's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }
}

impl Shown {
    /// Stands for how everything looks.
    pub fn styles(&self) -> String {
        self.good.as_ref().map_or_else(String::new, |good| good.styles.to_string())
    }

    /// All that is wrong at the moment.
    pub fn mistakes(&self) -> Vec<Diagnostic> {
        let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
        self.told.iter().filter(is_error).chain(self.stumbled().iter()).cloned().collect()
    }

    /// Adds a mistake that turned out only now; says whether it is news.
    fn stumble(&self, diagnostic: Diagnostic) -> bool {
        let mut stumbled = self.stumbled();
        let before = stumbled.len();
        stumbled.extend(diagnostics::located(vec![diagnostic], &self.sources));
        diagnostics::sort(&mut stumbled);
        stumbled.len() > before
    }

    fn stumbled(&self) -> MutexGuard<'_, Vec<Diagnostic>> {
        self.stumbled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn gone(path: &SitePath) -> Diagnostic {
    Diagnostic::whole(&UNREADABLE, path, vec![("reason", Arg::from("gone"))])
}
