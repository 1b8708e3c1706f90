// Promise: what someone fills in is kept on the device and nowhere else, for as long as they want: over a reload, in several
// copies, until it is wiped, and not at all where they say so.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { choose, device, everywhere, fillAll, forms, kept, overHttp, pair, press, scaled, unfold, visitForm } from './lib/forms.mjs';

after(closeBrowser);

test('every form is kept while it is filled in, and there again after a reload', async (t) => {
  await everywhere(t, async ({ url }) => {
    const { tab, wrong, close } = await device();
    for (const form of forms()) {
      const { form: def } = form.data;
      await visitForm(tab, url(form));
      const points = def.scale?.points.map(({ value }) => String(value)) ?? [];
      const options = [...points, ...(def.scale?.apart ?? []).map(({ id }) => `apart:${id}`)];
      await fillAll(tab, def, { value: (at) => options[at % options.length], text: 'Eerste regel\n“Tweede” & <b>derde</b>' });
      const state = () => tab.$$eval('#k-form input:not([type="date"]), #k-form textarea, #k-leervraag textarea', (fields) => fields.map((field) => `${field.name} ${field.value} ${field.checked ?? ''}`));
      const before = await state();
      const checked = before.filter((field) => field.startsWith('s-') && field.endsWith('true')).length;
      assert.equal(checked, scaled(def).length, `${form.id}: every statement has its answer`);
      await tab.reload();
      assert.deepEqual(await state(), before, form.id);
      assert.equal(await tab.textContent('#k-bewaard'), form.data.words['script-form-kept']);
    }
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('each part tells how far one is, and an answer can be taken back', async () => {
  const { scan } = pair();
  await overHttp(async ({ url }) => {
    const { tab, close } = await device();
    await visitForm(tab, url(scan));
    const part = scan.data.form.parts[0];
    const progress = () => tab.textContent(`.form-part [data-progress="${part.id}"]`);
    const [first] = part.statements;
    const before = await progress();
    await choose(tab, `s-${first.id}`, scan.data.form.scale.max);
    assert.notEqual(await progress(), before);
    await tab.click(`[data-clear="${first.id}"]`);
    assert.equal(await progress(), before);
    assert.equal(await tab.evaluate(() => document.activeElement.name), `s-${first.id}`, 'the focus stays with the statement');
    assert.equal(await kept(tab, scan).then(({ copies }) => Object.keys(copies[0].answers).length), 0);
    await close();
  });
});

test('several copies stand beside each other, each with its label', async () => {
  const { scan } = pair();
  const [first] = scaled(scan.data.form);
  await overHttp(async ({ url }) => {
    const { tab, wrong, close } = await device();
    await visitForm(tab, url(scan));
    await choose(tab, `s-${first}`, 2);
    await unfold(tab, '#k-exemplaren');
    await tab.fill('#k-naam', 'voor Noor');
    await tab.click('#k-nieuw');
    assert.equal(await tab.locator('#k-form input:checked').count(), 0, 'a new copy is empty');
    await tab.fill('#k-naam', 'voor Sam');
    await choose(tab, `s-${first}`, 5);
    await tab.reload();
    await unfold(tab, '#k-exemplaren');
    const value = () => tab.locator(`input[name="s-${first}"]:checked`).inputValue();
    assert.deepEqual([await tab.textContent('#k-exemplaar'), await value()], ['voor Sam', '5']);
    await tab.selectOption('#k-kopie', { label: 'voor Noor' });
    assert.deepEqual([await tab.textContent('#k-exemplaar'), await value()], ['voor Noor', '2']);
    await tab.click('#k-weg');
    await press(tab, scan.data, 'remove-yes');
    assert.deepEqual([await tab.textContent('#k-exemplaar'), await value()], ['voor Sam', '5']);
    assert.deepEqual((await kept(tab, scan)).copies.map(({ label }) => label), ['voor Sam']);
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('copies without a label can be told apart, and each is called the same everywhere', async () => {
  const { scan } = pair();
  const [first] = scaled(scan.data.form);
  await overHttp(async ({ url }) => {
    const { tab, wrong, close } = await device();
    await visitForm(tab, url(scan));
    await unfold(tab, '#k-exemplaren');
    for (const value of [2, 3, 4]) {
      await tab.click('#k-nieuw');
      await choose(tab, `s-${first}`, value);
    }
    const names = await tab.locator('#k-kopie option').allTextContents();
    assert.equal(new Set(names).size, 3, names.join(' | '));
    assert.equal(await tab.locator('#k-kopie option:checked').textContent(), await tab.textContent('#k-exemplaar'));
    await tab.click('#k-weg');
    assert.ok((await tab.textContent('#k-dialoog-kop')).includes(names.at(-1)));
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('wiping asks first, and then leaves nothing', async () => {
  const { scan } = pair();
  const [first] = scaled(scan.data.form);
  await overHttp(async ({ url }) => {
    const { tab, close } = await device();
    await visitForm(tab, url(scan));
    await choose(tab, `s-${first}`, 3);
    await tab.click('#k-wis');
    await press(tab, scan.data, 'wipe-no');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'k-wis', 'the focus goes back');
    assert.ok(await kept(tab, scan));
    await tab.click('#k-wis');
    await press(tab, scan.data, 'wipe-yes');
    assert.equal(await kept(tab, scan), null);
    await tab.reload();
    assert.equal(await tab.locator('#k-form input[name^="s-"]:checked').count(), 0);
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), []);
    await close();
  });
});

test('not keeping: nothing is stored, leaving asks, and the next visitor finds an empty form', async (t) => {
  const { scan } = pair();
  const [first, second] = scaled(scan.data.form);
  await everywhere(t, async ({ url }) => {
    const { tab, close } = await device();
    await visitForm(tab, url(scan));
    await choose(tab, `s-${first}`, 3);
    await tab.check('#k-niet-bewaren');
    assert.equal(await tab.textContent('#k-bewaard'), scan.data.words['script-form-not-kept']);
    await choose(tab, `s-${second}`, 4);
    assert.deepEqual((await kept(tab, scan)).copies, []);
    assert.doesNotMatch(await tab.evaluate(() => JSON.stringify(localStorage)), /answers/);
    assert.ok((await tab.$$('#k-beeld .result-table tr')).length > 1, 'the result is there all the same');
    const asked = new Promise((answer) => {
      tab.once('dialog', (dialog) => {
        answer(dialog.type());
        dialog.accept();
      });
    });
    await tab.reload();
    assert.equal(await asked, 'beforeunload');
    assert.equal(await tab.locator('#k-form input[name^="s-"]:checked').count(), 0);
    await close();
  });
});

test('a browser that keeps nothing says so, and the form works', async () => {
  const { scan } = pair();
  const [first] = scaled(scan.data.form);
  await overHttp(async ({ url }) => {
    const { tab, wrong, close } = await device();
    await tab.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
    });
    await visitForm(tab, url(scan));
    assert.equal(await tab.textContent('#k-bewaard'), scan.data.words['script-form-off']);
    await choose(tab, `s-${first}`, 3);
    assert.ok((await tab.$$('#k-beeld .result-table tr')).length > 1);
    assert.deepEqual(wrong, []);
    tab.on('dialog', (dialog) => dialog.accept());
    await close();
  });
});

test('a form that has changed begins anew, keeps the old answers as they were, and offers what stayed the same', async () => {
  const { scan } = pair();
  const { form: def } = scan.data;
  const [first, second] = def.parts[0].statements;
  const axis = def.axes.find(({ id }) => id === def.parts[0].axis);
  const old = {
    id: 'abc123', label: 'vorig jaar', saved: '2025-11-22T10:00:00.000Z', version: '0', fingerprint: '0'.repeat(16), formTitle: def.title, date: '2025-11-22',
    answers: { [first.id]: 2, [second.id]: 6, verdwenen: 7 }, texts: {}, wording: { [first.id]: first.hash, [second.id]: '000000', verdwenen: '111111' },
    axes: [{ id: axis.id, title: axis.title, mean: 2.5, answered: 4, of: 4 }], scale: { min: def.scale.min, max: def.scale.max },
  };
  await overHttp(async ({ url }) => {
    const { tab, wrong, close } = await device();
    await visitForm(tab, url(scan));
    await tab.evaluate(([key, copy]) => localStorage.setItem(key, JSON.stringify({ format: 1, current: copy.id, copies: [copy], others: [] })), [`katern/${scan.data.site}/${def.id}`, old]);
    await visitForm(tab, url(scan));
    const notice = await tab.textContent('#k-melding');
    for (const word of ['vorig jaar', '0', def.version]) assert.ok(notice.includes(word), notice);
    const row = await tab.$$eval('#k-beeld tbody tr:first-child td', (cells) => cells.map((cell) => cell.innerText.replace(/\s+/g, ' ')));
    assert.match(row[1], /^2,5 4 van 4$/, 'as it was, not recalculated');
    assert.ok((await tab.textContent('#k-reeksen')).includes(scan.data.words['script-form-made-on'].split('{from}')[0]));
    await tab.locator('#k-melding button').first().click();
    assert.deepEqual(await tab.$$eval('#k-form input:checked[name^="s-"]', (radios) => radios.map(({ name, value }) => [name, value])), [[`s-${first.id}`, '2']]);
    const { copies } = await kept(tab, scan);
    assert.deepEqual(copies.map(({ version, answers }) => [version, Object.keys(answers).length]), [['0', 3], [def.version, 1]]);
    // Going back to it doesn't open it for writing either.
    await unfold(tab, '#k-exemplaren');
    await tab.selectOption('#k-kopie', old.id);
    assert.equal(await tab.evaluate(() => Boolean(document.activeElement.closest('#k-melding'))), true);
    await choose(tab, `s-${second.id}`, 3);
    assert.deepEqual((await kept(tab, scan)).copies.find(({ id }) => id === old.id).answers, old.answers);
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('a kijkwijzer: only what was chosen is there, on screen and on paper', async () => {
  const form = forms().find(({ data }) => data.form.parts.reduce((count, part) => count + part.rubrics.length, 0) > 2);
  const chosen = form.data.form.parts.flatMap((part) => part.rubrics).slice(1, 3).map(({ id }) => id);
  await overHttp(async ({ url }) => {
    const { tab, close } = await device();
    const shown = () => tab.$$eval('.rubric', (rubrics) => rubrics.filter((rubric) => rubric.checkVisibility()).map((rubric) => rubric.dataset.item));
    await visitForm(tab, url(form, `#kies=${chosen.join()}`));
    assert.deepEqual(await shown(), chosen);
    await tab.emulateMedia({ media: 'print' });
    assert.deepEqual(await shown(), chosen);
    await tab.emulateMedia({ media: null });
    await unfold(tab, '#k-kiezen');
    await tab.locator(`#k-kiezen-uit input[value="${chosen[0]}"]`).uncheck();
    assert.deepEqual(await shown(), chosen.slice(1));
    await tab.click('#k-alles');
    assert.ok((await shown()).length > 2);
    await close();
  });
});
