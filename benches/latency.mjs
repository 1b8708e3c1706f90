// How long after saving a file the change can be seen over HTTP, on the example site: node benches/latency.mjs [katern]
//
// Takes: the program (by default target/release/katern). Gives: the median, the best and the worst of 20 edits, in
// milliseconds, as a client meets them that asks again and again. Asserts nothing: what a machine can do is its own matter.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const binary = resolve(process.argv[2] ?? join(repository, 'target/release/katern'));
const edits = 20;
const root = mkdtempSync(join(tmpdir(), 'katern-latency-'));
for (const part of ['content', 'frameworks', 'katern.yaml']) cpSync(join(repository, part), join(root, part), { recursive: true });
const file = join(root, 'content/over.md');
const text = readFileSync(file, 'utf8');

const server = spawn(binary, ['serve', '-r', root, '-p', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
try {
  const address = await new Promise((found, failed) => {
    let said = '';
    server.stdout.on('data', (more) => {
      said += more;
      const url = /http:\/\/\S+/.exec(said);
      if (url) found(url[0]);
    });
    server.on('exit', () => failed(new Error(`it ended: ${said}`)));
  });
  await page(address);
  const took = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const mark = `Wijziging nummer ${edit}, ${process.pid}.`;
    writeFileSync(file, `${text}\n${mark}\n`);
    const since = performance.now();
    while (!(await page(address)).includes(mark)) await new Promise((later) => setTimeout(later, 2));
    took.push(performance.now() - since);
    await new Promise((later) => setTimeout(later, 150));
  }
  took.sort((a, b) => a - b);
  const median = (took[edits / 2 - 1] + took[edits / 2]) / 2;
  console.log(`${edits} edits: median ${median.toFixed(0)} ms, best ${took[0].toFixed(0)}, worst ${took.at(-1).toFixed(0)}`);
} finally {
  server.removeAllListeners('exit');
  server.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
}

function page(address) {
  return new Promise((done, failed) => {
    get(`${address}over/index.html`, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (more) => { body += more; });
      answer.on('end', () => done(body));
    }).on('error', failed);
  });
}
