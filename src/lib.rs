//! Katern makes websites of a folder of course materials and a competency framework: a portal over everything, and a
//! complete site for each domain.
//!
//! Texts are read once, each becomes a document, documents together become a catalog, the catalog becomes sites of pages,
//! each page becomes a file. Data flows forward only:
//!
//! ```text
//! disk ─read→ Sources ─parse→ Documents ─link→ Catalog ─compose→ Sites ─render→ Output ─write→ disk | browser
//!             (texts)  (each file alone, (the whole, every     (pages as   (each page alone,
//!                       in parallel)      reference resolved)   data)       in parallel)
//!                                             └ check: reads the catalog, adds only diagnostics
//! ```
//!
//! A partnership may lay files of its own over those that were read ([`partnerships`]); from there on its site is a site as
//! any other.
//!
//! Only [`read`], [`write`], [`serve`] and [`commands`] touch the world. [`plan`] is the whole of the middle: it gives a
//! product *and* diagnostics, never fails on content and never panics on it. The same sources give the same bytes.

// The flow; the picture above has its order.
pub mod agenda;
pub mod check;
pub mod compose;
pub mod edition;
pub mod features;
pub mod link;
pub mod parse;
pub mod partnerships;
pub mod read;
pub mod render;
pub mod settings;
pub mod theme;
pub mod write;
// Whom it serves.
pub mod commands;
pub mod manual;
pub mod schema;
pub mod serve;
// What need not be done again.
pub mod memo;
// What stages hand to each other.
pub mod codes;
pub mod diagnostics;
pub mod exchange;
pub mod model;
pub mod page;
pub mod passage;
pub mod route;
pub mod source;
// Tools behind one door each.
pub mod bibliography;
pub mod calendar;
pub mod colour;
pub mod fingerprint;
pub mod hyphens;
pub mod i18n;
pub mod identity;
pub mod lexicon;
pub mod markdown;
pub mod radar;
pub mod search;
pub mod stamp;
pub mod suggest;
pub mod text;
pub mod timetable;
pub mod typeface;
pub mod yaml;

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use diagnostics::Diagnostic;
use edition::Scope;
use link::Catalog;
use memo::Memo;
use page::Site;
use read::Seen;
use render::Templates;
use settings::{Overrides, Settings};
use source::Sources;
use theme::Theme;

/// A site as data: everything that can be known before a byte of it is rendered.
#[derive(Debug)]
pub struct Plan {
    /// What is told, sorted, each with its severity on this site.
    pub diagnostics: Vec<Diagnostic>,
    /// What can be rendered; none where the settings or the templates can't be known.
    pub product: Option<Product>,
    /// How many files are drafts that were left out: what they refer to was not looked at.
    pub drafts: usize,
}

/// Sites and what it takes to render them.
#[derive(Debug)]
pub struct Product {
    /// The settings as used.
    pub settings: Arc<Settings>,
    /// Everything that the sites show.
    pub catalog: Arc<Catalog>,
    /// The theme.
    pub theme: Theme,
    /// Its templates.
    pub templates: Arc<Templates>,
    /// The portal, then a site for each domain.
    pub sites: Vec<Site>,
}

impl Plan {
    /// Whether anything was told that forbids writing.
    pub fn has_errors(&self) -> bool {
        diagnostics::has_errors(&self.diagnostics)
    }
}

/// The beginning of the flow, for the first and only time.
///
/// # Errors
/// When the site's folder itself can't be read.
pub fn gather(root: &Path) -> io::Result<(Sources, Vec<Diagnostic>)> {
    regather(root, &Seen::default())
}

/// The beginning of the flow: the embedded theme, the site's own files over it, and what could not be read. Files that are as
/// they were seen are not read again.
///
/// # Errors
/// When the site's folder itself can't be read.
pub fn regather(root: &Path, seen: &Seen) -> io::Result<(Sources, Vec<Diagnostic>)> {
    let mut sources = Sources::default();
    theme::embed(&mut sources);
    let mut found = read::site(root, seen, &mut sources)?;
    let laid: Vec<_> =
        partnerships::names(&sources).iter().filter_map(|name| partnerships::laid(&sources, name)).collect();
    let named: Vec<_> = laid.iter().chain([&sources]).flat_map(settings::files).collect();
    for path in named {
        found.extend(read::one(root, &path, &mut sources));
    }
    Ok((sources, found))
}

