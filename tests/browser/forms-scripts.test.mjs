// Promise: what a form makes of answers is right, and what comes in from elsewhere is read as data and nothing else. The
// scripts run here without a page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { plain, run } from './lib/scripts.mjs';

const statement = (id, competencies = [], sub = []) => ({ id, text: `Ik ${id}.`, hash: '00000a', competencies, sub, subScored: sub.length > 0 });
const part = (id, axis, statements, more = {}) => ({ id, title: `Deel ${id}`, axis, statements, rubrics: [], questions: [], note: false, ...more });
const axis = (id) => ({ id, title: `Gebied ${id}`, short: id, label: id });
const scale = { min: 1, max: 7, points: [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, label: null })), apart: [{ id: 'nvt', label: 'n.v.t.' }] };

const scan = {
  id: 'scan', kind: 'scan', title: 'Scan', version: '2', fingerprint: 'a'.repeat(16), respondent: 'jij', scale,
  axes: ['een', 'twee', 'drie'].map(axis), show: ['radar', 'table'], questions: [{ id: 'slot', text: 'Slot?' }], address: 'index.html',
  parts: [
    part('d1', 'een', [statement('a', ['c1']), statement('b', ['c2'])]),
    part('d2', 'twee', [statement('c', ['c3'], [{ id: 'x', text: 'x', hash: '00000b' }, { id: 'y', text: 'y', hash: '00000c' }])]),
    part('d3', 'drie', [], {
      rubrics: [{ id: 'r', title: 'Rubric', hash: '00000d', competencies: [], levels: [{ id: 'laag', text: 'Laag', value: 1 }, { id: 'hoog', text: 'Hoog', value: 2 }] }],
      note: true,
    }),
  ],
};
const feedback = {
  ...scan, id: 'feedback', kind: 'feedback', title: 'Feedback', version: '1', fingerprint: 'b'.repeat(16), address: '../feedback/index.html',
  parts: [part('d1', 'een', [statement('p', ['c1']), statement('q', ['c9'])]), part('d2', 'twee', [statement('s', ['c8'])])],
};
const data = { site: 'proef', siteTitle: 'Proef', language: 'nl', url: null, form: scan, others: [feedback], words: {}, replaced: {} };

const katern = run('forms', ['../shared/words', '../shared/incoming', '../shared/code', 'radar', 'scores', 'handover', 'csv', 'compare', 'store'], data);
const { scores, code: codes, handover, compare, csv, radar, store, words } = katern;

const copy = { id: 'ab', answers: { a: 6, b: 'apart:nvt', 'c.x': 2, 'c.y': 5, r: { level: 'hoog' } }, texts: { 'q-slot': 'Ja', 'n-d3': 'Let op', 'l-leren': 'Luisteren' }, talk: ['r'] };
const all = { parts: ['d1', 'd2', 'd3'], texts: ['q-slot', 'n-d3', 'l-leren'], label: 'maart' };
const packed = (value) => `katern1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;
const refusal = (text) => handover.read(text, data).then(() => 'read', ({ message }) => message);

test('the radar is drawn as in the vectors that the build is held to', () => {
  const vectors = JSON.parse(readFileSync(new URL('../vectors/radar.json', import.meta.url), 'utf8'));
  assert.ok(vectors.length >= 5);
  for (const { name, labels, min, max, radar: expected, series } of vectors) {
    const drawn = radar.layout(labels, min, max);
    if (expected === null) assert.equal(drawn, null, name);
    else assert.deepEqual(plain({ view_box: drawn.view_box, rings: drawn.rings, axes: drawn.axes }), expected, name);
    for (const { values, points, path } of series) assert.deepEqual(plain(radar.series(values, drawn)), { points, path }, name);
  }
});

test('means are of the numbers given, what stands apart counts as answered, and nothing is a total', () => {
  assert.deepEqual(plain(scores.axes(scan, copy.answers)), [
    { id: 'een', title: 'Gebied een', mean: 6, answered: 1, of: 2 },
    { id: 'twee', title: 'Gebied twee', mean: 3.5, answered: 2, of: 2 },
    { id: 'drie', title: 'Gebied drie', mean: null, answered: 0, of: 0 },
  ]);
  assert.deepEqual(plain(scan.parts.map((one) => scores.progress(one, copy.answers))), [{ answered: 2, of: 2 }, { answered: 2, of: 2 }, { answered: 1, of: 1 }]);
  assert.deepEqual(plain(scores.progress(scan.parts[0], copy.answers, ['b'])), { answered: 1, of: 1 });
});

test('a checklist is counted per heading', () => {
  const { options, rows } = scores.summary(scan, copy.answers);
  assert.equal(options.length, 8);
  assert.deepEqual(plain(rows[0]), { id: 'd1', title: 'Deel d1', counts: [0, 0, 0, 0, 0, 1, 0, 1], open: 0 });
});

test('what is written is read back, by file and by code', async () => {
  const file = handover.write(copy, data, all);
  for (const text of [JSON.stringify(file), `\ufeff${JSON.stringify(file, null, 1)}`, await handover.pack(file), `https://x.nl/#antwoorden=${await handover.pack(file)}`]) {
    const { file: back, def, same } = await handover.read(text, data);
    assert.deepEqual([def.id, same, back.label], ['scan', true, 'maart']);
    assert.deepEqual(plain(back.answers), copy.answers);
    assert.deepEqual(plain(back.texts), copy.texts);
    assert.deepEqual(plain(back.talk), ['r']);
  }
});

