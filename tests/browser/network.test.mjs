// Promise: no request leaves the page's own edition, none fails, nothing breaks the policy, and no script stumbles; from a
// server and straight from disk.

import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { editionOf } from './lib/sites.mjs';
import { visit } from './lib/visit.mjs';

after(closeBrowser);

for (const fromDisk of [false, true]) {
  test(`every page asks only for its edition's own files and gets them (${fromDisk ? 'from disk' : 'from a server'})`, async () => {
    const findings = new Findings();
    const prepare = (tab, place) => listen(tab, place, (rule, what) => findings.add(place.site, place.page, rule, what));
    // Nothing from a cache: every page is a visitor's first.
    await visit({ fromDisk, newTabs: true, prepare, server: { fresh: true } }, async (tab) => {
      // What a script does after loading is seen too.
      await tab.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      // Closing ends what is under way, and that is no failure.
      tab.removeAllListeners();
    });
    findings.assertNone();
  });
}

async function listen(tab, { site, page, base }, tell) {
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI || 'inline'} ${event.sample}`);
    });
  });
  const short = (address) => address.replace(base, '');
  tab.on('request', (request) => {
    if (/^(data|blob|about):/.test(request.url())) return;
    if (!request.url().startsWith(base + editionOf(site, page))) tell('own files only', `asks for ${short(request.url())}`);
  });
  tab.on('requestfailed', (request) => tell('request fails', `${short(request.url())}: ${request.failure()?.errorText}`));
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
