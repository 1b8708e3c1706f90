//! When each block of a meeting begins and ends, from when the meeting does.
//!
//! Minutes may be ranges, and then so are the times after them, until a block with a fixed time holds. A block without
//! minutes leaves the times after it unknown, until a fixed time again. The same is done in the browser
//! (`scripts/meetings/timetable.js`); `tests/vectors/timetable.json` holds the two to each other.

use serde::Serialize;

use crate::model::minutes::Minutes;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// A block, as far as its times go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slot {
    /// How long it takes; none where nobody knows.
    pub minutes: Option<Minutes>,
    /// A fixed time at which it begins, in minutes since midnight.
    pub at: Option<u32>,
    /// A break.
    pub pause: bool,
    /// May be dropped.
    pub optional: bool,
}

/// From the earliest to the latest; both the same where it is exact. Times are minutes since the midnight before the
/// meeting, so they may be 1 440 or more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Range {
    /// The earliest, or the least.
    pub from: u32,
    /// The latest, or the most.
    pub to: u32,
}

/// When a block begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Timed {
    /// When it begins, if that can be known.
    pub begin: Option<Range>,
    /// When it ends, if that can be known.
    pub end: Option<Range>,
    /// Minutes that are left over before its fixed time; none where none are.
    pub slack: Option<Range>,
    /// Minutes by which its fixed time is too early for what comes before it, at the least; none where it is not.
    pub overlap: Option<u32>,
}

/// The times of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Timetable {
    /// For each block, in order.
    pub blocks: Vec<Timed>,
    /// The minutes of all blocks that have any, breaks too.
    pub total: Range,
    /// How many blocks have no minutes.
    pub unknown: usize,
    /// The minutes of the breaks among them.
    pub breaks: Range,
    /// The minutes of what may be dropped.
    pub droppable: Range,
    /// Minutes beyond the length of the meeting, what waits for a fixed time counted; none where it fits.
    pub overrun: Option<Range>,
}

impl From<Minutes> for Range {
    fn from(minutes: Minutes) -> Self {
        Self { from: minutes.least, to: minutes.most }
    }
}

impl Range {
    fn plus(self, other: Self) -> Self {
        Self { from: self.from + other.from, to: self.to + other.to }
    }
}

/// Where the clock stands: never before `from`; `to` is none behind a block of unknown length.
#[derive(Clone, Copy)]
struct Clock {
    from: u32,
    to: Option<u32>,
}

impl Clock {
    fn exact(minute: u32) -> Self {
        Self { from: minute, to: Some(minute) }
    }

    fn range(self) -> Option<Range> {
        self.to.map(|to| Range { from: self.from, to })
    }
}

/// The times of blocks that follow each other from `start` (minutes since midnight; none where it isn't known yet), in a
/// meeting that lasts `length` minutes.
pub fn timetable(start: Option<u32>, length: Option<u32>, slots: &[Slot]) -> Timetable {
    let mut clock = start.map(Clock::exact);
    let mut began = start;
    let blocks: Vec<_> = slots.iter().map(|slot| timed(slot, &mut clock, &mut began)).collect();
    let sum = |counts: fn(&Slot) -> bool| {
        let minutes = slots.iter().filter(|slot| counts(slot)).filter_map(|slot| slot.minutes);
        minutes.fold(Range::default(), |sum, minutes| sum.plus(minutes.into()))
    };
    let total = sum(|_| true);
    Timetable {
        total,
        unknown: slots.iter().filter(|slot| slot.minutes.is_none()).count(),
        breaks: sum(|slot| slot.pause),
        droppable: sum(|slot| slot.optional),
        overrun: length.and_then(|length| overrun(length, total, began.zip(clock))),
        blocks,
    }
}

/// One block; the clock goes on to its end. `began` is when the first block with a time did.
fn timed(slot: &Slot, clock: &mut Option<Clock>, began: &mut Option<u32>) -> Timed {
    let (mut slack, mut overlap) = (None, None);
    if let Some(at) = slot.at {
        let fixed = clock.map_or(at, |clock| nearest(at, clock.from));
        if let Some(before) = *clock {
            overlap = before.from.checked_sub(fixed).filter(|minutes| *minutes > 0);
            let left = |time: u32| fixed.saturating_sub(time);
            slack = before.to.map(|to| Range { from: left(to), to: left(before.from) }).filter(|slack| slack.to > 0);
        }
        *clock = Some(Clock::exact(fixed));
        began.get_or_insert(fixed);
    }
    let begin = *clock;
    *clock = clock.map(|clock| Clock {
        from: clock.from + slot.minutes.map_or(0, |minutes| minutes.least),
        to: clock.to.zip(slot.minutes).map(|(to, minutes)| to + minutes.most),
    });
    let range = |clock: Option<Clock>| clock.and_then(Clock::range);
    let end = slot.minutes.and_then(|_| range(*clock));
    Timed { begin: range(begin), end, slack, overlap }
}

/// The moment with this time of day that is nearest to another: 00:15 behind 23:30 is the next day's.
fn nearest(at: u32, other: u32) -> u32 {
    let day = other / DAY * DAY;
    let candidates = [day.checked_sub(DAY), Some(day), Some(day + DAY)];
    let moments = candidates.into_iter().flatten().map(|day| day + at % DAY);
    moments.min_by_key(|moment| moment.abs_diff(other)).unwrap_or(at)
}

/// What goes beyond the length: by the clock where that stands still somewhere, else by the sum.
fn overrun(length: u32, total: Range, clock: Option<(u32, Clock)>) -> Option<Range> {
    let by_clock = clock.map(|(began, clock)| Range {
        from: clock.from.saturating_sub(began),
        to: clock.to.unwrap_or(clock.from).saturating_sub(began),
    });
    let Range { from, to } = by_clock.unwrap_or(total);
    let over = Range { from: from.saturating_sub(length), to: to.saturating_sub(length) };
    (over.to > 0).then_some(over)
}

/// A time as a clock shows it, with the days that have gone by since: `14:05`, `00:15 (+1)`.
pub fn clock(minute: u32) -> String {
    let time = format!("{:02}:{:02}", minute % DAY / 60, minute % 60);
    if minute < DAY { time } else { format!("{time} (+{})", minute / DAY) }
}

/// A range of times: `13:00`, `13:00–13:15`, `00:20–00:40 (+1)`, `23:50–00:10 (+1)`.
pub fn clocks(Range { from, to }: Range) -> String {
    if from == to {
        return clock(from);
    }
    // The days that have gone by stand once, behind what they hold for.
    let first = if from / DAY == to / DAY { clock(from % DAY) } else { clock(from) };
    format!("{first}–{}", clock(to))
}

/// Whole minutes for parts with ranges so that together they take `whole`; none where that can't be. What is above the
/// least of each is shared out by the width of its range.
pub fn fit(parts: &[Minutes], whole: u32) -> Option<Vec<u32>> {
    let sum = parts.iter().copied().reduce(|sum, part| sum + part)?;
    let spare = u64::from(whole.checked_sub(sum.least)?);
    let room = u64::from(sum.most - sum.least);
    if spare > room {
        return None;
    }
    let (mut width, mut given) = (0, 0);
    let share = |part: &Minutes| {
        width += u64::from(part.most - part.least);
        let up_to_here = (spare * width).checked_div(room).unwrap_or(0);
        let own = up_to_here - given;
        given = up_to_here;
        part.least + u32::try_from(own).expect("it is less than `whole`")
    };
    Some(parts.iter().map(share).collect())
}
