// The words that scripts compose, numbers and dates in the language of the page. They come with the form's data, so that a
// site can change them like all other words of the interface.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** The word `script-form-<name>` with its holes filled; one thing has a word of its own where `-one` is there. */
  function say(name, holes = {}) {
    const words = katern.form?.words ?? {};
    const key = `script-form-${name}`;
    const found = (holes.n === 1 ? words[`${key}-one`] : undefined) ?? words[key] ?? name;
    // One pass: what is filled in is never read again.
    return found.replace(/\{\s*\$?([a-z]+)\s*\}/g, (whole, hole) => (Object.hasOwn(holes, hole) ? String(holes[hole]) : whole));
  }

  const language = () => katern.form?.language ?? 'nl';

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

  /** a, b en c */
  function list(items) {
    return new Intl.ListFormat(language()).format(items);
  }

  katern.words = { say, number, date, today, list };
})();
