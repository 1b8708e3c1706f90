// The sites under test, as folders on disk.
//
// Takes: KATERN_SITES, one built site or a folder of them; without it, sites are built here with KATERN_BIN from the
// example site, its partnerships, the manual, each folder of ../sites that holds a katern.yaml, and one of these in each theme
// of the examples.
// Gives: sites with their editions, pages and other files. A page's name is its path within its site.
// Refuses: a site without pages, and an empty list, since tests over nothing pass.

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const repository = resolve(here, '../../..');

let found;

/** The sites to test; built first where KATERN_SITES names none. @returns {Site[]} */
export function sites() {
  found ??= find();
  return found;
}

function find() {
  const given = process.env.KATERN_SITES;
  const folder = given ? resolve(given) : buildForThisProcess();
  const roots = existsSync(join(folder, 'index.html')) ? [folder] : subfolders(folder).map((name) => join(folder, name));
  const read = roots.filter((root) => existsSync(join(root, 'index.html'))).map(readSite);
  if (read.length === 0) throw new Error(`no site in ${folder}: a site is a folder with an index.html`);
  return read;
}

/**
 * Builds every site there is to a temporary folder.
 * @returns {{ folder: string, failed: string[] }} the folder, and the sites that could not be built, with what was said.
 */
export function buildAll() {
  const binary = resolve(here, '..', process.env.KATERN_BIN ?? '../../target/debug/katern');
  if (!existsSync(binary)) throw new Error(`${binary} is not there: run 'cargo build', or set KATERN_BIN or KATERN_SITES`);
  const folder = mkdtempSync(join(tmpdir(), 'katern-sites-'));
  const dressed = mkdtempSync(join(tmpdir(), 'katern-dressed-'));
  const failed = [];
  const build = (name, root, ...more) => {
    const { status, error, stdout, stderr } = spawnSync(binary, ['build', '-r', root, '-o', join(folder, name), ...more], { encoding: 'utf8' });
    if (status !== 0) failed.push(`${name} can't be built (exit ${status}): ${error ?? ''}${stdout}${stderr}`);
  };
  for (const [name, root] of [...sources(), ...inThemes(dressed)]) {
    build(name, root);
    // What each partnership makes of a site is a site of its own; those of the example lie beside it.
    const shared = name === 'example' ? withPartnerships(dressed) : root;
    const names = join(shared, 'partnerships');
    for (const of of existsSync(names) ? subfolders(names) : []) build(`${name}-${of}`, shared, '--partnership', of);
  }
  rmSync(dressed, { recursive: true, force: true });
  return { folder, failed };
}

/** A small site in each theme of the examples, made in a folder of its own. */
function inThemes(folder) {
  const themes = join(repository, 'examples/themes');
  return subfolders(themes).map((theme) => {
    const root = join(folder, theme);
    cpSync(join(repository, 'tests/sites/activity'), root, { recursive: true });
    cpSync(join(themes, theme), join(root, 'themes', theme), { recursive: true });
    appendFileSync(join(root, 'katern.yaml'), `\ntheme: ${theme}\n`);
    return [`theme-${theme}`, root];
  });
}

/** The example with the partnerships and the theme that are examples themselves laid over it, in a folder of its own. */
function withPartnerships(folder) {
  const root = join(folder, 'example');
  for (const name of ['content', 'frameworks', 'katern.yaml', 'zoeken.yaml']) cpSync(join(repository, name), join(root, name), { recursive: true });
  for (const name of ['themes', 'partnerships']) cpSync(join(repository, 'examples', name), join(root, name), { recursive: true });
  return root;
}

function buildForThisProcess() {
  const { folder, failed } = buildAll();
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  if (failed.length > 0) throw new Error(failed.join('\n'));
  process.env.KATERN_SITES = folder;
  return folder;
}

function sources() {
  const folder = join(repository, 'tests/sites');
  const small = existsSync(folder) ? subfolders(folder) : [];
  return [
    ['example', repository],
    ['handleiding', join(repository, 'docs')],
    ...small.filter((name) => existsSync(join(folder, name, 'katern.yaml'))).map((name) => [name, join(folder, name)]),
  ];
}

/**
 * @typedef {object} Site
 * @property {string} name the folder's name
 * @property {string} root its absolute path
 * @property {string} basePath where a server must put it: the path of its canonical address, else `/`
 * @property {string[]} files every file, sorted
 * @property {string[]} pages the HTML files, sorted
 * @property {string[]} editions the folders of its domain editions, each ending in `/`
 */

