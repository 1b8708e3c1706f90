// Promise: a visitor writes an activity, an example or a source, sees it as it will look, keeps it on the device, and takes it along
// as a file that `katern check` accepts and the build shows the same; whatever is typed stays text, and nothing is sent by itself.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { assertAccessible, assertFits, device, everywhere, visitPage } from './lib/meetings.mjs';
import { plain, run } from './lib/scripts.mjs';
import { sites } from './lib/sites.mjs';

after(closeBrowser);

const here = fileURLToPath(new URL('.', import.meta.url));
const site = sites().find(({ name }) => name === 'contribute') ?? sites().find(({ pages }) => pages.includes('bijdragen/index.html'));
const page = 'bijdragen/index.html';
const fromDisk = pathToFileURL(join(site.root, page)).href;
const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) [[weg]] {{ t }} `code` # kop @key ~x~ $y$ ^z |';

test('texts are read as a small part of Markdown, and nothing else in them means anything', () => {
  const { written: { text } } = run('.', ['shared/written', 'contribute/text']);
  for (const [given, expected] of [
    ['Een\nTwee', 'Een\n\nTwee'],
    ['- a\n* b\n• c', '- a\n- b\n- c'],
    ['3. a\n4) b', '1. a\n2. b'],
    ['> a\n> b\nc', '> a\n>\n> b\n\nc'],
    ['Zo **heel erg** en *zo*.', 'Zo **heel erg** en *zo*.'],
    ['2*3*4 ** a ** *b', '2\\*3\\*4 \\*\\* a \\*\\* \\*b'],
    ['Zie [hier](https://example.org/a_b) en https://example.org/x.', 'Zie [hier](https://example.org/a_b) en [https://example.org/x](https://example.org/x).'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['# kop', '\\# kop'],
    ['1990. Een jaar', '1990\\. Een jaar'],
    ['=== {#a} [[x]] <b>', '\\=== \\{\\#a\\} \\[\\[x\\]\\] \\<b\\>'],
    ['*[a](https://example.org)*', '\\*[a](https://example.org/)\\*'],
  ]) assert.equal(text.markdown(given), expected, given);
  // A long line of marks takes no time to read.
  const began = Date.now();
  for (const mark of ['*', '**', '[', '*a', '**a ', 'https://', '[a](https://']) text.markdown(mark.repeat(8000 / mark.length));
  assert.ok(Date.now() - began < 3000, `${Date.now() - began} ms`);
});

test('what was kept is read as data of known shape', () => {
  const { draft } = run('.', ['shared/incoming', 'contribute/draft']);
  assert.equal(draft.shape({ katern: 'bijdrage', format: 2 }), undefined);
  assert.equal(draft.shape('x'), undefined);
  const shaped = plain(draft.shape({ katern: 'bijdrage', format: 1, kind: 'x', title: 'a\u202eb\ud800'.padEnd(500, 'c'), summary: `${'d'.repeat(499)}\u{1f600}`, intro: 'e\tf\r\ng\u2028h', steps: [null, { title: 7, grouping: 'x' }], domains: 'x', extra: 1 }));
  assert.equal(shaped.kind, 'activity');
  assert.equal(shaped.title.length, 200);
  assert.match(shaped.title, /^ab\ufffdc/);
  assert.equal(shaped.summary, `${'d'.repeat(499)}\ufffd`);
  assert.equal(shaped.intro, 'e f\ng\nh');
  assert.deepEqual(shaped.steps[1], { title: '', minutes: '', text: '', grouping: 'all' });
  assert.ok(!('extra' in shaped) && shaped.domains.length === 0);
});

/** Puts files in a copy of the site, which `katern check` must accept without a word, and builds it. */
async function published(files, work) {
  const folder = mkdtempSync(join(tmpdir(), 'katern-contributed-'));
  try {
    cpSync(join(here, '../sites/contribute'), folder, { recursive: true });
    for (const { path, text } of files) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text, { flag: 'wx' });
    }
    const binary = resolve(here, process.env.KATERN_BIN ?? '../../target/debug/katern');
    const katern = (...options) => spawnSync(binary, [...options, '-r', folder], { encoding: 'utf8' });
    const checked = katern('check', '--strict', '--format', 'json');
    const told = JSON.parse(checked.stdout).filter(({ severity }) => severity !== 'info');
    assert.deepEqual(told, [], files.map(({ text }) => text).join('\n'));
    assert.equal(checked.status, 0, checked.stderr);
    assert.equal(katern('build', '-o', join(folder, 'site')).status, 0);
    await work(join(folder, 'site'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files as they are downloaded. */
async function downloaded(tab) {
  const found = [];
  for (const file of await tab.locator('.contribute-file:not([hidden])').all()) {
    const [download] = await Promise.all([tab.waitForEvent('download'), file.locator('[data-save]').click()]);
    const path = await file.locator('[data-name]').textContent();
    assert.equal(download.suggestedFilename(), path.split('/').at(-1));
    const text = readFileSync(await download.path(), 'utf8');
    assert.equal(text, await file.locator('textarea').inputValue());
    found.push({ path, text });
  }
  return found;
}

/** Runs in the browser: what a text says and how, each element in brackets. */
const outline = (root) => {
  const said = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('svg')) return '';
    const inner = [...node.childNodes].map(said).join('');
    const name = node.localName.replace(/^h\d$/, 'h');
    return ['p', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'a', 'h'].includes(name) ? `<${name}${name === 'a' ? ` ${node.href}` : ''}>${inner.trim()}</${name}>` : inner;
  };
  return said(root).replace(/ ?(<[^>]*>) ?/g, '$1').trim();
};

const rich = 'Eerst **heel goed** kijken, dan *pas* praten.\n- een punt met [een link](https://example.org/a?b=c&d=(e))\n- nog een\n1. eerst\n2. dan\n> “Dat vond ik lastig,” zei ze.\nZie https://example.org/lang_adres.';

test('an activity is previewed, downloaded, accepted and built the same', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    await tab.fill('[name="title"]', 'Brieven');
    await tab.fill('[name="summary"]', `Kort: "goed" & ${hostile}`);
    await tab.fill('[name="minutes"]', 'een uur');
    assert.equal(await tab.locator('#k-fout-minutes').isVisible(), true);
    await tab.fill('[name="group"]', '2 - 12');
    await tab.fill('[name="materials"]', 'Pen: rood\n- papier # twee');
    await tab.fill('[name="preparation"]', 'Lees\niets');
    await tab.fill('[name="intro"]', `${rich}\n${hostile}`);
    await tab.fill('[name="name"]', 'Jo: & co');
    await tab.locator('[name="domains"]').first().check();
    for (const [title, minutes, grouping, text] of [['Schrijf {minutes=3}', '10', 'alone', rich], ['', '5-15', 'pairs', hostile], ['Slot #', '', 'all', '']]) {
      await tab.click('#k-stap-erbij');
      const row = tab.locator('#k-stappen > li').last();
      assert.equal(await row.locator('[data-step="title"]').evaluate((field) => field === document.activeElement), true);
      await row.locator('[data-step="title"]').fill(title);
      await row.locator('[data-step="minutes"]').fill(minutes);
      await row.locator('[data-step="grouping"]').selectOption(grouping);
      await row.locator('[data-step="text"]').fill(text);
    }
    const previewed = await tab.locator('#k-voorbeeld .prose').evaluate(outline);
    assert.equal(await tab.locator('#k-voorbeeld img, #k-voorbeeld [href^="javascript"]').count(), 0);
    const files = await downloaded(tab);
    assert.deepEqual(files.map(({ path }) => path), ['content/werkvormen/brieven-2.md']);
    await published(files, async (built) => {
      await visitPage(tab, pathToFileURL(join(built, 'werkvormen/brieven-2/index.html')).href);
      assert.equal(await tab.locator('.split-main').evaluate(outline), previewed);
      assert.equal((await tab.locator('.lede').textContent()).replaceAll('\u00ad', ''), `Kort: "goed" & ${hostile}`);
      assert.match((await tab.locator('.facts').innerText()).replaceAll('\u00ad', ''), /2–12[^]*Pen: rood\s+- papier # twee[^]*Lees iets/);
    });
    await close();
  });
});