test('only what was chosen goes along, and the means are of that', () => {
  const file = handover.write(copy, data, { parts: ['d2'], texts: [], label: '' });
  assert.deepEqual(plain(file.answers), { 'c.x': 2, 'c.y': 5 });
  assert.equal(file.texts, undefined);
  assert.equal(file.talk, undefined);
  assert.equal(file.label, undefined);
  assert.deepEqual(plain(file.axes.map(({ id }) => id)), ['twee']);
  assert.doesNotMatch(JSON.stringify(file), /Luisteren|Let op/);
});

test('a form of twenty-five answers and six texts of 500 characters still fits a code', async () => {
  const many = { ...scan, parts: [part('d1', 'een', Array.from({ length: 25 }, (_, index) => statement(`uitspraak-${index}`)))] };
  const answers = Object.fromEntries(many.parts[0].statements.map(({ id }, index) => [id, (index % 7) + 1]));
  const prose = 'Ik zag dat je eerst vroeg wat de student zelf bedacht had, en daarna pas vertelde hoe jij het zou doen. ';
  const texts = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => [`q-${name}`, `${name}${index} ${prose.repeat(5)}`.slice(0, 500)]));
  const file = handover.write({ answers, texts }, { ...data, form: many }, { parts: ['d1'], texts: Object.keys(texts), label: '' });
  assert.ok((await handover.pack(file)).length <= handover.CODE);
});

