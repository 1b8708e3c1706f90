// Promise: in every state of a form's page - filled in, compared, refusing, asking - it can be used by everyone, from the
// keyboard alone, on a phone, and no request leaves.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { device, everywhere, fillAll, fillIn, forms, giveFile, overHttp, pair, press, scaled, takeIn, unfold, visitForm } from './lib/forms.mjs';

const desk = mkdtempSync(join(tmpdir(), 'katern-states-'));
after(() => rmSync(desk, { recursive: true, force: true }));
after(closeBrowser);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { scan, feedback } = pair();
const only = (work) => () => overHttp(work);

/** What axe finds, and whether the page has become wider than its window. */
async function look(tab) {
  await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, resultTypes: ['violations'], preload: false });
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `wider than the window: ${scrollWidth} of ${clientWidth}`] : found;
  });
}

for (const window of [{ width: 360, colorScheme: 'light' }, { width: 1280, colorScheme: 'dark' }]) {
  test(`axe finds nothing in any state (${window.width}, ${window.colorScheme})`, only(async ({ url }) => {
    const { tab, close } = await device(window);
    const found = [];
    const state = async (name) => found.push(...(await look(tab)).map((what) => `${name}: ${what}`));
    await visitForm(tab, url(feedback));
    await fillIn(tab, feedback.data.form, (at) => (at % 7) + 1);
    const path = await giveFile(tab, join(desk, 'student.json'), 'student');
    await tab.click('#k-code-maken');
    await tab.waitForSelector('#k-code-tekst', { state: 'visible' });
    await state('feedback, with a code');
    await visitForm(tab, url(scan));
    await state('scan, empty');
    await fillIn(tab, scan.data.form, (at) => (at < 3 ? undefined : (at % 7) + 1));
    await unfold(tab, '#k-exemplaren');
    await tab.fill('#k-naam', 'maart');
    await tab.click('#k-nieuw');
    await fillIn(tab, scan.data.form, (at) => 7 - (at % 7));
    await takeIn(tab, { file: path });
    await state('scan, preview');
    await press(tab, scan.data, 'preview-beside');
    await tab.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));
    await state('scan, compared, everything open');
    await takeIn(tab, { text: 'katern1.x' });
    await state('scan, refusing');
    await tab.click('#k-wis');
    await state('scan, asking');
    for (const form of forms().filter(({ data }) => !['scan', 'feedback'].includes(data.form.kind))) {
      await visitForm(tab, url(form));
      const { form: def } = form.data;
      await fillAll(tab, def, { value: () => def.scale.points[0].value });
      await tab.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));
      await state(form.id);
    }
    assert.deepEqual(found, []);
    await close();
  }));
}

test('from the keyboard alone: fill in, name, hand over, wipe', only(async ({ url }) => {
  const { tab, close } = await device({ width: 360 });
  await visitForm(tab, url(scan));
  const [first, second] = scaled(scan.data.form);
  const focus = () => tab.evaluate(() => document.activeElement.id || document.activeElement.name);
  const tabTo = async (wanted, most = 200) => {
    for (let step = 0; step < most; step += 1) {
      if (await focus() === wanted) return;
      await tab.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${wanted}`);
  };
  await tabTo(`s-${first}`);
  await tab.keyboard.press('Space');
  for (let step = 0; step < 3; step += 1) await tab.keyboard.press('ArrowRight');
  assert.equal(await tab.locator(`input[name="s-${first}"]:checked`).inputValue(), '4');
  await tabTo(`s-${second}`);
  await tab.keyboard.press('ArrowRight');
  assert.equal(await tab.locator('#k-form input[name^="s-"]:checked').count(), 2);
  await tabTo('l-zie');
  await tab.keyboard.type('Ik zie verschil.');
  const toSummary = async (id) => {
    for (let step = 0; step < 200; step += 1) {
      if (await tab.evaluate((wanted) => document.activeElement.matches(`#${wanted} > summary`), id)) return;
      await tab.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${id}`);
  };
  await toSummary('k-geven');
  await tab.keyboard.press('Enter');
  await tabTo('k-code-maken');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => document.activeElement.id === 'k-code-tekst');
  assert.match(await tab.inputValue('#k-code-tekst'), /^katern1\./);
  await tab.evaluate(() => document.querySelector('.skip').focus());
  await tabTo('k-wis');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Escape');
  assert.equal(await focus(), 'k-wis', 'Escape leaves everything and goes back');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  assert.equal(await tab.locator('#k-form input[name^="s-"]:checked').count(), 0);
  assert.equal(await tab.evaluate(() => Boolean(document.activeElement.closest('#k-form'))), true, 'the focus is not lost');
  await close();
}));

test('no request leaves, whatever one does', async (t) => {
  await everywhere(t, async ({ url, fromDisk }) => {
    const { tab, wrong, context, close } = await device();
    const asked = [];
    await visitForm(tab, url(scan));
    context.on('request', (request) => asked.push(request.url()));
    await fillIn(tab, scan.data.form, () => 5);
    const path = await giveFile(tab, join(desk, 'eigen.json'));
    await tab.click('#k-code-maken');
    await tab.waitForSelector('#k-code-tekst', { state: 'visible' });
    if (!fromDisk) await tab.click('#k-link-maken');
    const [download] = await Promise.all([tab.waitForEvent('download'), tab.click('#k-csv')]);
    await download.path();
    await takeIn(tab, { file: path });
    await press(tab, scan.data, 'preview-beside');
    await tab.click('#k-leervraag-kopie');
    assert.deepEqual(asked.filter((address) => !/^(blob|data):/.test(address)), []);
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('the learning question and the request can be printed by themselves; the result prints with the form', only(async ({ url }) => {
  const { tab, close } = await device();
  await visitForm(tab, url(scan));
  await fillIn(tab, scan.data.form, () => 5);
  await tab.fill('#l-leren', 'Meer vragen\ndan vertellen');
  const printed = () => tab.$$eval('main > *', (parts) => parts.filter((part) => part.checkVisibility()).map(({ id }) => id));
  await tab.emulateMedia({ media: 'print' });
  const whole = await printed();
  for (const id of ['k-form', 'k-resultaat', 'k-leervraag']) assert.ok(whole.includes(id), id);
  for (const id of ['k-doorgeven', 'k-bewaren', 'k-vragen-om', 'k-form-paper']) assert.ok(!whole.includes(id), id);
  assert.ok(await tab.locator('#k-leervraag .written', { hasText: 'dan vertellen' }).isVisible(), 'all of the text is on paper');
  for (const [button, id] of [['#k-leervraag-print', 'k-leervraag'], ['#k-verzoek-print', 'k-vragen-om']]) {
    await tab.evaluate(() => { window.print = () => {}; });
    await tab.emulateMedia({ media: null });
    await tab.click(button);
    await tab.emulateMedia({ media: 'print' });
    assert.deepEqual(await printed(), [id]);
    await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.deepEqual(await printed(), whole);
  }
  await close();
}));
