//! `katern build`: the site as files.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use super::{
    Outcome, Teller,
    arguments::{BuildOptions, Common},
    progress::Progress,
};
use crate::{
    Plan, Product,
    diagnostics::{Diagnostic, Severity},
    edition::PORTAL,
    i18n::Arg,
    page::Site,
    plan,
    read::{self, CONTENT, FRAMEWORKS, SETTINGS, THEMES},
    render,
    settings::{self, Overrides},
    source::Sources,
    suggest::nearest,
    theme,
    write::{Refusal, Stage},
};

/// Where a site is written unless `-o` says otherwise, below its root.
pub(super) const OUTPUT: &str = "public";

pub(super) fn run(common: &Common, options: &BuildOptions, teller: &Teller) -> Outcome {
    let started = Instant::now();
    let Some((sources, plan)) = planned(&common.root, &options.site.overrides(), teller) else { return Outcome::World };
    let planning = started.elapsed();
    let too_bad = |diagnostics: &[Diagnostic]| {
        let warned = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Warning;
        diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
            || options.strict && diagnostics.iter().any(warned)
    };
    let has_errors = plan.has_errors();
    teller.tell(&plan.diagnostics, &sources, false);
    let Some(product) = plan.product.filter(|_| !has_errors) else {
        teller.complain("nothing-written", &[]);
        return Outcome::Mistakes;
    };
    let written = match written(&product, &sources, common, options, teller) {
        Ok(written) => written,
        Err(outcome) => return outcome,
    };
    say_done(&written, started.elapsed(), teller);
    if options.timings {
        say_timings(planning, started.elapsed() - planning, teller);
    }
    if too_bad(&plan.diagnostics) { Outcome::Mistakes } else { Outcome::Done }
}

/// Reads a site and plans it; nothing where there is no site.
pub(super) fn planned(root: &Path, overrides: &Overrides, teller: &Teller) -> Option<(Sources, Plan)> {
    let shown = root.display().to_string();
    if !root.join(SETTINGS).exists() {
        teller.complain("no-site", &[("path", Arg::from(shown))]);
        return None;
    }
    let mut sources = Sources::default();
    theme::embed(&mut sources);
    match read::site(root, &mut sources) {
        Ok(found) => {
            if let Some(logo) = settings::logo(&sources) {
                read::one(root, &logo, &mut sources);
            }
            let mut plan = plan(&sources, overrides);
            plan.diagnostics.splice(0..0, found);
            Some((sources, plan))
        }
        Err(error) => {
            teller.complain("world", &[("path", Arg::from(shown)), ("reason", Arg::from(error.to_string()))]);
            None
        }
    }
}

struct Done {
    folder: std::path::PathBuf,
    pages: usize,
    editions: usize,
}

fn written(
    product: &Product,
    sources: &Sources,
    common: &Common,
    options: &BuildOptions,
    teller: &Teller,
) -> Result<Done, Outcome> {
    let sites = chosen(product, options.edition.as_deref(), teller)?;
    let target = options.output_dir.clone().unwrap_or_else(|| common.root.join(OUTPUT));
    let refused = |refusal: Refusal| {
        teller.refuse(&refusal);
        Outcome::World
    };
    let edition = options.edition.as_deref().unwrap_or("all");
    let stage = Stage::open(&target, &common.root, &[CONTENT, FRAMEWORKS, THEMES], edition, options.force);
    let stage = stage.map_err(refused)?;
    let pages = sites.iter().map(|site| site.pages.len()).sum();
    let progress = Progress::new(pages, teller);
    let mut found = Vec::new();
    for site in &sites {
        let prefix = if options.edition.is_some() { "" } else { site.prefix.as_str() };
        let put = |address: &str, bytes: &[u8]| {
            progress.step(address);
            stage.put(&format!("{prefix}{address}"), bytes)
        };
        found.extend(render::site(site, product, sources, &put).map_err(refused)?);
    }
    progress.end();
    if !found.is_empty() {
        // Each edition tells of the same templates.
        crate::diagnostics::sort(&mut found);
        teller.tell(&found, sources, false);
        teller.complain("nothing-written", &[]);
        return Err(Outcome::Mistakes);
    }
    let folder = stage.swap().map_err(refused)?;
    Ok(Done { folder, pages, editions: sites.len() })
}

/// All editions, or the one that was asked for.
fn chosen<'a>(product: &'a Product, edition: Option<&str>, teller: &Teller) -> Result<Vec<&'a Site>, Outcome> {
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

fn say_timings(planning: Duration, writing: Duration, teller: &Teller) {
    for (name, took) in [("timing-plan", planning), ("timing-write", writing)] {
        teller.say(name, &[("ms", Arg::from(usize::try_from(took.as_millis()).unwrap_or(usize::MAX)))]);
    }
}

/// A path as short as it can be said from here.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize()).unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
