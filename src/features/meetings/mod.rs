//! Meetings: their list, and of each the run sheet, the handout, the projection, and all of it in one print job.

mod folded;
mod materials;
mod paper;
mod sheet;

use serde::Serialize;

use super::shared::{
    rows::{Badge, MeetingRow, Reading, head, intro},
    works::WorkRow,
};
use crate::{
    edition::{Edition, RelationGroup},
    link::{Reason, ThingId},
    markdown::Manner,
    model::kind::Kind,
    page::{Engine, Head, Link, Page},
    route::{self, Address},
};
use materials::MaterialRow;
use paper::{Printed, PrintedForm};
use sheet::Sheet;

/// What a meeting's page tells elsewhere: its programme among its facts, its activities among its blocks, its works in a list.
const TOLD: [Reason; 7] = [
    Reason::PartOf,
    Reason::ConsistsOf,
    Reason::WorksOn,
    Reason::UsesActivity,
    Reason::Plans,
    Reason::Supports,
    Reason::Cites,
];

/// Characters that surely fit in a row of a field on a page of paper.
const ROW: usize = 70;

#[derive(Serialize)]
struct ListView {
    intro: Option<Reading>,
    /// By programme, in reading order; last those of none.
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    programme: Option<Link>,
    meetings: Vec<MeetingRow>,
}

/// A meeting, on whichever of its pages.
#[derive(Serialize)]
struct View {
    facts: MeetingRow,
    programme: Option<Link>,
    goals: Vec<String>,
    homework: Vec<String>,
    /// As many rows of a field as that takes.
    homework_rows: usize,
    competencies: Vec<Link>,
    areas: Vec<Badge>,
    materials: Vec<MaterialRow>,
    sheet: Sheet,
    /// What participants get, where that is another text than the run sheet's.
    handout: Option<Sheet>,
    /// Cards, axes and sheets to print: how many of each.
    printed: Vec<Printed>,
    /// Forms to print whole, where that is done.
    forms: Vec<PrintedForm>,
    /// The meeting's pages.
    pages: Pages,
    /// Within how many days after it the recap is promised.
    recap_within: Option<u32>,
    /// What it stands on.
    literature: Vec<WorkRow>,
    relations: Vec<RelationGroup>,
}

#[derive(Serialize)]
struct Pages {
    meeting: Address,
    handout: Address,
    projection: Address,
    all: Address,
}

pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let pages = edition.carried(Kind::Meeting).into_iter().flat_map(|id| pages_of(id, edition));
    edition.has_list(Kind::Meeting).then(|| list(edition)).into_iter().chain(pages).collect()
}

fn list(edition: &Edition<'_>) -> Page {
    let address = route::list(Kind::Meeting);
    let view = edition.later(|edition| ListView {
        intro: intro(Kind::Meeting, edition, &route::list(Kind::Meeting)),
        groups: groups(edition),
    });
    let head = Head {
        title: edition.word("kinds-meeting"),
        description: Some(edition.word("meetings-summary")),
        section: Some(address.clone()),
        tone: edition.domain.map(|domain| edition.tone(domain)),
        ..Head::default()
    };
    Page { address, engine: Engine::Template("meetings.html"), head, view, source: None }
}

fn groups(edition: &Edition<'_>) -> Vec<Group> {
    let catalog = edition.catalog;
    let listed = edition.listed(Kind::Meeting);
    let programmes = edition.carried(Kind::Programme).into_iter().map(Some);
    let group = |programme: Option<ThingId>| {
        let its = |id: &&ThingId| catalog.meeting(**id).programme == programme;
        let meetings: Vec<_> = listed.iter().filter(its).map(|&id| MeetingRow::of(id, edition)).collect();
        Group { programme: programme.map(|id| edition.link(id)), meetings }
    };
    programmes.chain([None]).map(group).filter(|group| !group.meetings.is_empty()).collect()
}

fn pages_of(id: ThingId, edition: &Edition<'_>) -> Vec<Page> {
    let thing = edition.catalog.get(id);
    let meeting = edition.address(id);
    let below = |name: &str| route::meeting_shape(&meeting, name);
    let own = [
        (meeting.clone(), "meeting.html", None),
        (below("handout"), "meeting-handout.html", Some("meeting-handout")),
        (below("projectie"), "meeting-projection.html", Some("meeting-projection")),
        (below("alles"), "meeting-all.html", Some("meeting-all")),
    ];
    let page = |(address, template, name): (Address, &'static str, Option<&str>)| {
        let mut crumbs = vec![edition.list_link(Kind::Meeting)];
        crumbs.extend(name.map(|_| edition.link(id)));
        let mut head = head(id, edition, crumbs, edition.tone_of_item(thing));
        if let Some(name) = name {
            // The same in other shapes: what one looks for is the meeting.
            head.hidden = true;
            head.title = format!("{}: {}", edition.word(name), head.title);
        }
        let (at, source) = (address.clone(), Some(thing.source.clone()));
        let view = edition.later(move |edition| View::of(id, &at, template, edition));
        Page { address, engine: Engine::Template(template), head, view, source }
    };
    own.into_iter().map(page).collect()
}

impl View {
    fn of(id: ThingId, at: &Address, template: &str, edition: &Edition<'_>) -> Self {
        let catalog = edition.catalog;
        let (thing, facts) = (catalog.get(id), catalog.meeting(id));
        let for_participants = ["meeting-handout.html", "meeting-projection.html"].contains(&template);
        let (is_main, prints_all) = (template == "meeting.html", template == "meeting-all.html");
        let sheet = |prefix: &str, for_participants: bool| {
            let manner = Manner {
                prefix: prefix.to_owned(),
                for_participants,
                cites_here: is_main,
                without_sheets: true,
                ..Manner::default()
            };
            Sheet::of(id, &manner, edition, at)
        };
        let rules = facts.programme.and_then(|programme| catalog.programme(programme).own.rules.as_ref());
        let meeting = edition.address(id);
        let below = |name: &str| route::meeting_shape(&meeting, name);
        Self {
            facts: MeetingRow::of(id, edition),
            programme: facts.programme.map(|programme| edition.link(programme)),
            goals: facts.own.goals.clone(),
            homework: facts.own.homework.clone(),
            homework_rows: facts.own.homework.iter().map(|line| 1 + line.chars().count() / ROW).sum::<usize>().max(3),
            competencies: facts.competencies.iter().map(|&competency| edition.link(competency)).collect(),
            areas: thing.areas.iter().map(|&area| Badge::of(area, edition)).collect(),
            materials: materials::gathered(id, edition),
            sheet: sheet("", for_participants),
            // Two texts on one page: the second has anchors of its own.
            handout: prints_all.then(|| sheet("h-", true)),
            printed: if prints_all { paper::of(id, edition, at) } else { Vec::new() },
            forms: if prints_all { paper::forms(id, edition, at) } else { Vec::new() },
            pages: Pages { handout: below("handout"), projection: below("projectie"), all: below("alles"), meeting },
            recap_within: rules.and_then(|rules| rules.recap_within),
            literature: if is_main { WorkRow::under(id, edition) } else { Vec::new() },
            relations: if is_main { edition.relations_but(id, &TOLD) } else { Vec::new() },
        }
    }
}
