//! The last build without errors, as it can be asked for: an address is looked up here, and leads nowhere else.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use crate::{
    Product,
    diagnostics::Diagnostic,
    fingerprint::{Fingerprint, fingerprint},
    memo::{KnownFrame, Memo},
    model::layout::THEMES,
    page::{Page, Site},
    route,
    source::{SitePath, Sources, Text},
};

/// A build without errors.
pub(super) struct Good {
    product: Product,
    frames: Vec<KnownFrame>,
    sources: Arc<Sources>,
    files: BTreeMap<String, File>,
    /// Stands for how everything looks.
    pub styles: Fingerprint,
    /// Stands for all that was written, once somebody wants to know.
    written: OnceLock<Fingerprint>,
}

/// What stands at an address.
enum File {
    /// The number of a site, and of its page.
    Page(usize, usize),
    /// A file of the theme, as the theme has it.
    Theme(String),
    /// Passed on as it was read.
    Asset(SitePath),
}

/// What was found at an address.
pub(super) enum Found {
    Page(Arc<str>),
    /// A page whose template stumbles, and how it was last, if it ever was.
    Stumbled(Box<Diagnostic>, Option<Arc<str>>),
    /// A file by its address, which says of what type it is.
    File(String, Text),
    /// A folder: its page stands here.
    Folder(String),
    Nothing,
}

impl Good {
    pub fn new(product: Product, sources: &Arc<Sources>, memo: &Memo) -> Self {
        let frames = product.sites.iter().map(|site| memo.frame(&product, site)).collect();
        let mut files = BTreeMap::new();
        for (number, site) in product.sites.iter().enumerate() {
            files.extend(files_of(number, site, &product));
        }
        let (sources, styles, written) = (Arc::clone(sources), fingerprint(""), OnceLock::new());
        let mut good = Self { product, frames, sources, files, styles, written };
        good.styles = good.look(memo);
        good
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.product.sites.iter().map(|site| site.pages.len()).sum()
    }

    /// Looks up an address: only what was built is ever found.
    pub fn find(&self, address: &str, memo: &Memo) -> Found {
        let address = whole(address);
        match self.files.get(&address) {
            Some(&File::Page(site, page)) => self.page(site, &self.product.sites[site].pages[page], memo),
            Some(File::Theme(name)) => match self.product.theme.bytes(name) {
                Some(bytes) => Found::File(address, Text::Bytes(bytes.into())),
                None => Found::Nothing,
            },
            Some(File::Asset(path)) => {
                self.sources.get(path).map_or(Found::Nothing, |text| Found::File(address, text.clone()))
            }
            None if self.files.contains_key(&format!("{address}/index.html")) => Found::Folder(format!("{address}/")),
            None => match self.later(&address) {
                Some((site, page)) => self.page(site, page, memo),
                None => Found::Nothing,
            },
        }
    }

    /// The fingerprint of what a page embeds from this address; none where nothing is there. Files that take long to make are
    /// not made for it: the sources stand in for them.
    pub fn part(&self, address: &str, memo: &Memo) -> Option<Fingerprint> {
        if !self.files.contains_key(address) {
            let is_made_later = self.product.sites.iter().any(|site| {
                let inner = address.strip_prefix(site.prefix.as_str());
                inner.is_some_and(|inner| site.later.iter().any(|later| inner.starts_with(later.folder.as_str())))
            });
            return is_made_later.then(|| self.written());
        }
        match self.find(address, memo) {
            Found::Page(text) => Some(fingerprint(&Bytes(text.as_bytes()))),
            Found::File(_, text) => Some(fingerprint(&Bytes(text.bytes()))),
            Found::Stumbled(..) | Found::Folder(_) | Found::Nothing => None,
        }
    }

    fn written(&self) -> Fingerprint {
        let texts = self.sources.iter().filter(|(path, _)| !path.as_str().starts_with(THEMES));
        let texts = texts.map(|(path, text)| (path.as_str(), Bytes(text.bytes())));
        *self.written.get_or_init(|| fingerprint(&texts.collect::<Vec<_>>()))
    }

    /// Looks among what is made when it is asked for.
    fn later(&self, address: &str) -> Option<(usize, &Page)> {
        self.product.sites.iter().enumerate().find_map(|(number, site)| {
            let inner = address.strip_prefix(site.prefix.as_str())?;
            let later = site.later.iter().find(|later| inner.starts_with(later.folder.as_str()))?;
            Some((number, later.pages().iter().find(|page| page.address.as_str() == inner)?))
        })
    }

    fn page(&self, number: usize, page: &Page, memo: &Memo) -> Found {
        let site = &self.product.sites[number];
        match memo.page(page, site, &self.frames[number], &self.product.templates) {
            Ok(text) if page.address.as_str().ends_with(".html") => Found::Page(text),
            Ok(text) => Found::File(page.address.to_string(), Text::Utf8(text)),
            Err(diagnostic) => Found::Stumbled(diagnostic, memo.last(page, site)),
        }
    }

    /// All style sheets: the theme's, and those with the partnership's colours.
    fn look(&self, memo: &Memo) -> Fingerprint {
        let is_style = |address: &&String| address.ends_with(".css") || address.contains("/styles/");
        let sheets = self.files.keys().filter(is_style);
        fingerprint(&sheets.map(|address| (address, self.part(address, memo))).collect::<Vec<_>>())
    }
}

/// Bytes in one go: one by one, large pictures take long.
struct Bytes<'a>(&'a [u8]);

impl serde::Serialize for Bytes<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

/// The file that an address means.
pub(super) fn whole(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') { format!("{address}index.html") } else { address.to_owned() }
}

fn files_of(number: usize, site: &Site, product: &Product) -> Vec<(String, File)> {
    let at = |address: &str| format!("{}{address}", site.prefix);
    let themed = product.theme.static_files();
    let address = |name: &str| at(route::theme_file(&format!("{}{name}", product.theme.folder)).as_str());
    let themed = themed.map(|(name, _)| (address(name), File::Theme(name.to_owned())));
    let assets = site.assets.iter().map(|(address, path)| (at(address.as_str()), File::Asset(path.clone())));
    let pages = site.pages.iter().enumerate().map(|(page, it)| (at(it.address.as_str()), File::Page(number, page)));
    themed.chain(assets).chain(pages).collect()
}
