// Promise: valid HTML and CSS, and nothing in the HTML that a strict policy or a folder on disk forbids.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { closeBrowser, context } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { ownPages, sites } from './lib/sites.mjs';

after(closeBrowser);

/** What the validator says and we don't follow; each with its reason. */
const notFollowed = [
  // Safari takes list semantics from a list without bullets unless the role is spelled out.
  /^The “list” role is unnecessary for element “[uo]l”\.$/,
  // The validator reads files, where 'self' stands for nothing to it, so it reports whatever is relative. Addresses with a
  // scheme still come through; what a browser makes of the policy is tested in network.test.mjs.
  /^Resource violates Content Security Policy \(meta tag\): [a-z ]+ “(?![a-z]+:)[^”]*” blocked by/,
  // Where a note stands beside its word (CSS Anchor Positioning 1); it asks the browser first, and has another place else.
  /^CSS: “position-(area|try-fallbacks)”: Property “[a-z-]+” doesn't exist\.$/,
  // Newer than the validator: text fields that grow with their text. Elsewhere they keep their rows.
  /“field-sizing”: Property “field-sizing” doesn't exist\.$/,
];

const vnu = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

test('HTML, CSS and SVG are valid', () => {
  // What an edition repeats was valid the first time; that nothing is inline is looked at on every page, below.
  const styles = (site) => site.files.filter((file) => /\.(css|svg)$/.test(file));
  const files = unequal(sites().flatMap((site) => [...ownPages(site), ...styles(site)].map((file) => join(site.root, file))));
  const run = spawnSync(
    'java',
    ['-jar', vnu, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', '--also-check-css', '--also-check-svg', ...files],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.error || run.status !== 0) throw new Error(`the validator did not run: ${run.error ?? run.stderr}`);
  const findings = new Findings();
  for (const { url, type, subType, message, lastLine, extract } of JSON.parse(run.stdout).messages) {
    if (notFollowed.some((pattern) => pattern.test(message))) continue;
    const { site, page } = placeOf(url);
    const near = (extract ?? '').replace(/\s+/g, ' ').trim();
    findings.add(site, page, `vnu ${subType ?? type}`, `${message}${near ? ` near ‘${near}’` : ` line ${lastLine}`}`);
  }
  findings.assertNone();
});

/** Of files with the same bytes the first: each edition has its own copy of the theme. */
function unequal(files) {
  return [...new Map(files.toReversed().map((file) => [readFileSync(file, 'latin1'), file])).values()];
}

/** The validator names files in addresses such as `file:/tmp/site/index.html`. */
function placeOf(url) {
  const path = url ? fileURLToPath(url.replace(/^file:\/*/, 'file:///')) : '';
  const site = sites().find(({ root }) => path.startsWith(root + sep));
  return { site: site ?? { name: '' }, page: site ? relative(site.root, path).split(sep).join('/') : url };
}

test('nothing inline, classic scripts only, one strict policy', async () => {
  const findings = new Findings();
  // The parser is the browser's own, in a blank page: nothing is loaded and nothing runs.
  const blank = await context();
  const tab = await blank.newPage();
  for (const site of sites()) {
    for (const page of site.pages) {
      const html = readFileSync(join(site.root, page), 'utf8');
      for (const [rule, what] of await tab.evaluate(readMarkup, html)) findings.add(site, page, rule, what);
    }
  }
  await blank.close();
  findings.assertNone();
});

/** Runs in the browser: what stands in the HTML as written, before any script ran. */
function readMarkup(html) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const found = [];
  const shown = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const each = (selector, rule, matches = () => true) => {
    for (const element of document.querySelectorAll(selector)) if (matches(element)) found.push([rule, shown(element)]);
  };

  each('[style]', 'no inline style');
  each('style', 'no style element');
  each('script', 'no inline script', (script) => !script.hasAttribute('src') || script.textContent.trim() !== '');
  each('script[src]', 'scripts are deferred', (script) => !script.defer);
  // None of these works from a folder (FINDINGS, 'From a folder').
  each('script[type=module], script[crossorigin], script[integrity], link[rel=modulepreload], base', 'works from a folder');
  each('use', 'icons stand in the page', (use) => !(use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '').startsWith('#'));
  each('*', 'no event attributes', (element) => element.getAttributeNames().some((name) => name.startsWith('on')));
  each('[href], [src], [action], [formaction]', 'no address that runs', (element) =>
    ['href', 'src', 'action', 'formaction'].some((name) => /^\s*(javascript|vbscript|data:text)/i.test(element.getAttribute(name) ?? '')));
  each('link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch]', 'no other hosts');
  each('img', 'pictures have alt', (image) => !image.hasAttribute('alt'));

  const policies = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')];
  const policy = policies[0]?.content ?? '';
  if (policies.length !== 1) found.push(['policy', `${policies.length} policies`]);
  if (!/default-src 'none'/.test(policy)) found.push(['policy', `default-src is not 'none': ${policy}`]);
  for (const source of policy.split(/[\s;]+/)) {
    if (/unsafe|https?:|\*|^(data|blob):$/.test(source) && !(/^data:$/.test(source) && /(img-src|font-src)[^;]*data:/.test(policy))) {
      found.push(['policy', `${source} in ${policy}`]);
    }
  }
  // A policy in a meta element counts only for what stands below it.
  if (policies[0]) {
    const above = [...document.querySelectorAll('link, script')].filter((element) => element.compareDocumentPosition(policies[0]) & Node.DOCUMENT_POSITION_FOLLOWING);
    for (const element of above) found.push(['policy', `stands below ${shown(element)}`]);
  }

  if (!document.documentElement.lang) found.push(['language', 'no lang on html']);
  if (!document.title.trim()) found.push(['title', 'no title']);
  if (document.querySelectorAll('h1').length !== 1) found.push(['one h1', `${document.querySelectorAll('h1').length} h1`]);
  return found;
}
