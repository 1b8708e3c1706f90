// Promise: a form is whole on paper. Blank it has room to write and no statement cut in two; filled in it shows every choice
// and every word, without leaning on printed backgrounds. A plan is one page.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { closeBrowser, context, open } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { readPdf, squeeze } from './lib/pdf.mjs';
import { serve } from './lib/server.mjs';
import { editionOf, ownPages, sites } from './lib/sites.mjs';
import { inTabs } from './lib/visit.mjs';

after(closeBrowser);

/** More than fits on a page: an answer may be as long as it wants. */
const LONG = Array.from({ length: 260 }, (_, at) => `Zin ${at + 1} van een lang antwoord.`).join(' ');

test('blank, with and without script: whole, with room to write, and numbered pages', async () => {
  const findings = new Findings();
  for (const javaScriptEnabled of [false, true]) {
    await print({ javaScriptEnabled }, async (tab, { site, page, form }, sheets) => {
      const tell = (rule, what) => findings.add(site, page, rule, `${what}${javaScriptEnabled ? '' : ' (no script)'}`);
      wholeItems(form, sheets, tell);
      for (const text of form.questions) {
        const sheet = sheets.find(({ text: found }) => found.includes(squeeze(text)));
        if (!sheet) tell('whole', `the question '${text}' is not on one page`);
      }
      for (const [number, sheet] of sheets.entries()) {
        if (sheet.size !== '595 x 842') tell('A4', `page ${number + 1} is ${sheet.size}`);
        if (!sheet.text.includes(`${number + 1}/${sheets.length}`)) tell('numbered', `page ${number + 1} has no number`);
        if (!sheet.text.includes(squeeze(form.name))) tell('named', `page ${number + 1} doesn't name the site`);
        if (sheet.text.length < squeeze(form.name).length + 20) tell('no empty page', `page ${number + 1} holds only '${sheet.text}'`);
      }
      if (form.kind === 'plan' && sheets.length !== 1) tell('one A4', `a plan of ${sheets.length} pages`);
      if (form.kind === 'scan' && form.drawing.length === 0) tell('a result to draw', 'there is none');
      const drawing = sheets.find(({ text }) => form.drawing.every((part) => text.includes(squeeze(part))));
      if (!drawing) tell('a result to draw', `${form.drawing.join(' | ')} is not on one page`);
      for (const what of form.cramped) tell('room to write', what);
    });
  }
  findings.assertNone();
});

test('filled in: every choice marked by lines, every text whole', async () => {
  const findings = new Findings();
  await print({ fill: true }, async (tab, { site, page, form }, sheets) => {
    const tell = (rule, what) => findings.add(site, page, rule, what);
    wholeItems(form, sheets, tell);
    const all = sheets.map(({ body }) => body).join('');
    for (const [name, text] of form.texts) {
      if (!all.includes(squeeze(text))) tell('every word', `of ${name} a part is missing`);
    }
    for (const value of form.head) {
      if (!all.includes(squeeze(value))) tell('every word', `'${value}' is not in the head`);
    }
    for (const what of await tab.evaluate(unmarked)) tell('marked', what);
  });
  findings.assertNone();
});

test('wherever a page ends, no statement or rubric is cut in two', async () => {
  const findings = new Findings();
  for (const lower of [16, 24]) {
    await print({ javaScriptEnabled: false, lower }, (tab, { site, page, form }, sheets) => {
      wholeItems(form, sheets, (rule, what) => findings.add(site, page, rule, `${what} (${lower} mm lower)`));
    });
  }
  findings.assertNone();
});

/** Each statement stands on one page with its examples and its boxes, each rubric with its levels. */
function wholeItems(form, sheets, tell) {
  for (const { said, texts, columns = [] } of form.items) {
    const sheet = sheets.find(({ text }) => texts.every((part) => text.includes(squeeze(part))));
    if (!sheet) tell('whole', `'${said}' is not on one page`);
    else if (!columns.every((word) => sheet.text.includes(squeeze(word)))) tell('told', `what the boxes of '${said}' mean is not on its page`);
  }
}

/** Prints each form of each site, as a visitor does, and reads what came out. */
async function print({ fill = false, javaScriptEnabled = true, lower = 0 }, look) {
  for (const site of sites()) {
    const isForm = (page) => editionOf(site, page) === '' && readFileSync(join(site.root, page), 'utf8').includes('id="k-form"');
    const pages = ownPages(site).filter(isForm);
    if (pages.length === 0) continue;
    const served = await serve(site);
    const opened = await context({ javaScriptEnabled });
    await inTabs(opened, pages, () => {}, async (tab, page) => {
      if (javaScriptEnabled) await open(tab, served.url(page));
      else await tab.goto(served.url(page), { waitUntil: 'load' });
      const form = await tab.evaluate(readForm, fill ? LONG : undefined);
      // Other titles, other fonts: pages end elsewhere.
      if (lower > 0) await tab.evaluate((space) => { document.querySelector('#k-form').style.marginTop = `${space}mm`; }, lower);
      const pdf = await tab.pdf({ preferCSSPageSize: true });
      await tab.emulateMedia({ media: 'print' });
      form.cramped = await tab.evaluate(cramped);
      const sheets = await readPdf(pdf);
      await look(tab, { site, page, form }, sheets);
      // Else the next form would be printed as it is on a screen.
      await tab.emulateMedia({ media: null });
    });
    await opened.close();
    await served.close();
  }
}

