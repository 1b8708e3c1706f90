//! What is shown: the last good build, and what is wrong with the newest texts.
//!
//! A rebuild is a build through the memo; pages are rendered when they are asked for. Nothing is written to disk.

use std::{
    collections::BTreeMap,
    io,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use super::Options;
use crate::{
    Product,
    diagnostics::{self, Diagnostic, Severity, Words},
    i18n::{Arg, Language},
    memo::{KnownFrame, Memo},
    page::{Page, Site},
    partnerships,
    read::{SETTINGS, Seen, UNREADABLE},
    regather, replan, route,
    settings::Overrides,
    source::{Location, SitePath, Sources, Text},
};

/// A site that is open.
pub(super) struct Session {
    root: PathBuf,
    overrides: Overrides,
    partnership: Option<String>,
    /// When the program began: versions of an earlier run are not taken for ours.
    began: u128,
    builds: AtomicU64,
    seen: Seen,
    memo: Memo,
    shown: RwLock<Arc<Shown>>,
    words: [Words; 2],
}

/// How things are, as one moment.
pub(super) struct Shown {
    /// What was read last, and what could not be.
    pub sources: Arc<Sources>,
    unread: Vec<Diagnostic>,
    /// What is wrong with it.
    pub told: Vec<Diagnostic>,
    /// What turned out to be wrong with templates when pages were asked for.
    stumbled: Mutex<Vec<Diagnostic>>,
    /// The last build without errors.
    pub good: Option<Arc<Good>>,
    /// The language of the site, as far as it is known.
    pub language: Language,
    began: u128,
    version: u64,
    styles: u64,
}

/// A build without errors.
pub(super) struct Good {
    product: Product,
    frames: Vec<KnownFrame>,
    sources: Arc<Sources>,
    files: BTreeMap<String, File>,
}

/// What stands at an address.
enum File {
    /// The number of a site, and of its page.
    Page(usize, usize),
    Theme(String),
    Asset(SitePath),
}

/// What was found at an address.
pub(super) enum Found {
    Page(Arc<str>),
    /// A page whose template stumbles: how it was last, if it ever was.
    Stumbled(Option<Arc<str>>),
    Text(String, Arc<str>),
    File(String, Vec<u8>),
    /// A folder: its page stands here.
    Folder(String),
    Nothing,
    /// There has been no good build yet.
    NotYet,
}

impl Session {
    pub fn new(options: &Options) -> Self {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let began = now.map_or(0, |since| since.as_millis());
        let shown = Shown {
            sources: Arc::default(),
            unread: Vec::new(),
            told: Vec::new(),
            stumbled: Mutex::default(),
            good: None,
            language: options.language,
            began,
            version: 0,
            styles: 0,
        };
        Self {
            root: options.root.clone(),
            overrides: options.overrides.clone(),
            partnership: options.partnership.clone(),
            began,
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

    /// Reads everything, and builds where anything differs; says whether it did.
    ///
    /// # Errors
    /// When the site's folder itself can't be read.
    pub fn rebuild(&self) -> io::Result<bool> {
        let before = self.shown();
        let (sources, unread) = regather(&self.root, &self.seen)?;
        // Where its folder is gone, the site itself is left to be looked at.
        let laid = self.partnership.as_deref().and_then(|name| partnerships::laid(&sources, name));
        let sources = laid.unwrap_or(sources);
        if self.builds() > 0 && *before.sources == sources && before.unread == unread {
            return Ok(false);
        }
        self.builds.fetch_add(1, Ordering::Relaxed);
        let only_styles =
            before.good.is_some() && !before.has_errors() && differ_in_styles_only(&before.sources, &sources);
        let sources = Arc::new(sources);
        let plan = replan(&sources, &self.overrides, &self.memo, &mut |_| {});
        let mut told = unread.clone();
        told.extend(plan.diagnostics);
        if !sources.contains(SETTINGS) {
            told.push(gone(self.words(&before)));
        }
        let is_bad = told.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
        let language = plan.product.as_ref().map_or(before.language, |product| product.settings.language);
        let product = plan.product.filter(|_| !is_bad);
        let (mut version, mut styles) = (before.version, before.styles);
        let good = match product {
            Some(product) => {
                self.memo.forget_all_but(&product.sites);
                if only_styles {
                    styles += 1
                } else {
                    version += 1
                }
                Some(Arc::new(Good::new(product, &sources, &self.memo)))
            }
            None => before.good.clone(),
        };
        let began = self.began;
        let stumbled = Mutex::default();
        let shown = Shown { sources, unread, told, stumbled, good, language, began, version, styles };
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shown);
        Ok(true)
    }

    /// Looks up an address: only what was built is ever found.
    pub fn find(&self, shown: &Shown, address: &str) -> Found {
        let Some(good) = &shown.good else { return Found::NotYet };
        let address = if address.is_empty() || address.ends_with('/') {
            format!("{address}index.html")
        } else {
            address.to_owned()
        };
        match good.files.get(&address) {
            Some(&File::Page(site, page)) => self.page(good, site, &good.product.sites[site].pages[page], shown),
            Some(File::Theme(name)) => {
                good.product.theme.bytes(name).map_or(Found::Nothing, |bytes| Found::File(address, bytes.to_vec()))
            }
            Some(File::Asset(path)) => match good.sources.get(path) {
                Some(Text::Utf8(text)) => Found::Text(address, Arc::clone(text)),
                Some(Text::Bytes(bytes)) => Found::File(address, bytes.to_vec()),
                None => Found::Nothing,
            },
            None if good.files.contains_key(&format!("{address}/index.html")) => Found::Folder(format!("{address}/")),
            None => self.later(good, &address, shown),
        }
    }

    /// Looks among what is made when it is asked for.
    fn later(&self, good: &Good, address: &str, shown: &Shown) -> Found {
        for (number, site) in good.product.sites.iter().enumerate() {
            let Some(inner) = address.strip_prefix(site.prefix.as_str()) else { continue };
            let Some(later) = site.later.iter().find(|later| inner.starts_with(later.folder.as_str())) else {
                continue;
            };
            let page = later.pages().iter().find(|page| page.address.as_str() == inner);
            return page.map_or(Found::Nothing, |page| self.page(good, number, page, shown));
        }
        Found::Nothing
    }

    fn page(&self, good: &Good, site: usize, page: &Page, shown: &Shown) -> Found {
        let frame = &good.frames[site];
        let site = &good.product.sites[site];
        match self.memo.page(page, site, frame, &good.product.templates) {
            Ok(text) if page.address.as_str().ends_with(".html") => Found::Page(text),
            Ok(text) => Found::Text(page.address.to_string(), text),
            Err(diagnostic) => {
                let mut stumbled = shown.stumbled();
                stumbled.extend(diagnostics::located(vec![*diagnostic], &shown.sources));
                diagnostics::sort(&mut stumbled);
                Found::Stumbled(self.memo.last(page, site))
            }
        }
    }
}

impl Shown {
    /// Stands for what a page was served from: another mark, another page.
    pub fn mark(&self) -> String {
        format!("{}.{}-{}", self.began, self.version, self.styles)
    }

    /// All that is wrong at the moment.
    pub fn mistakes(&self) -> Vec<Diagnostic> {
        let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
        self.told.iter().filter(is_error).chain(self.stumbled().iter()).cloned().collect()
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.told.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning).count()
    }

    /// Whether the newest texts can't be shown.
    pub fn has_errors(&self) -> bool {
        self.told.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    fn stumbled(&self) -> MutexGuard<'_, Vec<Diagnostic>> {
        self.stumbled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Good {
    fn new(product: Product, sources: &Arc<Sources>, memo: &Memo) -> Self {
        let frames = product.sites.iter().map(|site| memo.frame(&product, site)).collect();
        let mut files = BTreeMap::new();
        for (number, site) in product.sites.iter().enumerate() {
            files.extend(files_of(number, site, &product));
        }
        Self { frames, files, sources: Arc::clone(sources), product }
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.product.sites.iter().map(|site| site.pages.len()).sum()
    }
}

fn files_of(number: usize, site: &Site, product: &Product) -> Vec<(String, File)> {
    let at = |address: &str| format!("{}{address}", site.prefix);
    let themed = product.theme.static_files();
    let themed = themed.map(|(name, _)| (at(route::theme_file(name).as_str()), File::Theme(name.to_owned())));
    let assets = site.assets.iter().map(|(address, path)| (at(address.as_str()), File::Asset(path.clone())));
    let pages = site.pages.iter().enumerate().map(|(page, it)| (at(it.address.as_str()), File::Page(number, page)));
    themed.chain(assets).chain(pages).collect()
}

/// The settings were there when the program began.
fn gone(words: &Words) -> Diagnostic {
    let location = Location { path: SitePath::new(SETTINGS), place: None };
    Diagnostic::new(&UNREADABLE, Some(location), vec![("reason", Arg::from(words.get("serve-gone", &[])))])
}

/// Whether a page would be the very same but for its looks.
fn differ_in_styles_only(before: &Sources, after: &Sources) -> bool {
    let is_style = |path: &SitePath| path.as_str().starts_with("themes/") && path.as_str().contains("/styles/");
    let paths = |sources: &Sources| sources.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    paths(before) == paths(after)
        && before.iter().zip(after.iter()).all(|((path, one), (_, other))| one == other || is_style(path))
}
