// Promise: an edition is complete in itself. Copied elsewhere and opened straight from disk, every link in it leads to a
// file in it, every anchor is there, and every page can be reached from its home.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { closeBrowser, context } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { editionOf, sites } from './lib/sites.mjs';
import { inTabs } from './lib/visit.mjs';

after(closeBrowser);

test('an edition works as a folder by itself', async () => {
  const findings = new Findings();
  const editions = sites().flatMap((site) => ['', ...site.editions].map((edition) => ({ site, edition })));
  const look = await context();
  await inTabs(look, editions, () => {}, async (tab, { site, edition }) => {
    const away = mkdtempSync(join(tmpdir(), 'katern-folder-'));
    // A space, an accent, and characters that mean something in an address.
    const folder = join(away, 'Mijn bestanden #1', 'één map 100%');
    cpSync(join(site.root, edition), folder, { recursive: true });
    // The editions inside the portal are walked by themselves. 404.html is a server's.
    const pages = site.pages.filter((page) => editionOf(site, page) === edition && page !== '404.html').map((page) => page.slice(edition.length));
    await follow(tab, folder, pages, (page, rule, what) => findings.add(site, edition + page, rule, what));
    rmSync(away, { recursive: true, force: true });
  });
  await look.close();
  findings.assertNone();
});

/**
 * Follows every link from index.html, breadth first, and then those of pages that no link led to.
 * @param {import('playwright-core').Page} tab
 * @param {string} folder
 * @param {string[]} pages what is to be found in it
 * @param {(page: string, rule: string, what: string) => void} tell
 */
async function follow(tab, folder, pages, tell) {
  const found = new Map();
  const followFrom = async (start) => {
    const queue = [start];
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      if (found.has(page)) continue;
      const { links, ids, hidden } = leading(folder, page) ?? (await read(tab, folder, page));
      const targets = links.map((link) => ({ ...link, ...target(folder, page, link, tell) })).filter(({ file }) => file);
      found.set(page, { ids: new Set(ids), targets, hidden });
      queue.push(...targets.map(({ file }) => file).filter((file) => pages.includes(file)));
    }
  };
  await followFrom('index.html');
  for (const page of pages) {
    const isLinked = found.has(page);
    await followFrom(page);
    // What no search engine may keep is for who knows its address.
    if (!isLinked && !found.get(page).hidden) tell(page, 'can be reached', 'no link leads here from index.html');
  }
  for (const [page, { targets }] of found) {
    for (const { file, anchor, written } of targets) {
      // `#kies=…` is no place on the page: its script reads it.
      if (anchor?.includes('=')) continue;
      if (anchor && found.has(file) && !found.get(file).ids.has(anchor)) tell(page, 'anchor exists', written);
    }
  }
}

async function read(tab, folder, page) {
  await tab.goto(pathToFileURL(join(folder, page)).href, { waitUntil: 'load' });
  return tab.evaluate(readLinks);
}

/** A page that only leads on, by what it says: a browser would be gone before it can be asked. Nothing for other pages. */
function leading(folder, page) {
  const written = /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1];
  if (written === undefined) return undefined;
  const address = new URL(written, pathToFileURL(join(folder, page))).href;
  return { links: [{ written, address }], ids: [], hidden: true };
}

/** The file that a link leads to, and its anchor; nothing for what leaves on purpose or leads nowhere. */
function target(folder, page, { written, address }, tell) {
  const url = new URL(address);
  // Absolute addresses may leave: other sites, mail, telephone, and the portal where the site has a base address.
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) && url.protocol !== 'file:') return {};
  if (url.protocol !== 'file:') {
    tell(page, 'links are relative', written);
    return {};
  }
  const path = fileURLToPath(new URL(url.pathname, 'file://'));
  const file = relative(folder, path).split(sep).join('/');
  if (file.startsWith('../') || file === '..') tell(page, 'stays in its folder', written);
  else if (!existsSync(path)) tell(page, 'leads to a file', `${written} is not there`);
  else if (!statSync(path).isFile()) tell(page, 'leads to a file', `${written} is a folder`);
  else return { file, anchor: decodeURIComponent(url.hash.slice(1)) };
  return {};
}

/** Runs in the browser: every address that the page holds, as written and as the browser takes it, and its ids. */
function readLinks() {
  const links = [];
  const add = (written) => {
    if (written) links.push({ written, address: new URL(written, document.baseURI).href });
  };
  for (const element of document.querySelectorAll('a[href], area[href], link[href]')) {
    // These name the site's own place on the web, not something to open.
    if (!['canonical', 'alternate'].includes(element.rel)) add(element.getAttribute('href'));
  }
  for (const element of document.querySelectorAll('[src]')) add(element.getAttribute('src'));
  for (const form of document.querySelectorAll('form[action]')) add(form.getAttribute('action'));
  const ids = [...document.querySelectorAll('[id], a[name]')].map((element) => element.id || element.name);
  const hidden = document.querySelector('meta[name="robots"][content="noindex"]') !== null;
  return { links, ids, hidden };
}