const good = () => plain(handover.write(copy, data, all));
for (const [what, change, expected] of [
  ['another kind of JSON', () => ({ hallo: 1 }), 'not-answers'],
  ['a list', () => [1, 2], 'not-answers'],
  ['nothing', () => null, 'not-answers'],
  ['a later format', (file) => ({ ...file, format: 2 }), 'newer'],
  ['another form', (file) => ({ ...file, form: 'elders' }), 'other-form'],
  ['another site with another form', (file) => ({ ...file, site: 'elders', fingerprint: 'c'.repeat(16) }), 'other-site'],
  ['an answer off the scale', (file) => ({ ...file, answers: { a: 8 } }), 'damaged'],
  ['an answer to nothing on the form', (file) => ({ ...file, answers: { zz: 3 } }), 'damaged'],
  ['a level that is not there', (file) => ({ ...file, answers: { r: { level: 'super' } } }), 'damaged'],
  ['an option that is not there', (file) => ({ ...file, answers: { a: 'apart:weg' } }), 'damaged'],
  ['markup for an answer', (file) => ({ ...file, answers: { a: '<img src=x onerror=alert(1)>' } }), 'damaged'],
  ['numbers as texts', (file) => ({ ...file, texts: { 'q-slot': 7 } }), 'damaged'],
  ['a mean without answers', (file) => ({ ...file, axes: [{ id: 'een', title: 'x', mean: 4, answered: 0, of: 2 }] }), 'damaged'],
  ['a mean that is no number', (file) => ({ ...file, axes: [{ id: 'een', title: 'x', mean: 'veel', answered: 1, of: 2 }] }), 'damaged'],
  ['an axis twice', (file) => ({ ...file, axes: [1, 2].map(() => ({ id: 'een', title: 'x', mean: 4, answered: 1, of: 2 })) }), 'damaged'],
  ['a fingerprint that is none', (file) => ({ ...file, fingerprint: '../../x' }), 'damaged'],
  ['an endless name', (file) => ({ ...file, label: 'a'.repeat(5000) }), 'damaged'],
  ['no answer at all', (file) => ({ ...file, answers: {}, texts: {} }), 'nothing-in-it'],
]) {
  test(`refused, with a reason: ${what}`, async () => {
    assert.equal(await refusal(JSON.stringify(change(good()))), expected);
    assert.equal(await refusal(packed(change(good()))), expected);
  });
}

test('refused: what is too large, also when it was packed small, and what is cut off', async () => {
  assert.equal(await refusal('x'.repeat(codes.MOST + 1)), 'too-large');
  assert.equal(await refusal(packed('a'.repeat(50_000_000))), 'too-large');
  const code = await handover.pack(handover.write(copy, data, all));
  assert.equal(await refusal(code.slice(0, -12)), 'code-broken');
  assert.equal(await refusal(code.replace('katern1', 'katern2')), 'newer');
  assert.equal(await refusal('{"katern": "antwoorden", '), 'not-answers');
  assert.equal(await refusal(''), 'not-answers');
});

test('unknown and dangerous keys are left behind, and nothing gets a prototype', async () => {
  const text = JSON.stringify(good()).replace('"answers":{', '"extra":{"x":1},"answers":{"__proto__":{"a":1},"toString":4,"constructor":3,').replace(/a{16}/, 'c'.repeat(16));
  const { file } = await handover.read(text, data);
  // One that could be an id stays, as no more than that.
  assert.deepEqual(Object.keys(file.answers).sort(), ['a', 'b', 'c.x', 'c.y', 'constructor', 'r']);
  assert.equal(handover.reworded(file, scan).length, 0);
  assert.equal(Object.getPrototypeOf(file.answers), null);
  assert.equal(file.extra, undefined);
  assert.equal({}.a, undefined);
  const odd = await handover.read(JSON.stringify({ ...good(), label: 'a\u202eb\u0000c' }), data);
  assert.equal(odd.file.label, 'abc');
  const unseen = await handover.read(JSON.stringify({ ...good(), texts: { 'q-slot': 'a\u2028b\r\nc\ufeff \ud83d\tz\u{1f600}' } }), data);
  assert.equal(unseen.file.texts['q-slot'], 'a\nb\nc \ufffd\tz\u{1f600}');
});

test('answers on an older version keep the means they had, and tell which words have changed', async () => {
  const old = { ...good(), version: '1', fingerprint: 'c'.repeat(16), answers: { a: 2, weg: 9 }, wording: { a: 'ffffff', weg: '123456' }, axes: [{ id: 'een', title: 'Gebied een', mean: 2.5, answered: 2, of: 3 }] };
  const { file, same, def } = await handover.read(JSON.stringify(old), data);
  assert.equal(same, false);
  assert.equal(file.axes[0].mean, 2.5);
  assert.deepEqual(plain(handover.reworded(file, def)), ['a']);
});

const series = (name, form, answers, more = {}) => {
  const def = [scan, feedback].find(({ id }) => id === form);
  return { name, form, same: true, answers, wording: {}, scale: def.scale, axes: scores.axes(def, answers), ...more };
};

