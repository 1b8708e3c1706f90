// Promise: searching works with the keyboard alone, as one types, from a server and from disk; loads little; says in the address
// what is asked; and whatever a query or a page's title holds stays text.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { closeBrowser, context, open } from './lib/browser.mjs';
import { serve } from './lib/server.mjs';
import { sites } from './lib/sites.mjs';

const site = sites().find(({ name }) => name === 'example') ?? sites()[0];
const page = 'zoeken/index.html';
let server;

before(async () => {
  server = await serve(site, { fresh: true });
});
after(async () => {
  await server.close();
  await closeBrowser();
});

const places = [['a server', (query = '', at = page) => server.url(at) + query], ['disk', (query = '', at = page) => pathToFileURL(join(site.root, at)).href + query]];

/** A reader's tab that tells what goes wrong on it, and which files it asks for. */
async function reader(options) {
  const own = await context(options);
  const tab = await own.newPage();
  const [wrong, files] = [[], []];
  tab.on('pageerror', (error) => wrong.push(error.message));
  tab.on('dialog', (dialog) => dialog.dismiss().then(() => wrong.push(`dialog: ${dialog.message()}`)));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  tab.on('request', (request) => files.push(request.url()));
  return { tab, wrong, files, close: () => own.close() };
}

const status = (tab) => tab.locator('#k-status');
const titles = (tab) => tab.locator('.hit-title a').allTextContents();

/** Opens the page at a query and waits until it has said what it found. */
async function visit(tab, address) {
  await open(tab, address);
  await status(tab).filter({ hasText: /\S/ }).waitFor();
  await tab.waitForLoadState('networkidle');
}

/** A file of the site by its address, as bytes over the line. */
const weight = (address) => gzipSync(readFileSync(address.startsWith('file:') ? fileURLToPath(address.split('?')[0]) : join(site.root, decodeURIComponent(new URL(address).pathname).slice(site.basePath.length)))).length;
const name = (address) => decodeURIComponent(new URL(address).pathname).split(`/${page.split('/')[0]}/data/`).at(-1).split('/thema/').at(-1);

test('a first search loads little, and the same from a server and from disk', async (t) => {
  // Two words take some more.
  for (const [query, most] of [['?zoek=begeleider', 45_000], ['?zoek=mentor&soort=form', 45_000], ['?zoek=feedback+van+studenten', 50_000]]) {
    const loaded = [];
    for (const [, url] of places) {
      const { tab, wrong, files, close } = await reader({ width: 1280 });
      await visit(tab, url(query));
      assert.deepEqual(wrong, []);
      assert.ok((await titles(tab)).length > 0, `${query} finds something`);
      loaded.push(files.filter((file) => new URL(file).pathname.endsWith('.js')));
      await close();
    }
    const [http, disk] = loaded.map((files) => files.map(name).sort());
    assert.deepEqual(disk, http);
    assert.equal(new Set(http).size, http.length, 'nothing twice');
    const total = loaded[0].reduce((sum, file) => sum + weight(file), 0);
    t.diagnostic(`${query}: ${http.length} files, ${(total / 1000).toFixed(1)} kB gzip, of which data ${(loaded[0].filter((file) => file.includes('/data/')).reduce((sum, file) => sum + weight(file), 0) / 1000).toFixed(1)} kB`);
    assert.ok(total <= most, `${query} takes ${total} bytes`);
    assert.ok(http.length <= 45, `${query} takes ${http.length} files`);
  }
});

