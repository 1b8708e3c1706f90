//! `katern check`: everything that is wrong with a site, and nothing written.

use std::path::Path;

use super::{
    Outcome, Teller,
    arguments::{CheckOptions, Common, Format},
    build::planned,
    timings::Timings,
};
use crate::{
    asked,
    diagnostics::{Severity, github, json, sarif},
    i18n::Arg,
    render,
};

pub(super) fn run(common: &Common, options: &CheckOptions, teller: &Teller) -> Outcome {
    let planned = planned(&common.root, &options.site.overrides(), &Timings::default(), teller);
    let Some((sources, plan)) = planned else { return Outcome::World };
    let mut diagnostics = plan.diagnostics;
    if let Some(product) = &plan.product {
        diagnostics.extend(asked(product));
        for site in &product.sites {
            let put = |_: &str, _: &[u8]| Ok::<(), std::convert::Infallible>(());
            let Ok(found) = render::site(site, product, &sources, &put);
            diagnostics.extend(found);
        }
    }
    crate::diagnostics::sort(&mut diagnostics);
    let base = way_from_repository(&common.root);
    match options.format {
        Format::Terminal => teller.tell(&diagnostics, &sources, true),
        Format::Json => anstream::print!("{}", json::draw(&diagnostics, &sources, &teller.words)),
        Format::Sarif => anstream::print!("{}", sarif::draw(&diagnostics, &sources, &teller.words, &base)),
        Format::Github => anstream::print!("{}", github::draw(&diagnostics, &sources, &teller.words, &base)),
    }
    let worst = diagnostics.iter().map(|diagnostic| diagnostic.severity).min();
    match worst {
        Some(Severity::Error) => Outcome::Mistakes,
        Some(Severity::Warning) if options.strict => Outcome::Mistakes,
        _ => {
            if diagnostics.is_empty() && options.format == Format::Terminal {
                teller.say("all-well", &[]);
            }
            if plan.drafts > 0 && options.format == Format::Terminal {
                teller.say("drafts-unchecked", &[("n", Arg::from(plan.drafts))]);
            }
            Outcome::Done
        }
    }
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
