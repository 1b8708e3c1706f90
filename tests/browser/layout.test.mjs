// Promise: at every width, and with letters twice as large, a page fits its window, pictures show, and nothing jumps while it loads.

import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { visit } from './lib/visit.mjs';

after(closeBrowser);

/** In CSS pixels: 320 is 1280 at 400 % zoom (WCAG 1.4.10), 360 a phone. */
const widths = { own: [320, 1280], sample: [320, 360, 768, 1280] };

/** The most that a page may shift while it loads; up to 0.1 counts as good (web.dev/articles/cls), we want half of that. */
const mostShift = 0.05;

for (const pages of ['own', 'sample']) {
  test(`no page is wider than its window, and every picture shows (${pages}: ${widths[pages].join(', ')})`, async () => {
    const findings = new Findings();
    await visit({ pages }, async (tab, { site, page }) => {
      for (const broken of await tab.evaluate(brokenPictures)) findings.add(site, page, 'pictures show', broken);
      // Where the window is now comes first: each change of it costs as much as a page.
      const { width: now } = tab.viewportSize();
      for (const width of widths[pages].toSorted((one, other) => (other === now) - (one === now))) {
        await tab.setViewportSize({ width, height: 800 });
        const wide = await tab.evaluate(widest);
        if (wide) findings.add(site, page, `fits ${width}`, wide);
      }
    });
    findings.assertNone();
  });
}

test('no page is wider than a phone with letters twice as large (sample, 390)', async () => {
  const findings = new Findings();
  const prepare = async (tab) => {
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Page.enable');
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  };
  await visit({ pages: 'sample', window: { width: 390 }, prepare }, async (tab, { site, page }) => {
    const wide = await tab.evaluate(widest);
    if (wide) findings.add(site, page, 'fits 390 at 200 %', wide);
  });
  findings.assertNone();
});

for (const width of [360, 1280]) {
  test(`no layout shift to speak of (sample, ${width})`, async () => {
    const findings = new Findings();
    // Fonts, scripts and pictures come late, or they would be there before anything could shift; waiting needs no core.
    const server = { fresh: true, slow: /\.(woff2|js|svg|png|jpe?g|gif|webp|avif)$/ };
    await visit({ pages: 'sample', tabs: 4, window: { width }, server, prepare: (tab) => tab.addInitScript(recordShifts) }, async (tab, { site, page }) => {
      await tab.waitForTimeout(100);
      const shifts = await tab.evaluate(() => window.shifts);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      const what = shifts.flatMap((shift) => shift.what).slice(0, 5);
      if (sum >= mostShift) findings.add(site, page, `shifts < ${mostShift}`, `${sum.toFixed(3)}: ${what.join(', ')}`);
    });
    findings.assertNone();
  });
}

/** Runs in the browser, before the page does. */
function recordShifts() {
  window.shifts = [];
  const told = (node) => (node ? node.nodeName.toLowerCase() + (node.className ? `.${node.className}` : '') : '(gone)');
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (!hadRecentInput) window.shifts.push({ value, what: sources.map(({ node }) => told(node)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the browser. */
function brokenPictures() {
  return [...document.images]
    .filter((image) => !image.complete || image.naturalWidth === 0)
    .map((image) => `${image.getAttribute('src')} does not load`);
}

/** Runs in the browser: what sticks out, where the page is too wide. */
function widest() {
  const root = document.documentElement;
  const room = root.clientWidth;
  if (root.scrollWidth <= room && document.body.scrollWidth <= room) return null;
  const out = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > room + 0.5)
    .slice(-3)
    .map((element) => `${element.outerHTML.replace(/\s+/g, ' ').slice(0, 100)} to ${Math.round(element.getBoundingClientRect().right)}`);
  return `is ${root.scrollWidth} wide: ${out.join(', ')}`;
}
