// Promise: with `katern serve` open, a page that has changed reloads by itself and stays where its reader was, and others are
// left alone, as is what somebody has filled in; a mistake is shown over the last good page in plain words, leads to its place,
// can be put away from the keyboard, and goes when it is mended.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closeBrowser, context } from './lib/browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const binary = resolve(here, process.env.KATERN_BIN ?? '../../target/debug/katern');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const root = mkdtempSync(join(tmpdir(), 'katern-serve-'));
const file = join(root, 'content/over.md');
let server;
let address;
let good;
let tab;

/** Saves the page in one go, so that it is seen as it was or as it is. */
function put(text) {
  const beside = `${root}.md`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}

before(async () => {
  for (const part of ['content', 'frameworks', 'katern.yaml']) cpSync(resolve(here, '../..', part), join(root, part), { recursive: true });
  good = readFileSync(file, 'utf8') + '\n## Veel tekst\n\n' + 'Nog een alinea om doorheen te bladeren.\n\n'.repeat(80);
  put(good);
  server = spawn(binary, ['serve', '-r', root, '-p', '0', '--lang', 'nl', '--editor', 'vscode'], { stdio: ['ignore', 'pipe', 'ignore'] });
  address = await new Promise((found, failed) => {
    let said = '';
    server.stdout.on('data', (more) => {
      said += more;
      const url = /http:\/\/\S+/.exec(said);
      if (url) found(url[0]);
    });
    server.on('exit', () => failed(new Error(`it ended: ${said}`)));
  });
});

after(async () => {
  server?.removeAllListeners('exit');
  server?.kill('SIGKILL');
  await closeBrowser();
  rmSync(root, { recursive: true, force: true });
});

/** A page that listens, with everything that goes wrong in it. */
async function opened(path = 'over/index.html') {
  const window = await context({ width: 1000 });
  const wrong = [];
  tab = await window.newPage();
  tab.on('pageerror', (error) => wrong.push(error.message));
  tab.on('console', (message) => {
    // Chromium logs every answer that is not 200, which is what some tests are about.
    if (message.type() === 'error' && !message.text().includes('503')) wrong.push(message.text());
  });
  const listens = tab.waitForRequest((request) => request.url().includes('/_katern/events?'));
  await tab.goto(address + path, { waitUntil: 'load' });
  await listens;
  return { wrong, close: () => window.close() };
}

const dialog = () => tab.locator('dialog.katern-overlay');

test('a change reloads the page, and its reader stays at the same words', async () => {
  const { wrong, close } = await opened();
  await tab.evaluate(() => scrollTo({ top: document.querySelector('#veel-tekst').getBoundingClientRect().top + scrollY - 20, behavior: 'instant' }));
  const top = () => tab.evaluate(() => Math.round(document.querySelector('#veel-tekst').getBoundingClientRect().top));
  const was = await top();
  const reloaded = tab.waitForEvent('load');
  // Longer further up: the same scroll position would be another place.
  put(good.replace('\n---\n', '\n---\n' + '\nEerst nog een lange aanloop naar wat er al stond.\n'.repeat(12)));
  await reloaded;
  await tab.waitForFunction(() => document.body.textContent.includes('Eerst nog een lange aanloop'));
  await tab.waitForFunction(() => history.scrollRestoration === 'auto');
  assert.ok(Math.abs((await top()) - was) <= 4, `the heading was at ${was} and is at ${await top()}`);
  assert.ok((await tab.evaluate(() => scrollY)) > 300);
  put(good);
  await tab.waitForFunction(() => !document.body.textContent.includes('Eerst nog een lange aanloop'));
  assert.deepEqual(wrong, []);
  await close();
});

const builds = async () => (await (await fetch(address + '_katern/diagnostics.json')).json()).builds;

/** Waits until something was built, and a moment more for pages to do what they should not. */
async function built(change) {
  const before = await builds();
  change();
  while ((await builds()) === before) await new Promise((later) => setTimeout(later, 30));
  await tab.waitForTimeout(400);
}

test('a page that has not changed is left alone', async () => {
  const { wrong, close } = await opened('bekwaamheden/index.html');
  await tab.evaluate(() => { window.stays = true; });
  await built(() => put(good.replace('\n---\n', '\n---\n\nIets anders.\n')));
  assert.equal(await tab.evaluate(() => window.stays), true);
  await built(() => put(good));
  assert.equal(await tab.evaluate(() => window.stays), true);
  assert.deepEqual(wrong, []);
  await close();
});