for (const [from, url] of places) {
  test(`from the header of any page with Enter, and back (${from})`, async () => {
    const { tab, wrong, files, close } = await reader({ width: 360 });
    await open(tab, url('', 'index.html'));
    assert.ok(files.every((file) => !file.includes('/search/') && !file.includes('/data/')), 'an ordinary page loads nothing of it');
    await tab.getByRole('searchbox').fill('mentor');
    await tab.keyboard.press('Enter');
    await status(tab).filter({ hasText: 'mentor' }).waitFor();
    const found = await titles(tab);
    await tab.waitForLoadState('networkidle');
    assert.match(await status(tab).textContent(), /ook gezocht op .*werkplekbegeleider/i);
    assert.ok(await tab.locator('.hit mark').count() > 0);
    await tab.locator('.hit-title a').nth(1).click();
    await tab.waitForURL((address) => !address.pathname.endsWith(page));
    await tab.goBack();
    await status(tab).filter({ hasText: 'mentor' }).waitFor();
    assert.deepEqual(await titles(tab), found);
    assert.equal(await tab.getByRole('searchbox').inputValue(), 'mentor');
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`an excerpt leads to the section it stands in (${from})`, async () => {
    const { tab, wrong, close } = await reader({ width: 1280 });
    await visit(tab, url('?zoek=begeleider'));
    const place = tab.locator('.hit-place').first();
    await place.waitFor();
    const marked = await tab.locator('.hit', { has: place }).first().locator('.hit-text mark').first().textContent();
    await place.click();
    await tab.waitForURL((address) => address.hash !== '');
    const text = await tab.evaluate(() => {
      const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      return heading && `${heading.textContent} ${heading.closest('section, article, main').textContent}`;
    });
    assert.ok(text?.toLowerCase().includes(marked.toLowerCase()), `${tab.url()} has ‘${marked}’`);
    assert.deepEqual(wrong, []);
    await close();
  });

  test(`choosing: three clicks, counted, kept in the address (${from})`, async () => {
    const { tab, wrong, close } = await reader({ width: 1280 });
    await visit(tab, url('?soort=activity'));
    const all = await tab.locator('.hit').count();
    // In each the first value that some have and not all.
    for (const facet of ['minutes', 'grouping']) {
      const many = await tab.locator('.hit').count();
      const labels = tab.locator(`[data-facet="${facet}"] .facet-value`);
      const counts = await labels.locator('.count').allTextContents();
      const at = counts.findIndex((count) => Number(count) > 1 && Number(count) < many);
      assert.ok(at >= 0, `${facet}: ${counts}`);
      await labels.nth(at).click();
      await tab.waitForFunction((expected) => document.querySelectorAll('.hit').length === expected, Number(counts[at]));
      await tab.waitForLoadState('networkidle');
    }
    const left = await tab.locator('.hit').count();
    assert.ok(left > 0 && left < all, `${left} of ${all}`);
    const shared = await reader({ width: 360 });
    await visit(shared.tab, tab.url());
    assert.deepEqual(await titles(shared.tab), await titles(tab));
    assert.equal(await shared.tab.locator('.chip').count(), 3);
    await shared.close();
    await tab.locator('.chip').nth(1).click();
    assert.equal(await tab.evaluate(() => document.activeElement.matches('.chip')), true, 'the focus goes on to what is left');
    await tab.getByRole('button', { name: /filters/i }).click();
    await tab.locator('.chip').first().waitFor({ state: 'detached' });
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'k-zoek');
    assert.deepEqual(wrong, []);
    await close();
  });
}

for (const [from, url] of places) {
  test(`areas and competencies: counted under what else is chosen, kept in the address (${from})`, async () => {
    const { tab, wrong, close } = await reader({ width: 1280 });
    await visit(tab, url('?soort=activity'));
    const all = Number(/\d+/.exec(await status(tab).textContent())[0]);
    const expected = { soort: 'activity' };
    let many = all;
    for (const [facet, name] of [['area', 'gebied'], ['competency', 'bekwaamheid']]) {
      const place = tab.locator(`[data-facet="${facet}"]`);
      const labels = place.locator('.facet-value');
      const counted = async () => (await labels.locator('.count').allTextContents()).map(Number);
      // Until it is opened it counts all there is.
      const whole = await counted();
      await place.locator('> summary').click();
      await tab.waitForFunction(([name, before]) => [...document.querySelectorAll(`[data-facet="${name}"] .count`)].map((count) => count.textContent).join() !== before, [facet, whole.join()]);
      const counts = await counted();
      const at = counts.findIndex((count) => count > 0 && count < many);
      assert.ok(at >= 0, `${facet}: ${counts}`);
      await labels.nth(at).click();
      many = counts[at];
      await status(tab).filter({ hasText: new RegExp(`(^|\\D)${many}(\\D|$)`) }).waitFor();
      await tab.waitForLoadState('networkidle');
      assert.equal(await tab.locator('.hit').count(), Math.min(many, 10));
      assert.deepEqual(await counted(), counts, 'a choice does not rule out the others of its own facet');
      expected[name] = await labels.nth(at).locator('input').inputValue();
    }
    assert.ok(many < all);
    assert.deepEqual(Object.fromEntries(new URL(tab.url()).searchParams), expected);
    const kinds = (await tab.locator('[data-facet="kind"] .count').allTextContents()).map(Number);
    assert.ok(kinds.includes(many), `${kinds} of what is chosen, ${many} activities among them`);
    const shared = await reader({ width: 360 });
    await visit(shared.tab, tab.url());
    assert.deepEqual(await titles(shared.tab), await titles(tab));
    assert.deepEqual(await shared.tab.locator('input:checked').evaluateAll((inputs) => inputs.map(({ name, value }) => [name, value])), [['kind', 'activity'], ['area', expected.gebied], ['competency', expected.bekwaamheid]]);
    assert.deepEqual([wrong, shared.wrong], [[], []]);
    await shared.close();
    await close();
  });
}

