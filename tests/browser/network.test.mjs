// Promise: no request leaves the page's own edition, none fails, nothing breaks the policy, and no script stumbles; from a
// server and straight from disk.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { editionOf } from './lib/sites.mjs';
import { visit } from './lib/visit.mjs';

after(closeBrowser);

for (const fromDisk of [false, true]) {
  test(`a page asks only for its edition's own files and gets them (${fromDisk ? 'from disk' : 'sample, from a server'})`, async () => {
    const findings = new Findings();
    const prepare = (tab, current) => listen(tab, current, (rule, what) => findings.add(current().site, current().page, rule, what));
    // What stands in a page leads to a file of its edition on every page (folder.test.mjs); here is seen what a browser asks for
    // and says. From disk it may do the least, so most is looked at there.
    // Nothing from a cache: every page is a visitor's first.
    await visit({ pages: fromDisk ? 'own' : 'sample', fromDisk, prepare, server: { fresh: true } }, async (tab) => {
      // What a script does after loading is seen too.
      await tab.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    });
    findings.assertNone();
  });
}

async function listen(tab, current, tell) {
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI || 'inline'} ${event.sample}`);
    });
  });
  const short = (address) => address.replace(current().base, '');
  // A page's icon is asked for last of all, perhaps when the tab is at the next page already. That it is there, and in the
  // edition's own folder, is folder.test.mjs's to tell.
  const icons = new Set();
  tab.on('request', (request) => {
    const { site, page, base } = current();
    if (request.isNavigationRequest()) icons.add(iconOf(current()));
    if (/^(data|blob|about):/.test(request.url()) || icons.has(request.url())) return;
    if (!request.url().startsWith(base + editionOf(site, page))) tell('own files only', `asks for ${short(request.url())}`);
  });
  tab.on('requestfailed', (request) => {
    if (!icons.has(request.url())) tell('request fails', `${short(request.url())}: ${request.failure()?.errorText}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) tell('request fails', `${short(response.url())}: ${response.status()}`);
  });
  tab.on('pageerror', (error) => tell('script error', error.message));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(`console ${message.type()}`, `${message.text()} (${short(message.location().url)})`);
  });
  tab.on('popup', (popup) => tell('opens a window', popup.url()));
  tab.on('dialog', (dialog) => {
    tell('opens a dialog', dialog.message());
    dialog.dismiss();
  });
}

/** The address of the icon that the page names, if it does. */
function iconOf({ site, page, url }) {
  const link = /<link[^>]*rel="icon"[^>]*>/.exec(readFileSync(join(site.root, page), 'utf8'))?.[0];
  const href = /href="([^"]*)"/.exec(link)?.[1];
  return href && new URL(href, url).href;
}
