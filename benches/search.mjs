// What searching costs, and what Pagefind needs on the same pages: node benches/search.mjs [katern] [sizes] [pagefind]
//
// Takes: the program (by default target/release/katern), sizes of the made-up site after commas (100,1000,10000), and Pagefind's
// program (by default the one on the path; without it the rows stay out). Needs what the browser tests need (tests/browser, Chromium).
// Gives a table: processor time of making the index, files and bytes written for it, bytes over the line (gzip) and files up to the
// first ten results with a piece of text each, in a browser that visits for the first time, and how long warm queries take in it:
// median and worst; beside it what must be reached. A second table says what the bytes are of. Katern's time is that of a build with
// the index less that of one without, in the same run, on one thread. Pagefind reads the pages that are in Katern's index: what stands
// in `main`, as its own option has it. Fails where the first search does not show ten results, each with what was asked marked.

import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { closeBrowser, context } from '../tests/browser/lib/browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [program = join(here, '../target/release/katern'), list = '100,1000,10000', pagefind = 'pagefind'] = process.argv.slice(2);
const katern = resolve(program);
const sizes = list.split(',').map(Number);
const ROUNDS = 3;
const FIRST = 10;
/** What must be reached: seconds, kilobytes and milliseconds, by size where it depends on that. */
const REACH = { index: { 10000: 4 }, bytes: { 100: 45, 10000: 65 }, warm: 30 };
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const hasPagefind = spawnSync(pagefind, ['--version']).status === 0;

/** The rows of one size. */
async function measured(root, size) {
  const [site, out] = [join(root, 'site'), join(root, 'out')];
  execFileSync('python3', [join(here, 'corpus.py'), site, String(size)]);
  nameOtherwise(site);
  const queries = asked(site);
  const settings = join(site, 'katern.yaml');
  const whole = readFileSync(settings, 'utf8');
  const build = () => cpu(katern, ['build', '-q', '-r', site, '-o', out, '--edition', 'portal'], { RAYON_NUM_THREADS: '1' });
  const [without, withIndex] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    appendFileSync(settings, 'search: false\n');
    without.push(build());
    writeFileSync(settings, whole);
    withIndex.push(build());
  }
  const folder = join(out, 'zoeken/data');
  const found = [row('Katern', size, median(withIndex) - median(without), files(folder), await searched(out, ours, queries))];
  if (hasPagefind) {
    const made = join(out, 'pagefind');
    const took = median(Array.from({ length: size > 5000 ? 1 : ROUNDS }, () => cpu(pagefind, ['--site', out, '--glob', glob(folder), '--root-selector', 'main', '--force-language', 'nl'])));
    writeFileSync(join(out, 'pagefind.html'), '<!doctype html><title>Pagefind</title>');
    found.push(row('Pagefind', size, took, files(made), await searched(out, theirs, queries)));
  }
  return found;
}

function row(name, size, took, written, { bytes, count, kinds, warm }) {
  const megabytes = written.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  const reach = (goal) => (name === 'Katern' ? goal ?? '' : '');
  const cells = [name, size, took.toFixed(2), reach(REACH.index[size]), written.length, megabytes.toFixed(1), (bytes / 1000).toFixed(0), reach(REACH.bytes[size]), count, median(warm).toFixed(0), Math.max(...warm).toFixed(0), reach(REACH.warm)];
  return { cells, kinds: [name, size, [...kinds].sort().map(([kind, sum]) => `${kind} ${(sum / 1000).toFixed(1)}`).join(', ')] };
}

/** Other names for a term that stands on many pages: one of one word, one of several. */
function nameOtherwise(site) {
  const path = join(site, 'content/begrippen.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('\n', `\n  synonyms: [${OTHER_NAMES.join(', ')}]\n`));
}

const OTHER_NAMES = ['andersgenoemd', 'anders gezegd woord'];

/**
 * What is asked: first a word that some ten pages or more have, of a title; then words of titles all over the site, the longest of each,
 * two together, as one begins to type them, with a slip, a whole title, and other names of a term.
 */
function asked(site) {
  const folder = join(site, 'content/werkvormen');
  const texts = readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const titles = Array.from({ length: 8 }, (_, at) => /^title: (.*)$/m.exec(texts[Math.floor((texts.length * at) / 8)])[1].toLowerCase());
  const words = titles.map((title) => title.split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]);
  const isOften = (word) => texts.filter((text) => text.toLowerCase().split(/[^a-z]+/).includes(word)).length >= FIRST;
  const often = titles.flatMap((title) => title.split(' ')).find(isOften);
  if (!often) throw new Error('no word of a title stands on ten pages');
  const slip = (word) => `${word.slice(0, 4)}${word[5]}${word[4]}${word.slice(6)}`;
  return [`${often} `, ...words.map((word) => `${word} `), `${words[1]} ${words[2]} `, words[3].slice(0, 4), words[4].slice(0, 6), `${slip(words[5])} `, `${titles[6]} `, ...OTHER_NAMES.map((name) => `${name} `)];
}

