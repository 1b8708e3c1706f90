// Promise: the browser reads the index and asks it as the program does, finds what a Dutch reader means, and takes what comes in as
// text. The scripts run here without a page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openMade, scripts } from './lib/search.mjs';
import { plain } from './lib/scripts.mjs';

const search = scripts();

const vectors = (name) => JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));

test('words are split as the vectors say', () => {
  const all = vectors('words');
  assert.ok(all.length > 10);
  for (const { text, query } of all) assert.deepEqual(plain(search.queryWords(text)), query, text);
});

test('what is marked are the words of the index', () => {
  // Of a word with a hyphen or an apostrophe all that the index has of it, and where in the text it stands.
  for (const { text, index } of vectors('words')) {
    const places = plain(search.places(text));
    const marked = new Set(places.flatMap(({ words }) => words));
    for (const word of index) assert.ok(marked.has(word) || /['’-]/.test(text), `${word} of ${text}`);
    for (const { from, to } of places) assert.match(text.slice(from, to), /^[^\s]+$/u);
  }
});

test('rough stems and slips are what the vectors say', () => {
  const { light, distance } = vectors('likeness');
  for (const [language, pairs] of Object.entries(light)) for (const [word, stem] of pairs) assert.equal(search.light(word, language), stem, word);
  for (const [one, other, most, steps] of distance) assert.equal(search.distance(one, other, most), steps ?? most + 1, `${one} ${other}`);
});

test('slips are counted near the diagonal alone, and are as many as in the whole table', () => {
  const whole = (one, other) => {
    const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
    for (let row = 1; row <= one.length; row += 1) {
      rows.push([row]);
      for (let at = 1; at <= other.length; at += 1) {
        const differs = one[row - 1] === other[at - 1] ? 0 : 1;
        const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
        rows[row].push(Math.min(rows[row - 1][at] + 1, rows[row][at - 1] + 1, rows[row - 1][at - 1] + differs, isSwapped && differs ? rows[row - 2][at - 2] + 1 : Infinity));
      }
    }
    return rows.at(-1).at(-1);
  };
  // All words of up to four letters of two.
  const words = [''];
  for (const word of words) if (word.length < 4) words.push(`${word}a`, `${word}b`);
  for (const one of words) for (const other of words) for (const most of [1, 2]) assert.equal(search.distance(one, other, most), Math.min(whole(one, other), most + 1), `${one} ${other}`);
});

test('stems are the same for forms of a word and differ where a reader means another', () => {
  const nl = (word) => search.light(word, 'nl');
  for (const [one, other] of [['huis', 'huizen'], ['brief', 'brieven'], ['vraag', 'vraagt'], ['les', 'lessen'], ['mogelijkheden', 'mogelijkheid'], ['mentor', 'mentoren']]) assert.equal(nl(one), nl(other), one);
  for (const [one, other] of [['beleid', 'begeleiding'], ['toets', 'taart']]) assert.notEqual(nl(one), nl(other), one);
  assert.equal(search.light('meetings', 'en'), search.light('meeting', 'en'));
});

// Six pages. 0 and 1 are about guiding, 2 about policy, 3 about assessing, 4 about a letter, 5 about all a little.
const made = {
  count: 6,
  classes: {
    'begeleiden begeleiding': { 0: 200, 1: 100, 5: 20 },
    'beleid beleids': { 2: 220, 5: 30 },
    mentor: { 1: 180 },
    werkplekbegeleider: { 0: 150, 5: 40 },
    'beoordelen beoordeling': { 3: 210, 5: 10 },
    'brief brieven': { 4: 250 },
    leraar: { 3: 80, 5: 80 },
    opleiding: { 3: 60, 2: 60 },
    huis: { 4: 90 },
    de: { 0: 255 },
    student: { 4: 90, 5: 30 },
    'beeld beelden': { 4: 10 },
    leraar_in_opleiding: { 3: 60 },
    feedback: { 2: 90, 3: 90 },
    gesprek: { 3: 90, 4: 90 },
  },
  synonyms: [['Werkplekbegeleider', 'mentor', 'WPB'], ['student', 'leraar in opleiding', 'LIO']],
  stop: ['de', 'in'],
  facets: { kind: { activity: [0, 1, 2], page: [3, 4, 5] }, minutes: { 30: [0], 60: [0, 1], none: [3] } },
};
const ask = async (text, other = {}) => {
  const { index, asked } = openMade(search, { ...made, ...other });
  return { ...await search.search(text, index), asked };
};
const ids = async (text, other) => plain((await ask(text, other)).ids);

test('without a query all pages come, in reading order, and nothing is loaded', async () => {
  for (const text of ['', '   ', '…']) {
    const { ids: all, asked } = await ask(text);
    assert.deepEqual([plain(all), asked], [[0, 1, 2, 3, 4, 5], []]);
  }
});

test('inflections are found, and what only looks alike is not', async () => {
  assert.deepEqual(await ids('begeleiding '), [0, 1, 5]);
  assert.deepEqual(await ids('Beleid '), [2, 5]);
  assert.deepEqual(await ids('huizen '), [4], 'a form that no text has');
  assert.deepEqual(await ids('begéleiden '), [0, 1, 5], 'accents don’t count');
});

test('a word is found by what means the same, and the reader is told', async () => {
  const mentor = await ask('mentor ');
  assert.deepEqual(plain(mentor.ids), [1, 0, 5]);
  assert.deepEqual(plain(mentor.synonyms), ['Werkplekbegeleider'], 'wpb is in no text');
  assert.deepEqual((await ids('wpb ')).toSorted(), [0, 1, 5]);
  const phrase = await ask('leraar in opleiding');
  assert.deepEqual(plain(phrase.ids).sort(), [3, 4, 5], 'leraar and opleiding together, or student');
  assert.deepEqual(plain((await ask('lio ')).synonyms).sort(), ['leraar in opleiding', 'student']);
});

test('a compound that is nowhere is looked for by its parts, and the reader is told', async () => {
  const { ids: all, parts, meant } = await ask('feedbackgesprek ');
  assert.deepEqual([plain(all), plain(parts), plain(meant)], [[3, 4], [{ word: 'feedbackgesprek', parts: ['feedback', 'gesprek'] }], []]);
  assert.deepEqual(await ids('feed back '), [2, 3], 'two words that are known only as one');
});

test('the first letter of a next word rules nothing out until it is entered', async () => {
  assert.equal((await ask('brief q')).isPartial, false);
  assert.equal((await ask('brief q ')).isPartial, true);
  assert.deepEqual(await ids('plekbegeleider'), [], 'while one types nothing is looked for within words');
});

test('the last word may be unfinished, others may not', async () => {
  assert.deepEqual(await ids('beg'), [0, 1, 5]);
  const { ids: found, isPartial } = await ask('begeleiding brief ');
  assert.deepEqual([plain(found).sort(), isPartial], [[0, 1, 4, 5], true], 'no page has both: what has one');
  assert.deepEqual(await ids('begeleiding mentor '), [1, 0, 5], 'what means the same counts as well, but for less');
});

test('slips of the hand are set right, and told', async () => {
  for (const [wrong, right] of [['beoordeleing ', 'beoordeling'], ['mentro ', 'mentor'], ['sutdent ', 'student']]) {
    const { meant } = await ask(wrong);
    assert.deepEqual(plain(meant), [{ word: wrong.trim(), meant: right }], wrong);
  }
  const within = await ask('plekbegeleider ');
  assert.deepEqual([plain(within.ids), within.within, plain(within.meant)], [[0, 5], true, []]);
  assert.deepEqual(await ids('xyzzy '), []);
});

test('stop words don’t rule pages out, but alone they are searched', async () => {
  assert.deepEqual(await ids('de brief '), [4]);
  assert.deepEqual(await ids('de '), [0]);
});

test('pages whose title is the query come first', async () => {
  const titles = { 5: 'begeleiden van de brief', 1: 'begeleiden' };
  assert.deepEqual(await ids('begeleiden', { titles }), [1, 0, 5]);
  assert.deepEqual(await ids('De begeleiden ', { titles }), [0, 1, 5], 'a title has the words that one types, all of them');
  assert.deepEqual(await ids('begeleiden van de brief ', { titles }), [5, 4, 0, 1]);
  assert.deepEqual(await ids('', { titles }), [0, 1, 2, 3, 4, 5]);
});

test('of a text in pieces the one is shown that has most of what is asked', async () => {
  // A page of its own, one in three pieces, two together.
  const [varints, both] = [[2, 7, 4], { keys: ['brief', 'lezen'], classes: [0, 1] }];
  const parts = {
    'k/0': both.keys.map((key, at) => `0${key} 1${at}`).join('\n'),
    // Of brief: pages 0, 1 and 2, in the first and third piece of 1; of lezen: page 1, in its second and third.
    'p/0': Buffer.from([8, 3, 0, 1, 1, 9, 9, 9, 0b101, 4, 1, 1, 9, 0b110]).toString('base64'),
  };
  for (const [file, pages] of [[0, [0]], [1, [1]], [2, [1]], [3, [1]], [4, [2, 3]]]) parts[`t/${file}`] = pages.map((page) => [[`a${page}`, `T${page}`, 'page', '', ''], [['', '', `${file}`]]]);
  const base64 = (bytes) => Buffer.from(bytes).toString('base64');
  const manifest = { language: 'nl', count: 4, keys: ['brief'], shards: base64([2]), ahead: 3, results: 8, texts: base64(varints), facets: [], synonyms: [], stop: [] };
  const index = search.open(manifest, async (name) => parts[name]);
  const { pieceOf } = await search.search('brief lezen ', index);
  assert.deepEqual([0, 1, 2].map(pieceOf), [0, 2, 0]);
  assert.equal((await search.search('brief ', index)).pieceOf(1), 0);
  const shown = async (id, piece) => plain(await index.piece(id, piece));
  assert.deepEqual(await shown(1, 2), { id: 1, address: 'a1', title: 'T1', kind: 'page', summary: '', minutes: '', sections: [['', '', '3']] });
  for (const [id, piece, text] of [[0, 0, '0'], [1, 0, '1'], [2, 0, '4'], [3, 0, '4']]) assert.deepEqual([(await shown(id, piece)).title, (await shown(id, piece)).sections[0][2]], [`T${id}`, text]);
});

test('any value of a facet, all facets; a value’s count is under the other facets only', async () => {
  const { index } = openMade(search, made);
  const chosen = (kinds, minutes) => new Map([['kind', new Set(kinds)], ['minutes', new Set(minutes)]]);
  const left = async (...of) => plain(await search.filter([5, 4, 3, 2, 1, 0], chosen(...of), index));
  assert.deepEqual(await left([], []), [5, 4, 3, 2, 1, 0]);
  assert.deepEqual(await left(['activity'], []), [2, 1, 0]);
  assert.deepEqual(await left(['activity', 'page'], ['60']), [1, 0]);
  assert.deepEqual(await left(['activity'], ['none']), []);
  const counts = async (name, ...of) => plain([...await search.counts(name, [0, 1, 3, 4], chosen(...of), index)]);
  assert.deepEqual(await counts('kind', ['activity'], ['60']), [['activity', 2], ['page', 0]]);
  assert.deepEqual(await counts('minutes', ['activity'], ['30']), [['30', 1], ['60', 2], ['none', 0]]);
});

test('an excerpt is where most of the words stand, and leads there', async () => {
  const { terms } = await ask('begeleiding brief ');
  const match = search.matcher(terms);
  const filler = 'woord '.repeat(60);
  const sections = [['', '', `Een inleiding met begeleiding. ${filler}`], ['brieven', 'Brieven lezen', `${filler}Dan komt «begeleiding» bij een Brief, en nog een liefdesbrief. ${filler}`]];
  const { anchor, heading, runs } = plain(search.excerpt(sections, match));
  assert.deepEqual([anchor, heading], ['brieven', 'Brieven lezen']);
  assert.deepEqual(runs.filter(({ isHit }) => isHit).map(({ text }) => text), ['begeleiding', 'Brief', 'liefdesbrief']);
  const text = runs.map((run) => run.text).join('');
  assert.match(text, /^… .*«begeleiding» bij een Brief, .* …$/);
  assert.ok(text.split(' ').length < 36);
  assert.equal(search.excerpt([['', '', filler]], match), undefined);
});

test('what is marked is what was found, in whole words, markup and all', async () => {
  const { terms } = await ask('mentor ');
  const runs = plain(search.marked('<img src=x onerror=alert(1)> de mentor, <b>Mentor</b> & werkplekbegeleiders', search.matcher(terms)));
  assert.deepEqual(runs.filter(({ isHit }) => isHit).map(({ text }) => text), ['mentor', 'Mentor', 'werkplekbegeleiders']);
  assert.equal(runs.map(({ text }) => text).join(''), '<img src=x onerror=alert(1)> de mentor, <b>Mentor</b> & werkplekbegeleiders');
});

test('no word is marked within another that only looks like it', async () => {
  const marked = async (query, text) => plain(search.marked(text, search.matcher((await ask(query)).terms))).filter(({ isHit }) => isHit).map((run) => run.text);
  assert.deepEqual(await marked('tijd ', 'altijd op tijd, een tijdschrift'), ['tijd', 'tijdschrift']);
  assert.deepEqual(await marked('beeld ', 'een voorbeeld, beelden en een zelfbeeld'), ['beelden', 'zelfbeeld']);
  assert.deepEqual(await marked('leren ', 'formuleren is leren'), ['leren']);
  assert.deepEqual(await marked('gevraagd ', 'wie vragen heeft, vraagt'), ['vragen', 'vraagt'], 'other forms, wherever in the index they stand');
});

test('an address says what is asked and nothing else', () => {
  const { address } = search;
  const values = new Map([['kind', new Set(['activity', 'form'])], ['minutes', new Set(['60'])]]);
  const read = (query) => {
    const { text, chosen } = address.read(query, values);
    return [text, ...[...chosen.values()].map((one) => [...one].join())];
  };
  assert.deepEqual(read('?zoek=één+brief&soort=form,activity,evil&minuten=60'), ['één brief', 'form,activity', '60']);
  assert.deepEqual(read('?soort=%3Cscript%3E&zoek=%3Cb%3E'), ['<b>', '', '']);
  assert.equal(read(`?zoek=${'x'.repeat(999)}`)[0].length, 200);
  const asked = address.read('?zoek=a%26b&soort=activity,form', values);
  assert.equal(address.write(asked), '?zoek=a%26b&soort=activity,form');
  assert.equal(address.write(address.read('', values)), '');
});

test('odd queries find little and break nothing', async () => {
  const odd = ['\u0000', '__proto__ constructor', '\ud800', 'a'.repeat(200), '((((', '%', 'toString', '😀 🏳️‍🌈', 'ﷺ', 'İ ß ς Σ', "' OR 1=1 --", '-', '’s', 'ğ'.repeat(70), '<script>alert(1)</script>', '\u202e', '你好 世界', '1'.repeat(64)];
  for (const text of odd) assert.ok(Array.isArray(plain((await ask(text)).ids)), text);
});

test('a part is asked for once', async () => {
  const { index, asked } = openMade(search, made);
  for (const text of ['begeleiding', 'begeleiding mentor', 'begeleiding ']) await search.search(text, index);
  assert.equal(new Set(asked).size, asked.length);
});
