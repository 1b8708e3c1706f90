// Promise: WCAG 2.2 AA, as far as axe can see, on a phone and wide, in light and dark. A sample shows every kind of element
// there is; KATERN_LONG=1 looks at every page of the example and the manual, and of other sites at those with something of their own.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { visit } from './lib/visit.mjs';

after(closeBrowser);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, window } of [
  { name: 'sample, light, 360', window: { width: 360, colorScheme: 'light' } },
  { name: 'sample, dark, 1280', window: { width: 1280, colorScheme: 'dark' } },
]) {
  test(`axe finds nothing (${name})`, async () => {
    const findings = new Findings();
    let looked = 0;
    await visit({ pages: 'validated', window }, async (tab, { site, page }) => {
      looked += 1;
      await tab.evaluate(axe);
      for (const { id, help, nodes } of await tab.evaluate(run, tags)) {
        for (const node of nodes.slice(0, 3)) findings.add(site, page, id, `${help}: ${node}`);
      }
    });
    console.log(`axe looked at ${looked} pages (${name})`);
    findings.assertNone();
  });
}

/** Runs in the browser. */
async function run(values) {
  const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false });
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target, any }) => target.join(' ') + (any[0] ? ` — ${any[0].message}` : '')),
  }));
}
