// The search scripts without a page, over an index of a built edition or one made here by hand.
//
// Takes: an edition's folder, or pages as words. Gives: what the scripts make of it, and the index as they open it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { run } from './scripts.mjs';

/** The scripts that need no page. */
export const scripts = () => run('search', ['words', 'distance', 'index', 'expand', 'query', 'facets', 'excerpt', 'address']).search;

/** What a data file of the index says. */
export function dataOf(path) {
  const world = vm.createContext({});
  world.self = world;
  world.katern = { part: (name, data) => Object.assign(world, { said: { name, data } }) };
  vm.runInContext(readFileSync(path, 'utf8'), world, { filename: path });
  return JSON.parse(JSON.stringify(world.said));
}

/** The index of a built edition. @param {object} search the scripts @param {string} edition its folder */
export function openBuilt(search, edition) {
  const folder = join(edition, 'zoeken/data');
  const manifest = dataOf(join(folder, 'begin.js')).data;
  const part = async (name) => {
    const path = join(folder, manifest.hash, `${name}.js`);
    if (!existsSync(path)) throw new Error(`the index has no ${name}`);
    return dataOf(path).data;
  };
  return { manifest, index: search.open(manifest, part) };
}

/**
 * An index made by hand.
 * @param {object} search the scripts
 * @param {object} made
 * @param {Record<string, Record<string, number>>} made.classes by its forms, joined with spaces (one of several words has `_` between them): pages and weights
 * @param {number} made.count pages there are
 * @param {string[][]} [made.synonyms]
 * @param {string[]} [made.stop]
 * @param {Record<string, Record<string, number[]>>} [made.facets] pages by facet and value
 * @param {Record<string, string>} [made.titles] what pages are called
 * @param {number} [made.perBlock] keys in a block
 */
export function openMade(search, { classes, count, synonyms = [], stop = [], facets = {}, titles = {}, perBlock = 3 }) {
  const groups = Object.entries(classes);
  const keys = groups.flatMap(([forms, pages], group) => forms.split(' ').map((form) => ({ key: form.replaceAll('_', ' '), group, often: Math.floor(Math.log2(Object.keys(pages).length)) + 1 })))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const blocks = [];
  for (let at = 0; at < keys.length; at += perBlock) blocks.push(keys.slice(at, at + perBlock));
  // Two classes in a shard.
  const shards = [];
  for (let at = 0; at < groups.length; at += 2) shards.push(groups.slice(at, at + 2).flatMap(([forms, pages]) => posting(pages, Object.entries(titles).filter(([, title]) => forms.split(' ').includes(title.split(' ')[0])))));
  const bits = (ids) => {
    const bytes = Buffer.alloc((count + 7) >> 3);
    for (const id of ids) bytes[id >> 3] |= 1 << (id & 7);
    return bytes.toString('base64');
  };
  const parts = {
    ...Object.fromEntries(blocks.map((block, at) => [`k/${at}`, lines(block)])),
    ...Object.fromEntries(shards.map((bytes, at) => [`p/${at}`, Buffer.from(bytes).toString('base64')])),
    ...Object.fromEntries(Object.entries(facets).map(([name, values]) => [`f/${name}`, Object.entries(values).map(([value, ids]) => [value, bits(ids)])])),
  };
  const manifest = { version: 1, hash: '0', language: 'nl', count, keys: blocks.map(([{ key }]) => key), shards: packed(shards.map((_, at) => Math.min(2, groups.length - 2 * at))), ahead: 3, results: 8, texts: packed([2 * count]), facets: Object.keys(facets), synonyms, stop };
  const asked = [];
  const index = search.open(manifest, async (name) => {
    asked.push(name);
    return parts[name];
  });
  return { index, asked };
}

const varint = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...varint(number >> 7)]);
const packed = (numbers) => Buffer.from(numbers.flatMap(varint)).toString('base64');

function posting(pages, titles) {
  const ids = Object.keys(pages).map(Number).sort((one, other) => one - other);
  const named = titles.flatMap(([id, title], at) => [...varint(id - (at > 0 ? titles[at - 1][0] : 0)), ...standsFor(title)]);
  const bytes = [...varint(ids.length), ...ids.flatMap((id, at) => varint(id - (at > 0 ? ids[at - 1] : 0))), ...ids.map((id) => pages[id]), ...named];
  return [...varint(bytes.length), ...bytes];
}

/** FNV-1a of its words, each with a space. */
function standsFor(title) {
  let hash = 0x811c9dc5n;
  for (const letter of `${title} `) hash = ((hash ^ BigInt(letter.codePointAt(0))) * 0x01000193n) & 0xffffffffn;
  return [0n, 8n, 16n, 24n].map((shift) => Number((hash >> shift) & 255n));
}

function lines(block) {
  let [before, group] = ['', 0];
  return block.map(({ key, group: own, often }) => {
    let shared = 0;
    while (shared < 35 && shared < key.length && key[shared] === before[shared]) shared += 1;
    const line = `${shared.toString(36)}${key.slice(shared)} ${often.toString(36)}${(own - group).toString(36)}`;
    [before, group] = [key, own];
    return line;
  }).join('\n');
}
