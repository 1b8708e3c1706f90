//! The dates of a group: in order, no further apart than the programme says, and not on a holiday that the file lists.

use crate::{
    diagnostics::{Code, Diagnostic},
    i18n::Arg,
    link::{Catalog, CohortFacts, Thing},
    model::{cohort::PlannedMeeting, kind::Kind},
    source::{Location, Place},
};

/// A meeting that comes before the one above it.
pub static DATES_OUT_OF_ORDER: Code = Code::warning("dates-out-of-order");
/// More days between two meetings than the programme allows.
pub static GAP_TOO_LARGE: Code = Code::warning("gap-too-large");
/// A meeting on a day on which nobody can come.
pub static ON_HOLIDAY: Code = Code::warning("on-holiday");
/// A meeting that is over before it begins.
pub static END_BEFORE_START: Code = Code::error("end-before-start");

pub(super) fn find(catalog: &Catalog, found: &mut Vec<Diagnostic>) {
    for &id in catalog.of_kind(Kind::Cohort) {
        let (thing, facts) = (catalog.get(id), catalog.cohort(id));
        let mut telling = Telling { thing, found };
        let rules = facts.programme.and_then(|programme| catalog.programme(programme).own.rules.as_ref());
        telling.between(facts, rules.and_then(|rules| rules.largest_gap));
        for (planned, own_start) in with_starts(facts, catalog) {
            telling.alone(planned, own_start, facts);
        }
    }
}

/// The meetings with the time at which each begins by its own file.
fn with_starts<'a>(
    facts: &'a CohortFacts,
    catalog: &'a Catalog,
) -> impl Iterator<Item = (&'a PlannedMeeting, Option<crate::model::step::Time>)> {
    facts.meetings.iter().map(|planned| (&planned.own, catalog.meeting(planned.meeting).own.start))
}

struct Telling<'a> {
    thing: &'a Thing,
    found: &'a mut Vec<Diagnostic>,
}

impl Telling<'_> {
    fn at(&self, place: Place) -> Location {
        Location::at(&self.thing.source.path, place)
    }

    /// Each meeting with the one before it. Where the order is wrong the distance says nothing.
    fn between(&mut self, facts: &CohortFacts, largest: Option<u32>) {
        // Also those that aren't published: their dates are real.
        for pair in facts.own.meetings.windows(2) {
            let [before, after] = pair else { continue };
            let (first, second) = (&before.date, &after.date);
            let related = self.at(first.place);
            let order = |meeting: &PlannedMeeting| {
                (meeting.date.value, meeting.start.as_ref().map(|start| start.value.minutes))
            };
            if order(after) <= order(before) {
                let args = vec![("date", Arg::from(second.value.to_string()))];
                let told = Diagnostic::new(&DATES_OUT_OF_ORDER, Some(self.at(second.place)), args);
                self.found.push(told.related(related));
                continue;
            }
            let days = second.value.days() - first.value.days();
            if let Some(largest) = largest.filter(|largest| days > i64::from(*largest)) {
                let args = vec![("days", Arg::Number(days)), ("most", Arg::from(largest))];
                let told = Diagnostic::new(&GAP_TOO_LARGE, Some(self.at(second.place)), args);
                self.found.push(told.related(related));
            }
        }
    }

    fn alone(&mut self, planned: &PlannedMeeting, own_start: Option<crate::model::step::Time>, facts: &CohortFacts) {
        let date = planned.date.value;
        if facts.own.holidays.contains(&date) {
            let args = vec![("date", Arg::from(date.to_string()))];
            self.found.push(Diagnostic::new(&ON_HOLIDAY, Some(self.at(planned.date.place)), args));
        }
        let start = planned.start.as_ref().map(|start| start.value).or(own_start);
        if let (Some(start), Some(end)) = (start, &planned.end)
            && end.value <= start
        {
            let args = vec![("start", Arg::from(start.to_string())), ("end", Arg::from(end.value.to_string()))];
            self.found.push(Diagnostic::new(&END_BEFORE_START, Some(self.at(end.place)), args));
        }
    }
}
