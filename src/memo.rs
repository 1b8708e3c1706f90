//! What need not be done again: what is done for each file or page alone, and nothing else.
//!
//! *Parse* depends on one file's path and text; the glossary's words in a text on these and on the glossary; what a file refers
//! to on these and on the faces of all documents; how works are set on all of them together; templates on the theme. *Render*
//! depends on the theme, the frame and the page's data. Everything else runs whole each time, so there is no graph of what
//! depends on what, and a rebuild is a build. What is remembered is used again only for the very same input: forgetting all of
//! it changes no byte.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use rayon::prelude::*;

use crate::{
    Product,
    diagnostics::Diagnostic,
    fingerprint::{Fingerprint, fingerprint},
    link::LinkMemo,
    page::{Page, Site},
    parse::{self, Document},
    render::{PreparedFrame, Templates},
    source::{SitePath, Sources, Text},
    theme::Theme,
};

/// Documents by their file, what `link` takes again, and pages by edition and address.
#[derive(Debug, Default)]
pub struct Memo {
    pub(crate) linked: LinkMemo,
    forgets: bool,
    documents: Mutex<HashMap<SitePath, (Text, Arc<Document>)>>,
    templates: Mutex<Option<(Fingerprint, Arc<Templates>)>>,
    pages: Mutex<BTreeMap<String, BTreeMap<String, Rendered>>>,
    parsed: AtomicUsize,
    rendered: AtomicUsize,
}

#[derive(Clone, Debug)]
struct Rendered {
    from: Fingerprint,
    text: Arc<str>,
}

/// How often something was really done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Files that were parsed.
    pub parsed: usize,
    /// Pages that were rendered.
    pub rendered: usize,
}

/// What the pages of one edition share, ready for the templates, and what it was made from.
#[derive(Debug)]
pub struct KnownFrame {
    frame: PreparedFrame,
    from: Fingerprint,
}

impl Memo {
    /// One for so many builds after each other. For a single one it remembers nothing: what no rebuild takes again would lie between
    /// what lives on, and to let it go before pages are made leaves gaps through which each page looks for room (a tenth longer).
    pub fn for_builds(number: usize) -> Self {
        if number > 1 {
            return Self::default();
        }
        Self { linked: LinkMemo::forgetful(), forgets: true, ..Self::default() }
    }

    /// The documents of a site; only files that are new or have changed are parsed.
    pub fn documents(&self, sources: &Sources) -> Vec<Arc<Document>> {
        let mut known = std::mem::take(&mut *held(&self.documents));
        let files = parse::files(sources);
        let documents = files.par_iter().map(|(path, text)| match known.get(*path) {
            Some((same, document)) if same == *text => (Arc::clone(document), false),
            _ => {
                self.parsed.fetch_add(1, Ordering::Relaxed);
                (Arc::new(parse::document(path, text)), true)
            }
        });
        let documents: Vec<_> = documents.collect();
        if self.forgets {
            return documents.into_iter().map(|(document, _)| document).collect();
        }
        for (&(path, text), (document, is_new)) in files.iter().zip(&documents) {
            if *is_new {
                known.insert(path.clone(), (text.clone(), Arc::clone(document)));
            }
        }
        if known.len() > files.len() {
            // Files that are gone are forgotten.
            let paths: HashSet<_> = files.iter().map(|(path, _)| *path).collect();
            known.retain(|path, _| paths.contains(path));
        }
        *held(&self.documents) = known;
        documents.into_iter().map(|(document, _)| document).collect()
    }

    /// A theme's templates; only those of another theme are read.
    ///
    /// # Errors
    /// See [`Templates::read`].
    pub fn templates(&self, theme: &Theme) -> Result<Arc<Templates>, Vec<Diagnostic>> {
        let from = theme.fingerprint();
        let mut known = held(&self.templates);
        if let Some((_, templates)) = known.as_ref().filter(|(known, _)| *known == from) {
            return Ok(Arc::clone(templates));
        }
        let templates = Arc::new(Templates::read(theme)?);
        *known = Some((from, Arc::clone(&templates)));
        Ok(templates)
    }

    /// Prepares what an edition's pages share.
    pub fn frame(&self, product: &Product, site: &Site) -> KnownFrame {
        let from = fingerprint(&(product.theme.fingerprint(), &site.contents().frame));
        KnownFrame { frame: Templates::frame(&site.contents().frame), from }
    }

    /// A page's text; rendered only where its data, its frame or the theme has changed.
    ///
    /// # Errors
    /// A diagnostic at the place in the template.
    pub fn page(
        &self,
        page: &Page,
        site: &Site,
        frame: &KnownFrame,
        templates: &Templates,
    ) -> Result<Arc<str>, Box<Diagnostic>> {
        let (address, root) = (page.address.as_str(), &page.head.root);
        let from = fingerprint(&(frame.from, page.engine, address, root, &page.head, &*page.view));
        if let Some(rendered) = self.known(page, site).filter(|rendered| rendered.from == from) {
            return Ok(rendered.text);
        }
        // Nothing is held meanwhile: other pages are rendered at the same time.
        let text: Arc<str> = templates.render(&frame.frame, page)?.into();
        self.rendered.fetch_add(1, Ordering::Relaxed);
        let rendered = Rendered { from, text: Arc::clone(&text) };
        held(&self.pages).entry(site.id.clone()).or_default().insert(address.to_owned(), rendered);
        Ok(text)
    }

    /// How a page was last rendered, whatever has changed since.
    pub fn last(&self, page: &Page, site: &Site) -> Option<Arc<str>> {
        self.known(page, site).map(|rendered| rendered.text)
    }

    /// Forgets the pages of sites that are no more.
    pub fn forget_all_sites_but(&self, sites: &[Site]) {
        held(&self.pages).retain(|id, _| sites.iter().any(|site| site.id == *id));
    }

    /// Forgets pages that a site has no more, and all that are made when somebody asks for them ([`Contents::later`]): what they
    /// are is known only once they are made, and the search index has other files as soon as a text changes. Whoever asks
    /// for them again waits for them to be made anyhow.
    pub fn forget_all_pages_but(&self, site: &Site) {
        let pages = &site.contents().pages;
        let has = |address: &str| pages.binary_search_by(|page| page.address.as_str().cmp(address)).is_ok();
        if let Some(rendered) = held(&self.pages).get_mut(&site.id) {
            rendered.retain(|address, _| has(address));
        }
    }

    /// How often something was really done since the memo was made.
    pub fn counts(&self) -> Counts {
        Counts { parsed: self.parsed.load(Ordering::Relaxed), rendered: self.rendered.load(Ordering::Relaxed) }
    }

    fn known(&self, page: &Page, site: &Site) -> Option<Rendered> {
        held(&self.pages).get(&site.id)?.get(page.address.as_str()).cloned()
    }
}

/// What is remembered is whole between any two operations, also after a thread that held it has panicked.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
