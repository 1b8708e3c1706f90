//! `katern check`: everything that is wrong with a site, and nothing written.

use super::{
    Outcome, Teller,
    arguments::{CheckOptions, Common, Format},
    build::planned,
    timings::Timings,
};
use crate::{
    asked,
    commands::out,
    diagnostics::{Severity, github, json, sarif},
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
    match options.format {
        Format::Terminal => teller.tell(&diagnostics, &sources, true),
        Format::Json => out(json::draw(&diagnostics, &sources, &teller.words)),
        Format::Sarif => out(sarif::draw(&diagnostics, &sources, &teller.words)),
        Format::Github => out(github::draw(&diagnostics, &sources, &teller.words)),
    }
    let worst = diagnostics.iter().map(|diagnostic| diagnostic.severity).min();
    match worst {
        Some(Severity::Error) => Outcome::Mistakes,
        Some(Severity::Warning) if options.strict => Outcome::Mistakes,
        _ => {
            if diagnostics.is_empty() && options.format == Format::Terminal {
                teller.say("all-well", &[]);
            }
            Outcome::Done
        }
    }
}
