//! The dates of a cohort: its meetings, and what the facilitator does between them.

use crate::{
    agenda,
    edition::Edition,
    link::{Planned, ThingId},
    model::{date::Date, programme::Reminder, step::Time},
};

/// A meeting on its date.
pub(super) struct Dated {
    pub meeting: ThingId,
    /// Which time this meeting comes in the series, from 1: a template may be used again.
    pub time: usize,
    /// Its position in the series, from 1.
    pub number: usize,
    pub date: Date,
    pub start: Option<Time>,
    pub end: Option<Time>,
    pub place: Option<String>,
    /// The last day on which the recap keeps to the programme's rule.
    pub recap: Option<Date>,
    /// The day on which participants are reminded.
    pub reminder: Option<Date>,
}

/// The meetings of a cohort in the order of their dates.
pub(super) fn of(cohort: ThingId, edition: &Edition<'_>) -> Vec<Dated> {
    let catalog = edition.catalog;
    let facts = catalog.cohort(cohort);
    let rules = facts.programme.and_then(|programme| catalog.programme(programme).own.rules.as_ref());
    let mut planned: Vec<_> = facts.meetings.iter().collect();
    planned.sort_by_key(|planned| (planned.own.date.value, planned.own.start.as_ref().map(|start| start.value)));
    let mut dated: Vec<Dated> = Vec::new();
    for (at, Planned { meeting, own }) in planned.iter().enumerate() {
        let date = own.date.value;
        let next = planned.get(at + 1).map(|next| next.own.date.value);
        let recap_within = rules.and_then(|rules| rules.recap_within);
        let halfway = rules.and_then(|rules| rules.reminder) == Some(Reminder::Halfway);
        let start = own.start.as_ref().map(|start| start.value).or(catalog.meeting(*meeting).own.start);
        dated.push(Dated {
            meeting: *meeting,
            time: dated.iter().filter(|before| before.meeting == *meeting).count() + 1,
            number: at + 1,
            date,
            start,
            end: own.end.as_ref().map(|end| end.value).or_else(|| end(*meeting, start, edition)),
            place: own.place.clone().or_else(|| facts.own.place.clone()),
            recap: recap_within.and_then(|days| date.plus(i64::from(days))),
            reminder: next.filter(|_| halfway).and_then(|next| between(date, next)),
        });
    }
    dated
}

/// The day in the middle, of two the first; none where there is no day between them.
fn between(from: Date, to: Date) -> Option<Date> {
    from.plus((to.days() - from.days()) / 2).filter(|day| *day > from)
}

/// The end by the length of the meeting, unless that is not the same day.
fn end(meeting: ThingId, start: Option<Time>, edition: &Edition<'_>) -> Option<Time> {
    let length = agenda::length(meeting, edition.catalog)?.most;
    let minutes = u16::try_from(u32::from(start?.minutes) + length).ok().filter(|minutes| *minutes < 24 * 60)?;
    Some(Time { minutes })
}
