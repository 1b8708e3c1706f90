// Small helpers for building the page: elements from plain data. Text goes in as text, never as markup.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const SVG = 'http://www.w3.org/2000/svg';

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value === undefined || value === null || value === false) continue;
      if (typeof value === 'function') element.addEventListener(name, value);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
    return element;
  }

  /** An HTML element; an attribute that is a function listens for the event of that name. */
  const html = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

  /** An element of a drawing. */
  const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /** Shows or hides what a selector finds; nothing when it is not on this page. */
  function show(selector, shown = true) {
    for (const element of all(selector)) element.hidden = !shown;
  }

  /** Hands a text to the reader as a file. */
  function download(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    html('a', { href: address, download: name }).click();
    // Some browsers begin reading after the click.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  /** Copies the text of a field; where the browser doesn't allow it the text is selected, to copy by hand. */
  async function copy(field) {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      return document.execCommand('copy');
    }
  }

  /** What is folded and found by the selector stands open on paper, and as it was after it. */
  function unfold(selector) {
    const folded = [];
    window.addEventListener('beforeprint', () => {
      for (const fold of all(`${selector}:not([open])`)) {
        folded.push(fold);
        fold.open = true;
      }
    });
    window.addEventListener('afterprint', () => {
      for (const fold of folded.splice(0)) fold.open = false;
    });
  }

  /** Prints one part of the page by itself; the styles read `data-print`. */
  function printOnly(part) {
    document.documentElement.dataset.print = part;
    window.addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
    window.print();
  }

  katern.dom = { html, svg, find, all, show, download, copy, printOnly, unfold };
})();