test('a facilitator has activities of at most an hour, in pairs, for exploring, in three clicks', async () => {
  const small = sites().find(({ name }) => name === 'search');
  const { tab, wrong, close } = await reader({ width: 1280 });
  await visit(tab, pathToFileURL(join(small.root, page)).href + '?soort=activity');
  for (const [facet, value] of [['minutes', '60'], ['grouping', 'pairs'], ['block', 'verkennen']]) {
    await tab.locator(`fieldset:has(> legend) > label:has(> [name="${facet}"][value="${value}"])`).click();
  }
  await tab.waitForFunction(() => document.querySelectorAll('.hit').length === 1);
  assert.deepEqual(await tab.locator('ol > li > h3 > a').allTextContents(), ['Kalibreren']);
  assert.deepEqual([...new URL(tab.url()).searchParams.values()].sort(), ['60', 'activity', 'pairs', 'verkennen']);
  assert.deepEqual(wrong, []);
  await close();
});

test('on a phone one chooses in little room: what is chosen from is open, and a button leads to what is left', async () => {
  const { tab, wrong, close } = await reader({ width: 360 });
  await visit(tab, server.url(page) + '?soort=activity');
  await tab.locator('#k-verfijnen > summary').click();
  assert.deepEqual(await tab.locator('[data-facet][open]').evaluateAll((facets) => facets.map(({ dataset }) => dataset.facet)), ['kind']);
  await tab.locator('[data-facet="grouping"] > summary').click();
  const value = tab.locator('[data-facet="grouping"] .facet-value').nth(1);
  await value.click();
  await tab.waitForLoadState('networkidle');
  const many = await value.locator('.count').textContent();
  assert.match(await tab.locator('[data-facet="grouping"] > summary').textContent(), /\(1\)/);
  const button = tab.locator('#k-toon');
  await button.filter({ hasText: new RegExp(`\\b${many === '1' ? '' : many}\\b`) }).click();
  assert.deepEqual(await tab.evaluate(() => [document.activeElement.localName, document.querySelector('#k-verfijnen').open]), ['summary', false]);
  assert.equal(await tab.locator('.chip').count(), 2, 'what is chosen stays in sight');
  assert.deepEqual(wrong, []);
  await close();
});

test('results follow what is typed, the focus stays, the address says it', async () => {
  const { tab, wrong, close } = await reader({ width: 1280 });
  await tab.clock.install();
  await visit(tab, server.url(page));
  const everything = await status(tab).textContent();
  assert.match(everything, /\d/);
  const field = tab.getByRole('searchbox');
  await field.focus();
  // Each change of the line is heard: there should be one, after the last key. The clock is held, as a busy machine types slowly.
  await tab.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.querySelector('#k-status').textContent)).observe(document.querySelector('#k-status'), { childList: true });
  });
  await tab.clock.pauseAt(new Date(Date.now() + 60_000));
  for (const letter of 'begeleid') {
    await field.press(letter);
    await tab.clock.runFor(200);
  }
  await tab.locator('.hit mark').first().waitFor();
  assert.deepEqual(await tab.evaluate(() => window.said), [], 'said only when typing is over');
  await tab.clock.runFor(1000);
  await status(tab).filter({ hasText: 'begeleid' }).waitFor();
  assert.equal(await tab.evaluate(() => window.said.length), 1);
  await tab.clock.resume();
  assert.equal(await tab.evaluate(() => document.activeElement.id), 'k-zoek');
  assert.match(tab.url(), /\?zoek=begeleid$/);
  await field.fill('');
  await status(tab).filter({ hasText: everything }).waitFor();
  assert.ok(!tab.url().includes('?'));
  assert.deepEqual(wrong, []);
  await close();
});

test('ten at a time; the focus goes to the first new one', async () => {
  const { tab, wrong, close } = await reader({ width: 360 });
  await visit(tab, server.url(page));
  assert.equal(await tab.locator('.hit').count(), 10);
  await tab.locator('#k-meer').focus();
  await tab.keyboard.press('Enter');
  await tab.locator('.hit').nth(19).waitFor();
  await tab.waitForFunction(() => document.activeElement.closest('.hit') === document.querySelectorAll('.hit')[10]);
  await tab.reload();
  await status(tab).filter({ hasText: /\S/ }).waitFor();
  assert.equal(await tab.locator('.hit').count(), 20, 'as many again after coming back');
  assert.deepEqual(wrong, []);
  await close();
});

