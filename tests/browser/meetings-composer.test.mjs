// Promise: a visitor composes a meeting by keyboard, mouse or finger, keeps it on the device, prints it, hands it over, and
// downloads it as a file that the build takes and shows as the same run sheet.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { assertAccessible, assertFits, device, everywhere, pageWhere, visitPage } from './lib/meetings.mjs';

after(closeBrowser);

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = resolve(here, '../..');
const { site, page } = pageWhere((html, name) => name === 'bijeenkomsten/samenstellen/index.html' && html.includes('id="k-van"'));

const titles = (tab) => tab.locator('#k-blokken [name="title"]').evaluateAll((fields) => fields.map(({ value }) => value));
const sheet = (tab, within) => tab.locator(`${within} .agenda > .step`).evaluateAll((steps) => steps.map((step) => {
  for (const fold of step.querySelectorAll('details')) fold.open = true;
  return step.innerText.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}));
const said = (tab) => tab.locator('#k-zegt').textContent();

/** A meeting with one of everything. */
async function compose(tab) {
  await tab.fill('[name="title"] >> nth=0', 'Onze avond: "kijken" & <b>doen</b>');
  await tab.fill('#k-velden [name="start"]', '13:15');
  await tab.fill('#k-velden [name="length"]', '150');
  await tab.fill('#k-velden [name="group"]', '9');
  await tab.locator('#k-velden summary').click();
  await tab.fill('#k-velden [name="intro"]', 'Kom op tijd.\n- # geen kop\n- [[geen link]]');
  await tab.fill('#k-velden [name="goals"]', 'Je kunt: kijken\n- en zeggen');
  await tab.fill('#k-velden [name="materials"]', 'Stiften: rood, blauw');
  await tab.fill('#k-velden [name="homework"]', 'Lees "iets" # goeds');
  await tab.click('#k-eigen');
  await tab.keyboard.type('Welkom *allemaal* {minutes=3} #1');
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('10-15');
  await tab.locator('.composer-block').nth(0).locator('summary').click();
  await tab.locator('.composer-block').nth(0).locator('[name="note"]').fill('1. Vertel\n- wie je bent\n- wat [je](javascript:x) doet\n> en verder @key');
  await tab.locator('.composer-block').nth(0).locator('[name="lead"]').fill('Zet de stoelen in een kring.');
  await tab.locator('.composer-block').nth(0).locator('[name="block"]').selectOption({ index: 1 });
  const options = tab.locator('#k-werkvorm option');
  for (let at = 0; at < (await options.count()); at += 1) {
    await tab.locator('#k-werkvorm').selectOption({ index: at });
    await tab.click('#k-werkvorm-erbij');
  }
  await tab.click('#k-pauze');
  await tab.click('#k-eigen');
  await tab.keyboard.type('Uitzwaaien');
  const last = tab.locator('.composer-block').last();
  await last.locator('summary').click();
  await last.locator('[name="at"]').fill('23:30');
  await last.locator('[name="optional"]').check();
  await last.locator('[name="grouping"]').selectOption('pairs');
}

test('what is composed, downloaded and built is the same run sheet', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    await compose(tab);
    const composed = await sheet(tab, '#k-draaiboek');
    assert.ok(composed.length > 5 && composed[0].includes('13:15') && composed[0].includes('{minutes=3} #1'), composed[0]);
    const things = await tab.locator('#k-draaiboek .packing > li').allInnerTexts();
    const [file] = await Promise.all([tab.waitForEvent('download'), tab.click('#k-bestand')]);
    assert.equal(file.suggestedFilename(), 'onze-avond-kijken-b-doen-b.md');
    const text = readFileSync(await file.path(), 'utf8');

    const folder = mkdtempSync(join(tmpdir(), 'katern-composed-'));
    try {
      for (const part of ['content', 'frameworks', 'katern.yaml']) cpSync(join(repository, part), join(folder, part), { recursive: true });
      writeFileSync(join(folder, 'content/bijeenkomsten/onze-avond.md'), text);
      const binary = resolve(here, process.env.KATERN_BIN ?? '../../target/debug/katern');
      const build = spawnSync(binary, ['build', '-r', folder, '-o', join(folder, 'site')], { encoding: 'utf8' });
      assert.equal(build.status, 0, `${build.stdout}${build.stderr}\n${text}`);
      await visitPage(tab, pathToFileURL(join(folder, 'site/bijeenkomsten/onze-avond/index.html')).href);
      assert.deepEqual(await sheet(tab, '#k-sheet'), composed);
      assert.equal((await tab.locator('h1').textContent()).replaceAll('\u00ad', ''), 'Onze avond: "kijken" & <b>doen</b>');
      assert.deepEqual((await tab.locator('.goals').first().locator('li').allTextContents()), ['Je kunt: kijken', '- en zeggen']);
      assert.deepEqual(squeezed(await tab.locator('[data-packing] > li').allInnerTexts()), squeezed(things));
      assert.match(await tab.locator('#k-sheet .prose').first().innerText(), /Kom op tijd\.\s+# geen kop\s+\[\[geen link\]\]/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    await close();
  });
});

