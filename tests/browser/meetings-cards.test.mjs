// Promise: cards are laid on two axes by keyboard, finger or mouse, stay on the device, and are printed where they lie; on paper
// cards fill whole sheets, backs mirrored, and axes a sheet of their own.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { assertAccessible, assertFits, device, everywhere, pageWhere, visitPage } from './lib/meetings.mjs';
import { plain, run } from './lib/scripts.mjs';

after(closeBrowser);

const { site, page } = pageWhere((html, name) => name.startsWith('werkvormen/') && html.includes('data-quadrant') && html.includes('data-cards'));
const first = (tab, selector) => tab.locator('[data-laying]').first().locator(selector);
const field = (tab) => tab.locator('[data-field]').first();
const places = (tab) => field(tab).locator('.laid').evaluateAll((cards) => cards.map(({ dataset, style }) => [dataset.text, parseFloat(style.left), parseFloat(style.top)]));
const says = (tab) => first(tab, '[data-says]').textContent();

test('a place has a quarter, and what is kept is read as known shape', () => {
  const { places: { quarter, moved, shape } } = run('cards', ['places']);
  assert.deepEqual([[0.2, 0.2], [0.8, 0.2], [0.2, 0.8], [0.8, 0.8], [0.5, 0.1], [0.1, 0.5]].map(([x, y]) => quarter({ x, y })), ['top-left', 'top-right', 'bottom-left', 'bottom-right', 'middle', 'middle']);
  assert.deepEqual(plain(moved({ x: 0.95, y: 0.5 }, 0.1, -0.1)), { x: 1, y: 0.4 });
  for (const wrong of [null, 5, [], {}, { format: 2, own: [], laid: [] }, { format: 1, own: 'x', laid: [] }]) assert.equal(shape(wrong), undefined);
  assert.deepEqual(plain(shape({ format: 1, own: ['a', 5, ' '], laid: [{ text: 'a', x: 0.123456, y: 1 }, { text: 'b', x: 2, y: 0 }, { text: 'c', x: '0', y: 0 }] })), { own: ['a'], laid: [{ text: 'a', x: 0.123, y: 1 }] });
});

test('cards are laid by keyboard alone', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    await first(tab, '[data-lay]').focus();
    await tab.keyboard.press('Enter');
    const count = await first(tab, '.tray-card').count();
    assert.ok(count > 3);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    assert.equal((await places(tab)).length, 1);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await tab.keyboard.press(key);
    const [[text, x, y]] = await places(tab);
    assert.deepEqual([x, y], [70, 40]);
    const right = await tab.locator('[data-quadrant]').first().getAttribute('data-right');
    assert.ok((await says(tab)).includes(text) && (await says(tab)).includes(right), await says(tab));
    assert.ok((await tab.evaluate(() => document.activeElement.getAttribute('aria-label'))).includes(right));
    await tab.keyboard.press('Shift+ArrowLeft');
    assert.equal((await places(tab))[0][1], 68);
    // Put down, and on with the next; the last goes back.
    await tab.keyboard.press('Enter');
    assert.equal(await tab.evaluate(() => document.activeElement.className), 'tray-card');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Delete');
    assert.equal((await places(tab)).length, 1);
    assert.equal(await tab.evaluate(() => document.activeElement.className), 'tray-card');
    await assertAccessible(tab, 'cards laid');
    // It stays, and stands below in words.
    await visitPage(tab, url(page));
    assert.deepEqual(await places(tab), [[text, 68, 40]]);
    assert.match(await first(tab, '[data-laid]').textContent(), new RegExp(right));
    await first(tab, '[data-own] input').fill('Iets <b>eigens</b>');
    await first(tab, '[data-own] input').press('Enter');
    assert.equal(await first(tab, '.tray-card').last().textContent(), `${count + 1} Iets <b>eigens</b>`);
    tab.once('dialog', (dialog) => dialog.accept());
    await first(tab, '[data-clear]').click();
    assert.deepEqual(await places(tab), []);
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), []);
    await close();
  });
});

