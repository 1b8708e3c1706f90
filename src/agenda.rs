//! The agenda of a meeting: the outermost timed sections of its text, each with its minutes and what it names, and when
//! they begin and end.

use crate::{
    link::{About, BlockFacts, Catalog, MeetingFacts, ThingId},
    markdown::{Part, Step},
    model::minutes::Minutes,
    timetable::{Slot, Timetable, timetable},
};

/// The agenda of a meeting.
#[derive(Debug)]
pub struct Agenda<'a> {
    /// The blocks, in order.
    pub blocks: Vec<Block<'a>>,
    /// Their times.
    pub times: Timetable,
}

/// A block of a meeting.
#[derive(Debug)]
pub struct Block<'a> {
    /// The number of its part in the meeting's body.
    pub part: usize,
    /// The section that it is.
    pub step: &'a Step,
    /// The activity that is done in it.
    pub activity: Option<ThingId>,
    /// Its kind.
    pub kind: Option<&'a BlockFacts>,
    /// How long it takes: as it says, else its sub-steps together, else its activity.
    pub minutes: Option<Minutes>,
}

/// The agenda of a meeting, from the start it has in its own file.
pub fn of(meeting: ThingId, catalog: &Catalog) -> Agenda<'_> {
    let facts = catalog.meeting(meeting);
    let parts = catalog.get(meeting).text.as_ref().map_or(&[][..], |text| &text.body().parts);
    let blocks: Vec<_> = parts.iter().enumerate().filter_map(|(at, part)| block(at, part, facts, catalog)).collect();
    let slots: Vec<_> = blocks.iter().map(Block::slot).collect();
    let start = facts.own.start.map(|start| u32::from(start.minutes));
    let times = timetable(start, length(meeting, catalog).map(|minutes| minutes.most), &slots);
    Agenda { blocks, times }
}

/// How long a meeting lasts: as it says, else as its programme says.
pub fn length(meeting: ThingId, catalog: &Catalog) -> Option<Minutes> {
    let facts = catalog.meeting(meeting);
    let own = facts.own.minutes.as_ref().map(|minutes| minutes.value);
    own.or_else(|| catalog.programme(facts.programme?).own.rules.as_ref()?.meeting_minutes)
}

fn block<'a>(at: usize, part: &'a Part, facts: &MeetingFacts, catalog: &'a Catalog) -> Option<Block<'a>> {
    let Part::Step(step) = part else { return None };
    let activity = facts.activities.get(&step.heading).copied();
    let kind = step.facts.block.as_ref().and_then(|block| catalog.blocks.get(&block.value));
    let own = minutes(step);
    let minutes = own.or_else(|| activity.and_then(|activity| of_activity(activity, catalog)));
    Some(Block { part: at, step, activity, kind, minutes })
}

impl Block<'_> {
    fn slot(&self) -> Slot {
        let facts = &self.step.facts;
        let at = facts.at.as_ref().map(|at| u32::from(at.value.minutes));
        Slot { minutes: self.minutes, at, pause: facts.pause, optional: facts.optional }
    }
}

/// The minutes of a step: its own, else those of its sub-steps, where each of them has any.
pub fn minutes(step: &Step) -> Option<Minutes> {
    step.facts.minutes.as_ref().map(|minutes| minutes.value).or_else(|| sum(&step.parts))
}

/// The minutes of the steps among some parts; none where there are no steps, or one's are not known.
pub fn sum(parts: &[Part]) -> Option<Minutes> {
    let steps = parts.iter().filter_map(|part| match part {
        Part::Step(step) => Some(minutes(step)),
        Part::Text(_) => None,
    });
    steps.reduce(|sum, minutes| Some(sum? + minutes?)).flatten()
}

/// How long an activity takes: as it says, else its steps together.
pub fn of_activity(activity: ThingId, catalog: &Catalog) -> Option<Minutes> {
    let thing = catalog.get(activity);
    let About::Activity { own, .. } = &thing.about else { return None };
    let steps = || thing.text.as_ref().and_then(|text| sum(&text.body().parts));
    own.minutes.as_ref().map(|minutes| minutes.value).or_else(steps)
}
