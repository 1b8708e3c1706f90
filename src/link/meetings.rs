//! Meetings, programmes and cohorts: the things, what they refer to, and how they hang together.

use std::{collections::BTreeMap, sync::Arc};

use super::{About, Catalog, Thing, ThingId, items::of_item, references::Resolver, texts::LinkedText};
use crate::{
    markdown::{Part, Step},
    model::{
        cohort::{Cohort, PlannedMeeting},
        kind::Kind,
        meeting::Meeting,
        programme::Programme,
    },
    parse::{Document, Parsed},
    source::Place,
};

/// A meeting.
#[derive(Clone, Debug)]
pub struct MeetingFacts {
    /// Its front matter.
    pub own: Arc<Meeting>,
    /// Where that stands.
    pub matter: Place,
    /// The programme it names, else the first that lists it.
    pub programme: Option<ThingId>,
    /// Its position in its programme, from 1: as it says, else by its place there.
    pub number: Option<u32>,
    /// What it is about.
    pub competencies: Vec<ThingId>,
    /// The activities that its steps name, by the number of a step's heading.
    pub activities: BTreeMap<usize, ThingId>,
}

/// A programme.
#[derive(Clone, Debug)]
pub struct ProgrammeFacts {
    /// Its front matter.
    pub own: Arc<Programme>,
    /// The meetings it lists, in its order, then those that only name it.
    pub meetings: Vec<ThingId>,
    /// The groups that follow it.
    pub cohorts: Vec<ThingId>,
}

/// A cohort.
#[derive(Clone, Debug)]
pub struct CohortFacts {
    /// Its file.
    pub own: Arc<Cohort>,
    /// The programme it follows; none where that isn't published.
    pub programme: Option<ThingId>,
    /// Its meetings with their dates, in its order; those that aren't published are left out.
    pub meetings: Vec<Planned>,
}

/// A meeting with its date.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Which meeting.
    pub meeting: ThingId,
    /// What the cohort says of it.
    pub own: PlannedMeeting,
}

/// A meeting, programme or cohort with nothing resolved yet.
pub(super) fn thing(document: &Arc<Document>, parsed: &Parsed, title: &str, about: About) -> Thing {
    let mut thing = of_item(document, parsed, title, about);
    if parsed.kind == Kind::Cohort {
        thing.text = None;
    }
    if let About::Meeting(facts) = &thing.about {
        // Those without a number come after those with one.
        thing.order = facts.own.number.map_or(usize::MAX, |number| number as usize);
    }
    thing
}

impl MeetingFacts {
    /// A meeting as written.
    pub(super) fn unresolved(own: &Arc<Meeting>, matter: Place) -> Self {
        Self {
            own: Arc::clone(own),
            matter,
            programme: None,
            number: own.number,
            competencies: Vec::new(),
            activities: BTreeMap::new(),
        }
    }

    pub(super) fn resolved(&self, text: Option<&LinkedText>, resolver: &mut Resolver<'_>) -> Self {
        let mut facts = self.clone();
        facts.programme = self.own.programme.as_ref().and_then(|id| resolver.one(Kind::Programme, id));
        facts.competencies = resolver.all(Kind::Competency, &self.own.competencies);
        facts.activities = text.map(|text| activities(&text.body().parts, resolver)).unwrap_or_default();
        facts
    }
}

impl ProgrammeFacts {
    /// A programme as written.
    pub(super) fn unresolved(own: &Arc<Programme>) -> Self {
        Self { own: Arc::clone(own), meetings: Vec::new(), cohorts: Vec::new() }
    }

    pub(super) fn resolved(&self, resolver: &mut Resolver<'_>) -> Self {
        let mut facts = self.clone();
        // A meeting that is used again stands in the list again.
        facts.meetings = self.own.meetings.iter().filter_map(|id| resolver.one(Kind::Meeting, id)).collect();
        facts
    }
}

impl CohortFacts {
    /// A cohort as written.
    pub(super) fn unresolved(own: &Arc<Cohort>) -> Self {
        Self { own: Arc::clone(own), programme: None, meetings: Vec::new() }
    }

    pub(super) fn resolved(&self, resolver: &mut Resolver<'_>) -> Self {
        let mut facts = self.clone();
        facts.programme = resolver.one(Kind::Programme, &self.own.programme);
        let planned = |own: &PlannedMeeting| {
            let meeting = resolver.one(Kind::Meeting, &own.meeting)?;
            Some(Planned { meeting, own: own.clone() })
        };
        facts.meetings = self.own.meetings.iter().filter_map(planned).collect();
        facts
    }
}

/// The activities that steps name, by the number of a step's heading.
pub(super) fn activities(parts: &[Part], resolver: &mut Resolver<'_>) -> BTreeMap<usize, ThingId> {
    let mut found = BTreeMap::new();
    walk(parts, &mut |step| {
        let activity = step.facts.activity.as_ref().and_then(|id| resolver.one(Kind::Activity, id));
        found.extend(activity.map(|activity| (step.heading, activity)));
    });
    found
}

/// Goes over all steps, those within steps too.
pub(super) fn walk<'a>(parts: &'a [Part], visit: &mut impl FnMut(&'a Step)) {
    for part in parts {
        if let Part::Step(step) = part {
            visit(step);
            walk(&step.parts, visit);
        }
    }
}

/// Tells programmes, meetings and cohorts of each other, once all references are resolved.
pub(super) fn join(catalog: &mut Catalog) {
    let programmes = catalog.of_kind(Kind::Programme).to_vec();
    for &programme in &programmes {
        let mut meetings = catalog.programme(programme).meetings.clone();
        let names_it = |&&id: &&ThingId| catalog.meeting(id).programme == Some(programme) && !meetings.contains(&id);
        let others: Vec<_> = catalog.of_kind(Kind::Meeting).iter().filter(names_it).copied().collect();
        meetings.extend(others);
        for (at, &id) in (1..).zip(&meetings) {
            if let About::Meeting(facts) = &mut catalog.things[id.index()].about
                && *facts.programme.get_or_insert(programme) == programme
            {
                facts.number.get_or_insert(at);
            }
        }
        let follows = |&&id: &&ThingId| catalog.cohort(id).programme == Some(programme);
        let cohorts: Vec<_> = catalog.of_kind(Kind::Cohort).iter().filter(follows).copied().collect();
        // A group is for whom its programme is for, unless it says otherwise.
        let areas = catalog.get(programme).areas.clone();
        for &cohort in &cohorts {
            let thing = &mut catalog.things[cohort.index()];
            if thing.areas.is_empty() {
                thing.areas.clone_from(&areas);
            }
        }
        if let About::Programme(facts) = &mut catalog.things[programme.index()].about {
            (facts.meetings, facts.cohorts) = (meetings, cohorts);
        }
    }
}
