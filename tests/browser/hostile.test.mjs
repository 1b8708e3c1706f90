// Promise: what is hostile stays words. A site whose every field tries to run something (tests/hostile/site), with naughty strings
// for titles, texts, tags, statements and terms, opens no dialog, breaks no policy and makes no script stumble: on its pages, when it is
// searched, filled in, and handed answers and meetings; from a server and from disk.
//
// The strings are the Big List of Naughty Strings (Max Woolf, MIT), as npm has it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { parse } from 'parse5';
import { closeBrowser, context, open } from './lib/browser.mjs';
import { giveFile, takeIn, unfold, visitForm } from './lib/forms.mjs';
import { serve } from './lib/server.mjs';

const strings = createRequire(import.meta.url)('big-list-of-naughty-strings');

const here = dirname(fileURLToPath(import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'katern-hostile-'));
after(() => rmSync(desk, { recursive: true, force: true }));
after(closeBrowser);

/** Those that say something, each once. */
const naughty = [...new Set(strings)].filter((text) => text.trim() !== '');
const xss = naughty.filter((text) => /alert|script|onerror|onload|=/i.test(text));
const quoted = (text) => JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const oneLine = (text) => text.replace(/[\r\n]+/g, ' ');

const site = build();

/** The hostile site with the strings in it, built; in one that stops a build, those lines are left out. */
function build() {
  const root = join(desk, 'site');
  cpSync(resolve(here, '../hostile/site'), root, { recursive: true });
  const put = (path, lines) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${lines.join('\n')}\n`);
  };
  const every = (count, at) => naughty.filter((_, number) => number % count === at);
  for (let at = 0; at < 12; at += 1) {
    put(`content/stout/tekst-${at}.md`, ['---', `title: Teksten ${at}`, '---', ...every(12, at).flatMap((text) => ['', oneLine(text)])]);
  }
  for (let at = 0; at < 24; at += 1) {
    const [title, summary, name, word, ...tags] = every(24, at);
    put(`content/werkvormen/stout-${at}.md`, [
      '---', `title: ${quoted(oneLine(title))}`, `summary: ${quoted(summary)}`, 'domains: [een]', `tags: [${tags.map((tag) => quoted(oneLine(tag))).join(', ')}]`, `materials: [${quoted(name)}]`,
      `credit: {name: ${quoted(word)}}`, '---', '', `## ${oneLine(title)}`, '', `| ${oneLine(summary).replaceAll('|', '')} | b |`, '|---|---|', '',
    ]);
  }
  const statements = xss.filter((_, at) => at % 8 === 0).map((text, at) => `      - {id: s${at}, text: ${quoted(text)}, competencies: [vragen]}`);
  put('content/formulieren/stout.yaml', [
    'kind: scan', `title: ${quoted(xss[0])}`, 'version: "1"', 'framework: kader', `respondent: ${quoted(xss[1])}`, `scale: {options: [{value: 1, label: ${quoted(xss[2])}}, {value: 2}]}`,
    'parts:', '  - id: een', `    title: ${quoted(xss[3])}`, '    area: een', '    statements:', ...statements, '    questions: [{id: vraag, text: Wat nog?}]',
    '  - {id: twee, title: Twee, area: twee, statements: [{id: t, text: Ik plan, competencies: [plannen]}]}', 'result: {show: [radar, dots, table]}',
  ]);
  const terms = xss.slice(0, 40).map((text, at) => `- {id: stout-${at}, term: ${quoted(`${oneLine(text)} ${at}`)}, definition: ${quoted(text)}}`);
  const glossary = join(root, 'content/begrippen.yaml');
  writeFileSync(glossary, `${readFileSync(glossary, 'utf8')}${terms.join('\n')}\n`);

  // What an image shows, and what a block of code is called.
  const inline = naughty.map(oneLine).filter((text) => !/[`\][]/.test(text));
  put('content/stout/beelden.md', ['---', 'title: Beelden', '---', ...inline.flatMap((text) => ['', `![${text}](../beeld/plaatje.svg "${text.replaceAll('"', "'")}")`])]);
  put('content/stout/code.md', ['---', 'title: Code', '---', ...inline.flatMap((text) => ['', `~~~ ${text.replaceAll('~', '')}`, 'code', '~~~'])]);
  // Meetings, their programme and a group of it.
  const meetings = every(40, 1);
  meetings.forEach((text, at) => put(`content/bijeenkomsten/stout-${at}.md`, [
    '---', `title: ${quoted(`${oneLine(text)} ${at}`)}`, `summary: ${quoted(text)}`, 'domains: [een]', 'programme: stout', `number: ${at + 1}`, 'start: "13:00"', 'minutes: 30',
    `goals: [${quoted(text)}]`, `materials: [${quoted(oneLine(text))}]`, `homework: [${quoted(text)}]`, '---', '', `## ${oneLine(text)} {minutes=30}`, '',
  ]));
  const [phase, intent, block, mechanism, place, group] = every(60, 2);
  put('content/trajecten/stout.md', [
    '---', `title: ${quoted(oneLine(xss[4]))}`, `phases: [{id: fase, title: ${quoted(oneLine(phase))}, summary: ${quoted(intent)}}]`,
    `blocks: [{id: onderdeel, title: ${quoted(oneLine(block))}, phase: fase, mechanism: ${quoted(mechanism)}}]`, `meetings: [${meetings.map((_, at) => `stout-${at}`).join(', ')}]`, '---', '', 'Tekst.', '',
  ]);
  put('content/trajecten/groepen/stout.yaml', [
    `title: ${quoted(oneLine(group))}`, `summary: ${quoted(xss[5])}`, 'programme: stout', `place: ${quoted(place)}`,
    'meetings:', ...meetings.map((text, at) => `  - {meeting: stout-${at}, date: 2027-03-${String(at + 1).padStart(2, '0')}, start: "13:00", end: "14:00", place: ${quoted(oneLine(text))}}`),
  ]);
  // What the framework, the settings and a competency's own text say.
  const more = (path, change) => writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
  const [title, short, summary, competency, ...behaviours] = every(30, 3);
  more('frameworks/kader.yaml', (text) => `${text}${[
    '  - id: drie', `    title: ${quoted(oneLine(title))}`, `    short: ${quoted(oneLine(short))}`, `    summary: ${quoted(summary)}`, '    competencies:', '      - id: stout',
    `        title: ${quoted(oneLine(competency))}`, `        text: ${quoted(xss[6])}`, '        behaviours:', ...behaviours.map((text, at) => `          - {id: gedrag-${at}, text: ${quoted(text)}}`),
  ].join('\n')}\n`);
  put('content/bekwaamheden/stout.md', ['---', `summary: ${quoted(xss[7])}`, '---', ...every(50, 4).flatMap((text) => ['', oneLine(text)])]);
  more('katern.yaml', (text) => text.replace('navigation:\n', `navigation:\n${xss.slice(8, 16).map((title) => `  - {title: ${quoted(oneLine(title))}, page: pagina.md}\n`).join('')}`));
  // Works, all of which are cited.
  const works = naughty.map((text) => oneLine(text).toWellFormed().replace(/[{}\\%]/g, '')).filter((text) => text.trim() !== '').filter((_, at) => at % 6 === 0);
  put('content/literatuur/stout.bib', works.map((text, at) => `@book{stout${at}, author = {{${text}}}, title = {${text} ${at}}, publisher = {${text}}, note = {${text}}, year = {2014}}`));
  put('content/stout/bronnen.md', ['---', 'title: Bronnen', '---', ...works.flatMap((_, at) => ['', `Zie [@stout${at}].`])]);

  const binary = resolve(here, process.env.KATERN_BIN ?? '../../target/debug/katern');
  const katern = (...given) => spawnSync(binary, [...given, '-r', root], { encoding: 'utf8', maxBuffer: 1e9 });
  const { stdout } = katern('check', '--format', 'json');
  const errors = JSON.parse(stdout).filter(({ severity }) => severity === 'error');
  assert.ok(errors.length < naughty.length / 10, stdout.slice(0, 2000));
  for (const { file, line } of errors) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    lines[line - 1] = '';
    writeFileSync(join(root, file), lines.join('\n'));
  }
  const out = join(desk, 'built');
  const built = katern('build', '-o', out);
  assert.equal(built.status, 0, built.stderr.slice(-3000));
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(out, join(entry.parentPath ?? entry.path, entry.name))).sort();
  return { name: 'hostile', root: out, basePath: '/leren/', files, pages: files.filter((name) => name.endsWith('.html')) };
}