/** The pages of the index for Pagefind's option: by folder, and by name where a folder holds others too. */
function glob(folder) {
  const addresses = files(folder).filter((file) => /\/r\/\d+\.js$/.test(file)).flatMap((file) => {
    const [, rows] = /^katern\.part\("[^"]*",(.*)\);\s*$/s.exec(readFileSync(file, 'utf8'));
    return JSON.parse(rows).map(([address]) => address.split('#')[0]);
  });
  return `{${[...new Set(addresses.map((address) => address.replace(/^([^/]+)\/[^/]+\/index\.html$/, '$1/*/index.html')))].sort().join(',')}}`;
}

/** A first search in a new browser's profile, and then all of them again and again. */
async function searched(out, kind, queries) {
  let [bytes, count] = [0, 0];
  const kinds = new Map();
  const server = createServer((request, response) => {
    const file = join(out, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (!file.startsWith(out) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    // What belongs to searching is counted, not the page around it. Pagefind's own files are packed already.
    const body = readFileSync(file);
    const packed = ['.js', '.json', '.html', '.css'].includes(extname(file));
    const sent = packed ? gzipSync(body) : body;
    if (kind.counts(file.slice(out.length + 1))) {
      bytes += sent.length;
      count += 1;
      const kind = kindOf(file.slice(out.length + 1));
      kinds.set(kind, (kinds.get(kind) ?? 0) + sent.length);
    }
    const type = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.woff2': 'font/woff2' };
    response.writeHead(200, { 'content-type': type[extname(file)] ?? 'application/octet-stream', ...(packed ? { 'content-encoding': 'gzip' } : {}), 'cache-control': 'max-age=600' }).end(sent);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const own = await context({});
  try {
    const tab = await own.newPage();
    const origin = `http://127.0.0.1:${server.address().port}`;
    await kind.first(tab, origin, queries[0]);
    const first = { bytes, count, kinds: new Map(kinds) };
    await kind.all(tab, queries);
    return { ...first, warm: await kind.all(tab, queries) };
  } finally {
    await own.close();
    server.close();
    server.closeAllConnections();
  }
}

/** What a file is for, by where it stands. */
function kindOf(file) {
  const of = { k: 'keys', p: 'postings', r: 'results', t: 'texts', f: 'facets' };
  const folder = file.split('/').at(-2);
  return of[folder] ?? (file.includes('/data/') ? 'manifest' : file.includes('scripts/') ? 'scripts' : folder);
}

const ours = {
  counts: (file) => file.startsWith('zoeken/data/') || file.startsWith('thema/scripts/'),
  async first(tab, origin, query) {
    await tab.goto(`${origin}/zoeken/index.html?zoek=${encodeURIComponent(query)}`);
    await tab.locator('.hit').first().waitFor();
    await tab.waitForLoadState('networkidle');
    const marked = await tab.locator('.hit').evaluateAll((hits) => hits.map((hit) => hit.querySelectorAll('mark').length));
    if (marked.length !== FIRST || marked.includes(0)) throw new Error(`‘${query}’ shows ${marked.length} results, with ${marked} marks`);
  },
  /** As the page does it, without the time that it waits for one who types. */
  all: (tab, queries) => tab.evaluate(async (asked) => {
    const { search } = globalThis.katern;
    const index = search.open(await search.manifest(), search.part);
    const took = [];
    for (const query of asked) {
      const began = performance.now();
      const { ids, terms, pieceOf } = await search.search(query, index);
      const match = search.matcher(terms);
      for (const { sections } of await Promise.all(ids.slice(0, 10).map((id) => index.piece(id, pieceOf(id))))) search.excerpt(sections, match);
      took.push(performance.now() - began);
    }
    return took;
  }, queries),
};

const theirs = {
  counts: (file) => file.startsWith('pagefind/'),
  async first(tab, origin, query) {
    await tab.goto(`${origin}/pagefind.html`);
    await tab.evaluate(async (word) => {
      globalThis.pagefind = await import('/pagefind/pagefind.js');
      const { results } = await globalThis.pagefind.search(word);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
    }, query);
  },
  all: (tab, queries) => tab.evaluate(async (asked) => {
    const took = [];
    for (const query of asked) {
      const began = performance.now();
      const { results } = await globalThis.pagefind.search(query);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      took.push(performance.now() - began);
    }
    return took;
  }, queries),
};

/** Seconds of all processors that a command took, itself and what it started. */
function cpu(command, args, env = {}) {
  const script = 'import os,resource,subprocess,sys\nr=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL)\nu=resource.getrusage(resource.RUSAGE_CHILDREN)\nprint(u.ru_utime+u.ru_stime)\nsys.exit(r.returncode)';
  return Number(execFileSync('python3', ['-c', script, command, ...args], { encoding: 'utf8', env: { ...process.env, ...env } }));
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const rows = [];
for (const size of sizes) {
  const root = mkdtempSync(join(memory, 'katern-search-'));
  try {
    rows.push(...await measured(root, size));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
await closeBrowser();
const table = (head, lines) => [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
console.log(table(['', 'items', 'index, s CPU', 'to reach', 'files', 'MB', 'first search, kB gzip', 'to reach', 'files', 'warm, ms', 'worst, ms', 'to reach'], rows.map(({ cells }) => cells)));
console.log(`\n${table(['', 'items', 'first search, kB gzip'], rows.map(({ kinds }) => kinds))}`);
console.log(hasPagefind ? `\n${spawnSync(pagefind, ['--version'], { encoding: 'utf8' }).stdout.trim()}.` : '\nNot found: pagefind.');
