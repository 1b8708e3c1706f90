//! `katern build`: the site as files.

use std::{path::Path, time::Instant};

use rayon::prelude::*;

use super::{
    Outcome, Teller,
    arguments::{BuildOptions, Common},
    progress::Progress,
    targets::{self, Target},
    timings::Timings,
};
use crate::{
    Product, Stage as Step,
    diagnostics::{self, Diagnostic, Severity, has_errors, world::reason},
    edition::PORTAL,
    gather,
    i18n::Arg,
    memo::Memo,
    model::layout::{FOLDERS, SETTINGS},
    page::Site,
    partnerships, render, replan, settings,
    source::Sources,
    suggest::nearest,
    write::{self, Refusal, Stage},
};

/// Where a site is written unless `-o` says otherwise, below its root.
pub(super) const OUTPUT: &str = "public";
/// Where its zips are.
const ZIPS: &str = "zip";
/// Where the files of zips are staged.
const STAGED: &str = "site/";

pub(super) fn run(common: &Common, options: &BuildOptions, teller: &Teller) -> Outcome {
    let started = Instant::now();
    let timings = Timings::default();
    let usual = if options.zip { ZIPS } else { OUTPUT };
    let folder = options.output_dir.clone().unwrap_or_else(|| common.root.join(usual));
    write::finish_interrupted(&folder);
    let Some(mut sources) = gathered(&common.root, &timings, teller) else { return Outcome::World };
    let Some(targets) = targets::asked(&sources.texts, &options.site, teller) else { return Outcome::World };
    let mut writing = Writing {
        common,
        options,
        timings: &timings,
        teller,
        folder: &folder,
        stage: None,
        pages: 0,
        sites: 0,
        packed: Vec::new(),
    };
    let memo = Memo::for_builds(targets.len());
    // A partnership whose name can't be one is not among the targets, and still it was asked for.
    let mut told = match options.site.partnership.as_deref() {
        Some(targets::ALL) => diagnostics::located(partnerships::diagnostics(&sources.texts), &sources.texts),
        _ => Vec::new(),
    };
    teller.tell(&told, &sources.texts, false);
    for target in &targets {
        let plan = replan(&target.laid(&sources.texts), &target.overrides, &memo, &mut |step| timings.begin(step));
        timings.end();
        let is_wrong = plan.has_errors() || has_errors(&sources.found);
        // What several sites have in common is told once.
        let found = sources.found.iter().cloned().chain(plan.diagnostics);
        let mut found: Vec<_> = found.filter(|diagnostic| !told.contains(diagnostic)).collect();
        teller.tell(&found, &sources.texts, false);
        if let Some(product) = plan.product.filter(|_| !is_wrong && !has_errors(&told)) {
            if targets.len() == 1 {
                // All that was to be told of these texts was told, and pages are made of documents.
                sources.texts.retain(|path| !["md", "bib"].contains(&path.extension()));
            }
            match writing.write(&product, &target.laid(&sources.texts), target) {
                Ok(stumbled) => found.extend(stumbled),
                Err(outcome) => return outcome,
            }
            if targets.len() == 1 {
                // The program ends soon: what it holds need not be given back piece by piece.
                std::mem::forget(product);
            }
        }
        told.extend(found);
    }
    std::mem::forget(memo);
    if has_errors(&told) {
        teller.complain("nothing-written", &[]);
        return Outcome::Mistakes;
    }
    if let Err(outcome) = writing.finish(started) {
        return outcome;
    }
    if options.timings {
        timings.say(teller);
    }
    let warned = told.iter().any(|diagnostic| diagnostic.severity == Severity::Warning);
    if options.strict && warned {
        teller.complain("strict-written", &[]);
        return Outcome::Mistakes;
    }
    Outcome::Done
}

/// What was read of a site, and what could not be.
pub(super) struct Gathered {
    /// The texts, what partnerships lay over them beside the site's own.
    pub texts: Sources,
    /// What is wrong with files that could not be read.
    pub found: Vec<Diagnostic>,
}

/// Reads a site; nothing where there is none.
pub(super) fn gathered(root: &Path, timings: &Timings, teller: &Teller) -> Option<Gathered> {
    let shown = root.display().to_string();
    if !root.join(SETTINGS).exists() {
        teller.no_site(root);
        return None;
    }
    timings.begin(Step::Read);
    let gathered = gather(root);
    timings.end();
    match gathered {
        Ok((texts, found)) => Some(Gathered { texts, found }),
        Err(error) => {
            teller.complain("world", &[("path", Arg::from(shown)), ("reason", reason(&error))]);
            None
        }
    }
}

/// Sites on their way to their folder: one, or those of all partnerships beside each other. Either all are put in place or
/// none.
struct Writing<'a> {
    common: &'a Common,
    options: &'a BuildOptions,
    timings: &'a Timings,
    teller: &'a Teller,
    folder: &'a Path,
    stage: Option<Stage>,
    pages: usize,
    sites: usize,
    /// Editions that become a file each: where they are staged, and the file's name without its ending.
    packed: Vec<(String, String)>,
}