test('others stand beside, an axis without an answer is a gap, and nothing is put together', () => {
  const own = series('jij', 'scan', { a: 6, b: 4 }, { own: true });
  const other = series('student', 'feedback', { p: 2, s: 5 });
  const { rows, drawn } = compare.lineUp(data, [own, other]);
  assert.deepEqual(plain(rows.map(({ id, values }) => [id, ...values.map((value) => value && value.mean)])), [['een', 5, 2], ['twee', null, 5]]);
  assert.deepEqual(plain(drawn), [true, true]);
});

test('statements meet where they share a competency, and where they are the same', () => {
  const own = series('jij', 'scan', { a: 6, b: 4 }, { own: true });
  const other = series('student', 'feedback', { p: 2, q: 7 });
  const earlier = series('maart', 'scan', { b: 3 }, { earlier: true });
  const rows = plain(compare.statements(data, [own, other, earlier]));
  assert.deepEqual(rows.map(({ text, others }) => [text, others.map(({ at, value }) => [at, value])]), [['Ik a.', [[1, 2]]], ['Ik b.', [[2, 3]]]]);
  assert.equal(compare.statements(data, [own, { ...other, same: false }]).length, 0, 'words that are not known are not shown');
});

test('what to talk about: the widest gaps and the closest, at most two of each', () => {
  const own = series('jij', 'scan', { a: 6, b: 6, 'c.x': 4, 'c.y': 4 }, { own: true });
  const { differ, agree } = compare.remarks(data, [own, series('student', 'feedback', { p: 2, s: 4 })]);
  assert.deepEqual(plain(differ.map(({ title, own: mine, other }) => [title, mine, other])), [['Gebied een', 6, 2]]);
  assert.deepEqual(plain(agree.map(({ title }) => title)), ['Gebied twee']);
});

test('another scale stands in the table and not in the picture', () => {
  const own = series('jij', 'scan', { a: 6 }, { own: true });
  const other = series('student', 'feedback', { p: 2 }, { scale: { min: 1, max: 4 } });
  assert.deepEqual(plain(compare.lineUp(data, [own, other]).drawn), [true, false]);
  assert.deepEqual(plain(compare.remarks(data, [own, other])), { differ: [], agree: [] });
});

test('a merged area: an old axis stands where its one successor stands, two that became one stay apart', () => {
  const own = series('jij', 'scan', { a: 6 }, { own: true });
  const old = (ids) => series('toen', 'scan', {}, { same: false, axes: ids.map((id, index) => ({ id, title: `Oud ${id}`, mean: 3 + index, answered: 1, of: 1 })) });
  const merged = { ...data, replaced: { oud: ['een'], ouder: ['een'] } };
  const one = compare.lineUp(merged, [own, old(['oud'])]).rows;
  assert.deepEqual(plain(one[0].values[1]), { mean: 3, answered: 1, of: 1, was: 'Oud oud' });
  const two = compare.lineUp(merged, [own, old(['oud', 'ouder'])]).rows;
  assert.equal(two[0].values[1], null);
  assert.deepEqual(plain(two.slice(2).map(({ title, now, values }) => [title, now, values[1].mean])), [['Oud oud', ['Gebied een'], 3], ['Oud ouder', ['Gebied een'], 4]]);
});

test('a sheet holds no formula, also behind a space, and opens in a Dutch spreadsheet', () => {
  const text = csv.csv(scan, { answers: { a: 6, b: 'apart:nvt', r: { level: 'hoog' } }, texts: { 'q-slot': '=HYPERLINK("http://x")', 'n-d3': ' +1;"x"\ny' } }, ['Deel', 'Vraag', 'Antwoord']);
  assert.ok(text.startsWith('\ufeff"Deel";"Vraag";"Antwoord"\r\n'));
  assert.match(text, /"Deel d1";"Ik a\.";6\r\n"Deel d1";"Ik b\.";"n\.v\.t\."\r\n/);
  assert.match(text, /;"Rubric";"Hoog"/);
  assert.match(text, /;"'=HYPERLINK\(""http:\/\/x""\)"/);
  assert.match(text, /;"' \+1;""x""\ny"/);
});

