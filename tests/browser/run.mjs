// Builds the sites once and runs the tests over them: `node run.mjs [files…]`, by default all.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './lib/sites.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort();

/** Runs test files, so many at a time, each with a browser of its own; whether all passed. */
function run(files, atOnce) {
  if (files.length === 0) return true;
  const { status } = spawnSync(
    process.execPath,
    ['--test', `--test-concurrency=${atOnce}`, '--test-reporter=spec', ...files],
    { stdio: 'inherit', cwd: here, env: { ...process.env, KATERN_SITES: built.folder } },
  );
  return status === 0;
}

const built = process.env.KATERN_SITES ? { folder: resolve(process.env.KATERN_SITES), failed: [] } : buildAll();
try {
  // What goes through pages in several tabs keeps two cores busy by itself; of what one person does in one tab two can be done.
  const inTabs = (file) => readFileSync(resolve(here, file), 'utf8').includes("from './lib/visit.mjs'");
  const passed = [run(files.filter(inTabs), 1), run(files.filter((file) => !inTabs(file)), 2)];
  for (const failure of built.failed) console.error(`✖ ${failure}`);
  process.exitCode = built.failed.length === 0 && passed.every(Boolean) ? 0 : 1;
} finally {
  if (!process.env.KATERN_SITES) rmSync(built.folder, { recursive: true, force: true });
}
