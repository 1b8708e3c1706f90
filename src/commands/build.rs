//! `katern build`: the site as files.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use super::{
    Outcome, Teller,
    arguments::{BuildOptions, Common},
    progress::Progress,
    timings::Timings,
};
use crate::{
    Plan, Product, Stage as Step,
    diagnostics::{Severity, world::reason},
    edition::PORTAL,
    gather,
    i18n::Arg,
    memo::Memo,
    page::Site,
    read::{CONTENT, FRAMEWORKS, SETTINGS, THEMES},
    render, replan,
    settings::{self, Overrides},
    source::Sources,
    suggest::nearest,
    write::{self, Refusal, Stage},
};

/// Where a site is written unless `-o` says otherwise, below its root.
pub(super) const OUTPUT: &str = "public";

pub(super) fn run(common: &Common, options: &BuildOptions, teller: &Teller) -> Outcome {
    let started = Instant::now();
    let timings = Timings::default();
    let target = options.output_dir.clone().unwrap_or_else(|| common.root.join(OUTPUT));
    write::finish_interrupted(&target);
    let planned = planned(&common.root, &options.site.overrides(), &timings, teller);
    let Some((sources, plan)) = planned else { return Outcome::World };
    let has_errors = plan.has_errors();
    teller.tell(&plan.diagnostics, &sources, false);
    let Some(product) = plan.product.filter(|_| !has_errors) else {
        teller.complain("nothing-written", &[]);
        return Outcome::Mistakes;
    };
    let built = Built { product: &product, sources: &sources, target: &target, timings: &timings };
    let written = match built.write(common, options, teller) {
        Ok(written) => written,
        Err(outcome) => return outcome,
    };
    say_done(&written, started.elapsed(), teller);
    if options.timings {
        timings.say(teller);
    }
    let warned = plan.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Warning);
    if options.strict && warned { Outcome::Mistakes } else { Outcome::Done }
}

/// Reads a site and plans it; nothing where there is no site.
pub(super) fn planned(
    root: &Path,
    overrides: &Overrides,
    timings: &Timings,
    teller: &Teller,
) -> Option<(Sources, Plan)> {
    let shown = root.display().to_string();
    if !root.join(SETTINGS).exists() {
        teller.complain("no-site", &[("path", Arg::from(shown))]);
        return None;
    }
    timings.begin(Step::Read);
    match gather(root) {
        Ok((sources, found)) => {
            let mut plan = replan(&sources, overrides, &Memo::default(), &mut |step| timings.begin(step));
            timings.end();
            plan.diagnostics.splice(0..0, found);
            Some((sources, plan))
        }
        Err(error) => {
            teller.complain("world", &[("path", Arg::from(shown)), ("reason", reason(&error))]);
            None
        }
    }
}

struct Done {
    folder: std::path::PathBuf,
    pages: usize,
    editions: usize,
}

/// What is to be written, and where.
struct Built<'a> {
    product: &'a Product,
    sources: &'a Sources,
    target: &'a Path,
    timings: &'a Timings,
}

impl Built<'_> {
    fn write(&self, common: &Common, options: &BuildOptions, teller: &Teller) -> Result<Done, Outcome> {
        let sites = chosen(self.product, options.edition.as_deref(), teller)?;
        let refused = |refusal: Refusal| {
            teller.refuse(&refusal);
            if matches!(refusal, Refusal::World(..)) {
                teller.complain("nothing-written", &[]);
            }
            Outcome::World
        };
        let edition = options.edition.as_deref().unwrap_or("all");
        let logo = settings::logo(self.sources);
        let read_from: Vec<_> = [CONTENT, FRAMEWORKS, THEMES].into_iter().chain(logo.as_deref()).collect();
        let stage = Stage::open(self.target, &common.root, &read_from, edition, options.force).map_err(refused)?;
        let pages = sites.iter().map(|site| site.pages.len()).sum();
        let progress = Progress::new(pages, teller);
        let mut found = Vec::new();
        let started = Instant::now();
        for site in &sites {
            let prefix = if options.edition.is_some() { "" } else { site.prefix.as_str() };
            let put = |address: &str, bytes: &[u8]| {
                progress.step(address);
                self.timings.writing(|| stage.put(&format!("{prefix}{address}"), bytes))
            };
            found.extend(render::site(site, self.product, self.sources, &put).map_err(refused)?);
        }
        self.timings.rendered(started.elapsed());
        progress.end();
        if !found.is_empty() {
            // Each edition tells of the same templates.
            crate::diagnostics::sort(&mut found);
            teller.tell(&found, self.sources, false);
            teller.complain("nothing-written", &[]);
            return Err(Outcome::Mistakes);
        }
        self.timings.begin(Step::Write);
        let folder = stage.swap().map_err(refused)?;
        self.timings.end();
        Ok(Done { folder, pages, editions: sites.len() })
    }
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
            ("suggestion", Arg::from(nearest(id, ids()).unwrap_or(PORTAL))),
            ("known", Arg::from(ids().collect::<Vec<_>>().join(", "))),
        ];
        teller.complain("unknown-edition", &args);
        Outcome::World
    })
}

fn say_done(done: &Done, took: Duration, teller: &Teller) {
    let args = [
        ("pages", Arg::from(done.pages)),
        ("editions", Arg::from(done.editions)),
        ("path", Arg::from(shown(&done.folder))),
        ("seconds", Arg::from(format!("{:.1}", took.as_secs_f64()))),
    ];
    teller.say("built", &args);
}

/// A path as short as it can be said from here.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize()).unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
