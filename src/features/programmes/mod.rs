//! Programmes: their list, a page each with its cycle, meetings and rules, and the pages of the groups that follow them.

mod calendars;
mod cohort;
mod cycle;
mod schedule;

use serde::Serialize;

use super::shared::{
    form_view::{FormRow, forms_named_by},
    rows::{Badge, MeetingRow, Reading, head, intro},
};
use crate::{
    edition::{Edition, RelationGroup},
    link::{About, Reason, ThingId},
    model::{
        kind::Kind,
        programme::{BlockKind, Phase},
    },
    page::{Engine, Head, Link, Page},
    route,
};
use cycle::Cycle;

#[derive(Serialize)]
struct ListView {
    intro: Option<Reading>,
    programmes: Vec<Row>,
}

/// A programme in the list.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    link: Link,
    summary: Option<String>,
    meeting_count: usize,
    areas: Vec<Badge>,
    cohorts: Vec<CohortRow>,
}

/// A group, with its first and last day.
#[derive(Serialize)]
struct CohortRow {
    #[serde(flatten)]
    link: Link,
    summary: Option<String>,
    first: Option<String>,
    last: Option<String>,
    place: Option<String>,
}

#[derive(Serialize)]
struct View {
    summary: Option<String>,
    areas: Vec<Badge>,
    phases: Vec<PhaseView>,
    /// The drawing, from three phases.
    cycle: Option<Cycle>,
    meetings: Vec<MeetingRow>,
    meeting_count: usize,
    blocks: Vec<BlockView>,
    rules: Rules,
    /// Those that its text names, in that order.
    forms: Vec<FormRow>,
    cohorts: Vec<CohortRow>,
    text: Option<Reading>,
    relations: Vec<RelationGroup>,
}

#[derive(Serialize)]
struct PhaseView {
    title: String,
    summary: Option<String>,
}

/// A kind of block: what it is for, and what can be done in it.
#[derive(Serialize)]
struct BlockView {
    id: String,
    title: String,
    phase: Option<String>,
    mechanism: Option<String>,
    activities: Vec<Link>,
}

/// What the programme holds itself to.
#[derive(Default, Serialize)]
struct Rules {
    largest_gap: Option<u32>,
    meeting_minutes: Option<String>,
    recap_within: Option<u32>,
    reminder: Option<&'static str>,
    /// How many of these there are.
    count: usize,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let programmes = edition.carried(Kind::Programme).into_iter().map(|id| page(id, edition));
    let cohorts = edition.carried(Kind::Cohort).into_iter().flat_map(|id| cohort::pages(id, edition));
    edition.has_list(Kind::Programme).then(|| list(edition)).into_iter().chain(programmes).chain(cohorts).collect()
}

fn list(edition: &Edition<'_>) -> Page {
    let address = route::list(Kind::Programme);
    let view = edition.later(|edition| ListView {
        intro: intro(Kind::Programme, edition, &route::list(Kind::Programme)),
        programmes: edition.listed(Kind::Programme).into_iter().map(|id| row(id, edition)).collect(),
    });
    let head = Head {
        title: edition.word("kinds-programme"),
        description: Some(edition.word("programmes-summary")),
        section: Some(address.clone()),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        ..Head::default()
    };
    Page { address, engine: Engine::Template("programmes.html"), head, view, source: None }
}

fn row(id: ThingId, edition: &Edition<'_>) -> Row {
    let thing = edition.catalog.get(id);
    Row {
        link: edition.link(id),
        summary: thing.summary.clone(),
        meeting_count: edition.catalog.programme(id).meetings.len(),
        areas: thing.areas.iter().map(|&area| Badge::of(area, edition)).collect(),
        cohorts: cohorts(id, edition),
    }
}

fn cohorts(id: ThingId, edition: &Edition<'_>) -> Vec<CohortRow> {
    let row = |&id: &ThingId| {
        let facts = edition.catalog.cohort(id);
        let dates = || facts.meetings.iter().map(|planned| planned.own.date.value);
        CohortRow {
            link: edition.link(id),
            summary: edition.catalog.get(id).summary.clone(),
            first: dates().min().map(|date| date.to_string()),
            last: dates().max().map(|date| date.to_string()),
            place: facts.own.place.clone(),
        }
    };
    edition.catalog.programme(id).cohorts.iter().filter(|&&id| edition.lists(id)).map(row).collect()
}

