// Promise: whatever comes in from elsewhere is read as data of known shape or refused by a name that has words; no script stumbles
// over it. Made at random, the same each time; with KATERN_LONG=1 others, for ten minutes each or as KATERN_MINUTES says. The scripts
// run here without a page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { plain, run } from './lib/scripts.mjs';

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings');

const minutes = Number(process.env.KATERN_MINUTES ?? 10);
const long = Boolean(process.env.KATERN_LONG);
const settings = (runs) => (long ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: minutes * 60_000 } : { seed: 9, numRuns: runs });
const hold = (runs, property) => fc.assert(property, settings(runs));

const words = readFileSync(new URL('../../themes/katern/i18n/nl.ftl', import.meta.url), 'utf8');
const hasWords = (name) => words.includes(`\n${name} =`);

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...naughty), fc.constantFrom('__proto__', 'constructor', 'a', 'een', 'apart:nvt', '2027-03-28'));
const odd = fc.oneof(fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }), text, fc.double(), fc.integer(), fc.constantFrom(null, true, [], {}, 1e308, -0));

/** A value with a few of its parts replaced, left out or added. */
const bent = (good) => fc.array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'drop', 'add', 'twice'), text, odd), { minLength: 1, maxLength: 4 }).map((changes) => {
  const copy = structuredClone(good);
  for (const [at, what, name, value] of changes) {
    const places = [];
    const walk = (inner) => {
      if (typeof inner !== 'object' || inner === null) return;
      for (const key of Object.keys(inner)) {
        places.push([inner, key]);
        walk(inner[key]);
      }
    };
    walk(copy);
    const [inner, key] = places[at % places.length] ?? [copy, name];
    if (what === 'drop') delete inner[key];
    else if (what === 'add' && !Array.isArray(inner)) Object.defineProperty(inner, name, { value, enumerable: true, configurable: true, writable: true });
    else inner[key] = what === 'twice' && Array.isArray(inner[key]) ? [...inner[key], ...inner[key]] : value;
  }
  return copy;
});

const statement = (id, sub = []) => ({ id, text: `Ik ${id}.`, hash: '00000a', competencies: ['c'], sub, subScored: sub.length > 0 });
const form = {
  id: 'scan', kind: 'scan', title: 'Scan', version: '2', fingerprint: 'a'.repeat(16), respondent: 'jij', address: 'index.html',
  scale: { min: 1, max: 7, points: [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, label: null })), apart: [{ id: 'nvt', label: 'n.v.t.' }] },
  axes: [{ id: 'een', title: 'Een', short: 'een', label: 'een' }, { id: 'twee', title: 'Twee', short: 'twee', label: 'twee' }],
  show: ['radar', 'table'], questions: [{ id: 'slot', text: 'Slot?' }],
  parts: [
    { id: 'd1', title: 'Deel', axis: 'een', statements: [statement('a'), statement('c', [{ id: 'x', text: 'x', hash: '00000b' }])], rubrics: [], questions: [], note: true },
    { id: 'd2', title: 'Deel', axis: 'twee', statements: [], note: false, questions: [], rubrics: [{ id: 'r', title: 'R', hash: '00000d', competencies: [], levels: [{ id: 'laag', text: 'L', value: 1 }, { id: 'hoog', text: 'H', value: 2 }] }] },
  ],
};
const data = { site: 'proef', siteTitle: 'Proef', language: 'nl', url: null, form, others: [{ ...form, id: 'terug', kind: 'feedback', fingerprint: 'b'.repeat(16) }], words: {}, replaced: {} };
const { handover, incoming, scores, compare } = run('forms', ['../shared/words', '../shared/incoming', '../shared/code', 'radar', 'scores', 'handover', 'csv', 'compare', 'store'], data);
const copy = { id: 'ab', answers: { a: 6, 'c.x': 'apart:nvt', r: { level: 'hoog' } }, texts: { 'q-slot': 'Ja', 'n-d1': 'Let op' }, talk: ['r'] };
const file = plain(handover.write(copy, data, { parts: ['d1', 'd2'], texts: ['q-slot', 'n-d1'], label: 'maart' }));

/** What comes of a text: the file, or the name of the refusal. Anything else that is thrown fails. */
async function outcome(given) {
  try {
    return await handover.read(given, data);
  } catch (error) {
    if (!(error instanceof incoming.Refusal)) throw error;
    assert.ok(hasWords(`script-form-refused-${error.message}`), `no words for ${error.message}`);
    return null;
  }
}

/** A file that was let in has a known shape, and all that is made of it can be made. */
function assertKnown(taken) {
  const { file: known, def } = taken;
  const allowed = ['site', 'form', 'formTitle', 'version', 'fingerprint', 'label', 'role', 'place', 'date', 'scale', 'answers', 'texts', 'wording', 'talk', 'chosen', 'axes'];
  assert.deepEqual(Object.keys(known).filter((key) => !allowed.includes(key)), []);
  for (const name of ['formTitle', 'version', 'label', 'role', 'place']) assert.ok(known[name] === undefined || (typeof known[name] === 'string' && known[name].length <= 200), name);
  for (const value of Object.values(known.answers)) assert.ok(Number.isInteger(value) || /^apart:[a-z0-9-]+$/.test(value) || /^[a-z0-9-]+$/.test(value.level), JSON.stringify(value));
  for (const value of Object.values(known.texts)) assert.equal(typeof value, 'string');
  for (const axis of known.axes) assert.ok(axis.mean === null || Number.isFinite(axis.mean));
  scores.axes(def, known.answers);
  handover.reworded(known, def);
}

