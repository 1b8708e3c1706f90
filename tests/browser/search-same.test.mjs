// Promise: the browser and the program answer a query alike: the same pages in the same order, with the same scores, and the same
// told about it. All queries of the example site, and some that go wrong.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBuilt, scripts } from './lib/search.mjs';
import { sites } from './lib/sites.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = resolve(here, '../..');
const binary = resolve(here, process.env.KATERN_BIN ?? '../../target/debug/katern');

/** What the program answers: all queries of the site, or one. */
function program(...words) {
  const run = spawnSync(binary, ['search', '-r', process.env.KATERN_EXAMPLE ?? repository, '--format', 'json', ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout);
}

const example = sites().find(({ name }) => name === 'example');

test('the browser answers as the program does', { skip: !example && 'the example is not among the sites' }, async () => {
  const search = scripts();
  const { index } = openBuilt(search, example.root);
  const answers = [program()].flat();
  assert.ok(answers.length >= 80, `${answers.length} queries`);
  const differing = [];
  for (const { query, hits, ...told } of answers) {
    const { ids, scores, synonyms, meant, within, isPartial } = await search.search(query, index);
    const first = search.titlesFirst(query, await Promise.all(ids.slice(0, 10).map((id) => index.page(id)))).map(({ id }) => id);
    const line = ({ id, score }) => `${id} ${score.toFixed(3)}`;
    const here = [...first, ...ids.slice(10)].map((id) => line({ id, score: scores?.[id] ?? 0 }));
    const there = hits.map(line);
    const at = [...here, ...there].findIndex((_, place) => here[place] !== there[place]);
    if (here.join() !== there.join()) differing.push(`${query}: at ${at}, ${here[at]} here and ${there[at]} there`);
    const said = { synonyms, meant: meant.map((one) => one.meant), within, partial: isPartial };
    if (JSON.stringify(said) !== JSON.stringify({ synonyms: told.synonyms, meant: told.meant, within: told.within, partial: told.partial })) differing.push(`${query}: ${JSON.stringify(said)} here, ${JSON.stringify(told)} there`);
  }
  assert.deepEqual(differing, []);
});