/** A device: what a browser gives a site to keep things in. */
function device({ full = false, off = false } = {}) {
  const kept = new Map();
  return {
    kept,
    getItem: (key) => {
      if (off) throw new Error('off');
      return kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      if (full) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key) => kept.delete(key),
  };
}
const opened = (storage) => store.open({ storage, site: 'proef', form: 'scan' });
const stored = (answers, label) => ({ ...store.fresh(label), answers, version: '2', fingerprint: 'a'.repeat(16), formTitle: 'Scan', saved: '2026-11-22T10:00:00.000Z' });
const labels = (list) => plain(list.map(({ label }) => label));

test('copies are kept side by side, also when two tabs write at once', () => {
  const storage = device();
  const [one, two] = [opened(storage), opened(storage)];
  one.save(stored({ a: 1 }, 'Noor'));
  two.save(stored({ a: 2 }, 'Sam'));
  assert.deepEqual(labels(opened(storage).state.copies), ['Noor', 'Sam']);
  assert.deepEqual([...storage.kept.keys()], ['katern/proef/scan']);
});

test('wiping leaves nothing behind', () => {
  const storage = device();
  const kept = opened(storage);
  kept.save(stored({ a: 1 }, ''));
  kept.wipe();
  assert.equal(storage.kept.size, 0);
});

test('not keeping takes this copy off the device, leaves others, and keeps nothing new', () => {
  const storage = device();
  const kept = opened(storage);
  const [mine, other] = [stored({ a: 1 }, 'ik'), stored({ a: 2 }, 'ander')];
  kept.save(other);
  kept.save(mine);
  kept.keep(false, mine);
  assert.deepEqual(labels(opened(storage).state.copies), ['ander']);
  kept.save({ ...mine, answers: { a: 7 } });
  kept.save({ ...other, answers: { a: 7 } });
  assert.doesNotMatch([...storage.kept.values()].join(), /"a":7|"ik"/);
  assert.deepEqual(labels(kept.state.copies), ['ander', 'ik']);
  kept.keep(true, { ...mine, answers: { a: 7 } });
  assert.deepEqual(plain(opened(storage).state.copies.map(({ answers }) => answers.a)), [7, 7]);
});

test('what this page can’t read is never written over', () => {
  for (const text of ['{"format":2,"copies":[]}', 'niets', '[]', '{"format":1}']) {
    const storage = device();
    storage.kept.set('katern/proef/scan', text);
    const kept = opened(storage);
    kept.save(stored({ a: 1 }, ''));
    assert.deepEqual([kept.problem, storage.kept.get('katern/proef/scan')], ['unreadable', text]);
    assert.equal(kept.state.copies.length, 1, 'the page goes on with it');
  }
  const storage = device();
  storage.kept.set('katern/proef/scan', '{"format":1,"copies":[{"id":"zz","answers":"?"}]}');
  opened(storage).save(stored({ a: 1 }, ''));
  assert.match(storage.kept.get('katern/proef/scan'), /\{"id":"zz","answers":"\?"\}/);
});

test('a browser that keeps nothing, or is full, says so and forgets nothing while the page is open', () => {
  for (const [storage, problem] of [[null, 'off'], [device({ off: true }), 'off'], [device({ full: true }), 'full']]) {
    const kept = opened(storage);
    kept.save(stored({ a: 1 }, 'ik'));
    assert.equal(kept.problem, problem);
    assert.deepEqual(labels(kept.state.copies), ['ik']);
  }
});

test('words have their holes filled once', () => {
  const here = run('shared', ['words'], { ...data, words: { 'script-form-x': '{n} van { $of }: {title}', 'script-form-x-one': 'één: {title}' } });
  assert.equal(here.words.say('script-form-x', { n: 2, of: 3, title: '{n}' }), '2 van 3: {n}');
  assert.equal(here.words.saying('script-form-')('x', { n: 1, title: 'y' }), 'één: y');
  assert.equal(words.number(4.333), '4,3');
  assert.equal(words.date('2026-11-22'), '22 november 2026');
});