test('no page has anything that could run', () => {
  const wrong = new Set();
  const forbidden = ['iframe', 'object', 'embed', 'base', 'frame', 'frameset', 'applet', 'style', 'math', 'foreignobject', 'video', 'audio', 'portal', 'marquee'];
  const scheme = /^[\u0000-\u0020]*(j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data|file|blob|filesystem)\s*:/i;
  const look = (node, page) => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    const tell = (what) => wrong.add(`${what} (${page})`);
    if (forbidden.includes(node.tagName)) tell(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(attributes)) {
      if (/^on/i.test(name) || ['style', 'srcdoc', 'formaction'].includes(name)) tell(`<${node.tagName} ${name}=${value}>`);
      if (scheme.test(value)) {
        if (['href', 'src', 'action', 'xlink:href', 'poster', 'srcset', 'data', 'cite'].includes(name)) tell(`<${node.tagName} ${name}=${value}>`);
      }
    }
    if (node.tagName === 'script' && (!attributes.src || /^(\w+:|\/\/)/.test(attributes.src) || node.childNodes.length > 0)) tell(`a script: ${attributes.src}`);
    if (node.tagName === 'meta' && attributes['http-equiv'] && attributes['http-equiv'] !== 'Content-Security-Policy') tell(`<meta http-equiv=${attributes['http-equiv']}>`);
    for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) look(child, page);
  };
  for (const page of site.pages) look(parse(readFileSync(join(site.root, page), 'utf8')), page);
  assert.ok(site.pages.length > 150, `only ${site.pages.length} pages`);
  assert.deepEqual([...wrong], []);
});

