// How long after saving a file the change can be seen over HTTP: node benches/latency.mjs [katern] [items] [edits]
//
// Takes: the program (by default target/release/katern), the size of the made-up site (1000) and how many edits of each kind
// (20). Gives: for each kind of edit the median, the best and the worst in milliseconds, as a client meets them that asks again
// and again; the quiet time that is waited for after a save is part of it. Says too how long it took until the first page was
// served. Stops when a list or a backlink lags behind the page. Asserts nothing about time: that is the machine's own matter.

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const repository = resolve(here, '..');
const binary = resolve(process.argv[2] ?? join(repository, 'target/release/katern'));
const items = Number(process.argv[3] ?? 1000);
const edits = Number(process.argv[4] ?? 20);
// Kept open: what is measured is not how fast connections are made.
const agent = new Agent({ keepAlive: true });

const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'katern-latency-'));
let server;
try {
  execFileSync('python3', [join(here, 'corpus.py'), root, String(items)]);
  const kinds = prepare();
  const began = performance.now();
  server = spawn(binary, ['serve', '-r', root, '-p', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await listening();
  await page(`${address}${kinds[0].page}`);
  console.log(`${items} items: the first page after ${(performance.now() - began).toFixed(0)} ms`);
  for (const kind of kinds) console.log(`${kind.name}: ${said(await measured(kind, address))}`);
} finally {
  server?.removeAllListeners('exit');
  server?.kill('SIGKILL');
  agent.destroy();
  rmSync(root, { recursive: true, force: true });
}

// The kinds of edit: which file, what becomes of it for a mark, the page that must show the mark, and one that must too.
function prepare() {
  const folder = join(root, 'content/werkvormen');
  const name = readdirSync(folder).sort()[0];
  const stem = name.replace(/\.md$/, '');
  // A template of the site's own, over the theme's.
  const templates = join(root, 'themes/eigen/templates');
  mkdirSync(templates, { recursive: true });
  cpSync(join(repository, 'themes/katern/templates/activity.html'), join(templates, 'activity.html'));
  const settings = join(root, 'katern.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}theme: eigen\n`);
  const activity = `werkvormen/${stem}/index.html`;
  return [
    kind('a text', join(folder, name), (text, mark) => text.replace(/^title: .*$/m, `title: ${mark}`), activity, 'werkvormen/index.html'),
    kind('a template', join(templates, 'activity.html'), (text, mark) => text.replace('<h1>', `<h1 data-mark="${mark}">`), activity),
    kind(
      'a framework',
      join(root, 'frameworks/werkplekopleider.yaml'),
      (text, mark) => text.replace(/(- id: relatie\n[\s\S]*?title: ).*/, `$1${mark}`),
      'bekwaamheden/relatie/index.html',
      'bekwaamheden/index.html',
    ),
    kind(
      'the glossary',
      join(root, 'content/begrippen.yaml'),
      (text, mark) => text.replace(/definition: .*/, `definition: ${mark}`),
      'begrippen/index.html',
    ),
  ];
}

function kind(name, file, change, shown, also) {
  const text = readFileSync(file, 'utf8');
  if (change(text, 'x') === text) throw new Error(`${file}: nothing to change`);
  return { name, file, text, change, page: shown, also };
}

async function measured({ name, file, text, change, page: shown, also }, address) {
  const took = [];
  for (let edit = 0; edit < edits; edit += 1) {
    // No two edits of any kind have the same.
    const mark = `Wijziging ${edit} van ${name} ${process.pid}`;
    writeFileSync(file, change(text, mark));
    const since = performance.now();
    while (!(await page(`${address}${shown}`)).includes(mark)) {
      if (performance.now() - since > 60_000) throw new Error(`${file}: a minute later nothing has changed`);
      await new Promise((later) => setTimeout(later, 2));
    }
    took.push(performance.now() - since);
    if (also && !(await page(`${address}${also}`)).includes(mark)) throw new Error(`${also} lags behind ${shown}`);
    await new Promise((later) => setTimeout(later, 150));
  }
  return took.sort((a, b) => a - b);
}

function said(took) {
  const median = (took[Math.floor((took.length - 1) / 2)] + took[Math.floor(took.length / 2)]) / 2;
  return `median ${median.toFixed(0)} ms, best ${took[0].toFixed(0)}, worst ${took.at(-1).toFixed(0)} (${took.length} edits)`;
}

function listening() {
  return new Promise((found, failed) => {
    let saidSoFar = '';
    server.stdout.on('data', (more) => {
      saidSoFar += more;
      const url = /http:\/\/\S+/.exec(saidSoFar);
      if (url) found(url[0]);
    });
    server.on('exit', () => failed(new Error(`it ended: ${saidSoFar}`)));
  });
}

function page(address) {
  return new Promise((done, failed) => {
    get(address, { agent }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (more) => { body += more; });
      answer.on('end', () => done(body));
    }).on('error', failed);
  });
}