/// The same where no other files than these can have changed, `before` being how it was; paths are from the site's folder. None
/// where these alone don't tell how it is now: all must be looked at then.
pub fn regather_only(root: &Path, seen: &Seen, files: &BTreeSet<PathBuf>, before: &Sources) -> Option<Sources> {
    let mut sources = before.clone();
    read::only(root, files, seen, &mut sources).then_some(sources)
}

/// A stage of the flow, for whoever wants to know how long each takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Folders become sources.
    Read,
    /// Each text becomes a document.
    Parse,
    /// Documents become a catalog.
    Link,
    /// The rules look at it.
    Check,
    /// The catalog becomes sites of pages.
    Compose,
    /// Each page becomes a text.
    Render,
    /// Each text becomes a file.
    Write,
}

/// The middle of the flow, for the first and only time.
pub fn plan(sources: &Sources, overrides: &Overrides) -> Plan {
    replan(sources, overrides, &Memo::for_builds(1), &mut |_| {})
}

/// The middle of the flow: from texts to pages as data, and all that is wrong with them. What the memo knows is not done
/// again; `begun` is told of each stage.
pub fn replan(sources: &Sources, overrides: &Overrides, memo: &Memo, begun: &mut dyn FnMut(Stage)) -> Plan {
    begun(Stage::Parse);
    let mut report = settings::report();
    let settings = settings::resolve(sources, overrides, &mut report);
    let mut diagnostics = report.found;
    diagnostics.extend(partnerships::diagnostics(sources));
    let documents = memo.documents(sources);
    diagnostics.extend(parse::misplaced(sources, &documents));
    diagnostics.extend(documents.iter().flat_map(|document| document.found.iter().cloned()));
    let Some(settings) = settings else { return Plan::told(diagnostics, None, 0, sources) };
    let is_left_out = |document: &parse::Document| document.is_draft() && !settings.drafts;
    let drafts = documents.iter().filter(|document| is_left_out(document)).count();
    diagnostics.extend(parse::unused_of_themes(sources, &settings));

    begun(Stage::Link);
    let (catalog, found) = link::catalog(&documents, sources, &settings, &memo.linked);
    diagnostics.extend(found);
    begun(Stage::Check);
    diagnostics.extend(check::all(&catalog));
    // Pages are made of these for as long as they may be asked for.
    let (catalog, settings) = (Arc::new(catalog), Arc::new(settings));

    begun(Stage::Compose);
    let (theme, reports) = Theme::of(sources, &settings);
    diagnostics.extend(reports.into_iter().flat_map(|report| report.found));
    let (sites, found) = compose::sites(&catalog, &settings, &theme);
    diagnostics.extend(found);
    let templates = memo.templates(&theme).map_err(|found| diagnostics.extend(found)).ok();

    let mut report = settings::report();
    let severity = codes::severities(&settings.severity, &mut report);
    diagnostics.extend(report.found);
    let product = templates.map(|templates| Product { settings, catalog, theme, templates, sites });
    Plan::told(codes::apply(diagnostics, &severity), product, drafts, sources)
}

/// What is told of the sites that partnerships make of these texts, and not of the site that they share.
pub fn partnership_diagnostics(sources: &Sources, overrides: &Overrides, shared: &[Diagnostic]) -> Vec<Diagnostic> {
    let memo = Memo::default();
    let of = |name| {
        let laid = partnerships::laid(sources, name)?;
        let plan = replan(&laid, overrides, &memo, &mut |_| {});
        let misses = plan.product.as_ref().map(search_misses).unwrap_or_default();
        Some((name, plan.diagnostics.into_iter().chain(diagnostics::located(misses, &laid)).collect()))
    };
    partnerships::own_diagnostics(partnerships::names(sources).into_iter().filter_map(of).collect(), shared)
}

/// What the queries of the site's own list find otherwise than they should. An index is made for it, so that only who checks
/// a site asks.
pub fn search_misses(product: &Product) -> Vec<Diagnostic> {
    let portal = Arc::new(Scope::portal(&product.catalog, &product.settings, &product.theme.words));
    // What is wrong with the severities was told when the site was planned.
    let severity = codes::severities(&product.settings.severity, &mut settings::report());
    codes::apply(features::search::misses(&portal.edition()), &severity)
}

impl Plan {
    fn told(diagnostics: Vec<Diagnostic>, product: Option<Product>, drafts: usize, sources: &Sources) -> Self {
        let mut diagnostics = diagnostics::located(diagnostics, sources);
        diagnostics::sort(&mut diagnostics);
        Self { diagnostics, product, drafts }
    }
}
