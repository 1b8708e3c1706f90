// Promise: valid HTML and CSS, and nothing in the HTML that a strict policy or a folder on disk forbids.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { Findings } from './lib/findings.mjs';
import { elementsOf } from './lib/html.mjs';
import { sites, validatedPages } from './lib/sites.mjs';

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
  const files = unequal(sites().flatMap((site) => [...validatedPages(site), ...styles(site)].map((file) => join(site.root, file))));
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

/** Rules of html-validate that we set otherwise; each with its reason. */
const rules = {
  // Browsers refuse it from a folder, and nothing comes from another host.
  'require-sri': 'off',
  // Safari takes list semantics from a list without bullets unless the role is spelled out.
  'no-redundant-role': 'off',
  'doctype-style': ['error', { style: 'lowercase' }],
  // An id with a dot is valid, and no id of ours stands in a selector unescaped.
  'valid-id': ['error', { relaxed: true }],
  // Boxes of one facet have one name, so that the address of a search names it once.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  // How long a title is, its author decides.
  'long-title': 'off',
  // What scrolls sideways is a region with a name where it stands, in the middle of a text: no section of it.
  'prefer-native-element': ['error', { exclude: ['region', 'list'] }],
};

/** What it says all the same and we don't follow. */
const excused = [
  // What is filled in stays on the device: there is nothing to submit. A search of one field is sent by Enter.
  ({ ruleId }) => ruleId === 'wcag/h32',
  // A dialog that is closed until a script asks something in it; the button then says what it does.
  ({ ruleId, selector }) => ruleId === 'text-content' && selector?.endsWith('#k-vraag-ja'),
  // In a template, which a script copies and fills.
  ({ ruleId, selector }) => ruleId === 'text-content' && /^#k-(blok|stap) > li/.test(selector ?? ''),
];

test('a second validator agrees', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:document'], rules }));
  const findings = new Findings();
  let looked = 0;
  for (const site of sites()) {
    for (const page of validatedPages(site)) {
      const { results } = await validator.validateString(readFileSync(join(site.root, page), 'utf8'));
      looked += 1;
      for (const told of results.flatMap(({ messages }) => messages)) {
        if (excused.some((is) => is(told))) continue;
        findings.add(site, page, `html-validate ${told.ruleId}`, `${told.message} at ${told.selector ?? `line ${told.line}`}`);
      }
    }
  }
  console.log(`html-validate looked at ${looked} pages`);
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

test('nothing inline, classic scripts only, one strict policy', () => {
  const findings = new Findings();
  for (const site of sites()) {
    for (const page of site.pages) {
      for (const [rule, what] of readMarkup(readFileSync(join(site.root, page), 'utf8'))) findings.add(site, page, rule, what);
    }
  }
  findings.assertNone();
});

/** What stands in the HTML as written, before any script ran. */
function readMarkup(html) {
  const elements = elementsOf(html);
  const found = [];
  const each = (rule, matches) => {
    for (const element of elements) if (matches(element)) found.push([rule, shown(element)]);
  };

  each('no inline style', ({ attributes }) => 'style' in attributes);
  each('no style element', ({ name }) => name === 'style');
  each('no inline script', ({ name, attributes, text }) => name === 'script' && (!('src' in attributes) || text.trim() !== ''));
  each('scripts are deferred', ({ name, attributes }) => name === 'script' && 'src' in attributes && !('defer' in attributes));
  // None of these works from a folder.
  each('works from a folder', ({ name, attributes }) =>
    (name === 'script' && (attributes.type === 'module' || 'crossorigin' in attributes || 'integrity' in attributes)) ||
    (name === 'link' && attributes.rel === 'modulepreload') ||
    name === 'base');
  each('icons stand in the page', ({ name, attributes }) => name === 'use' && !(attributes.href ?? attributes['xlink:href'] ?? '').startsWith('#'));
  each('no event attributes', ({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on')));
  each('no address that runs', ({ attributes }) =>
    ['href', 'xlink:href', 'src', 'action', 'formaction'].some((name) => /^\s*(javascript|vbscript|data:text)/i.test(attributes[name] ?? '')));
  each('no other hosts', ({ name, attributes }) => name === 'link' && /\b(preconnect|dns-prefetch|prefetch)\b/.test(attributes.rel));
  each('pictures have alt', ({ name, attributes }) => name === 'img' && !('alt' in attributes));

  const isPolicy = ({ name, attributes }) => name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv']);
  const policies = elements.filter(isPolicy);
  const policy = policies[0]?.attributes.content ?? '';
  if (policies.length !== 1) found.push(['policy', `${policies.length} policies`]);
  if (!/default-src 'none'/.test(policy)) found.push(['policy', `default-src is not 'none': ${policy}`]);
  for (const source of policy.split(/[\s;]+/)) {
    if (/unsafe|https?:|\*|^(data|blob):$/.test(source) && !(/^data:$/.test(source) && /(img-src|font-src)[^;]*data:/.test(policy))) {
      found.push(['policy', `${source} in ${policy}`]);
    }
  }
  // A policy in a meta element counts only for what stands below it.
  for (const element of elements.slice(0, elements.findIndex(isPolicy) + 1)) {
    if (['link', 'script'].includes(element.name)) found.push(['policy', `stands below ${shown(element)}`]);
  }

  if (!elements.find(({ name }) => name === 'html').attributes.lang) found.push(['language', 'no lang on html']);
  if (!elements.find(({ name }) => name === 'title')?.text.trim()) found.push(['title', 'no title']);
  const headings = elements.filter(({ name }) => name === 'h1').length;
  if (headings !== 1) found.push(['one h1', `${headings} h1`]);
  return found;
}

/** An element as one may have written it. */
function shown({ name, attributes }) {
  return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join('')}>`.replace(/\s+/g, ' ').slice(0, 120);
}
