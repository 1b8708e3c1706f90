// What searching costs, and what Pagefind needs on the same pages: node benches/search.mjs [katern] [sizes] [pagefind]
//
// Takes: the program (by default target/release/katern), sizes of the made-up site after commas (100,1000,10000), and Pagefind's
// program (by default the one on the path; without it the rows stay out). Needs what the browser tests need (tests/browser, Chromium).
// Gives a table: processor time of making the index, files and bytes written for it, bytes over the line (gzip) and files up to the
// first ten results with a piece of text each, in a browser that visits for the first time, and how long warm queries take in it:
// median and worst. Katern's time is that of a build with the index less that of one without, in the same run, on one thread; the
// table says how often each was run. Pagefind reads the pages that Katern wrote: what stands in `main`, as its own option has it.

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
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const hasPagefind = spawnSync(pagefind, ['--version']).status === 0;

/** The rows of one size. */
async function measured(root, size) {
  const [site, out] = [join(root, 'site'), join(root, 'out')];
  execFileSync('python3', [join(here, 'corpus.py'), site, String(size)]);
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
    const took = median(Array.from({ length: size > 5000 ? 1 : ROUNDS }, () => cpu(pagefind, ['--site', out, '--root-selector', 'main', '--force-language', 'nl'])));
    writeFileSync(join(out, 'pagefind.html'), '<!doctype html><title>Pagefind</title>');
    found.push(row('Pagefind', size, took, files(made), await searched(out, theirs, queries)));
  }
  return found;
}

function row(name, size, took, written, { bytes, count, warm }) {
  const megabytes = written.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  return [name, size, took.toFixed(2), written.length, megabytes.toFixed(1), (bytes / 1000).toFixed(0), count, median(warm).toFixed(0), Math.max(...warm).toFixed(0)];
}

/** Words that pages are about: of titles all over the site the longest, one alone, two together, and as one begins to type it. */
function asked(site) {
  const folder = join(site, 'content/werkvormen');
  const names = readdirSync(folder).sort();
  const words = Array.from({ length: 8 }, (_, at) => {
    const text = readFileSync(join(folder, names[Math.floor((names.length * at) / 8)]), 'utf8');
    return /^title: (.*)$/m.exec(text)[1].toLowerCase().split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  });
  return [words[0], ...words.slice(1), `${words[1]} ${words[2]}`, words[3].slice(0, 4), words[4].slice(0, 6)];
}

/** A first search in a new browser's profile, and then all of them again and again. */
async function searched(out, kind, queries) {
  let [bytes, count] = [0, 0];
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
    const first = { bytes, count };
    await kind.all(tab, queries);
    return { ...first, warm: await kind.all(tab, queries) };
  } finally {
    await own.close();
    server.close();
    server.closeAllConnections();
  }
}

const ours = {
  counts: (file) => file.startsWith('zoeken/data/') || file.startsWith('thema/scripts/'),
  async first(tab, origin, query) {
    await tab.goto(`${origin}/zoeken/index.html?zoek=${encodeURIComponent(query)}`);
    await tab.locator('.hit').first().waitFor();
    await tab.waitForLoadState('networkidle');
  },
  /** As the page does it, without the time that it waits for one who types. */
  all: (tab, queries) => tab.evaluate(async (asked) => {
    const { search } = globalThis.katern;
    const index = search.open(await search.manifest(), search.part);
    const took = [];
    for (const query of asked) {
      const began = performance.now();
      const { ids, terms } = await search.search(query, index);
      const match = search.matcher(terms);
      for (const id of ids.slice(0, 10)) {
        await index.page(id);
        search.excerpt(await index.sections(id), match);
      }
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
const head = ['', 'items', 'index, s CPU', 'files', 'MB', 'first search, kB gzip', 'files', 'warm, ms', 'worst, ms'];
console.log([head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
console.log(hasPagefind ? `\n${spawnSync(pagefind, ['--version'], { encoding: 'utf8' }).stdout.trim()}.` : '\nNot found: pagefind.');
