//! A group's page: when it meets, and the same as calendars to take along.

use serde::Serialize;

use super::{
    calendars,
    schedule::{self, Dated},
};
use crate::{
    edition::{Edition, RelationGroup},
    features::shared::rows::{Badge, head},
    link::{Reason, ThingId},
    model::{date::Date, kind::Kind},
    page::{Engine, Head, Link, Page},
    route::{self, Address},
};

#[derive(Serialize)]
struct View {
    summary: Option<String>,
    programme: Option<Link>,
    place: Option<String>,
    areas: Vec<Badge>,
    meetings: Vec<Row>,
    /// What the facilitator does between the meetings, by date.
    tasks: Vec<Task>,
    recap_within: Option<u32>,
    /// The calendars.
    for_participants: Address,
    for_facilitator: Address,
    relations: Vec<RelationGroup>,
}

#[derive(Serialize)]
struct Row {
    number: usize,
    #[serde(flatten)]
    link: Link,
    day: Day,
    start: Option<String>,
    end: Option<String>,
    place: Option<String>,
}

#[derive(Serialize)]
struct Task {
    day: Day,
    /// `recap` or `reminder`.
    kind: &'static str,
    /// The meeting that it comes after, and the position of that in the series, from 1.
    meeting: String,
    number: usize,
}

#[derive(Serialize)]
struct Day {
    date: String,
    weekday: u8,
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self { date: date.to_string(), weekday: date.weekday() }
    }
}

/// The page of a cohort and its two calendars.
pub(super) fn pages(id: ThingId, edition: &Edition<'_>) -> Vec<Page> {
    let dated = schedule::of(id, edition);
    let address = edition.address(id);
    let below = |name: &str| route::beside(&address, name);
    let (for_participants, for_facilitator) = (below("deelnemers.ics"), below("facilitator.ics"));
    let calendar = |address: &Address, text: String| Page {
        address: address.clone(),
        engine: Engine::Text,
        head: Head::default(),
        view: Box::new(text),
        source: Some(edition.catalog.get(id).source.clone()),
    };
    vec![
        calendar(&for_participants, calendars::for_participants(id, &dated, edition)),
        calendar(&for_facilitator, calendars::for_facilitator(id, &dated, edition)),
        page(id, &dated, for_participants, for_facilitator, edition),
    ]
}

fn page(
    id: ThingId,
    dated: &[Dated],
    for_participants: Address,
    for_facilitator: Address,
    edition: &Edition<'_>,
) -> Page {
    let catalog = edition.catalog;
    let (thing, facts) = (catalog.get(id), catalog.cohort(id));
    let rules = facts.programme.and_then(|programme| catalog.programme(programme).own.rules.as_ref());
    let view = View {
        summary: thing.summary.clone(),
        programme: facts.programme.map(|programme| edition.link(programme)),
        place: facts.own.place.clone(),
        areas: thing.areas.iter().map(|&area| Badge::of(area, edition)).collect(),
        meetings: dated.iter().map(|dated| row(dated, edition)).collect(),
        tasks: tasks(dated, edition),
        recap_within: rules.and_then(|rules| rules.recap_within),
        for_participants,
        for_facilitator,
        relations: edition.relations_but(id, &[Reason::Follows, Reason::Plans]),
    };
    let mut crumbs = vec![edition.list_link(Kind::Programme)];
    crumbs.extend(facts.programme.map(|programme| edition.link(programme)));
    Page {
        address: edition.address(id),
        engine: Engine::Template("cohort.html"),
        head: head(id, edition, crumbs, edition.tone_of_item(thing)),
        view: Box::new(view),
        source: Some(thing.source.clone()),
    }
}

fn row(dated: &Dated, edition: &Edition<'_>) -> Row {
    Row {
        number: dated.number,
        link: edition.link(dated.meeting),
        day: dated.date.into(),
        start: dated.start.map(|time| time.to_string()),
        end: dated.end.map(|time| time.to_string()),
        place: dated.place.clone(),
    }
}

fn tasks(dated: &[Dated], edition: &Edition<'_>) -> Vec<Task> {
    let mut tasks: Vec<(Date, Task)> = Vec::new();
    for dated in dated {
        let (meeting, number) = (&edition.catalog.get(dated.meeting).title, dated.number);
        for (date, kind) in [(dated.recap, "recap"), (dated.reminder, "reminder")] {
            tasks.extend(date.map(|date| (date, Task { day: date.into(), kind, meeting: meeting.clone(), number })));
        }
    }
    tasks.sort_by_key(|(date, _)| *date);
    tasks.into_iter().map(|(_, task)| task).collect()
}