test('an example and a source are accepted and built', async () => {
  const { tab, close } = await device({ width: 360, colorScheme: 'dark' });
  await visitPage(tab, fromDisk);
  await tab.check('[value="example"]');
  await tab.fill('[name="title"]', 'Een les');
  await tab.fill('[name="about"]', rich);
  await tab.fill('[name="result"]', hostile);
  await tab.fill('[name="name"]', '*Sam*');
  await assertFits(tab, 'example, 360 px');
  await assertAccessible(tab, 'example');
  const previewed = await tab.locator('#k-voorbeeld .prose').evaluate(outline);
  const example = await downloaded(tab);
  assert.deepEqual(example.map(({ path }) => path), ['content/praktijk-een-les-2.md']);

  await tab.check('[value="source"]');
  await tab.fill('[name="title"]', 'Kijken & luisteren: 100% #raak, {echt} \\textbf $5 over_al');
  await tab.fill('[name="authors"]', 'Jansen, Änne\nPlatform Kijken');
  await tab.fill('[name="year"]', '2020');
  await tab.fill('[name="publisher"]', 'Verzonnen & Zoon');
  await tab.fill('[name="url"]', 'https://example.org/a%20b?c=1&d_e#f');
  await tab.fill('[name="why"]', 'Het laat zien: "zo".');
  await assertFits(tab, 'source, 360 px');
  await assertAccessible(tab, 'source');
  const source = await downloaded(tab);
  assert.deepEqual(source.map(({ path }) => path), ['content/literatuur/jansen2020-2.bib', 'content/literatuur/jansen2020-2.md']);
  await published([...example, ...source], async (built) => {
    await visitPage(tab, pathToFileURL(join(built, 'praktijk-een-les-2/index.html')).href);
    assert.equal((await tab.locator('main .prose').first().evaluate(outline)), previewed);
    await visitPage(tab, pathToFileURL(join(built, 'literatuur/index.html')).href);
    const listed = (await tab.locator('main').innerText()).replaceAll('\u00ad', '').replace(/\s+/g, ' ');
    assert.match(listed, /Jansen, Ä\., & Platform Kijken\. \(2020\w?\)\. Kijken & luisteren: 100% #raak, echt textbf \$5 over_al\. Verzonnen & Zoon\./);
    assert.equal(await tab.locator('main a[href^="https://example.org"]').first().getAttribute('href'), 'https://example.org/a%20b?c=1&d_e#f');
  });
  await close();
});

test('it stays on the device until it is wiped, and goes nowhere by itself', async (t) => {
  await everywhere(t, site, async ({ url }) => {
    const { tab, close } = await device();
    await visitPage(tab, url(page));
    await assertAccessible(tab, 'empty');
    await tab.focus('[name="title"]');
    await tab.keyboard.type('Getypt');
    for (let at = 0; at < 3; at += 1) {
      await tab.focus('#k-stap-erbij');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type(`Stap ${at}`);
    }
    await visitPage(tab, url(page));
    const titles = () => tab.locator('[data-step="title"]').evaluateAll((fields) => fields.map(({ value }) => value));
    assert.equal(await tab.inputValue('[name="title"]'), 'Getypt');
    await tab.locator('[data-up]').nth(2).focus();
    await tab.keyboard.press('Enter');
    assert.deepEqual(await titles(), ['Stap 0', 'Stap 2', 'Stap 1']);
    await tab.locator('[data-remove]').nth(0).focus();
    await tab.keyboard.press('Enter');
    assert.deepEqual(await titles(), ['Stap 2', 'Stap 1']);
    assert.equal(await tab.evaluate(() => document.activeElement.matches('#k-stappen > li:first-child [data-remove]')), true);
    await assertAccessible(tab, 'steps');
    await tab.click('#k-wis');
    assert.equal(await tab.inputValue('[name="title"]'), '');
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage)), []);
    await tab.click('#k-terug');
    assert.equal(await tab.inputValue('[name="title"]'), 'Getypt');
    await tab.click('#k-wis');
    // What says nothing is not handed over, and it is said why.
    await tab.locator('[data-save]').first().click();
    assert.match(await tab.locator('#k-zegt').textContent(), /titel/);
    assert.equal(await tab.evaluate(() => document.activeElement.name), 'title');
    // What something else left under our name is not written over.
    await tab.evaluate((key) => localStorage.setItem(key, '{"katern":"bijdrage","format":7}'), 'katern/bijdragen/bijdragen');
    await visitPage(tab, url(page));
    await tab.fill('[name="title"]', 'Nieuw');
    assert.equal(await tab.evaluate(() => localStorage.getItem('katern/bijdragen/bijdragen')), '{"katern":"bijdrage","format":7}');
    assert.match(await tab.locator('#k-bewaard').textContent(), /\S/);
    await close();
  });
});

