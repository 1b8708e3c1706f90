// One browser for each test file, and a page that has come to rest.
//
// Takes: CHROMIUM, else Debian's /usr/bin/chromium. Gives: contexts, and pages opened in them. Who opens closes: a test file
// says `after(closeBrowser)`.

import { chromium } from 'playwright-core';

let launched;

/** A new context in the browser, which is started when first asked for; closed by the caller. */
export async function context({ width = 1280, ...options } = {}) {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });
  return (await launched).newContext({ viewport: { width, height: 800 }, locale: 'nl-NL', reducedMotion: 'reduce', ...options });
}

/** Ends the browser. */
export async function closeBrowser() {
  if (launched) await (await launched).close();
  launched = undefined;
}

/** Opens an address and waits until fonts and pictures are there, also those that load late, and transitions are done. */
export async function open(tab, url) {
  await tab.goto(url, { waitUntil: 'load' });
  await tab.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = 'eager';
    const pictures = [...document.images].filter((image) => !image.complete);
    await Promise.all(pictures.map((image) => new Promise((settled) => {
      image.onload = settled;
      image.onerror = settled;
    })));
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}