fn page(id: ThingId, edition: &Edition<'_>) -> Page {
    let thing = edition.catalog.get(id);
    Page {
        address: edition.address(id),
        engine: Engine::Template("programme.html"),
        head: head(id, edition, vec![edition.list_link(Kind::Programme)], edition.tone_of_item(thing)),
        view: edition.later(move |edition| View::of(id, edition)),
        source: Some(thing.source.clone()),
    }
}

impl View {
    fn of(id: ThingId, edition: &Edition<'_>) -> Self {
        let (thing, facts) = (edition.catalog.get(id), edition.catalog.programme(id));
        let own = &facts.own;
        let phase = |phase: &Phase| PhaseView { title: phase.title.clone(), summary: phase.summary.clone() };
        let forms = forms_named_by(&[id], edition);
        Self {
            summary: thing.summary.clone(),
            areas: thing.areas.iter().map(|&area| Badge::of(area, edition)).collect(),
            phases: own.phases.iter().map(phase).collect(),
            cycle: cycle::of(&own.phases),
            meetings: meetings(&facts.meetings, edition),
            meeting_count: facts.meetings.len(),
            blocks: own.blocks.iter().map(|block| self::block(block, id, edition)).collect(),
            rules: rules(id, edition),
            forms: forms.into_iter().filter_map(|form| FormRow::of(form, edition)).collect(),
            cohorts: cohorts(id, edition),
            text: Reading::of(id, edition, &edition.address(id)),
            relations: edition.relations_but(id, &[Reason::ConsistsOf, Reason::PartOf, Reason::Follows]),
        }
    }
}

/// The meetings with their places in this programme, whatever their own files say. One that is used several times on end
/// has one row.
fn meetings(ids: &[ThingId], edition: &Edition<'_>) -> Vec<MeetingRow> {
    let numbered: Vec<_> = (1..).zip(ids).collect();
    let row = |same: &[(u32, &ThingId)]| {
        let ((first, id), (last, _)) = (same[0], same[same.len() - 1]);
        let last = (last > first).then_some(last);
        MeetingRow { number: Some(first), last_number: last, ..MeetingRow::of(*id, edition) }
    };
    numbered.chunk_by(|(_, a), (_, b)| a == b).map(row).collect()
}

fn block(block: &BlockKind, programme: ThingId, edition: &Edition<'_>) -> BlockView {
    let id = block.id.value.as_str();
    let phases = &edition.catalog.programme(programme).own.phases;
    let phase = block.phase.as_ref().and_then(|id| phases.iter().find(|phase| phase.id.value.as_str() == id.value));
    let serves = |&&activity: &&ThingId| match &edition.catalog.get(activity).about {
        About::Activity { own, .. } => own.blocks.iter().any(|block| block.value == id),
        _ => false,
    };
    let activities = edition.carried(Kind::Activity);
    BlockView {
        id: id.to_owned(),
        title: block.title.clone(),
        phase: phase.map(|phase| phase.title.clone()),
        mechanism: block.mechanism.as_ref().map(|mechanism| mechanism.value.clone()),
        activities: activities.iter().filter(serves).map(|&activity| edition.link(activity)).collect(),
    }
}

fn rules(id: ThingId, edition: &Edition<'_>) -> Rules {
    let Some(rules) = &edition.catalog.programme(id).own.rules else { return Rules::default() };
    let there = [
        rules.largest_gap.is_some(),
        rules.meeting_minutes.is_some(),
        rules.recap_within.is_some(),
        rules.reminder.is_some(),
    ];
    Rules {
        largest_gap: rules.largest_gap,
        meeting_minutes: rules.meeting_minutes.map(|minutes| minutes.to_string()),
        recap_within: rules.recap_within,
        reminder: rules.reminder.map(|reminder| reminder.word()),
        count: there.into_iter().filter(|is_there| *is_there).count(),
    }
}
