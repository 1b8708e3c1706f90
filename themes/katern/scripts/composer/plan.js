// A meeting in the making, as data: what it holds, what may be done to it, and what comes in from elsewhere. That is not
// trusted: it is read into a new object of known shape, anything else in it is left behind. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { clean, isObject, refuse, GROUPINGS } = katern.incoming;

  const ID = /^[a-z0-9][a-z0-9-]{0,199}$/;
  const PER = ['person', 'pair', 'group', 'meeting'];
  const DAY = 24 * 60;
  const BLOCKS = 100;

  const isWhole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;

  /** A text on one line; several where that is meant. */
  function text(value, most, lines = false) {
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string' || value.length > most) refuse('damaged');
    const plain = clean(value);
    return lines ? plain.trim() : plain.replace(/\s+/g, ' ').trim();
  }

  function list(value, most, one) {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value) || value.length > most) refuse('damaged');
    return value.map(one).filter(Boolean);
  }

  const whole = (value, least, most) => (value === undefined || value === null ? null : isWhole(value, least, most) ? value : refuse('damaged'));
  const choice = (value, among) => (among.includes(value) ? value : null);

  function minutes(value) {
    if (value === undefined || value === null) return null;
    const { from, to } = isObject(value) ? value : {};
    if (!isWhole(from, 1, 7 * DAY) || !isWhole(to, from, 7 * DAY)) refuse('damaged');
    return { from, to };
  }

  function material(value) {
    if (!isObject(value)) refuse('damaged');
    const name = text(value.name, 300);
    return name && { name, count: whole(value.count, 0, 10_000), per: choice(value.per, PER) };
  }

  const reference = (value, known) => (typeof value === 'string' && ID.test(value) && known.has(value) ? value : null);

  const ids = (things) => new Set(things.map(({ id }) => id));

  /** The least that a section must say to be a block: how one works together. */
  function sound(block) {
    const says = block.minutes || block.grouping || block.activity || block.block || block.at !== null || block.pause || block.optional;
    return says ? block : { ...block, grouping: 'all' };
  }

  function block(value, known) {
    if (!isObject(value)) refuse('damaged');
    return sound({
      title: text(value.title, 300),
      minutes: minutes(value.minutes),
      at: whole(value.at, 0, DAY - 1),
      pause: value.pause === true,
      optional: value.optional === true,
      grouping: choice(value.grouping, GROUPINGS),
      block: reference(value.block, known.kinds),
      activity: reference(value.activity, known.activities),
      note: text(value.note, 5000, true),
      lead: text(value.lead, 5000, true),
    });
  }

  /**
   * Anything as a plan on this site. `lost` counts the activities and kinds of block that this site doesn't have.
   * @throws {Refusal} not-meeting, newer or damaged
   */
  function shape(raw, data) {
    if (!isObject(raw) || raw.katern !== 'bijeenkomst') refuse('not-meeting');
    if (Number.isInteger(raw.format) && raw.format > 1) refuse('newer');
    if (raw.format !== 1) refuse('not-meeting');
    const known = { kinds: ids(data.blocks), activities: ids(data.activities) };
    const blocks = list(raw.blocks, BLOCKS, (one) => block(one, known));
    const named = (name) => raw.blocks?.filter((one) => typeof one?.[name] === 'string' && one[name] !== '').length ?? 0;
    const kept = (name) => blocks.filter((one) => one[name]).length;
    const plan = {
      title: text(raw.title, 200),
      start: whole(raw.start, 0, DAY - 1),
      length: whole(raw.length, 1, 7 * DAY),
      place: choice(raw.place, ['room', 'online']),
      group: whole(raw.group, 1, 10_000),
      goals: list(raw.goals, 50, (line) => text(line, 500)),
      homework: list(raw.homework, 50, (line) => text(line, 500)),
      materials: list(raw.materials, 100, material),
      intro: text(raw.intro, 5000, true),
      blocks,
    };
    return { plan, lost: named('activity') - kept('activity') + named('block') - kept('block') };
  }

  const empty = () => ({ title: '', start: null, length: null, place: null, group: null, goals: [], homework: [], materials: [], intro: '', blocks: [] });

  /** What a plan says, without what it leaves open: for keeping and handing over. */
  function written(plan, site) {
    const said = (value) => !(value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0));
    const bare = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => said(value)));
    return { katern: 'bijeenkomst', format: 1, site, ...bare({ ...plan, materials: plan.materials.map(bare), blocks: plan.blocks.map(bare) }) };
  }

  const isEmpty = (plan) => Object.keys(written(plan, '')).length === 3;

  const activityOf = (one, data) => data.activities.find(({ id }) => id === one.activity);

  /** How long a block takes: as it says, else as its activity does. */
  const minutesOf = (one, data) => one.minutes ?? activityOf(one, data)?.minutes ?? null;

  const times = (plan, data) => katern.timetable.timetable(plan.start, plan.length, plan.blocks.map((one) => ({ ...one, minutes: minutesOf(one, data) })));

  /** A block for an activity. */
  const ofActivity = (activity) => sound({ ...freeBlock(activity.title), activity: activity.id, block: activity.blocks[0] ?? null, grouping: null });

  const freeBlock = (title = '') => ({ title, minutes: null, at: null, pause: false, optional: false, grouping: 'all', block: null, activity: null, note: '', lead: '' });

  const pause = (title) => ({ ...freeBlock(title), pause: true, grouping: null, minutes: { from: 15, to: 15 } });

  const fold = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  /** What must be at hand: its own things and those of its activities; what has one name and measure is counted together. */
  function materials(plan, data) {
    const rows = new Map();
    const add = ({ name, count, per }, activity) => {
      const key = `${fold(name)} ${per ?? ''}`;
      const row = rows.get(key) ?? { name, count: null, per, activities: [] };
      if (count !== null) row.count = (row.count ?? 0) + count;
      if (activity) row.activities.push(activity);
      rows.set(key, row);
    };
    for (const one of plan.materials) add(one, null);
    for (const id of new Set(plan.blocks.map(({ activity }) => activity))) {
      const activity = data.activities.find((other) => other.id === id);
      for (const one of activity?.materials ?? []) add(one, activity);
    }
    return [...rows.values()];
  }

  katern.plan = { shape, empty, isEmpty, written, minutesOf, activityOf, times, ofActivity, freeBlock, pause, sound, materials, fold, BLOCKS };
})();
