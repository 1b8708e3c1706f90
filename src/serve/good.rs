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
    page::{Contents, Page, Site},
    route,
    source::{SitePath, Sources, Text},
};

/// A build without errors.
pub(super) struct Good {
    product: Product,
    /// The product's sites, in its order.
    sites: Vec<OnceLock<Open>>,
    sources: Arc<Sources>,
    /// Stands for how everything looks.
    pub styles: Fingerprint,
    /// Stands for all that was written, once somebody wants to know.
    written: OnceLock<Fingerprint>,
}

/// A site of which somebody has asked for something.
struct Open {
    frame: KnownFrame,
    /// By their address within the site.
    files: BTreeMap<String, File>,
}

/// What stands at an address.
enum File {
    /// The number of a page.
    Page(usize),
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
        memo.forget_all_sites_but(&product.sites);
        let sites = product.sites.iter().map(|_| OnceLock::new()).collect();
        let (sources, styles, written) = (Arc::clone(sources), fingerprint(""), OnceLock::new());
        let mut good = Self { product, sites, sources, styles, written };
        good.styles = good.look(memo);
        good
    }

    /// How many pages the portal has, and how many sites there are of domains. Those are made when somebody looks at them.
    pub fn size(&self) -> (usize, usize) {
        let pages = self.product.sites.first().map_or(0, |portal| portal.contents().pages.len());
        (pages, self.product.sites.len().saturating_sub(1))
    }

    /// Looks up an address: only what was built is ever found.
    pub fn find(&self, address: &str, memo: &Memo) -> Found {
        let address = whole(address);
        let (number, inner) = self.within(&address);
        match self.open(number, memo).files.get(inner) {
            Some(&File::Page(page)) => self.page(number, &self.product.sites[number].contents().pages[page], memo),
            Some(File::Theme(name)) => match self.product.theme.bytes(name) {
                Some(bytes) => Found::File(address, Text::Bytes(bytes.into())),
                None => Found::Nothing,
            },
            Some(File::Asset(path)) => {
                self.sources.get(path).map_or(Found::Nothing, |text| Found::File(address, text.clone()))
            }
            None if self.has(&format!("{address}/index.html"), memo) => Found::Folder(format!("{address}/")),
            None => match self.later(number, inner) {
                Some(page) => self.page(number, page, memo),
                None => Found::Nothing,
            },
        }
    }

    /// The fingerprint of what a page embeds from this address; none where nothing is there. Files that take long to make are
    /// not made for it: the sources stand in for them.
    pub fn part(&self, address: &str, memo: &Memo) -> Option<Fingerprint> {
        if !self.has(address, memo) {
            let (number, inner) = self.within(address);
            let later = &self.product.sites[number].contents().later;
            let is_made_later = later.iter().any(|later| inner.starts_with(later.folder.as_str()));
            return is_made_later.then(|| self.written());
        }
        match self.find(address, memo) {
            Found::Page(text) => Some(fingerprint(&Bytes(text.as_bytes()))),
            Found::File(_, text) => Some(fingerprint(&Bytes(text.bytes()))),
            Found::Stumbled(..) | Found::Folder(_) | Found::Nothing => None,
        }
    }

    /// The number of the site that an address lies in, and where it is in there. Nothing of the portal lies in the folder of a
    /// domain's site.
    fn within<'a>(&self, address: &'a str) -> (usize, &'a str) {
        let mut of_domains = self.product.sites.iter().enumerate().skip(1);
        let found = of_domains.find_map(|(number, site)| Some((number, address.strip_prefix(site.prefix.as_str())?)));
        found.unwrap_or((0, address))
    }

    fn has(&self, address: &str, memo: &Memo) -> bool {
        let (number, inner) = self.within(address);
        self.open(number, memo).files.contains_key(inner)
    }

    fn open(&self, number: usize, memo: &Memo) -> &Open {
        self.sites[number].get_or_init(|| {
            let site = &self.product.sites[number];
            memo.forget_all_pages_but(site);
            Open { frame: memo.frame(&self.product, site), files: files_of(site, &self.product) }
        })
    }

    fn written(&self) -> Fingerprint {
        let texts = self.sources.iter().filter(|(path, _)| !path.as_str().starts_with(THEMES));
        let texts = texts.map(|(path, text)| (path.as_str(), Bytes(text.bytes())));
        *self.written.get_or_init(|| fingerprint(&texts.collect::<Vec<_>>()))
    }

    /// Looks among what is made when it is asked for.
    fn later(&self, number: usize, inner: &str) -> Option<&Page> {
        let later = &self.product.sites[number].contents().later;
        let later = later.iter().find(|later| inner.starts_with(later.folder.as_str()))?;
        later.pages().iter().find(|page| page.address.as_str() == inner)
    }

    fn page(&self, number: usize, page: &Page, memo: &Memo) -> Found {
        let site = &self.product.sites[number];
        match memo.page(page, site, &self.open(number, memo).frame, &self.product.templates) {
            Ok(text) if page.address.as_str().ends_with(".html") => Found::Page(text),
            Ok(text) => Found::File(page.address.to_string(), Text::Utf8(text)),
            Err(diagnostic) => Found::Stumbled(diagnostic, memo.last(page, site)),
        }
    }

    /// All style sheets: the theme's, and those with the partnership's colours. Those of a domain's site say another name, which
    /// all its pages say too.
    fn look(&self, memo: &Memo) -> Fingerprint {
        let is_style = |address: &&String| address.ends_with(".css") || address.contains("/styles/");
        let sheets = self.open(0, memo).files.keys().filter(is_style);
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

fn files_of(site: &Site, product: &Product) -> BTreeMap<String, File> {
    let Contents { pages, assets, .. } = site.contents();
    let address = |name: &str| route::theme_file(&format!("{}{name}", product.theme.folder)).to_string();
    let themed = product.theme.static_files().map(|(name, _)| (address(name), File::Theme(name.to_owned())));
    let assets = assets.iter().map(|(address, path)| (address.to_string(), File::Asset(path.clone())));
    let pages = pages.iter().enumerate().map(|(page, it)| (it.address.to_string(), File::Page(page)));
    themed.chain(assets).chain(pages).collect()
}
