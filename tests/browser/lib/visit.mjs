// Going through pages: those that show something of their own, or a sample, of all sites.
//
// Takes: which pages, how the window is, and what to do on each. Gives: nothing; what is wrong the visitor tells to its
// Findings. Two tabs or more work at a time and are used again, because opening one costs more than loading a page.

import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { context, open } from './browser.mjs';
import { serve } from './server.mjs';
import { leadsOn, ownPages, sample, sites, validatedPages } from './sites.mjs';

/**
 * A page to visit.
 * @typedef {object} Place
 * @property {import('./sites.mjs').Site} site
 * @property {string} page its path within the site
 * @property {string} url where it is opened
 * @property {string} base what stands before the page's path in its address
 */

/** With KATERN_LONG=1 nothing is taken as seen: all pages for the portal's own, and those for a sample; for what validates, every page of what is published. */
const choose = process.env.KATERN_LONG
  ? { own: (site) => site.pages, validated: validatedPages, sample: ownPages }
  : { own: ownPages, validated: sample, sample };

/**
 * Opens pages over http, one after another, and calls `look` on each when it has come to rest.
 * @param {object} options
 * @param {'own' | 'validated' | 'sample'} options.pages those that show something no other does, or the fewest that show what there is
 * @param {boolean} [options.fromDisk] opened as files, without a server
 * @param {object} [options.server] options of `serve`
 * @param {object} [options.window] options of `context`: width, colorScheme, …
 * @param {(tab: import('playwright-core').Page, current: () => Place) => unknown} [options.prepare] once for each tab
 * @param {number} [options.tabs] how many at a time
 * @param {(tab: import('playwright-core').Page, place: Place) => Promise<void>} look
 */
export async function visit({ pages, fromDisk, server, window, prepare = () => {}, tabs }, look) {
  const servers = [];
  const places = [];
  for (const site of sites()) {
    const served = fromDisk ? undefined : await serve(site, server);
    if (served) servers.push(served);
    for (const page of choose[pages](site)) {
      // The page for a missing address is a server's: its addresses stand on the site's base path.
      if (fromDisk && page === '404.html') continue;
      if (leadsOn(site, page)) continue;
      places.push({
        site,
        page,
        url: served ? served.url(page) : pathToFileURL(join(site.root, page)).href,
        base: served ? served.url('') : pathToFileURL(site.root + sep).href,
      });
    }
  }
  const opened = await context(window);
  await inTabs(opened, places, prepare, async (tab, place) => {
    await open(tab, place.url);
    await look(tab, place);
  }, tabs);
  await opened.close();
  for (const served of servers) await served.close();
}

/**
 * Does something with each item, as many at a time as there are tabs.
 * @param {import('playwright-core').BrowserContext} context
 * @param {T[]} items
 * @param {(tab: import('playwright-core').Page, current: () => T) => unknown} prepare once for each tab
 * @param {(tab: import('playwright-core').Page, item: T) => Promise<void>} work
 * @param {number} [tabs]
 * @template T
 */
export async function inTabs(context, items, prepare, work, tabs = 2) {
  const left = [...items];
  const go = async () => {
    const tab = await context.newPage();
    let item;
    await prepare(tab, () => item);
    for (item = left.shift(); item !== undefined; item = left.shift()) await work(tab, item);
    await tab.close();
  };
  await Promise.all(Array.from({ length: Math.min(tabs, items.length) }, go));
}
