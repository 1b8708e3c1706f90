// Promise: the browser and the program answer a query alike: the same pages in the same order, with the same scores, and the same
// told about it. All queries of the example site and some that go wrong, while they are typed and once they are entered; in English
// too.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBuilt, scripts } from './lib/search.mjs';
import { sites } from './lib/sites.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = resolve(here, '../..');
const binary = resolve(here, process.env.KATERN_BIN ?? '../../target/debug/katern');

/** Queries with slips, from within words, of compounds that stand nowhere, names of several words, and what is just begun. */
const ODD = [
  'begelieder', 'fedbakc', 'xalibreren', 'wrkplek', 'studnet', 'rubriek', 'rubreik', 'portfollio', 'competnetie', 'leeruitkomtsen', 'feedbck', 'schooopleider',
  'plekbegeleider', 'idactiek', 'leerling', 'roepsidentiteit', 'zoekende',
  'feedbackgesprek', 'stagebegeleider', 'reflectieverslag', 'lesplan', 'vakgesprek', 'rolgesprek', 'voorgesprek', 'opleidingsgesprek', 'studentengesprek', 'xyzgesprekken',
  'leraar in opleiding', 'aanstaande leraren', 'de student', 'feedback x', 'feedback v', 'de', 'qqqqqqqq', 'één-op-één', "foto's", 'e-mail', 'a b', 'van de', 'begeleiden 3', '😀 feedback', 'ﬁets', 'ğ'.repeat(70), 'zelf-'.repeat(14) + 'scan',
];
const ENGLISH = ['meetings', 'meet', 'activity', 'activities', 'competnecy', 'feedback', 'the group', 'coachs', 'feedbackconversation', 'studnet teacher', 'ctivit', 'f', 'zzzzzz'];

/** A copy of a site's sources whose own list of queries is this too. */
function withQueries(root, queries) {
  const folder = mkdtempSync(join(tmpdir(), 'katern-queries-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['katern.yaml', 'zoeken.yaml', 'content', 'frameworks', 'themes', 'partnerships']) if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  const list = join(folder, 'zoeken.yaml');
  if (!existsSync(list)) writeFileSync(list, 'queries:\n');
  appendFileSync(list, `\n${queries.map((query) => `  - {search: ${JSON.stringify(query)}}`).join('\n')}\n`);
  return folder;
}

/** What the program answers to all queries of a site. */
function program(root, ...options) {
  const run = spawnSync(binary, ['search', '-r', root, '--format', 'json', ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.stderr);
  return [JSON.parse(run.stdout)].flat();
}

/** What the browser answers, in the program's words. */
async function browser(search, index, text) {
  const { ids, scores, synonyms, meant, parts, within, isPartial } = await search.search(text, index);
  const lines = ids.map((id) => `${id} ${(scores?.[id] ?? 0).toFixed(3)}`);
  return { lines, said: { synonyms, meant: meant.map((one) => one.meant), parts: parts.map((one) => one.parts.join(' ')), within, partial: isPartial } };
}

for (const [name, source, queries, least] of [['example', process.env.KATERN_EXAMPLE ?? repository, ODD, 120], ['english', join(repository, 'tests/sites/english'), ENGLISH, ENGLISH.length]]) {
  const site = sites().find((one) => one.name === name);
  test(`the browser answers as the program does (${name})`, { skip: !site && 'it is not among the sites' }, async () => {
    const search = scripts();
    const { index } = openBuilt(search, site.root);
    const root = withQueries(source, queries);
    for (const [how, end, options] of [['entered', ' ', []], ['typed', '', ['--typing']]]) {
      const answers = program(root, ...options);
      assert.ok(answers.length >= least, `${answers.length} queries`);
      const differing = [];
      for (const { query, hits, synonyms, meant, parts, within, partial } of answers) {
        const { lines, said } = await browser(search, index, query + end);
        const there = hits.map(({ id, score }) => `${id} ${score.toFixed(3)}`);
        const at = [...lines, ...there].findIndex((_, place) => lines[place] !== there[place]);
        if (lines.join() !== there.join()) differing.push(`${how} ${query}: at ${at}, ${lines[at]} here and ${there[at]} there`);
        const told = { synonyms, meant, parts, within, partial };
        if (JSON.stringify(said) !== JSON.stringify(told)) differing.push(`${how} ${query}: ${JSON.stringify(said)} here, ${JSON.stringify(told)} there`);
      }
      assert.deepEqual(differing, []);
    }
  });
}
