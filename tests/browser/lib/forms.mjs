// Forms of the built sites, and a person who fills them in.
//
// Takes: the sites of sites.mjs. Gives: each form with the data that its page holds, and the few things that people do on
// such a page. A device is a browser context of its own: what one keeps, another doesn't know.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { context, open } from './browser.mjs';
import { serve } from './server.mjs';
import { ownPages, sites } from './sites.mjs';
import { dataOf } from './scripts.mjs';

/** Every form of every site's portal, those that partnerships share once: `{site, page, id, data}`. */
export function forms() {
  found ??= sites().flatMap((site) => {
    const pages = ownPages(site).filter((page) => /^formulieren\/[^/]+\/index\.html$/.test(page));
    const scripts = pages.map((page) => [page, page.replace('index.html', 'form.js')]);
    return scripts.filter(([, script]) => site.files.includes(script)).map(([page, script]) => {
      const data = dataOf(join(site.root, script));
      return { site, page, id: data.form.id, data };
    });
  });
  if (found.length === 0) throw new Error('no site has a form');
  return found;
}

let found;

/** A scan with a feedback form to lay beside it: the richest there is. */
export function pair() {
  const all = forms();
  for (const scan of all.filter(({ data }) => data.form.kind === 'scan' && data.form.show.includes('radar'))) {
    const feedback = all.find(({ site, id, data }) => site === scan.site && data.form.kind === 'feedback' && scan.data.others.some((other) => other.id === id));
    if (feedback) return { scan, feedback };
  }
  throw new Error('no site has a scan with feedback beside it');
}

/**
 * @typedef {object} Where
 * @property {boolean} fromDisk opened as files, without a server
 * @property {(form: object, hash?: string) => string} url the address of a form
 */

/** Does something with forms from a server. @param {(where: Where) => Promise<void>} work */
export async function overHttp(work) {
  const servers = new Map();
  for (const { site } of forms()) if (!servers.has(site)) servers.set(site, await serve(site));
  try {
    await work({ fromDisk: false, url: ({ site, page }, hash = '') => servers.get(site).url(page) + hash });
  } finally {
    for (const server of servers.values()) await server.close();
  }
}

/** Does it from a server, and with the files straight from disk. @param {(where: Where) => Promise<void>} work */
export async function everywhere(t, work) {
  await t.test('from a server', () => overHttp(work));
  await t.test('from disk', () => work({ fromDisk: true, url: ({ site, page }, hash = '') => pathToFileURL(join(site.root, page)).href + hash }));
}

/** Someone's own device: a tab that tells what goes wrong on it. */
export async function device(options) {
  const own = await context({ acceptDownloads: true, ...options });
  const tab = await own.newPage();
  const wrong = [];
  tab.on('pageerror', (error) => wrong.push(`script error: ${error.message}`));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  return { tab, wrong, context: own, close: () => own.close() };
}

/** Opens a form's page, also where the tab stands on it already. */
export async function visitForm(tab, url) {
  if (tab.url().split('#')[0] === url.split('#')[0]) await tab.goto('about:blank');
  await open(tab, url);
  await tab.waitForFunction(() => !document.querySelector('#k-bewaren').hidden);
}

/** Chooses an answer; the radio itself lies under its round label. */
export async function choose(tab, name, value) {
  await tab.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });
}

/** The names of the items that have a scale. */
export const scaled = (def) => def.parts.flatMap((part) => part.statements.flatMap((one) => (one.subScored ? one.sub.map((sub) => `${one.id}.${sub.id}`) : [one.id])));

/** Fills in every statement; `value` says what at which place. Clicks of the page itself: by hand it takes minutes. */
export async function fillIn(tab, def, value) {
  const answers = scaled(def).map((item, at) => [`s-${item}`, value(at, item)]).filter(([, answer]) => answer !== undefined);
  await tab.evaluate((list) => {
    for (const [name, answer] of list) document.querySelector(`input[name="${name}"][value="${answer}"]`).click();
  }, answers);
}

/** Fills in all there is: every statement, every rubric with its level, every text. */
export async function fillAll(tab, def, { value, text = 'Gezien en gehoord.' }) {
  await fillIn(tab, def, value);
  const levels = def.parts.flatMap((part) => part.rubrics.map((rubric) => [rubric.id, rubric.levels.at(-1).id]));
  await tab.evaluate(([rubrics, words]) => {
    for (const [id, level] of rubrics) {
      document.querySelector(`input[name="r-${id}"][value="${level}"]`).click();
      document.querySelector(`input[name="g-${id}"]`).click();
    }
    for (const area of document.querySelectorAll('#k-form textarea, #k-leervraag textarea')) {
      area.value = words;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, [levels, text]);
}

/** What the page shows in its table: the row of an axis as texts. */
export async function table(tab) {
  return tab.$$eval('#k-beeld .result-table:not(.rubric-table) tr', (rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim())));
}

/** Hands over all there is as a file and tells where it is. */
export async function giveFile(tab, path, label = '') {
  await unfold(tab, '#k-geven');
  await tab.fill('#k-afzender', label);
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.click('#k-bestand')]);
  await download.saveAs(path);
  return path;
}

/** Opens a folded part. */
export async function unfold(tab, selector) {
  await tab.$eval(selector, (details) => {
    details.open = true;
  });
}

/** Opens a file or a pasted text and waits for what is said of it: `preview`, or why not. */
export async function takeIn(tab, { file, text }) {
  await unfold(tab, '#k-openen');
  if (file) await tab.setInputFiles('#k-bestand-in', file);
  else {
    await tab.fill('#k-code-in', text);
    await tab.click('#k-code-open');
  }
  return told(tab);
}

/** What came of opening: the preview, or the words of the refusal. */
export async function told(tab) {
  await tab.waitForFunction(() => document.querySelector('#k-dialoog').open || document.querySelector('#k-geweigerd').textContent);
  return (await tab.$('#k-dialoog[open]')) ? 'preview' : tab.textContent('#k-geweigerd');
}

/** Presses the button of the dialog that has these words of the page. */
export async function press(tab, data, word, holes = {}) {
  const words = Object.entries(holes).reduce((text, [hole, value]) => text.replace(`{${hole}}`, value), data.words[`script-form-${word}`]);
  await tab.locator('#k-dialoog-knoppen').getByRole('button', { name: words, exact: true }).click();
}

/** What is kept on the device for a form. */
export const kept = (tab, { data }) => tab.evaluate((key) => JSON.parse(localStorage.getItem(key)), `katern/${data.site}/${data.form.id}`);