const squeezed = (texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim());

test('a meeting of the site is adapted, and stays on the device', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const meeting = site.pages.find((name) => /^bijeenkomsten\/(?!samenstellen)[^/]+\/index\.html$/.test(name));
    const { tab, close } = await device();
    await visitPage(tab, url(meeting));
    const given = await tab.locator('#k-sheet .agenda > .step > .step-title').allTextContents();
    const begins = await tab.locator('#k-sheet [data-begin]').allTextContents();
    await tab.locator('[data-adapt] a').click();
    await tab.waitForFunction(() => document.querySelectorAll('.composer-block').length > 0);
    assert.doesNotMatch(tab.url(), /#/);
    assert.deepEqual(await titles(tab), given.map((text) => text.replaceAll('\u00ad', '')));
    assert.deepEqual(await tab.locator('#k-draaiboek [data-begin]').allTextContents(), begins);
    await tab.locator('.composer-block [name="title"]').first().fill('Anders');
    await visitPage(tab, url(page));
    assert.equal((await titles(tab))[0], 'Anders');
    // What stands there is not thrown away unasked.
    await visitPage(tab, `${url(page)}#van=${meeting.split('/')[1]}`);
    await tab.waitForSelector('#k-vraag[open]');
    await assertAccessible(tab, 'asked');
    await tab.keyboard.press('Escape');
    assert.equal((await titles(tab))[0], 'Anders');
    await tab.click('#k-neem');
    await tab.click('#k-vraag-ja');
    assert.notEqual((await titles(tab))[0], 'Anders');
    await tab.click('#k-terug');
    assert.equal((await titles(tab))[0], 'Anders');
    await tab.click('#k-leeg');
    await tab.click('#k-vraag-ja');
    assert.deepEqual(await titles(tab), []);
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), []);
    await close();
  });
});

test('blocks are ordered, removed and put back by keyboard alone, and it is said', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    for (const name of ['Een', 'Twee', 'Drie']) {
      await tab.focus('#k-eigen');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type(name);
    }
    await tab.locator('.composer-block').nth(2).locator('[data-up]').focus();
    await tab.keyboard.press('Enter');
    assert.deepEqual(await titles(tab), ['Een', 'Drie', 'Twee']);
    assert.match(await said(tab), /Drie.*2.*3/);
    await tab.keyboard.press('Space');
    assert.deepEqual(await titles(tab), ['Drie', 'Een', 'Twee']);
    // At the end of its way it stays where it is, and so does who moves it.
    await tab.keyboard.press('Enter');
    assert.deepEqual(await titles(tab), ['Drie', 'Een', 'Twee']);
    assert.equal(await tab.evaluate(() => document.activeElement.matches('.composer-block:first-child [data-up]')), true);
    await tab.locator('.composer-block').nth(0).locator('[data-remove]').focus();
    await tab.keyboard.press('Enter');
    assert.deepEqual(await titles(tab), ['Een', 'Twee']);
    assert.equal(await tab.evaluate(() => document.activeElement.matches('.composer-block:first-child [data-remove]')), true);
    // What is removed comes back one by one, in sight wherever one is, also when something else was changed in between.
    await tab.keyboard.press('Enter');
    await tab.locator('.composer-block [name="title"]').fill('Twee!');
    assert.match(await said(tab), /Een/);
    await tab.setViewportSize({ width: 360, height: 500 });
    await tab.evaluate(() => scrollTo(0, document.querySelector('.composer-block').getBoundingClientRect().top + scrollY - 300));
    const [row, line] = [await tab.locator('.composer-block').boundingBox(), await tab.locator('.composer-said').boundingBox()];
    assert.ok(line.y + line.height <= 500 && row.y < line.y, `${JSON.stringify(line)} is in sight`);
    await tab.focus('#k-terug');
    await tab.keyboard.press('Enter');
    assert.deepEqual(await titles(tab), ['Een', 'Twee!']);
    assert.match(await said(tab), /Een.*Drie/);
    await tab.keyboard.press('Enter');
    assert.deepEqual(await titles(tab), ['Drie', 'Een', 'Twee!']);
    assert.equal(await tab.locator('#k-terug').isVisible(), false);
    assert.equal(await tab.evaluate(() => document.activeElement.matches('.composer-block:first-child [name="title"]')), true);
    await tab.locator('.composer-block').nth(1).locator('[name="minutes"]').fill('een uur');
    assert.equal(await tab.locator('.composer-block').nth(1).locator('[data-wrong]').isVisible(), true);
    await assertAccessible(tab, 'minutes that are none');
    await close();
  });
});

