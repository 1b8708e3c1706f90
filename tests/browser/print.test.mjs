// Promise: print is a first-class page: black on white whatever the screen was, no navigation, nothing cut off.

import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { visit } from './lib/visit.mjs';

after(closeBrowser);

test('pages print whole, black on white and without navigation (sample)', async () => {
  const findings = new Findings();
  // Who reads in the dark prints on white paper too.
  const prepare = (tab) => tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await visit({ pages: 'sample', prepare }, async (tab, { site, page }) => {
    for (const [rule, what] of await tab.evaluate(readColours)) findings.add(site, page, rule, what);
    for (const { name, width } of await tab.evaluate(readPaper)) {
      await tab.setViewportSize({ width: Math.floor(width), height: 1000 });
      for (const [rule, what] of await tab.evaluate(tooWide, name)) findings.add(site, page, rule, what);
    }
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (sheets < 1) findings.add(site, page, 'prints', `${sheets} pages in a PDF of ${pdf.length} bytes`);
  });
  findings.assertNone();
});

/** Runs in the browser. */
function readColours() {
  const found = [];
  const tells = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 100);
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;

  for (const element of document.querySelectorAll('nav, a[href^="#"][class*=skip], search, form[role=search]')) {
    if (visible(element)) found.push(['no navigation on paper', tells(element)]);
  }

  const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data];
  };
  const see = (colour) => rgb(colour).join(' ');
  // Contrast with white, as WCAG 2 reckons it.
  const contrast = (colour) => {
    const [red, green, blue] = rgb(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
  };
  const white = (colour) => ['255 255 255 255', '0 0 0 0'].includes(see(colour));

  if (see(getComputedStyle(document.body).color) !== '0 0 0 255') found.push(['black on white', `text is ${getComputedStyle(document.body).color}`]);
  for (const element of [document.documentElement, document.body, document.querySelector('main')]) {
    const { backgroundColor } = getComputedStyle(element);
    if (!white(backgroundColor)) found.push(['black on white', `${element.nodeName.toLowerCase()} is ${backgroundColor}`]);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
    text.data.trim() && visible(text.parentElement) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
  const seen = new Set();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (seen.has(element)) continue;
    seen.add(element);
    let ground = element;
    while (ground && see(getComputedStyle(ground).backgroundColor) === '0 0 0 0') ground = ground.parentElement;
    if (ground && !white(getComputedStyle(ground).backgroundColor)) continue;
    const { color } = getComputedStyle(element);
    if (contrast(color) < 4.5) found.push(['readable on paper', `${color} on white: ${tells(element)}`]);
  }
  return found;
}

/**
 * Runs in the browser: the kinds of paper that the page uses and the width inside the margins of each, in CSS pixels, as
 * its `@page` rules say; A4 with Chromium's margins where they don't.
 */
function readPaper() {
  const sizes = { a5: [148, 210], a4: [210, 297], a3: [297, 420] };
  const millimetres = (length) => {
    const [, number, unit] = /^([\d.]+)(mm|cm|in|pt|px)?$/.exec(length) ?? [];
    return Number(number ?? 0) * { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, px: 25.4 / 96 }[unit ?? 'px'];
  };
  const rules = [];
  const collect = (list) => {
    for (const rule of list) {
      if (rule instanceof CSSPageRule) rules.push(rule);
      else if (rule.cssRules && (!rule.media || matchMedia(rule.media.mediaText).matches)) collect(rule.cssRules);
      else if (rule.styleSheet) collect(rule.styleSheet.cssRules);
    }
  };
  for (const sheet of document.styleSheets) if (!sheet.media.mediaText || matchMedia(sheet.media.mediaText).matches) collect(sheet.cssRules);

  const names = new Set([...document.querySelectorAll('body, body *')].map((element) => getComputedStyle(element).page));
  return [...names].map((name) => {
    let size = 'a4';
    let [left, right] = ['1cm', '1cm'];
    for (const rule of rules.filter(({ selectorText }) => !selectorText || selectorText === name)) {
      size = rule.style.size || size;
      left = rule.style.marginLeft || left;
      right = rule.style.marginRight || right;
    }
    const words = size.toLowerCase().split(/\s+/);
    const known = words.map((word) => sizes[word]).find(Boolean) ?? words.filter((word) => /\d/.test(word)).map(millimetres);
    const [short, long] = [Math.min(...known), Math.max(...known)];
    const paper = words.includes('landscape') ? long : words.includes('portrait') ? short : known[0];
    return { name, width: ((paper - millimetres(left) - millimetres(right)) / 25.4) * 96 };
  });
}

/** Runs in the browser, in a window as wide as the paper: what sticks out of it, or is cut by its own box. */
function tooWide(name) {
  const found = [];
  const tells = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 100);
  const room = document.documentElement.clientWidth;
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.page !== name || !element.checkVisibility() || element.closest('svg') !== null) continue;
    const { left, right, width } = element.getBoundingClientRect();
    // One pixel or less is what is hidden from sight and read aloud.
    if (width <= 1) continue;
    if (right > room + 1 || left < -1) found.push(['fits the paper', `from ${Math.round(left)} to ${Math.round(right)} of ${room} px (${name}): ${tells(element)}`]);
    else if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(['nothing cut', `${element.scrollWidth} in ${element.clientWidth} px (${name}): ${tells(element)}`]);
  }
  return found.slice(0, 5);
}