/** @returns {Site} */
function readSite(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html'));
  // An edition has assets of its own; a list of activities is a folder with an index.html too, but has none.
  const editions = subfolders(root).filter((name) => files.includes(`${name}/index.html`) && existsSync(join(root, name, 'thema')));
  return { name: root.split(sep).at(-1), root, basePath: basePath(root), files, pages, editions: editions.map((name) => `${name}/`) };
}

function basePath(root) {
  const home = readFileSync(join(root, 'index.html'), 'utf8');
  const canonical = /<link[^>]*rel="canonical"[^>]*>/.exec(home)?.[0].match(/href="([^"]*)"/)?.[1];
  return canonical ? new URL('.', canonical).pathname : '/';
}

/** The edition that a page belongs to: a folder ending in `/`, or nothing for the portal. */
export function editionOf(site, page) {
  return site.editions.find((edition) => page.startsWith(edition)) ?? '';
}

/** What stands on the web as it is built here: no page of these is taken to be like another where the long form is asked for. */
const published = ['example', 'handleiding'];

/** The pages that the validators see: those of [`ownPages`]; in the long form every page of what is published. @returns {string[]} */
export function validatedPages(site) {
  return process.env.KATERN_LONG && published.includes(site.name) ? site.pages : ownPages(site);
}

/**
 * The portal's pages, each thing shown once, and of the other editions those with something in them that no page before has.
 * Their other pages differ from the portal's in which links they have, and links are looked at on every page. What a
 * partnership repeats of the site that it shares was shown there.
 * @returns {string[]}
 */
export function ownPages(site) {
  // The manual's pages on messages are made alike, as an edition's are like the portal's.
  const inPortal = (page) => editionOf(site, page) === '' && !page.startsWith('meldingen/');
  const read = ({ root }, page) => readFileSync(join(root, page), 'utf8');
  // `html` says what the page is about; the frame around `main` is on every page of the edition.
  const mainOf = (html) => `${/<html[^>]*>/.exec(html)?.[0]} ${/<main[^]*<\/main>/.exec(html)?.[0] ?? html}`;
  const shared = sites().find(({ name }) => site.name.startsWith(`${name}-`));
  const shown = new Set(shared?.pages.map((page) => mainOf(read(shared, page))));
  const known = new Set();
  const isNew = (page) => {
    const html = read(site, page);
    const main = mainOf(html);
    const parts = [...madeOf(html)];
    const news = inPortal(page) ? !shown.has(main) : parts.some((part) => !known.has(part));
    shown.add(main);
    for (const part of parts) known.add(part);
    return news;
  };
  return [...site.pages.filter(inPortal), ...site.pages.filter((page) => !inPortal(page))].filter(isNew);
}

/** Whether a page does nothing but lead to another: there is nothing to look at before the browser is gone. */
export function leadsOn(site, page) {
  return /<meta http-equiv="refresh"/.test(readFileSync(join(site.root, page), 'utf8'));
}

/**
 * Of all sites together the fewest pages that show everything they are made of: every element, class and type of input, and
 * each site's home. What all pages share is tested on all; this is for what takes long, or has to be looked at.
 * @returns {string[]} those of one site: its home, then the richest first
 */
export function sample(site) {
  samples ??= sampleOf(sites());
  return samples.get(site.name);
}

let samples;

function sampleOf(all) {
  const left = all.flatMap((site) => site.pages.map((page) => ({ site, page, parts: madeOf(readFileSync(join(site.root, page), 'utf8')) })));
  const missing = new Set(left.flatMap(({ parts }) => [...parts]));
  const chosen = new Map(all.map(({ name }) => [name, []]));
  const take = ({ site, page, parts }) => {
    chosen.get(site.name).push(page);
    for (const part of parts) missing.delete(part);
  };
  left.filter(({ page }) => page === 'index.html').forEach(take);
  while (missing.size > 0) {
    let best;
    for (const one of left) {
      const count = [...one.parts].filter((part) => missing.has(part)).length;
      if (count > (best?.count ?? 0)) best = { ...one, count };
    }
    take(best);
  }
  return chosen;
}

function madeOf(html) {
  const parts = new Set();
  for (const [, element, attributes] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)) {
    parts.add(element);
    for (const [, name, value] of attributes.matchAll(/\s(class|type)="([^"]*)"/g)) {
      for (const word of value.split(/\s+/)) parts.add(`${element} ${name} ${word}`);
    }
  }
  return parts;
}

function subfolders(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
