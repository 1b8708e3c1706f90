// Promise: the browser reckons the times of a meeting as the build does; a meeting composed in it is data of known shape, and the
// file made of it says the same. The scripts run here without a page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { plain, run } from './lib/scripts.mjs';

const vectors = JSON.parse(readFileSync(new URL('../vectors/timetable.json', import.meta.url), 'utf8'));

test('times are as the vectors say', () => {
  const { timetable } = run('meetings', ['timetable']);
  assert.ok(vectors.timetables.length > 20);
  for (const { name, start, length, blocks, expect } of vectors.timetables) {
    assert.deepEqual(plain(timetable.timetable(start, length, blocks)), expect, name);
  }
});

test('steps are fitted as the vectors say', () => {
  const { timetable } = run('meetings', ['timetable']);
  for (const { name, parts, whole, expect } of vectors.fits) assert.deepEqual(plain(timetable.fit(parts, whole)), expect, name);
});

test('clocks show what the vectors say', () => {
  const { timetable } = run('meetings', ['timetable']);
  for (const { minute, text } of vectors.clocks) assert.equal(timetable.clock(minute), text);
});

test('ranges of times show what the vectors say', () => {
  const { timetable } = run('meetings', ['timetable']);
  for (const { from, to, text } of vectors.spans) assert.equal(timetable.time({ from, to }), text);
});

test('times and minutes are read as people write them', () => {
  const { timetable: { parseTime, parseMinutes } } = run('meetings', ['timetable']);
  assert.deepEqual(['9:00', '13.30', '23:59', '24:00', '12:60', '9', 'x', ''].map(parseTime), [540, 810, 1439, null, null, null, null, null]);
  assert.deepEqual(['15', '30-60', '30 – 60'].map((text) => plain(parseMinutes(text))), [{ from: 15, to: 15 }, { from: 30, to: 60 }, { from: 30, to: 60 }]);
  for (const wrong of ['0', '60-30', '-5', '99999', 'een uur', '', '1.5']) assert.equal(parseMinutes(wrong), null, wrong);
});

// Composing: what comes in, and what goes out.

const { plan: plans, markdown: { markdown, fileName } } = run('.', ['shared/incoming', 'shared/written', 'meetings/timetable', 'composer/plan', 'composer/markdown']);
const data = {
  site: 'proef',
  blocks: [{ id: 'terugblik', title: 'Terugblik' }],
  activities: [{ id: 'kalibreren', title: 'Kalibreren', minutes: { from: 30, to: 60 }, blocks: ['terugblik', 'onbekend'], materials: [{ name: 'Stiften', count: 1, per: 'pair' }, { name: 'Papier', count: null, per: null }], steps: [] }],
  meetings: [],
};
const raw = (more) => ({ katern: 'bijeenkomst', format: 1, ...more });
const shaped = (more) => plain(plans.shape(raw(more), data));

test('what comes in is read as data of known shape', () => {
  const { plan, lost } = shaped({
    title: ' Een\u202e \n titel ', start: 780, extra: 'x', __proto__: { polluted: true },
    blocks: [{ title: 'A', minutes: { from: 5, to: 10 }, block: 'nergens', activity: 'weg', onclick: 'x' }, { activity: 'kalibreren', at: 870 }, { title: 'Kaal' }],
  });
  assert.equal(plan.title, 'Een titel');
  assert.equal(lost, 2);
  assert.deepEqual(Object.keys(plan), ['title', 'start', 'length', 'place', 'group', 'goals', 'homework', 'materials', 'intro', 'blocks']);
  assert.deepEqual(plan.blocks[0], { title: 'A', minutes: { from: 5, to: 10 }, at: null, pause: false, optional: false, grouping: null, block: null, activity: null, note: '', lead: '' });
  assert.equal(plan.blocks[1].activity, 'kalibreren');
  // Without any fact a section is no block.
  assert.equal(plan.blocks[2].grouping, 'all');
  assert.equal({}.polluted, undefined);
});

