// Promise: a meeting is projected one block a screen, by keys and by touch, with a clock and the block's end; from a folder
// too. Without a script it is one long page.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { assertAccessible, assertFits, device, everywhere, pageWhere, visitPage } from './lib/meetings.mjs';

after(closeBrowser);

const { site, page } = pageWhere((html, name) => /\/projectie\/index\.html$/.test(name) && /data-start="780"/.test(html));
const shown = (tab) => tab.locator('[data-screen]').evaluateAll((screens) => screens.flatMap((screen, at) => (screen.checkVisibility() ? at : [])));

test('keys go through the blocks', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ width: 1600 });
    await visitPage(tab, url(page));
    const count = await tab.locator('[data-screen]').count();
    assert.ok(count > 4);
    assert.deepEqual(await shown(tab), [0]);
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('ArrowRight');
    assert.deepEqual(await shown(tab), [2]);
    assert.match(tab.url(), /#scherm=3$/);
    await tab.keyboard.press('ArrowLeft');
    assert.deepEqual(await shown(tab), [1]);
    await tab.keyboard.press('End');
    assert.deepEqual(await shown(tab), [count - 1]);
    await tab.keyboard.press('ArrowRight');
    assert.deepEqual(await shown(tab), [count - 1]);
    await tab.keyboard.press('Home');
    assert.deepEqual(await shown(tab), [0]);
    // A long screen is paged through first.
    for (let presses = 0; (await shown(tab))[0] === 0; presses += 1) {
      assert.ok(presses < 10);
      await tab.keyboard.press(['PageDown', 'Space', 'ArrowDown'][presses % 3]);
    }
    assert.deepEqual(await shown(tab), [1]);
    // Opened again it is where it was.
    await tab.keyboard.press('ArrowRight');
    await visitPage(tab, tab.url());
    assert.deepEqual(await shown(tab), [2]);
    await close();
  });
});

test('it shows the clock, when a block ends, and how far one is; buttons do what keys do', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ width: 360, hasTouch: true });
    await tab.clock.setFixedTime(new Date(2026, 10, 22, 9, 5));
    await visitPage(tab, `${url(page)}#start=09:00`);
    assert.equal(await tab.locator('[data-now]').textContent(), '09:05');
    const first = tab.locator('[data-block]').first();
    await tab.evaluate(() => {
      location.hash = `#start=09:00&scherm=${[...document.querySelectorAll('[data-screen]')].findIndex(({ dataset }) => 'block' in dataset) + 1}`;
    });
    await tab.waitForFunction(() => document.querySelector('[data-block]').checkVisibility());
    assert.equal(await first.locator('[data-begin]').textContent(), '09:00');
    const minutes = Number(await first.getAttribute('data-most'));
    assert.match(await tab.locator('[data-until]').textContent(), new RegExp(`09:${String(minutes).padStart(2, '0')}`));
    const [before] = await shown(tab);
    await tab.locator('[data-next]').tap();
    assert.deepEqual(await shown(tab), [before + 1]);
    assert.match(await tab.locator('[data-said]').textContent(), /\S/);
    await tab.locator('[data-back]').focus();
    await tab.keyboard.press('Space');
    assert.deepEqual(await shown(tab), [before]);
    assert.equal(await tab.evaluate(() => document.activeElement.hasAttribute('data-back')), true);
    await assertFits(tab, '360 px');
    await assertAccessible(tab, 'a block');
    await tab.keyboard.press('Escape');
    await tab.waitForURL(/bijeenkomsten\/[^/]+\/index\.html#start=09:00$/);
    await close();
  });
});

test('axe finds nothing on any screen, light and dark', async () => {
  const { tab, close } = await device({ width: 1600, colorScheme: 'dark' });
  await everywhere({ test: async (name, work) => (name === 'from disk' ? work() : undefined) }, site, async ({ url }) => {
    await visitPage(tab, url(page));
    const count = await tab.locator('[data-screen]').count();
    for (let at = 0; at < count; at += 1) {
      await tab.emulateMedia({ colorScheme: at % 2 ? 'light' : 'dark' });
      await assertAccessible(tab, `screen ${at + 1}`);
      await tab.keyboard.press('ArrowRight');
    }
  });
  await close();
});

test('nothing for the facilitator is shown, and without a script it is one long page', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ javaScriptEnabled: false });
    await tab.goto(url(page));
    const visible = await tab.locator('[data-screen]').count();
    for (let at = 0; at < visible; at += 1) assert.equal(await tab.locator('[data-screen]').nth(at).isVisible(), true);
    assert.equal(await tab.locator('.callout-facilitator').count(), 0);
    assert.equal(await tab.locator('[data-projection-bar]').isVisible(), false);
    await close();
  });
});
