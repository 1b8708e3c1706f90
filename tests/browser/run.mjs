// Builds the sites once and runs the tests over them: `node run.mjs [files…]`, by default all.

import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './lib/sites.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort();

const built = process.env.KATERN_SITES ? { folder: resolve(process.env.KATERN_SITES), failed: [] } : buildAll();
try {
  const run = spawnSync(
    process.execPath,
    // One file at a time: each has a browser of its own, which uses two cores already.
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
    { stdio: 'inherit', cwd: here, env: { ...process.env, KATERN_SITES: built.folder } },
  );
  for (const failure of built.failed) console.error(`✖ ${failure}`);
  process.exitCode = built.failed.length > 0 ? 1 : (run.status ?? 1);
} finally {
  if (!process.env.KATERN_SITES) rmSync(built.folder, { recursive: true, force: true });
}
