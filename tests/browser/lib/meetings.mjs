// Meetings of the example site, and someone who works with them.
//
// Takes: the sites of sites.mjs. Gives: a way to do the same from a server and straight from disk, and a tab that tells what
// goes wrong on it: scripts that stumble, requests that leave the site, a policy that is broken. A device is a browser
// context of its own: what one keeps, another doesn't know.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { context, open } from './browser.mjs';
import { serve } from './server.mjs';
import { sites } from './sites.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The first site of which some page passes. @param {(html: string, page: string) => boolean} passes */
export function pageWhere(passes) {
  for (const site of sites()) {
    const page = site.pages.find((name) => !site.editions.some((edition) => name.startsWith(edition)) && passes(readFileSync(join(site.root, name), 'utf8'), name));
    if (page) return { site, page };
  }
  throw new Error('no site has such a page');
}

/**
 * Does something from a server, and with the files straight from disk.
 * @param {import('node:test').TestContext} t
 * @param {import('./sites.mjs').Site} site
 * @param {(where: { url: (page: string) => string, fromDisk: boolean }) => Promise<void>} work
 */
export async function everywhere(t, site, work) {
  await t.test('from a server', async () => {
    const server = await serve(site);
    try {
      await work({ url: (page) => server.url(page), fromDisk: false });
    } finally {
      await server.close();
    }
  });
  await t.test('from disk', () => work({ url: (page) => pathToFileURL(join(site.root, page)).href, fromDisk: true }));
}

/** Someone's own device, in a tab; `close` fails where anything went wrong on it. */
export async function device(options) {
  const own = await context({ acceptDownloads: true, ...options });
  const tab = await own.newPage();
  const wrong = [];
  tab.on('pageerror', (error) => wrong.push(`script error: ${error.message}`));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  tab.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['file:', 'data:', 'blob:', 'about:'].includes(protocol) && !['localhost', '127.0.0.1'].includes(hostname)) wrong.push(`asks for ${request.url()}`);
  });
  const close = async () => {
    await own.close();
    assert.deepEqual(wrong, []);
  };
  return { tab, close, context: own };
}

/** Opens an address, also where the tab stands on that page already. */
export async function visitPage(tab, url) {
  if (tab.url().split('#')[0] === url.split('#')[0]) await tab.goto('about:blank');
  await open(tab, url);
}

/** What axe finds in the page as it is now: nothing. */
export async function assertAccessible(tab, state) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe);
  const found = await tab.evaluate(run, tags);
  assert.deepEqual(found, [], state);
}

/** Nothing sticks out of the window sideways. */
export async function assertFits(tab, state) {
  const { wide, room, who } = await tab.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll('*')].find((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1 && element.getBoundingClientRect().width > 1);
    return { wide: document.documentElement.scrollWidth, room: width, who: out?.outerHTML.slice(0, 120) };
  });
  assert.ok(wide <= room, `${state}: ${wide} in ${room} px: ${who}`);
}

/** Runs in the browser. */
async function run(values) {
  const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`));
}