test('cards are laid by mouse and by finger', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ hasTouch: true, width: 1280 });
    await visitPage(tab, url(page));
    await first(tab, '[data-lay]').click();
    const point = async (x, y) => {
      const box = await field(tab).boundingBox();
      return { x: box.x + box.width * x, y: box.y + box.height * y };
    };
    const near = ([, x, y], wanted) => assert.ok(Math.abs(x - wanted[0]) < 2 && Math.abs(y - wanted[1]) < 2, `${x}, ${y} for ${wanted}`);
    // From the tray with the mouse; the field may be above the window's upper edge.
    await tab.setViewportSize({ width: 1280, height: 2400 });
    await field(tab).scrollIntoViewIfNeeded();
    const card = await first(tab, '.tray-card').first().boundingBox();
    await tab.mouse.move(card.x + 20, card.y + 10);
    await tab.mouse.down();
    const to = await point(0.2, 0.3);
    await tab.mouse.move(to.x, to.y, { steps: 4 });
    await tab.mouse.up();
    near((await places(tab))[0], [20, 30]);
    // Moved about, then dropped outside: back.
    const from = await point(0.2, 0.3);
    const next = await point(0.8, 0.8);
    await tab.mouse.move(from.x, from.y);
    await tab.mouse.down();
    await tab.mouse.move(next.x, next.y, { steps: 4 });
    await tab.mouse.up();
    near((await places(tab))[0], [80, 80]);
    await tab.mouse.move(next.x, next.y);
    await tab.mouse.down();
    await tab.mouse.move(next.x, next.y + 800, { steps: 4 });
    await tab.mouse.up();
    assert.deepEqual(await places(tab), []);
    // A finger taps the card, then the field.
    await first(tab, '.tray-card').nth(1).tap();
    assert.equal(await first(tab, '.tray-card').nth(1).getAttribute('aria-pressed'), 'true');
    const spot = await point(0.7, 0.2);
    await tab.touchscreen.tap(spot.x, spot.y);
    near((await places(tab))[0], [70, 20]);
    await close();
  });
});

test('it fits a phone, in the dark', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ width: 360, colorScheme: 'dark' });
    await visitPage(tab, url(page));
    await first(tab, '[data-lay]').click();
    for (let at = 0; at < 3; at += 1) {
      await first(tab, '.tray-card').first().focus();
      await tab.keyboard.press('Enter');
      for (let step = 0; step <= 5; step += 1) await tab.keyboard.press(['ArrowLeft', 'ArrowRight', 'ArrowDown'][at]);
    }
    await assertFits(tab, '360 px');
    await assertAccessible(tab, '360 px, dark');
    await close();
  });
});

test('on paper: whole sheets of cards, the axes on their own, and the result alone when asked for', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    await first(tab, '[data-lay]').click();
    await first(tab, '.tray-card').first().focus();
    await tab.keyboard.press('Enter');
    const whole = await sheets(tab);
    const cards = await tab.locator('.card-sheet').count();
    const axes = await tab.locator('[data-quadrant]').count();
    assert.ok(whole.length >= cards + axes + 1, `${whole.length} sheets`);
    const large = await tab.locator('.quadrant-a3').count();
    assert.equal(whole.filter((size) => size === '1191 x 842').length, large);
    // A card is as large as its share of the sheet, whatever it says.
    await tab.emulateMedia({ media: 'print' });
    const heights = await tab.locator('.card-sheet:not(.card-backs) .card').evaluateAll((all) => [...new Set(all.map((card) => Math.round(card.getBoundingClientRect().height)))]);
    assert.equal(heights.length, 1, `cards are ${heights} px high`);
    await tab.emulateMedia({ media: null });
    await tab.evaluate(() => {
      window.print = () => {};
    });
    await first(tab, '[data-print]').click();
    const alone = await sheets(tab);
    assert.equal(alone.length, 1, `${alone.length} sheets for the result`);
    await close();
  });
});

/** The sizes of the sheets in points. */
async function sheets(tab) {
  const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => `${Math.round(width)} x ${Math.round(height)}`);
}

test('backs lie mirrored behind their fronts', async (t) => {
  const backed = pageWhere((html) => html.includes('card-backs'));
  await everywhere(t, backed.site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(backed.page));
    await tab.emulateMedia({ media: 'print' });
    const middles = (sheet) => tab.locator(sheet).first().evaluate((list) => {
      const { left, top, width } = list.getBoundingClientRect();
      return [...list.children].map((card) => {
        const box = card.getBoundingClientRect();
        return { text: card.querySelector('.card-back')?.textContent ?? card.textContent, x: Math.round(box.left + box.width / 2 - left), y: Math.round(box.top - top), width: Math.round(width) };
      });
    });
    const fronts = (await middles('.card-sheet:not(.card-backs)')).filter(({ text }) => text !== '');
    const backs = await middles('.card-backs');
    for (const back of backs.filter(({ text }) => text !== '')) {
      const front = fronts.find(({ text }) => text === back.text);
      assert.ok(front, back.text);
      assert.equal(front.y, back.y, back.text);
      assert.ok(Math.abs(front.width - front.x - back.x) <= 1, `${back.text}: ${front.x} and ${back.x} of ${front.width}`);
    }
    await close();
  });
});
