// Promise: an edition is complete in itself. Copied elsewhere and opened straight from disk, every link in it leads to a
// file in it, every anchor is there, and every page can be reached from its home.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { Findings } from './lib/findings.mjs';
import { elementsOf } from './lib/html.mjs';
import { editionOf, sites } from './lib/sites.mjs';

/** Where each edition is thought to stand: a space, an accent, and characters that mean something in an address. */
const elsewhere = '/Mijn bestanden #1/één map 100%';

test('an edition works as a folder by itself', () => {
  const findings = new Findings();
  for (const { site, edition } of sites().flatMap((site) => ['', ...site.editions].map((edition) => ({ site, edition })))) {
    // The editions inside the portal are walked by themselves. 404.html is a server's.
    const pages = site.pages.filter((page) => editionOf(site, page) === edition && page !== '404.html').map((page) => page.slice(edition.length));
    follow(join(site.root, edition), pages, (page, rule, what) => findings.add(site, edition + page, rule, what));
  }
  findings.assertNone();
});

/**
 * Follows every link from index.html, breadth first, and then those of pages that no link led to.
 * @param {string} folder
 * @param {string[]} pages what is to be found in it
 * @param {(page: string, rule: string, what: string) => void} tell
 */
function follow(folder, pages, tell) {
  const found = new Map();
  const followFrom = (start) => {
    const queue = [start];
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      if (found.has(page)) continue;
      const { links, ids, hidden } = readLinks(folder, page);
      const targets = links.map((link) => ({ ...link, ...target(folder, page, link, tell) })).filter(({ file }) => file);
      found.set(page, { ids: new Set(ids), targets, hidden });
      queue.push(...targets.map(({ file }) => file).filter((file) => pages.includes(file)));
    }
  };
  followFrom('index.html');
  for (const page of pages) {
    const isLinked = found.has(page);
    followFrom(page);
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

/** The file that a link leads to, and its anchor; nothing for what leaves on purpose or leads nowhere. */
function target(folder, page, { written, address }, tell) {
  const url = new URL(address);
  // Absolute addresses may leave: other sites, mail, telephone, and the portal where the site has a base address.
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) && url.protocol !== 'file:') return {};
  if (url.protocol !== 'file:') {
    tell(page, 'links are relative', written);
    return {};
  }
  const file = relative(elsewhere, fileURLToPath(new URL(url.pathname, 'file://'))).split(sep).join('/');
  const path = join(folder, file);
  if (file.startsWith('../') || file === '..') tell(page, 'stays in its folder', written);
  else if (!existsSync(path)) tell(page, 'leads to a file', `${written} is not there`);
  else if (!statSync(path).isFile()) tell(page, 'leads to a file', `${written} is a folder`);
  else return { file, anchor: decodeURIComponent(url.hash.slice(1)) };
  return {};
}

/**
 * Every address that a page holds, as written and as a browser takes it, and its ids. No browser is asked: there are many
 * pages, and what a script adds to one is for the tests of that script.
 */
function readLinks(folder, page) {
  const base = pathToFileURL(join(elsewhere, page)).href;
  const elements = elementsOf(readFileSync(join(folder, page), 'utf8'));
  const written = elements.flatMap(({ name, attributes }) => {
    const { href, src, action, rel, content, 'http-equiv': equivalent } = attributes;
    if (equivalent === 'refresh') return /^0; url=(.*)$/.exec(content)?.[1] ?? [];
    // Those two name the site's own place on the web, not something to open.
    if (['a', 'area'].includes(name) || (name === 'link' && !['canonical', 'alternate'].includes(rel))) return [href, src];
    return name === 'form' ? [action] : [src];
  });
  return {
    links: written.filter(Boolean).map((address) => ({ written: address, address: new URL(address, base).href })),
    ids: elements.flatMap(({ name, attributes }) => attributes.id || (name === 'a' && attributes.name) || []),
    hidden: elements.some(({ name, attributes }) => name === 'meta' && (attributes['http-equiv'] === 'refresh' || (attributes.name === 'robots' && attributes.content === 'noindex'))),
  };
}
