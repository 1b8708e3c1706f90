// Pictures for a person to look at: `node shots.mjs OUTDIR [SITE]`. The sample of pages that the tests use, at 360 and 1280,
// light and dark, and as it prints. SITE is a built site; without it, all sites that the tests would look at.

import { join, resolve } from 'node:path';
import { closeBrowser } from './lib/browser.mjs';
import { visit } from './lib/visit.mjs';

const [outdir, only] = process.argv.slice(2);
if (!outdir) {
  console.error('node shots.mjs OUTDIR [SITE]');
  process.exit(2);
}
if (only) process.env.KATERN_SITES = resolve(only);

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark']) {
    await visit({ pages: 'sample', window: { width, colorScheme } }, async (tab, { site, page }) => {
      const name = page.replace(/(\/?index)?\.html$/, '').replaceAll('/', '-') || 'home';
      const path = join(resolve(outdir), site.name, name);
      await tab.screenshot({ path: `${path}-${width}-${colorScheme}.png`, fullPage: true });
      if (width === 1280 && colorScheme === 'light') await tab.pdf({ path: `${path}.pdf`, preferCSSPageSize: true });
    });
  }
}
await closeBrowser();
console.log(resolve(outdir));