test('how much too long it is, is the least of it while a part has no minutes', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    await tab.fill('#k-velden [name="length"]', '90');
    await tab.click('#k-eigen');
    await tab.locator('.composer-block [name="minutes"]').fill('100');
    assert.match(await tab.locator('#k-uitloop').textContent(), /loopt 10 minuten/);
    await tab.click('#k-eigen');
    assert.match(await tab.locator('#k-uitloop').textContent(), /loopt minstens 10 minuten/);
    await close();
  });
});

test('blocks are dragged by mouse and by finger', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ hasTouch: true });
    await visitPage(tab, url(page));
    for (const name of ['Een', 'Twee', 'Drie']) {
      await tab.click('#k-eigen');
      await tab.keyboard.type(name);
    }
    const grip = async (at) => {
      await tab.locator('.composer-block').nth(at).scrollIntoViewIfNeeded();
      const { x, y, width, height } = await tab.locator('.composer-block').nth(at).locator('[data-grip]').boundingBox();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const box = (at) => tab.locator('.composer-block').nth(at).boundingBox();
    await tab.locator('.composer-block').nth(1).evaluate((item) => item.scrollIntoView({ block: 'center' }));
    const first = await grip(0);
    const last = await box(2);
    await tab.mouse.move(first.x, first.y);
    await tab.mouse.down();
    await tab.mouse.move(first.x, last.y + last.height - 4, { steps: 5 });
    await tab.mouse.up();
    assert.deepEqual(await titles(tab), ['Twee', 'Drie', 'Een']);
    await tab.locator('.composer-block').nth(1).evaluate((item) => item.scrollIntoView({ block: 'center' }));
    const from = await grip(2);
    const to = await box(0);
    const client = await tab.context().newCDPSession(tab);
    const touch = (type, point) => client.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
    await touch('touchStart', from);
    for (const part of [0.3, 0.7, 1]) await touch('touchMove', { x: from.x, y: from.y + (to.y + 4 - from.y) * part });
    await touch('touchEnd');
    assert.deepEqual(await titles(tab), ['Een', 'Twee', 'Drie']);
    await close();
  });
});

test('an activity goes into one’s meeting from its page and from the list', async (t) => {
  await everywhere(t, site, async ({ url, fromDisk }) => {
    const { tab, close } = await device();
    const activity = site.pages.find((name) => /^werkvormen\/[^/]+\/index\.html$/.test(name));
    for (const [at, name] of [activity, 'werkvormen/index.html'].entries()) {
      await visitPage(tab, url(name));
      const place = tab.locator('[data-add]').first();
      await place.locator('button').click();
      if (fromDisk) await tab.waitForURL(/samenstellen/);
      else {
        assert.match(await place.locator('[role="status"]').textContent(), at === 0 ? /één/ : /2/);
        await assertAccessible(tab, 'added');
        await place.locator('[role="status"] a').click();
      }
      await tab.waitForFunction((count) => document.querySelectorAll('.composer-block').length === count, at + 1);
    }
    assert.ok((await tab.locator('#k-draaiboek .step-activity').count()) === 2);
    await close();
  });
});

