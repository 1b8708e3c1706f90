// Promise: on a meeting's page the start and the size of the group can be changed, the address says so, and what is printed is
// what stands there; what was agreed stays on the device and becomes two messages.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { assertAccessible, assertFits, device, everywhere, pageWhere, visitPage } from './lib/meetings.mjs';

after(closeBrowser);

const { site, page } = pageWhere((html, name) => /^bijeenkomsten\/[^/]+\/index\.html$/.test(name) && /data-start="780"/.test(html) && /data-per="person"/.test(html));
const begins = (tab) => tab.locator('#k-sheet [data-begin]').allTextContents();
const later = (texts, minutes) => texts.map((text) => text.replace(/(\d\d):(\d\d)/g, (_, hours, rest) => {
  const time = Number(hours) * 60 + Number(rest) + minutes;
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}));

test('another start moves every time, stays in the address and is printed', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    const planned = await begins(tab);
    assert.equal(planned[0], '13:00');
    assert.ok(planned.length > 3);
    const [end] = later([await ends(tab, url(page))], 30);
    await tab.fill('#k-start', '13:30');
    assert.deepEqual(await begins(tab), later(planned, 30));
    assert.match(tab.url(), /#start=13:30$/);
    assert.match(await tab.locator('[data-starts]').textContent(), /13:30/);
    assert.match(await tab.locator('[data-sum]').textContent(), new RegExp(end));

    // Whoever gets the address sees the same; so do the meeting's other pages.
    const changed = tab.url();
    await visitPage(tab, changed);
    assert.deepEqual(await begins(tab), later(planned, 30));
    await tab.locator('a[data-keeps][href*="alles"]').click();
    await tab.waitForURL(/alles\/index\.html#start=13:30$/);
    assert.deepEqual((await begins(tab)).slice(0, 3), later(planned, 30).slice(0, 3));
    assert.match(await tab.locator('#k-handout [data-begin]').first().textContent(), /^13:30/);

    await tab.emulateMedia({ media: 'print' });
    assert.equal(await tab.locator('#k-sheet [data-begin]').first().isVisible(), true);
    assert.equal(await tab.locator('#k-start').isVisible(), false);
    await tab.emulateMedia({ media: 'screen' });

    await visitPage(tab, changed);
    await tab.locator('[data-start-again]').click();
    assert.deepEqual(await begins(tab), planned);
    assert.doesNotMatch(tab.url(), /start=/);
    for (const wrong of ['#start=25:00', '#start=x', '#start=%E0%A4%A']) {
      await visitPage(tab, url(page) + wrong);
      assert.deepEqual(await begins(tab), planned, wrong);
    }
    await close();
  });
});

async function ends(tab, address) {
  const other = await tab.context().newPage();
  await other.goto(address);
  const [, time] = /(\d\d:\d\d)(?!.*\d\d:\d\d)/.exec(await other.locator('[data-sum]').textContent());
  await other.close();
  return time;
}

test('the size of the group gives quantities', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    await tab.fill('#k-groep', '7');
    const rows = await tab.locator('[data-packing] [data-per]').evaluateAll((all) => all.map(({ dataset, lastElementChild, children }) => ({ ...dataset, text: [...children].find((child) => 'all' in child.dataset)?.textContent ?? lastElementChild.textContent })));
    const counted = rows.filter(({ count, per }) => Number(count) > 0 && ['person', 'pair'].includes(per));
    assert.ok(counted.length > 0);
    for (const { count, per, text } of counted) assert.match(text, new RegExp(`\\b${Number(count) * (per === 'person' ? 7 : 4)}\\b`));
    assert.match(tab.url(), /#n=7$/);
    await tab.fill('#k-start', '09:15');
    assert.match(tab.url(), /#start=09:15&n=7$/);
    // Who comes back by the menu finds both, unless the address says something else; as it was planned nothing is kept.
    await visitPage(tab, url(page));
    assert.deepEqual([await tab.inputValue('#k-start'), await tab.inputValue('#k-groep'), (await begins(tab))[0]], ['09:15', '7', '09:15']);
    await visitPage(tab, `${url(page)}#start=10:00`);
    assert.deepEqual([await tab.inputValue('#k-start'), (await begins(tab))[0]], ['10:00', '10:00']);
    await visitPage(tab, `${url(page)}#k-sheet`);
    assert.match(tab.url(), /#k-sheet$/);
    assert.equal((await begins(tab))[0], '09:15');
    await tab.fill('#k-groep', '');
    await tab.locator('[data-start-again]').click();
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), []);
    await close();
  });
});

test('what was agreed is kept, becomes two messages, and can be wiped', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    const naughty = 'Hoe kijk je <b>mee</b>? & "zo"';
    await tab.fill('#k-recap-question', naughty);
    await tab.fill('#k-recap-next', 'Dinsdag 3 maart');
    await visitPage(tab, url(page));
    assert.equal(await tab.inputValue('#k-recap-question'), naughty);
    for (const name of ['recap', 'reminder']) {
      await tab.locator('.message summary').nth(name === 'recap' ? 0 : 1).click();
      const message = await tab.inputValue(`#k-bericht-${name}`);
      assert.ok(message.includes(naughty) && message.includes('Dinsdag 3 maart') && message.includes((await tab.locator('h1').textContent()).replaceAll('\u00ad', '')), message);
      assert.doesNotMatch(message, /\{|\}|script-meeting/);
      const link = new URL(await tab.getAttribute(`#k-mail-${name}`, 'href'));
      assert.equal(link.protocol, 'mailto:');
      const { hidden } = await tab.locator(`#k-mail-lang-${name}`).evaluate((hint) => ({ hidden: hint.hidden }));
      if (hidden) assert.equal(link.searchParams.get('body').replaceAll('\r\n', '\n'), message);
    }
    assert.equal(await tab.locator('.recap .written').first().textContent(), naughty);
    await assertAccessible(tab, 'messages open');
    tab.once('dialog', (dialog) => dialog.accept());
    await tab.locator('#k-recap-wis').click();
    assert.equal(await tab.inputValue('#k-recap-question'), '');
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), []);
    await close();
  });
});

test('a meeting works on a phone, in the dark, on paper', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ width: 360, colorScheme: 'dark' });
    await visitPage(tab, url(page) + '#start=23:30&n=12');
    assert.ok((await begins(tab)).some((text) => text.includes('(+1)')));
    await assertFits(tab, '360 px');
    await assertAccessible(tab, '360 px, dark');
    await tab.emulateMedia({ media: 'print' });
    await tab.setViewportSize({ width: 657, height: 900 });
    await assertFits(tab, 'A4 within its margins');
    await close();
  });
});
