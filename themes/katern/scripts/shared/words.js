// The words that scripts compose, numbers and dates in the language of the page. They stand in the page itself, in
// `<template data-words>`, or come with a form's data, so that a site can change them like all other words of the interface.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  let known;

  function words() {
    if (!known) {
      known = new Map(Object.entries(katern.form?.words ?? {}));
      for (const template of self.document?.querySelectorAll('template[data-words]') ?? []) {
        for (const word of template.content.querySelectorAll('[data-word]')) known.set(word.dataset.word, word.textContent);
      }
    }
    return known;
  }

  /** The word of this name with its holes filled; one thing has a word of its own where `-one` is there. */
  function say(name, holes = {}) {
    const found = (Number(holes.n) === 1 ? words().get(`${name}-one`) : undefined) ?? words().get(name) ?? name;
    // One pass: what is filled in is never read again.
    return found.replace(/\{\s*\$?([a-z]+)\s*\}/g, (whole, hole) => (Object.hasOwn(holes, hole) ? String(holes[hole]) : whole));
  }

  /** Says words by what their names end in; all begin alike. */
  const saying = (begin) => (name, holes) => say(begin + name, holes);

  const language = () => self.document?.documentElement.lang || 'nl';

  /** A mean with one decimal: 5,4. A whole number stays whole where `whole` says so. */
  function number(value, whole = false) {
    const digits = whole && Number.isInteger(value) ? 0 : 1;
    return new Intl.NumberFormat(language(), { minimumFractionDigits: digits, maximumFractionDigits: 1 }).format(value);
  }

  /** `2026-11-22` as '22 november 2026'; anything else as it is. */
  function date(iso) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
    if (!parts) return iso ?? '';
    const [year, month, day] = parts.slice(1).map(Number);
    return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
  }

  /** Today as `2026-11-22`, by the clock of this device. */
  function today(now = new Date()) {
    const two = (value) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  /** A moment as its time of day by the clock of this device: 14:05. */
  const time = (moment) => new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(moment);

  /** a, b en c */
  const list = (items) => new Intl.ListFormat(language()).format(items);

  katern.words = { say, saying, number, date, today, time, list };
})();