test('what somebody has filled in stays until they want the new page', async () => {
  const { wrong, close } = await opened();
  await tab.locator('#k-zoek').fill('halve zin');
  await built(() => put(good.replace('\n---\n', '\n---\n\nDit is nieuw hier.\n')));
  const notice = tab.locator('section.katern-notice');
  await notice.waitFor();
  assert.equal(await tab.locator('#k-zoek').inputValue(), 'halve zin');
  assert.match(await notice.innerText(), /Deze pagina is veranderd/);
  await tab.evaluate(readFileSync(axe, 'utf8'));
  const seen = await tab.evaluate(() => axe.run('section.katern-notice', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
  assert.deepEqual(seen.violations.map((violation) => violation.id), []);
  // As it was again: there is nothing to ask.
  await built(() => put(good));
  await notice.waitFor({ state: 'detached' });
  await built(() => put(good.replace('\n---\n', '\n---\n\nDit is nieuw hier.\n')));
  await notice.locator('button').focus();
  await Promise.all([tab.waitForEvent('load'), tab.keyboard.press('Enter')]);
  assert.ok((await tab.locator('main').innerText()).includes('Dit is nieuw hier.'));
  put(good);
  await tab.waitForFunction(() => !document.body.textContent.includes('Dit is nieuw hier.'));
  assert.deepEqual(wrong, []);
  await close();
});

test('a mistake leads to its place, from the keyboard', async () => {
  const { wrong, close } = await opened();
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  put(good.replace('title:', 'titel:'));
  await dialog().waitFor();
  const focused = () => tab.evaluate(() => document.activeElement.textContent);
  const said = [];
  // The line itself can be scrolled, and comes first or last.
  for (let step = 0; step < 5; step += 1) {
    await tab.keyboard.press('Tab');
    said.push(await focused());
  }
  for (const way of ['Open in je editor', 'Bekijk de tekst eromheen', 'Kopieer de plaats']) assert.ok(said.includes(way), `${way}: ${said}`);
  const editor = dialog().getByText('Open in je editor').first();
  const { line, column } = (await (await fetch(address + '_katern/diagnostics.json')).json()).mistakes[0];
  assert.equal(await editor.getAttribute('href'), `vscode://file${realpathSync(file)}:${line}:${column}`);
  await dialog().getByText('Kopieer de plaats').first().press('Enter');
  await dialog().getByText('Gekopieerd').first().waitFor();
  assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), `content/over.md:${line}:${column}`);
  await dialog().getByText('Bekijk de tekst eromheen').first().press('Enter');
  await tab.waitForURL(/_katern\/source/);
  assert.match(await tab.locator('.katern-lines mark').first().innerText(), /titel:/);
  await tab.evaluate(readFileSync(axe, 'utf8'));
  const seen = await tab.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
  assert.deepEqual(seen.violations.map((violation) => violation.id), []);
  await built(() => put(good));
  assert.deepEqual(wrong, []);
  await close();
});

test('a mistake is shown with its place, can be put away with Escape, and goes when it is mended', async () => {
  const { wrong, close } = await opened();
  put(good.replace('title:', 'titel:'));
  await dialog().waitFor();
  const said = await dialog().innerText();
  for (const part of ['content/over.md:', 'titel', 'zo los je het op', 'title']) assert.ok(said.includes(part), `${part} is not in: ${said}`);
  assert.ok((await dialog().locator('mark').first().innerText()).length > 0);
  assert.ok((await tab.locator('main').first().innerText()).length > 100, 'the last good page stays below');
  assert.equal(await dialog().getAttribute('lang'), 'nl');

  // It looks like something under the page's own policy: the style sheet is there.
  await tab.waitForFunction(() => getComputedStyle(document.querySelector('dialog.katern-overlay li .katern-message')).fontWeight === '600');
  await tab.evaluate(readFileSync(axe, 'utf8'));
  const seen = await tab.evaluate(() => axe.run('dialog.katern-overlay', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
  assert.deepEqual(seen.violations.map((violation) => violation.id), []);

  // The focus is in it, stays in it, and goes back to the page.
  const inside = () => tab.evaluate(() => document.activeElement.closest('dialog.katern-overlay') !== null);
  assert.ok(await inside(), 'the focus is in the dialog');
  await tab.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  const again = tab.locator('button.katern-again');
  assert.match(await again.innerText(), /fout/);
  await again.focus();
  await tab.keyboard.press('Enter');
  await dialog().waitFor();
  assert.ok(await inside());
  await tab.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });

  // Another mistake is another overlay.
  put(good.replace('title:', 'tietel:'));
  await dialog().waitFor();
  // The page is as it was: it need not reload for it.
  put(good);
  await tab.waitForFunction(() => !document.querySelector('.katern-overlay'));
  assert.deepEqual(wrong, []);
  await close();
});

test('what an author writes stays text in the overlay', async () => {
  const { wrong, close } = await opened();
  put(good.replace('title:', '"<img src=x onerror=alert(1)>": x\ntitle:'));
  await dialog().waitFor();
  assert.equal(await dialog().locator('img').count(), 0);
  assert.ok((await dialog().innerText()).includes('<img'));
  put(good);
  await dialog().waitFor({ state: 'detached' });
  assert.deepEqual(wrong, []);
  await close();
});

test('warnings do not cover the page', async () => {
  const { close } = await opened();
  const reloaded = tab.waitForEvent('load');
  put(good + '\n![](beeld/vijf-fasen.svg)\n');
  await reloaded;
  assert.equal(await tab.locator('.katern-overlay').count(), 0);
  put(good);
  await close();
});

test('styles come in without losing the page', async () => {
  const style = 'themes/katern/styles/base.css';
  const { wrong, close } = await opened();
  cpSync(resolve(here, '../..', style), join(root, style), { recursive: true });
  // The site's own copy is a new file to it, and may reload the page.
  await tab.waitForTimeout(1500);
  await tab.evaluate(() => { window.stays = true; });
  writeFileSync(join(root, style), readFileSync(join(root, style), 'utf8') + '\nbody { outline: 7px solid red; }\n');
  await tab.waitForFunction(() => getComputedStyle(document.body).outlineWidth === '7px');
  assert.equal(await tab.evaluate(() => window.stays), true);
  assert.deepEqual(wrong, []);
  await close();
});