test('what can’t be a meeting is refused by name', () => {
  const refusal = (value) => {
    try {
      plans.shape(value, data);
      return 'read';
    } catch ({ message }) {
      return message;
    }
  };
  for (const [value, name] of [
    [null, 'not-meeting'], [[], 'not-meeting'], [{ katern: 'antwoorden', format: 1 }, 'not-meeting'], [raw({ format: 2 }), 'newer'], [raw({ format: 'x' }), 'not-meeting'],
    [raw({ title: 5 }), 'damaged'], [raw({ title: 'x'.repeat(201) }), 'damaged'], [raw({ start: 1440 }), 'damaged'], [raw({ blocks: {} }), 'damaged'],
    [raw({ blocks: [null] }), 'damaged'], [raw({ blocks: Array(101).fill({}) }), 'damaged'], [raw({ blocks: [{ minutes: { from: 9, to: 3 } }] }), 'damaged'],
    [raw({ blocks: [{ minutes: 5 }] }), 'damaged'], [raw({ goals: ['a', 7] }), 'damaged'], [raw({ materials: ['x'] }), 'damaged'],
  ]) assert.equal(refusal(value), name, JSON.stringify(value)?.slice(0, 80));
});

test('materials are gathered as the build does', () => {
  const { plan } = shaped({ materials: [{ name: 'stíften', count: 2, per: 'pair' }], blocks: [{ activity: 'kalibreren' }, { activity: 'kalibreren' }] });
  assert.deepEqual(plain(plans.materials(plan, data)).map(({ name, count, per, activities }) => [name, count, per, activities.length]), [['stíften', 3, 'pair', 1], ['Papier', null, null, 1]]);
});

test('what is kept and shared says only what was said', () => {
  const { plan } = shaped({ title: 'T', blocks: [{ title: 'A', minutes: { from: 5, to: 5 } }] });
  assert.deepEqual(plain(plans.written(plan, 'proef')), { katern: 'bijeenkomst', format: 1, site: 'proef', title: 'T', blocks: [{ title: 'A', minutes: { from: 5, to: 5 } }] });
  assert.deepEqual(shaped(plans.written(plan, 'proef')).plan, plan);
  assert.equal(plans.isEmpty(plans.empty()), true);
});

test('a file says what the plan does, and nothing in it becomes markup', () => {
  const { plan } = shaped({
    title: 'Zeg: "ja" \\ nee', start: 780, length: 120, place: 'online', group: 9, goals: ['- a: b'], homework: ['x # y'],
    materials: [{ name: 'Pen' }, { name: 'Vel, groot', count: 2, per: 'person' }], intro: '# Geen kop\n<b>',
    blocks: [{ title: 'Eén {minutes=9} #', minutes: { from: 5, to: 10 }, at: 870, block: 'terugblik', activity: 'kalibreren', optional: true, note: '- een\n- *twee*\n1. drie\n[[x]]', lead: 'Stil' }, { pause: true, title: '' }],
  });
  assert.equal(markdown(plan, { title: 'Leeg', block: 'Onderdeel' }), `---
title: "Zeg: \\"ja\\" \\\\ nee"
start: "13:00"
minutes: 120
where: online
group_size: 9
goals:
  - "- a: b"
materials:
  - "Pen"
  - {name: "Vel, groot", count: 2, per: person}
homework:
  - "x # y"
---

\\# Geen kop

\\<b\\>

## Eén \\{minutes=9\\} \\# {minutes=5-10 at=14:30 activity=kalibreren block=terugblik optional}

- een
- \\*twee\\*

1\\. drie

\\[\\[x\\]\\]

> [!facilitator]
> Stil

## Onderdeel {pause}
`);
  assert.equal(fileName('Wát nu?! ’s Avonds', 'x'), 'wat-nu-s-avonds.md');
  assert.equal(fileName('漢字', 'mijn-bijeenkomst'), 'mijn-bijeenkomst.md');
});

test('a code holds a plan, and a broken, foreign or swollen one is refused', async () => {
  const { code } = run('shared', ['incoming', 'code']);
  const plan = raw({ title: 'Ünïcode', blocks: [{ title: 'A' }] });
  const packed = await code.pack(plan);
  assert.match(packed, /^katern1\.[\w-]+$/);
  assert.deepEqual(plain(await code.unpack(packed)), plan);
  const refusal = (text) => code.unpack(text).then(() => 'read', ({ message }) => message);
  assert.equal(await refusal(packed.slice(0, -4)), 'code-broken');
  assert.equal(await refusal('katern2.AAAA'), 'newer');
  assert.equal(await refusal('zomaar'), 'code-broken');
  const bomb = `katern1.${deflateRawSync(`"${'x'.repeat(5_000_000)}"`).toString('base64url')}`;
  assert.equal(await refusal(bomb), 'too-large');
});