test('any file of answers', async () => {
  const later = bent(file).map((value) => ({ ...value, fingerprint: 'c'.repeat(16) }));
  const given = fc.oneof({ weight: 4, arbitrary: bent(file).map((value) => JSON.stringify(value)) }, { weight: 4, arbitrary: later.map((value) => JSON.stringify(value)) }, text, odd.map((value) => JSON.stringify(value) ?? ''));
  let taken = 0;
  await hold(3000, fc.asyncProperty(given, async (one) => {
    const found = await outcome(one);
    if (!found) return;
    taken += 1;
    assertKnown(found);
    // What was let in can be handed on.
    assert.ok(await handover.pack(handover.write({ answers: found.file.answers, texts: found.file.texts }, { ...data, form: found.def }, { parts: ['d1', 'd2'], texts: [], label: '' })));
  }));
  assert.ok(taken > 50, `only ${taken} were let in`);
  assert.equal({}.polluted, undefined);
});

test('any code of answers', async () => {
  const packed = bent(file).map((value) => `katern1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`);
  const broken = fc.tuple(packed, fc.nat(), text).map(([whole, at, more]) => whole.slice(0, at % whole.length) + more + whole.slice(at % whole.length));
  const bytes = fc.uint8Array({ maxLength: 300 }).map((raw) => `katern1.${Buffer.from(raw).toString('base64url')}`);
  await hold(1500, fc.asyncProperty(fc.oneof(packed, broken, bytes, packed.map((whole) => `https://x.nl/#antwoorden=${whole}`)), async (one) => {
    const found = await outcome(one);
    if (found) assertKnown(found);
  }));
});

test('any two files beside each other', () => {
  const made = fc.tuple(text, bent({ answers: file.answers })).map(([name, { answers }]) => ({ name, raw: { ...file, answers, fingerprint: 'c'.repeat(16) } }));
  hold(1500, fc.property(fc.array(made, { maxLength: 4 }), (all) => {
    const series = all.flatMap(({ name, raw }) => {
      try {
        const shaped = handover.shape(raw);
        return [{ name, form: shaped.form, same: false, answers: shaped.answers, wording: shaped.wording, scale: shaped.scale, axes: shaped.axes }];
      } catch (error) {
        if (error instanceof incoming.Refusal) return [];
        throw error;
      }
    });
    for (const made of Object.values(compare)) if (typeof made === 'function' && made.length === 2) plain(made(data, series) ?? null);
  }));
});

const composer = run('.', ['shared/incoming', 'meetings/timetable', 'shared/written', 'composer/plan', 'composer/markdown']);
const things = {
  site: 'proef', meetings: [], blocks: [{ id: 'terugblik', title: 'Terugblik' }],
  activities: [{ id: 'kalibreren', title: 'Kalibreren', minutes: { from: 30, to: 60 }, blocks: ['terugblik'], materials: [{ name: 'Stiften', count: 1, per: 'pair' }], steps: [] }],
};
const meeting = {
  katern: 'bijeenkomst', format: 1, title: 'Titel', start: 780, length: 150, place: 'room', group: 9, goals: ['Een'], homework: ['Twee'], intro: 'Dag', materials: [{ name: 'Stiften', count: 1, per: 'pair' }],
  blocks: [{ title: 'A', minutes: { from: 5, to: 10 }, grouping: 'pairs', note: 'n', lead: 'l' }, { activity: 'kalibreren', block: 'terugblik', at: 870 }, { pause: true, optional: true }],
};

test('any meeting that comes in', () => {
  const { plan: plans, incoming: { Refusal }, markdown: { markdown, fileName } } = composer;
  hold(3000, fc.property(fc.oneof({ weight: 5, arbitrary: bent(meeting) }, odd), (raw) => {
    let found;
    try {
      found = plans.shape(raw, things);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      assert.ok(hasWords(`script-compose-${error.message}`), `no words for ${error.message}`);
      return;
    }
    // Read once more it is the same, and the file has one head with its own keys, one on a line.
    const again = plans.shape(plans.written(found.plan, 'proef'), things);
    assert.deepEqual(plain(again.plan), plain(found.plan));
    const written = markdown(found.plan, { title: 'Zonder titel', block: 'Blok' });
    const [, head] = /^---\n([^]*?)\n---\n/.exec(written);
    for (const line of head.split('\n')) assert.match(line, /^(title|start|minutes|where|group_size|goals|homework|materials):|^ {2}- /, head);
    assert.match(fileName(found.plan.title, 'bijeenkomst'), /^[a-z0-9][a-z0-9-]*\.md$/);
  }));
});

test('any address of a search', () => {
  const { search: { address } } = run('search', ['address']);
  const values = new Map([['kind', new Set(['page', 'term'])], ['minutes', new Set(['30'])]]);
  hold(3000, fc.property(fc.oneof(text, fc.tuple(text, text).map(([zoek, soort]) => `?${new URLSearchParams({ zoek: zoek.toWellFormed(), soort: soort.toWellFormed(), minuten: '30,__proto__' })}`)), (query) => {
    const read = address.read(query, values);
    assert.ok(read.text.length <= 200);
    for (const [facet, chosen] of read.chosen) for (const value of chosen) assert.ok(values.get(facet).has(value));
    const again = address.read(address.write(read), values);
    assert.deepEqual([...again.chosen].map(([facet, chosen]) => [facet, [...chosen]]), [...read.chosen].map(([facet, chosen]) => [facet, [...chosen]]));
  }));
});
