// Promise: everything works from the keyboard: a skip link first, every control within reach, and always visible where
// one is.

import { after, test } from 'node:test';
import { closeBrowser } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';
import { visit } from './lib/visit.mjs';

after(closeBrowser);

/** On longer pages the walk stops here; what lies beyond differs in number only. */
const mostSteps = 250;

test('the first Tab reaches a visible skip link that leads to main (sample)', async () => {
  const findings = new Findings();
  await visit({ pages: 'sample', window: { width: 360 } }, async (tab, { site, page }) => {
    await tab.keyboard.press('Tab');
    const skip = await tab.evaluate(lookAtSkipLink);
    if (!/^#./.test(skip.href)) return findings.add(site, page, 'skip link first', `first is ${skip.tells}`);
    if (!skip.inView) findings.add(site, page, 'skip link first', `${skip.tells} is out of view with focus`);
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    const beyond = await tab.evaluate(lookBeyondSkipLink);
    if (!beyond.toMain) findings.add(site, page, 'skip link leads to main', `${skip.href} is not main`);
    if (!beyond.seen) findings.add(site, page, 'skip link leads to main', 'main is out of view');
    if (!beyond.follows) findings.add(site, page, 'skip link leads to main', `the next Tab goes back to ${beyond.tells}`);
  });
  findings.assertNone();
});

for (const window of [{ width: 360, colorScheme: 'light' }, { width: 1280, colorScheme: 'dark' }]) {
  test(`Tab reaches everything, and shows where it is (sample, ${window.colorScheme}, ${window.width})`, async () => {
    const findings = new Findings();
    await visit({ pages: 'sample', window }, async (tab, { site, page }) => {
      const expected = await tab.evaluate(prepareWalk);
      const reached = new Set();
      let [last, stays] = [undefined, 0];
      while (reached.size < mostSteps) {
        await tab.keyboard.press('Tab');
        const stop = await tab.evaluate(lookAtFocus);
        // A date or time holds the focus for each of its parts, and for what one picks it from.
        stays = stop?.number === last ? stays + 1 : 0;
        last = stop?.number;
        if (stop?.date && stays > 0 && stays < 4) continue;
        if (!stop || reached.has(stop.number)) break;
        reached.add(stop.number);
        for (const [rule, what] of stop.wrong) findings.add(site, page, rule, what);
      }
      if (reached.size === mostSteps) return;
      for (const { number, tells } of expected) {
        if (!reached.has(number)) findings.add(site, page, 'within reach', `Tab does not reach ${tells}`);
      }
    });
    findings.assertNone();
  });
}

/** Runs in the browser. */
function lookAtSkipLink() {
  const link = document.activeElement;
  const { top, left, bottom, right, width, height } = link.getBoundingClientRect();
  const inView = width > 20 && height > 10 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  return { href: link.getAttribute('href') ?? '', tells: link.outerHTML.slice(0, 80), inView };
}

/** Runs in the browser, one Tab after the skip link was followed. */
function lookBeyondSkipLink() {
  const main = document.querySelector('main');
  const focus = document.activeElement;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const { DOCUMENT_POSITION_CONTAINED_BY, DOCUMENT_POSITION_FOLLOWING } = Node;
  const inMainOrAfter = (element) => (main.compareDocumentPosition(element) & (DOCUMENT_POSITION_CONTAINED_BY | DOCUMENT_POSITION_FOLLOWING)) !== 0;
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  return {
    toMain: target?.closest('main') === main,
    seen: main.getBoundingClientRect().top < innerHeight,
    // Where neither main nor what follows holds anything to focus, Tab begins again at the top.
    follows: focus === document.body || inMainOrAfter(focus) || !controls.some(inMainOrAfter),
    tells: focus.outerHTML.slice(0, 80),
  };
}

/**
 * Runs in the browser: remembers how everything looks without focus, and tells what Tab must reach. Of radios with one
 * name Tab reaches one, the arrows the others.
 */
function prepareWalk() {
  const tells = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 100);
  // A control may show its focus on its label, or on the box around it.
  const places = (element) => [
    element,
    element.closest('label'),
    ...(element.labels ?? []),
    element.nextElementSibling,
    element.parentElement,
    element.parentElement?.parentElement,
  ].filter(Boolean);
  // A link that covers a whole card draws its outline with a pseudo-element.
  const looks = (element) => [null, '::before', '::after'].map((pseudo) => {
    const { content, outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element, pseudo);
    if (pseudo && content === 'none') return 'nothing';
    const outline = outlineStyle === 'none' || outlineWidth === '0px' ? 'no outline' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return `${outline}, shadow ${boxShadow}`;
  });
  const elements = [...document.querySelectorAll('*')];
  const before = new Map(elements.map((element) => [element, looks(element)]));
  window.walk = { tells, places, looks, before, numbers: new Map(elements.map((element, number) => [element, number])) };

  const radios = new Set();
  return elements
    .filter((element) => element.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
    .filter((element) => !element.disabled && element.type !== 'hidden' && element.tabIndex >= 0)
    .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !element.closest('[inert]'))
    .filter((element) => {
      if (element.type !== 'radio') return true;
      const key = `${element.form?.id ?? ''} ${element.name}`;
      return !radios.has(key) && radios.add(key);
    })
    .map((element) => ({
      // The first radio stands for its group; Tab stops at the checked one.
      number: window.walk.numbers.get(groupStop(element)),
      tells: tells(element),
    }));

  function groupStop(element) {
    if (element.type !== 'radio') return element;
    const group = elements.filter((other) => other.type === 'radio' && other.name === element.name && other.form === element.form);
    return group.find((radio) => radio.checked) ?? group[0];
  }
}

/** Runs in the browser: where focus is now, and what is wrong with how it shows; nothing when it has left the page. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  for (const animation of document.getAnimations()) animation.finish();
  const { tells, places, looks, before, numbers } = window.walk;
  const wrong = [];

  const shows = places(element).some((place) => {
    const was = before.get(place);
    return was && looks(place).some((is, part) => is !== was[part] && !/^no outline, shadow none$|^nothing$/.test(is));
  });
  if (!shows) wrong.push(['focus shows', `nothing shows focus on ${tells(element)}`]);

  // WCAG 2.4.11: what has focus is not wholly hidden by something else, such as a bar that sticks.
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const points = boxes.flatMap(({ left, right, top, bottom }) => [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ]);
  const hit = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element) || places(element).includes(top));
  });
  if (points.length > 0 && !hit) wrong.push(['focus not hidden', `${tells(element)} is out of view or behind something`]);

  return { number: numbers.get(element), date: ['date', 'time'].includes(element.type), wrong };
}