/** Runs in the browser: what the form says; and fills it in where there is something to fill in with. */
function readForm(long) {
  const form = document.querySelector('#k-form');
  const said = (element) => element.textContent.trim();
  const texts = [];
  const head = [];
  if (long) {
    const groups = new Map();
    for (const radio of form.querySelectorAll('input[type=radio]')) groups.set(radio.name, [...(groups.get(radio.name) ?? []), radio]);
    for (const [at, group] of [...groups.values()].entries()) group[at % group.length].checked = true;
    for (const box of form.querySelectorAll('input[type=checkbox]')) box.checked = true;
    for (const [at, area] of [...form.querySelectorAll('textarea')].entries()) {
      // A plan stays one page as long as what one writes is short; elsewhere the first answer is long.
      area.value = at === 0 && form.dataset.kind !== 'plan' ? long : `Antwoord ${at}: een paar woorden.`;
      texts.push([area.name, area.value]);
    }
    for (const input of form.querySelectorAll('.field input[type=text]')) {
      input.value = `mijn ${input.name}`;
      head.push(input.value);
    }
    form.querySelector('input[type=date]').value = '2026-11-22';
    head.push('2026');
    for (const field of form.querySelectorAll('input, textarea')) {
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  }
  const all = (root, selector) => [...root.querySelectorAll(selector)].map(said);
  // Boxes hold a number, or stand under a word that is above the column. They follow the statement and its examples.
  const numbers = form.classList.contains('scale-words') ? '' : [...(form.querySelector('.points:has(input)')?.querySelectorAll('input') ?? [])].map((radio) => radio.value).join('');
  const columns = all(form.querySelector('.scale-head') ?? document.createElement('p'), numbers ? '.ends > span' : 'i');
  const statements = [...form.querySelectorAll('.statement')].map((statement) => {
    const [legend] = all(statement, ':scope > legend');
    return { said: legend, texts: [[legend, ...all(statement, '.examples > li'), numbers].join('')], columns };
  });
  // One with an answer longer than a page can't stand on one.
  const short = (rubric) => [...rubric.querySelectorAll('textarea')].every(({ value }) => value !== long);
  const rubrics = [...form.querySelectorAll('.rubric')].filter(short).map((rubric) => {
    const [title] = all(rubric, ':scope > legend');
    return { said: title, texts: [title, ...all(rubric, '.level')] };
  });
  const blank = document.querySelector('[data-blank-radar]:not([hidden])');
  return {
    kind: form.dataset.kind,
    name: said(document.querySelector('.bar-name')),
    items: [...statements, ...rubrics],
    questions: all(form, '.question > label'),
    drawing: blank ? all(blank, 'h2, tspan, .dots-name, thead th') : [],
    texts,
    head,
  };
}

/** Runs in the browser, as print: questions without an answer that leave no lines to write one on. */
function cramped() {
  const found = [];
  for (const write of document.querySelectorAll('.write')) {
    const area = write.querySelector('textarea');
    if (area?.value || (area ?? write).closest('[hidden], .no-print')) continue;
    const heights = [...write.querySelectorAll('.lines > i')].map((line) => line.getBoundingClientRect().height * 25.4 / 96);
    if (heights.length === 0 || Math.min(...heights) < 6) found.push(`${area?.name ?? 'a question of the result'} has ${heights.length} lines of ${Math.min(...heights)} mm`);
  }
  return found.slice(0, 5);
}

/** Runs in the browser, as print: what is chosen and doesn't show a cross made of borders. */
function unmarked() {
  const found = [];
  for (const input of document.querySelectorAll('#k-form :is(.point, .apart, .level, .talk) input')) {
    const mark = input.closest('.point, .apart') ? input.nextElementSibling : input;
    const strokes = ['::before', '::after'].map((part) => getComputedStyle(mark, part));
    const crossed = strokes.every(({ content, borderTopStyle, borderTopWidth }) => content !== 'none' && borderTopStyle === 'solid' && parseFloat(borderTopWidth) > 1);
    if (crossed !== input.checked) found.push(`${input.name} = ${input.value} is ${input.checked ? 'chosen and not' : 'not chosen and'} crossed`);
  }
  return found.slice(0, 5);
}