/** A tab in which everything that should not happen is told. */
async function watched() {
  const own = await context({ acceptDownloads: true });
  const tab = await own.newPage();
  const wrong = [];
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
  });
  tab.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()} on ${tab.url()}`);
    dialog.dismiss();
  });
  tab.on('popup', (popup) => wrong.push(`opens ${popup.url()} on ${tab.url()}`));
  tab.on('pageerror', (error) => wrong.push(`script error: ${error.message} on ${tab.url()}`));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()} on ${tab.url()}`);
  });
  tab.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['file:', 'data:', 'blob:', 'about:'].includes(protocol) && hostname !== '127.0.0.1') wrong.push(`asks for ${request.url()}`);
  });
  return { tab, wrong, close: () => own.close() };
}

/** From a server, and straight from disk. */
async function everywhere(t, work) {
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

/** The portal's pages; other editions have the same. Of what there are many of, a few; from disk those that do something. */
function shown(fromDisk) {
  const pages = site.pages.filter((page) => !(fromDisk && page === '404.html'));
  if (process.env.KATERN_LONG) return pages;
  const some = pages.filter((page) => !/^(een|twee)\//.test(page) && !/\/stout-\d*[1-9]\//.test(page) && !/^stout\/tekst-\d*[2-9]\//.test(page));
  return fromDisk ? some.filter((page) => readFileSync(join(site.root, page), 'utf8').includes('<script')) : some;
}

test('every page opens and nothing happens', async (t) => {
  await everywhere(t, async ({ url, fromDisk }) => {
    const { tab, wrong, close } = await watched();
    for (const page of shown(fromDisk)) {
      await tab.goto(url(page), { waitUntil: 'load' });
      const harm = await tab.evaluate(() => [...document.querySelectorAll('script:not([src]), iframe, object, embed, [onclick], [onerror], [onload], [onmouseover], a[href^="javascript:" i]')].map((one) => one.outerHTML.slice(0, 200)));
      assert.deepEqual(harm, [], page);
    }
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('whatever is searched for is words', async (t) => {
  await everywhere(t, async ({ url }) => {
    const { tab, wrong, close } = await watched();
    await open(tab, url('zoeken/index.html'));
    await tab.getByRole('searchbox').fill('stout');
    await tab.waitForFunction(() => document.querySelector('#k-status').textContent !== '');
    const asked = process.env.KATERN_LONG ? naughty : [...xss.filter((_, at) => at % 4 === 0), ...naughty.filter((_, at) => at % 20 === 0)];
    const found = await tab.evaluate(async (queries) => {
      const field = document.querySelector('#k-zoek');
      const harm = [];
      for (const query of queries) {
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.form.requestSubmit();
        await new Promise((done) => setTimeout(done, 25));
        if (document.querySelector('main :is(img, iframe, script, svg)')) harm.push(query);
      }
      return harm;
    }, asked);
    assert.deepEqual(found, []);
    for (const query of ['"><img src=x onerror=alert(1)>', '</script><script>alert(1)</script>']) {
      await open(tab, `${url('zoeken/index.html')}?zoek=${encodeURIComponent(query)}&soort=${encodeURIComponent(query)}#${encodeURIComponent(query)}`);
    }
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('answers with markup in them are words: filled in, kept, handed over and laid beside', async (t) => {
  await everywhere(t, async ({ url, fromDisk }) => {
    const { tab, wrong, close } = await watched();
    const page = url('formulieren/stout/index.html');
    await visitForm(tab, page);
    await tab.evaluate(() => {
      for (const radio of document.querySelectorAll('#k-form input[type="radio"][value="2"]')) radio.click();
    });
    await tab.locator('#k-form textarea').first().fill(xss.join('\n').slice(0, 4_000));
    await tab.locator('#k-rol').fill(xss[4].slice(0, 120));
    await tab.reload();
    const given = await giveFile(tab, join(desk, `eigen-${fromDisk}.json`), '<img src=x onerror=alert(1)>');
    const file = JSON.parse(readFileSync(given, 'utf8'));
    for (const [at, text] of ['"><img src=x onerror=alert(1)>', '</script><svg onload=alert(1)>', xss[5], xss[9]].entries()) {
      const short = text.slice(0, 100);
      const bad = join(desk, `stout-${at}.json`);
      writeFileSync(bad, JSON.stringify({ ...file, label: short, role: short, place: short, formTitle: short, version: short.slice(0, 50), fingerprint: 'c'.repeat(16), texts: { 'q-vraag': text }, axes: file.axes.map((axis) => ({ ...axis, title: short })) }));
      assert.equal(await takeIn(tab, { file: bad }), 'preview');
      assert.equal(await tab.locator('#k-dialoog :is(img, svg, script)').count(), 0);
      await tab.locator('#k-dialoog-knoppen button').first().click();
      await tab.locator('#k-dialoog:not([open])').waitFor({ state: 'attached' });
    }
    for (const text of [...xss.slice(0, 6), 'katern1.', 'katern9.AAAA']) {
      if (text.trim() === '') continue;
      assert.notEqual(await takeIn(tab, { text }), 'preview', text);
      await tab.$eval('#k-geweigerd', (place) => { place.textContent = ''; });
    }
    for (const hash of ['#antwoorden=katern1.<img src=x onerror=alert(1)>', '#antwoorden=javascript:alert(1)', '#<script>alert(1)</script>']) {
      await tab.goto('about:blank');
      await open(tab, page + hash);
    }
    await unfold(tab, '#k-openen');
    await tab.emulateMedia({ media: 'print' });
    assert.equal(await tab.locator('main :is(img[src="x"], script, [onerror])').count(), 0);
    assert.deepEqual(wrong, []);
    await close();
  });
});

test('a meeting that comes in with markup in it is words', async (t) => {
  await everywhere(t, async ({ url }) => {
    const { tab, wrong, close } = await watched();
    for (const text of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '{{ 7*7 }} ${alert(1)} \u2028 ]]>']) {
      const meeting = { katern: 'bijeenkomst', format: 1, title: text, intro: text, goals: [text], homework: [text], materials: [{ name: text }], blocks: [{ title: text, note: text, lead: text, minutes: { from: 5, to: 5 }, onclick: 'alert(1)' }, { activity: 'lopen' }] };
      const code = `katern1.${deflateRawSync(JSON.stringify(meeting)).toString('base64url')}`;
      await tab.goto('about:blank');
      await open(tab, `${url('bijeenkomsten/samenstellen/index.html')}#bijeenkomst=${code}`);
      await tab.waitForSelector('#k-vraag[open]');
      await tab.click('#k-vraag-ja');
      await tab.waitForFunction((title) => document.querySelector('#k-blokken [name="title"]')?.value.includes(title.slice(0, 5)), text);
      assert.equal(await tab.locator('main :is(img, script, svg.x, [onclick])').count(), 0, text);
    }
    assert.deepEqual(wrong, []);
    await close();
  });
});
