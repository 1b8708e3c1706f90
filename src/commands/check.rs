//! `katern check`: everything that is wrong with a site, and nothing written.

use std::path::Path;

use super::{
    Outcome, Teller,
    arguments::{CheckOptions, Common, Format},
    build::{Gathered, gathered},
    targets::{self, Target},
    timings::Timings,
};
use crate::{
    commands::out,
    diagnostics::{self, Diagnostic, Severity, github, json, sarif},
    i18n::Arg,
    memo::Memo,
    partnerships, render, replan, search_misses,
    source::Sources,
};

pub(super) fn run(common: &Common, options: &CheckOptions, teller: &Teller) -> Outcome {
    let Some(Gathered { texts: sources, found }) = gathered(&common.root, &Timings::default(), teller) else {
        return Outcome::World;
    };
    let Some(targets) = targets::every(&sources, &options.site, teller) else { return Outcome::World };
    let memo = Memo::for_builds(targets.len());
    let mut diagnostics = found;
    let mut of_partnerships = Vec::new();
    let mut drafts = 0;
    for target in &targets {
        let (found, left_out) = found_in(target, &sources, &memo);
        drafts = drafts.max(left_out);
        match &target.name {
            Some(name) if targets.len() > 1 => of_partnerships.push((name.as_str(), found)),
            _ => diagnostics.extend(found),
        }
    }
    diagnostics.extend(partnerships::own_diagnostics(of_partnerships, &diagnostics));
    crate::diagnostics::sort(&mut diagnostics);
    let base = way_from_repository(&common.root);
    match options.format {
        Format::Terminal => teller.tell(&diagnostics, &sources, true),
        Format::Json => out(json::draw(&diagnostics, &sources, &teller.words)),
        Format::Sarif => out(sarif::draw(&diagnostics, &sources, &teller.words, &base)),
        Format::Github => out(github::draw(&diagnostics, &sources, &teller.words, &base)),
    }
    let worst = diagnostics.iter().map(|diagnostic| diagnostic.severity).min();
    match worst {
        Some(Severity::Error) => Outcome::Mistakes,
        Some(Severity::Warning) if options.strict => Outcome::Mistakes,
        _ => {
            if diagnostics.is_empty() && options.format == Format::Terminal {
                teller.say("all-well", &[]);
            }
            if drafts > 0 && options.format == Format::Terminal {
                teller.say("drafts-unchecked", &[("n", Arg::from(drafts))]);
            }
            Outcome::Done
        }
    }
}

/// All that is wrong with one site, its pages rendered too; and how many drafts were left out.
fn found_in(target: &Target, sources: &Sources, memo: &Memo) -> (Vec<Diagnostic>, usize) {
    let laid = target.laid(sources);
    let plan = replan(&laid, &target.overrides, memo, &mut |_| {});
    let mut more = Vec::new();
    if let Some(product) = &plan.product {
        more.extend(search_misses(product));
        for site in &product.sites {
            let put = |_: &str, _: &[u8]| Ok::<(), std::convert::Infallible>(());
            let Ok(found) = render::site(site, product, &laid, &put);
            more.extend(found);
        }
    }
    let mut found = plan.diagnostics;
    found.extend(diagnostics::located(more, &laid));
    (found, plan.drafts)
}

/// The path from the root of the repository that a site is in to the site, with `/` at its end: code hosts know files by the
/// path from there. Nothing where the site is the repository, or in none.
fn way_from_repository(root: &Path) -> String {
    let Ok(root) = root.canonicalize() else { return String::new() };
    // A folder, or in a second work tree a file.
    let Some(repository) = root.ancestors().find(|folder| folder.join(".git").exists()) else { return String::new() };
    let inner = root.strip_prefix(repository).unwrap_or(Path::new(""));
    inner.components().map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect()
}