impl Writing<'_> {
    /// Writes a site to the stage; mistakes in its templates were told and come back.
    fn write(&mut self, product: &Product, sources: &Sources, target: &Target) -> Result<Vec<Diagnostic>, Outcome> {
        let teller = self.teller;
        let sites = chosen(product, self.options.edition.as_deref(), teller)?;
        let refused = |refusal: Refusal| {
            teller.refuse(&refusal);
            if matches!(refusal, Refusal::World(..)) {
                teller.complain("nothing-written", &[]);
            }
            Outcome::World
        };
        let stage = match self.stage.take() {
            Some(stage) => stage,
            None => self.open(sources, target).map_err(refused)?,
        };
        self.timings.begin(Step::Compose);
        let pages = sites.iter().map(|site| site.contents().pages.len()).sum::<usize>();
        self.timings.end();
        let progress = Progress::new(pages, teller);
        let mut found = Vec::new();
        let started = Instant::now();
        for site in &sites {
            let inner = if self.options.edition.is_some() { "" } else { site.prefix.as_str() };
            let prefix = format!("{}{}{inner}", if self.options.zip { STAGED } else { "" }, target.prefix);
            if self.options.zip {
                let id = &product.settings.id;
                let name = if site.id == PORTAL { id.to_string() } else { format!("{id}-{}", site.id) };
                self.packed.push((prefix.clone(), name));
            }
            let put = |address: &str, bytes: &[u8]| {
                progress.step(address);
                self.timings.writing(|| stage.put(&format!("{prefix}{address}"), bytes))
            };
            found.extend(render::site(site, product, sources, &put).map_err(refused)?);
        }
        self.timings.rendered(started.elapsed());
        progress.end();
        // Each edition tells of the same templates.
        let mut found = diagnostics::located(found, sources);
        diagnostics::sort(&mut found);
        if !found.is_empty() {
            teller.tell(&found, sources, false);
        }
        self.stage = Some(stage);
        self.pages += pages;
        self.sites += sites.len();
        Ok(found)
    }

    fn open(&self, sources: &Sources, target: &Target) -> Result<Stage, Refusal> {
        let parts = [target.of.as_deref(), self.options.edition.as_deref()];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let holds = if parts.is_empty() { "all".to_owned() } else { parts.join("/") };
        // Zips never take the place of a site that a server shows.
        let holds = if self.options.zip { format!("{holds}, zip") } else { holds };
        let named = settings::files(sources);
        let read_from: Vec<_> = FOLDERS.into_iter().chain(named.iter().map(String::as_str)).collect();
        Stage::open(self.folder, &self.common.root, &read_from, &holds, self.options.force)
    }

    /// Puts what was written in place, and says so.
    fn finish(self, started: Instant) -> Result<(), Outcome> {
        let Some(stage) = self.stage else { return Ok(()) };
        self.timings.begin(Step::Write);
        let refused = |refusal: Refusal| {
            self.teller.refuse(&refusal);
            Outcome::World
        };
        let zips = pack(&self.packed, &stage).map_err(refused)?;
        let folder = stage.swap().map_err(refused)?;
        self.timings.end();
        let args = [
            ("pages", Arg::from(self.pages)),
            ("editions", Arg::from(self.sites)),
            ("path", Arg::from(shown(&folder))),
            ("seconds", Arg::from(format!("{:.1}", started.elapsed().as_secs_f64()))),
        ];
        if zips.is_empty() {
            self.teller.say("built", &args);
            // Of one edition as of all the page to begin at lies in the folder itself; partnerships have a folder each.
            let first = folder.join("index.html");
            if first.exists() {
                self.teller.say("built-open", &[("path", Arg::from(shown(&first)))]);
            }
        } else {
            let [.., path, seconds] = args;
            let names = Arg::from(zips.join(", "));
            self.teller.say("packed", &[("files", Arg::from(zips.len())), ("names", names), path, seconds]);
        }
        Ok(())
    }
}

/// Makes a file of each edition that is staged; the portal's holds the others too, as its pages lead there.
fn pack(editions: &[(String, String)], stage: &Stage) -> Result<Vec<String>, Refusal> {
    if editions.is_empty() {
        return Ok(Vec::new());
    }
    let packed = editions.par_iter().map(|(staged, name)| stage.pack(staged, name).map(|()| format!("{name}.zip")));
    let packed = packed.collect();
    stage.take_back(STAGED)?;
    packed
}

/// All editions, or the one that was asked for.
pub(super) fn chosen<'a>(
    product: &'a Product,
    edition: Option<&str>,
    teller: &Teller,
) -> Result<Vec<&'a Site>, Outcome> {
    let Some(id) = edition else { return Ok(product.sites.iter().collect()) };
    let found = product.sites.iter().find(|site| site.id == id);
    found.map(|site| vec![site]).ok_or_else(|| {
        let ids = || product.sites.iter().map(|site| site.id.as_str());
        let args = [
            ("id", Arg::from(id)),
            ("suggestion", Arg::from(nearest(id, ids()))),
            ("known", Arg::from(ids().collect::<Vec<_>>().join(", "))),
        ];
        teller.complain("unknown-edition", &args);
        Outcome::World
    })
}

/// A path as short as it can be said from here.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize()).unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
