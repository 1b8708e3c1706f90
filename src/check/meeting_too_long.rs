//! A meeting that is longer than its programme's meetings are, or whose blocks take longer than it does.

use crate::{
    agenda,
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::Catalog,
    model::kind::Kind,
};

/// A meeting that doesn't fit.
pub static CODE: Code = Code::warning("meeting-too-long");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for &id in catalog.of_kind(Kind::Meeting) {
        let (thing, facts) = (catalog.get(id), catalog.meeting(id));
        let mut tell = |place, reason: &str, minutes: String, most: u32| {
            let args = vec![("reason", Arg::from(reason)), ("minutes", Arg::from(minutes)), ("most", Arg::from(most))];
            found.push(Diagnostic::at(&CODE, &thing.source.path, place, args));
        };
        let rules = facts.programme.and_then(|programme| catalog.programme(programme).own.rules.as_ref());
        let allowed = rules.and_then(|rules| rules.meeting_minutes);
        if let (Some(own), Some(allowed)) = (&facts.own.minutes, allowed)
            && own.least > allowed.most
        {
            tell(own.place, "programme", own.value.to_string(), allowed.most);
        }
        // What may be too long may also fit: only what can't is told.
        let times = agenda::of(id, catalog).times;
        if let (Some(over), Some(length)) = (times.overrun, agenda::length(id, catalog))
            && over.from > 0
        {
            let place = facts.own.minutes.as_ref().map_or(facts.matter, |minutes| minutes.place);
            tell(place, "blocks", (length.most + over.from).to_string(), length.most);
        }
    }
}
