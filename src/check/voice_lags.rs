//! Forms whose answers are laid beside each other, of which one was left behind: it has a lower version, or lacks an area
//! that another asks about.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{About, Catalog, FormFacts, ThingId},
};

/// A voice that lags behind those it is heard with.
pub static CODE: Code = Code::info("voice-lags");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for form in &catalog.things {
        let About::Form(facts) = &form.about else { continue };
        let mut tell = |reason: &str, other: ThingId, area: &str| {
            let args = vec![
                ("reason", Arg::from(reason)),
                ("version", Arg::from(facts.own.version.value.as_str())),
                ("other", Arg::from(catalog.get(other).title.as_str())),
                ("newer", Arg::from(catalog.form(other).own.version.value.as_str())),
                ("area", Arg::from(area)),
            ];
            found.push(Diagnostic::at(&CODE, &form.source.path, facts.own.version.place, args));
        };
        let others = || facts.compare_with.iter().copied();
        let version = |facts: &FormFacts| number(&facts.own.version);
        let ahead = others()
            .filter(|&other| version(facts).zip(version(catalog.form(other))).is_some_and(|(own, other)| own < other));
        if let Some(newest) = ahead.max_by_key(|&other| version(catalog.form(other))) {
            tell("version", newest, "");
        }
        let lacking = others().find_map(|other| {
            // A part of an area is asked about with the whole, and the other way round.
            let asks = |area| areas(facts).any(|own| catalog.is_within(own, area) || catalog.is_within(area, own));
            let area = areas(catalog.form(other)).find(|&area| !asks(area))?;
            Some((other, area))
        });
        if let Some((other, area)) = lacking.filter(|_| areas(facts).next().is_some()) {
            tell("area", other, &catalog.get(area).title);
        }
    }
}

/// `1.2` as its numbers; versions that are counted in another way can't be compared.
fn number(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}

fn areas(facts: &FormFacts) -> impl Iterator<Item = ThingId> {
    facts.parts.iter().filter_map(|part| part.area)
}
