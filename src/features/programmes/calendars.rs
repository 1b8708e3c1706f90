//! A group's calendars: its meetings for whoever takes part, and for the facilitator what comes between them too.

use super::schedule::Dated;
use crate::{
    calendar::{Event, When, calendar},
    edition::Edition,
    i18n::Arg,
    link::ThingId,
    model::date::Date,
};

/// The stamp of a calendar that nobody gave a date: the first day that Katern was worked on. Any would do, as long as it
/// stays the same.
const UNDATED: Date = Date { year: 2026, month: 11, day: 22 };

/// The meetings.
pub(super) fn for_participants(cohort: ThingId, dated: &[Dated], edition: &Edition<'_>) -> String {
    let events: Vec<_> = dated.iter().map(|dated| meeting(cohort, dated, edition)).collect();
    written(cohort, &events, edition)
}

/// The meetings, the last day for each recap, and the days for reminders.
pub(super) fn for_facilitator(cohort: ThingId, dated: &[Dated], edition: &Edition<'_>) -> String {
    let of_one = |one: &Dated| {
        let task = |day: Option<Date>, name: &str| {
            let title = named(cohort, one, edition);
            day.map(|day| Event {
                uid: format!("{}/{name}", uid(cohort, one, edition)),
                when: When::Day(day),
                summary: format!("{}: {title}", edition.word(&format!("calendar-{name}"))),
                description: Some(edition.word(&format!("calendar-{name}-text"))),
                location: None,
                url: url(one, edition),
            })
        };
        let tasks = [task(one.recap, "recap"), task(one.reminder, "reminder")];
        std::iter::once(meeting(cohort, one, edition)).chain(tasks.into_iter().flatten()).collect::<Vec<_>>()
    };
    let events: Vec<_> = dated.iter().flat_map(of_one).collect();
    written(cohort, &events, edition)
}

fn written(cohort: ThingId, events: &[Event], edition: &Edition<'_>) -> String {
    let thing = edition.catalog.get(cohort);
    let updated = thing.common.as_ref().and_then(|common| common.updated);
    let stamp = updated.or(edition.settings.epoch).unwrap_or(UNDATED);
    calendar(&thing.title, stamp, edition.catalog.cohort(cohort).own.timezone, events)
}

fn meeting(cohort: ThingId, dated: &Dated, edition: &Edition<'_>) -> Event {
    let meeting = edition.catalog.get(dated.meeting);
    Event {
        uid: uid(cohort, dated, edition),
        when: dated.start.map_or(When::Day(dated.date), |start| When::Hours {
            date: dated.date,
            start,
            end: dated.end.filter(|end| *end > start),
        }),
        summary: named(cohort, dated, edition),
        description: meeting.summary.clone(),
        location: dated.place.clone(),
        url: url(dated, edition),
    }
}

/// A meeting among all that stands in somebody's calendar: of which group, and its position in the series where it comes more often.
fn named(cohort: ThingId, dated: &Dated, edition: &Edition<'_>) -> String {
    let (group, meeting) = (edition.catalog.get(cohort), edition.catalog.get(dated.meeting));
    let planned = edition.catalog.cohort(cohort).meetings.iter();
    if planned.filter(|planned| planned.meeting == dated.meeting).count() < 2 {
        return format!("{} ({})", meeting.title, group.title);
    }
    let number = edition.words.get("meeting-number", &[("n", Arg::from(dated.number))]).unwrap_or_default();
    format!("{}, {number} ({})", meeting.title, group.title)
}

/// The same for as long as the site, the group and the meeting keep their ids.
fn uid(cohort: ThingId, dated: &Dated, edition: &Edition<'_>) -> String {
    let (group, meeting) = (edition.catalog.get(cohort), edition.catalog.get(dated.meeting));
    format!("{}/{}/{}/{}", edition.settings.id, group.id, meeting.id, dated.time)
}

/// The meeting's page, where the site has an address.
fn url(dated: &Dated, edition: &Edition<'_>) -> Option<String> {
    let base = edition.settings.base_url.as_ref()?;
    Some(format!("{base}/{}{}", edition.prefix, edition.address(dated.meeting)))
}