test('a mail says all of it while it is short, and asks for the file when it is long', async () => {
  const { tab, close } = await device();
  await visitPage(tab, fromDisk);
  await tab.fill('[name="title"]', 'Kort & goed');
  await tab.fill('[name="intro"]', 'Eén zin.');
  const short = new URL(await tab.getAttribute('#k-mail', 'href'));
  assert.equal(short.pathname, 'redactie@example.org');
  assert.match(short.searchParams.get('subject'), /Kort & goed/);
  assert.match(short.searchParams.get('body'), /content\/werkvormen\/kort-goed\.md[^]*title: "Kort & goed"[^]*Eén zin\./);
  assert.equal(await tab.locator('#k-mail-lang').isVisible(), false);
  await tab.fill('[name="intro"]', 'Een zin. '.repeat(400));
  const href = await tab.getAttribute('#k-mail', 'href');
  assert.ok(href.length <= 1900, `${href.length}`);
  assert.match(new URL(href).searchParams.get('body'), /bijlage: kort-goed\.md/);
  assert.equal(await tab.locator('#k-mail-lang').isVisible(), true);
  await close();
});

test('a browser of before 2023 can write too', async () => {
  const { tab, close } = await device();
  await tab.addInitScript(() => {
    for (const name of ['toWellFormed', 'isWellFormed']) delete String.prototype[name];
    for (const name of ['toSorted', 'toSpliced', 'toReversed']) delete Array.prototype[name];
  });
  await visitPage(tab, fromDisk);
  assert.equal(await tab.locator('#k-zonder').isVisible(), false);
  await tab.fill('[name="title"]', 'Kort & goed');
  assert.match(await tab.locator('#k-bestand-0 textarea').inputValue(), /Kort & goed/);
  await close();
});

test('without a script the page says how to send it', async () => {
  const { tab, close } = await device({ javaScriptEnabled: false });
  await tab.goto(fromDisk);
  assert.equal(await tab.locator('#k-zonder a[href="mailto:redactie@example.org"]').isVisible(), true);
  assert.equal(await tab.locator('#k-bijdragen').isVisible(), false);
  await close();
});
