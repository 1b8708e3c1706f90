// Promise: what a marked word means is one press away, by key, click and touch, without a script and from disk; it goes away as
// easily, and paper shows none of it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { visit } from './lib/visit.mjs';

after(closeBrowser);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const window of [
  { width: 360, hasTouch: true, javaScriptEnabled: false },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
]) {
  const name = `${window.width}${window.javaScriptEnabled === false ? ', no scripts' : ''}`;
  test(`a marked word says what it means (sample, ${name})`, async () => {
    const findings = new Findings();
    await visit({ pages: 'sample', fromDisk: true, window }, async (tab, { site, page }) => {
      const marks = tab.locator('.term-mark');
      const last = (await marks.count()) - 1;
      // The first and the last: what opens at the foot of a page must fit there too.
      for (const number of new Set([0, last].filter((number) => number >= 0 && number <= last))) {
        const mark = marks.nth(number);
        const note = tab.locator(`[id="${await mark.getAttribute('popovertarget')}"]`);
        const tell = (rule, what) => findings.add(site, page, rule, `${what}: ${note}`);
        await mark.focus();
        await tab.keyboard.press('Enter');
        if (!(await note.isVisible())) tell('opens by key', 'it stays hidden');
        const { width, height } = tab.viewportSize();
        const box = await note.boundingBox();
        if (!box || box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height) tell('in view', JSON.stringify(box));
        if (window.javaScriptEnabled !== false) {
          await tab.evaluate(axe);
          for (const found of await tab.evaluate(run, tags)) tell('axe, opened', found);
        }
        await tab.keyboard.press('Escape');
        if (await note.isVisible()) tell('closes by key', 'it stays');
        if (!(await mark.evaluate((button) => button === document.activeElement))) tell('closes by key', 'the focus is lost');
        await (window.hasTouch ? mark.tap() : mark.click());
        if (!(await note.isVisible())) tell('opens by a press', 'it stays hidden');
        await note.locator('button').click();
        if (await note.isVisible()) tell('closes by its button', 'it stays');
      }
      await tab.emulateMedia({ media: 'print' });
      if ((await tab.locator('.term-note').filter({ visible: true }).count()) > 0) findings.add(site, page, 'paper', 'shows a note');
      await tab.emulateMedia({ media: 'screen' });
    });
    findings.assertNone();
  });
}

/** Runs in the browser. */
async function run(values) {
  const { violations } = await window.axe.run(document.querySelector('main'), { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false });
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
}