test('a slip is set right with one key', async () => {
  const { tab, close } = await reader({ width: 1280 });
  await visit(tab, server.url(page) + '?zoek=begelieder+');
  const meant = tab.locator('#k-wenk a');
  assert.equal(await meant.textContent(), 'begeleider');
  await meant.press('Enter');
  await status(tab).filter({ hasText: '‘begeleider’' }).waitFor();
  assert.equal(await tab.locator('#k-wenk').isHidden(), true);
  await close();
});

test('whatever is asked stays text', async () => {
  const { tab, wrong, close } = await reader({ width: 360 });
  const naughty = ['"><img src=x onerror=alert(1)> begeleider', '<script>alert(1)</script>', '{{ 7*7 }} { $query }', '\u202eevil __proto__', '%00', '﷽'.repeat(60)];
  await visit(tab, server.url(page));
  for (const text of naughty) {
    await tab.getByRole('searchbox').fill(text);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction((asked) => new URLSearchParams(location.search).get('zoek') === asked && document.querySelector('#k-status').textContent.includes(asked.trim()), text.slice(0, 200));
    assert.equal(await tab.locator('main :is(img, svg, script)').count(), 0, text);
  }
  for (const query of naughty.slice(0, 2)) await open(tab, `${server.url(page)}?zoek=${encodeURIComponent(query)}&soort=${encodeURIComponent(query)}&minuten=__proto__`);
  assert.deepEqual(wrong, []);
  await close();
});

test('whatever a page is called stays text', async () => {
  const { tab, wrong, close } = await reader({ width: 360 });
  const evil = '<img src=x onerror=alert(1)>begeleider';
  const told = [[evil, evil, evil, evil, evil], [[evil, evil, `${evil} & begeleider <b>vet</b>`]]];
  await tab.route(/\/data\/\w+\/t\/\d+\.js$/, (route) => {
    const [, number] = /t\/(\d+)\.js$/.exec(route.request().url());
    route.fulfill({ contentType: 'text/javascript', body: `katern.part("t/${number}", ${JSON.stringify(Array.from({ length: 40 }, () => told))})` });
  });
  await visit(tab, server.url(page) + '?zoek=begeleider');
  await tab.locator('.hit-place').first().waitFor();
  assert.equal((await titles(tab))[0], evil);
  assert.equal(await tab.locator('#k-treffers :is(img, b)').count(), 0);
  for (const href of await tab.locator('#k-treffers a').evaluateAll((links) => links.map((link) => link.protocol))) assert.equal(href, 'http:');
  assert.deepEqual(wrong, []);
  await close();
});

test('a part that is gone: once more by a new manifest, else a plain word', async () => {
  const { tab, close } = await reader({ width: 360 });
  const asked = [];
  await tab.route(/\/data\/begin\.js/, async (route) => {
    asked.push(route.request().url());
    const response = await route.fetch();
    const body = await response.text();
    // The page at hand is of before the site was replaced.
    await route.fulfill({ response, body: asked.length === 1 ? body.replace(/("hash":\s*")\w+/, '$10000000000000000') : body });
  });
  await visit(tab, server.url(page) + '?zoek=begeleider');
  assert.ok((await titles(tab)).length > 0);
  assert.equal(asked.length, 2);
  await tab.route(/\/data\/\w+\/k\//, (route) => route.abort());
  await visit(tab, server.url(page) + '?zoek=feedback');
  await status(tab).filter({ hasText: 'Ververs' }).waitFor();
  await tab.unroute(/\/data\/\w+\/k\//);
  await tab.getByRole('searchbox').press('Enter');
  await status(tab).filter({ hasText: 'feedback' }).waitFor();
  await close();
});

test('axe finds nothing while someone searches', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const [options, query] of [[{ width: 360 }, '?zoek=mentor&soort=form'], [{ width: 1280, colorScheme: 'dark' }, '?zoek=xqzzy+begelieder+&minuten=60']]) {
    const { tab, close } = await reader(options);
    await visit(tab, server.url(page) + query);
    if (options.width === 360) await tab.locator('#k-verfijnen > summary').click();
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => window.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), [], query);
    await close();
  }
});

test('without scripts the page says so and leads to lists', async () => {
  const { tab, close } = await reader({ width: 360, javaScriptEnabled: false });
  await tab.goto(server.url(page));
  assert.match(await tab.locator('main').innerText(), /script/);
  assert.equal(await tab.locator('#k-vraag').isVisible(), false);
  const lists = tab.locator('.search-overviews a');
  assert.ok(await lists.count() > 0);
  await lists.first().click();
  assert.ok(await tab.locator('.overview li').count() > 0);
  await close();
});
