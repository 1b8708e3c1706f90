// When each block of a meeting begins and ends, from when the meeting does: the same as `src/timetable.rs`, and held to it by
// `tests/vectors/timetable.json`. Times are minutes since midnight, ranges `{from, to}`. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const DAY = 24 * 60;
  const range = (clock) => (clock && clock.to !== null ? { from: clock.from, to: clock.to } : null);
  const exact = (minute) => ({ from: minute, to: minute });

  /** The moment with this time of day that is nearest to another: 00:15 behind 23:30 is the next day's. */
  function nearest(at, other) {
    const day = Math.floor(other / DAY) * DAY;
    const moments = [day - DAY, day, day + DAY].filter((start) => start >= 0).map((start) => start + (at % DAY));
    return moments.reduce((best, moment) => (Math.abs(moment - other) < Math.abs(best - other) ? moment : best));
  }

  /**
   * The times of blocks that follow each other.
   * @param {number | null} start
   * @param {number | null} length of the meeting, in minutes
   * @param {{minutes: {from: number, to: number} | null, at: number | null, pause: boolean, optional: boolean}[]} slots
   */
  function timetable(start, length, slots) {
    // Never before `from`; `to` is null behind a block of unknown length.
    let clock = start === null ? null : exact(start);
    let began = start;

    const blocks = slots.map(({ minutes, at }) => {
      let slack = null;
      let overlap = null;
      if (at !== null) {
        const fixed = clock ? nearest(at, clock.from) : at;
        if (clock) {
          if (clock.from > fixed) overlap = clock.from - fixed;
          if (clock.to !== null && fixed > clock.from) slack = { from: Math.max(0, fixed - clock.to), to: fixed - clock.from };
        }
        clock = exact(fixed);
        began ??= fixed;
      }
      const begin = range(clock);
      if (clock) clock = { from: clock.from + (minutes?.from ?? 0), to: clock.to === null || !minutes ? null : clock.to + minutes.to };
      return { begin, end: minutes ? range(clock) : null, slack, overlap };
    });

    const sum = (counts) => slots.filter((slot) => slot.minutes && counts(slot))
      .reduce((total, { minutes }) => ({ from: total.from + minutes.from, to: total.to + minutes.to }), { from: 0, to: 0 });
    const total = sum(() => true);
    return {
      blocks,
      total,
      unknown: slots.filter(({ minutes }) => !minutes).length,
      breaks: sum(({ pause }) => pause),
      droppable: sum(({ optional }) => optional),
      overrun: length === null ? null : overrun(length, total, began, clock),
    };
  }

  /** What goes beyond the length: by the clock where that stands still somewhere, else by the sum. */
  function overrun(length, total, began, clock) {
    const lasts = clock && began !== null
      ? { from: Math.max(0, clock.from - began), to: Math.max(0, (clock.to ?? clock.from) - began) }
      : total;
    const over = { from: Math.max(0, lasts.from - length), to: Math.max(0, lasts.to - length) };
    return over.to > 0 ? over : null;
  }

  /** Whole minutes for parts with ranges so that together they take `whole`; null where that can't be. */
  function fit(parts, whole) {
    if (parts.length === 0) return null;
    const least = parts.reduce((sum, { from }) => sum + from, 0);
    const room = parts.reduce((sum, { to }) => sum + to, 0) - least;
    const spare = whole - least;
    if (spare < 0 || spare > room) return null;
    let width = 0;
    let given = 0;
    return parts.map(({ from, to }) => {
      width += to - from;
      const upToHere = room === 0 ? 0 : Math.floor((spare * width) / room);
      const own = upToHere - given;
      given = upToHere;
      return from + own;
    });
  }

  const two = (number) => String(number).padStart(2, '0');

  /** A time as a clock shows it, with the days that have gone by since: `14:05`, `00:15 (+1)`. */
  function clock(minute) {
    const time = `${two(Math.floor((minute % DAY) / 60))}:${two(minute % 60)}`;
    return minute < DAY ? time : `${time} (+${Math.floor(minute / DAY)})`;
  }

  /** A range of times: `13:00`, `13:00–13:15`, `00:20–00:40 (+1)`, `23:50–00:10 (+1)`. */
  function time({ from, to }) {
    if (from === to) return clock(from);
    // The days that have gone by stand once, behind what they hold for.
    const first = Math.floor(from / DAY) === Math.floor(to / DAY) ? clock(from % DAY) : clock(from);
    return `${first}–${clock(to)}`;
  }

  /** `15`, or `15–20`. */
  const span = ({ from, to }) => (from === to ? String(from) : `${from}–${to}`);

  /** A time of the day as someone writes it, in minutes; null where it is none. */
  function parseTime(text) {
    const [, hours, minutes] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text) ?? [];
    return hours !== undefined && Number(hours) < 24 && Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : null;
  }

  /** Minutes or a range of them as someone writes it; null where it is none. */
  function parseMinutes(text) {
    const [, least, most = least] = /^\s*(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?\s*$/.exec(text) ?? [];
    const found = { from: Number(least), to: Number(most) };
    return least !== undefined && found.from > 0 && found.from <= found.to && found.to <= 7 * DAY ? found : null;
  }

  katern.timetable = { timetable, fit, clock, time, span, parseTime, parseMinutes };
})();