test('a code or link brings it to another device, which is asked first', async (t) => {
  await everywhere(t, site, async ({ url, fromDisk }) => {
    const mine = await device();
    await visitPage(mine.tab, url(page));
    await compose(mine.tab);
    await mine.tab.click(fromDisk ? '#k-code-maken' : '#k-link-maken');
    await mine.tab.waitForSelector('#k-code:not([hidden])');
    const code = await mine.tab.inputValue('#k-code-tekst');
    const yours = await device();
    if (fromDisk) {
      await visitPage(yours.tab, url(page));
      await yours.tab.locator('#k-openen summary').click();
      await yours.tab.fill('#k-code-in', code);
      await yours.tab.click('#k-code-open');
    } else {
      await visitPage(yours.tab, code);
    }
    await yours.tab.waitForSelector('#k-vraag[open]');
    assert.deepEqual(await titles(yours.tab), []);
    assert.doesNotMatch(yours.tab.url(), /#/);
    await yours.tab.click('#k-vraag-ja');
    await yours.tab.waitForSelector('#k-vraag:not([open])', { state: 'attached' });
    for (const { tab } of [mine, yours]) await tab.waitForSelector('#k-draaiboek .agenda > .step details', { state: 'attached' });
    assert.deepEqual(await sheet(yours.tab, '#k-draaiboek'), await sheet(mine.tab, '#k-draaiboek'));
    await mine.close();
    await yours.close();
  });
});

test('what comes in wrong is refused with a message, and nothing is lost', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    await tab.click('#k-eigen');
    await tab.keyboard.type('Blijft');
    await tab.locator('#k-openen summary').click();
    for (const wrong of ['zomaar', 'katern1.AAAA', 'katern9.AAAA', `katern1.${'A'.repeat(15_000)}`]) {
      await tab.fill('#k-code-in', wrong);
      await tab.evaluate(() => document.querySelector('#k-openen-zegt').replaceChildren());
      await tab.click('#k-code-open');
      await tab.waitForFunction(() => /\S/.test(document.querySelector('#k-openen-zegt').textContent));
      assert.doesNotMatch(await tab.locator('#k-openen-zegt').textContent(), /script-/);
    }
    await visitPage(tab, `${url(page)}#bijeenkomst=katern1.AAAA`);
    await tab.waitForFunction(() => /\S/.test(document.querySelector('#k-zegt').textContent));
    assert.deepEqual(await titles(tab), ['Blijft']);
    // What something else left under our name is not written over.
    await tab.evaluate(() => localStorage.setItem(Object.keys(localStorage)[0], '{"katern":"bijeenkomst","format":7}'));
    await visitPage(tab, url(page));
    await tab.click('#k-eigen');
    await tab.keyboard.type('Nieuw');
    assert.equal(await tab.evaluate(() => localStorage.getItem(Object.keys(localStorage)[0])), '{"katern":"bijeenkomst","format":7}');
    assert.match(await tab.locator('#k-bewaard').textContent(), /\S/);
    await close();
  });
});

test('it works on a phone, in the dark, and prints the run sheet alone', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ width: 360, colorScheme: 'dark' });
    await visitPage(tab, url(page));
    await assertAccessible(tab, 'empty');
    await compose(tab);
    for (const fold of await tab.locator('.composer-block summary, #k-openen summary').all()) await fold.evaluate((summary) => Object.assign(summary.parentElement, { open: true }));
    await assertFits(tab, '360 px');
    await assertAccessible(tab, 'full');
    await tab.emulateMedia({ media: 'print' });
    await tab.setViewportSize({ width: 657, height: 900 });
    await assertFits(tab, 'A4 within its margins');
    assert.equal(await tab.locator('#k-samenstellen').isVisible(), false);
    assert.equal(await tab.locator('.composed-title').isVisible(), true);
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    assert.ok((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0) >= 1);
    await close();
  });
});

test('without a script the page leads to what is there', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device({ javaScriptEnabled: false });
    await tab.goto(url(page));
    assert.equal(await tab.locator('#k-zonder a').first().isVisible(), true);
    assert.equal(await tab.locator('#k-samenstellen').isVisible(), false);
    await tab.goto(url('werkvormen/index.html'));
    assert.equal(await tab.locator('[data-add]').first().isVisible(), false);
    await close();
  });
});
