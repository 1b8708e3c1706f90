// The piece of a page that shows best why it was found, with the words in it that did it.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const WORDS = 30;
  const BEFORE = 5;
  /** Says of a hit that it is the whole of a word. */
  const WHOLE = 1 << 30;

  /** Whether a form is the first or the last part of a compound, by how it looks: no ‘tijd’ in altijd, ‘beeld’ in voorbeeld, ‘leren’ in formuleren. */
  function isPart(form, word) {
    const { OPAQUE, PART } = katern.search;
    if (form.length < PART || word.length < form.length + PART) return false;
    const head = word.slice(0, -form.length);
    return word.startsWith(form) || (word.endsWith(form) && !OPAQUE.has(head) && !/[aiou]$/.test(head));
  }

  /** Which of the terms a word is a hit of, as bits; terms beyond the thirtieth mark nothing. */
  function matcher(terms) {
    const forms = terms.slice(0, 30).map(({ forms: all, language }) => {
      const light = (word) => katern.search.light(word, language);
      const own = [...new Set(all)];
      // Other forms may stand in a part of the index that was not needed. Of short words too many look alike.
      return { own, light, stems: [...new Set(own.map(light))].filter((stem) => stem.length >= katern.search.PART) };
    });
    const known = new Map();
    const hits = (word) => forms.reduce((bits, { own, light, stems }, term) => {
      const stem = light(word);
      if (own.includes(word) || stems.includes(stem)) return bits | (1 << term) | WHOLE;
      return own.some((form) => isPart(form, word)) || stems.some((one) => isPart(one, stem)) ? bits | (1 << term) : bits;
    }, 0);
    return (words) => words.reduce((bits, word) => {
      if (!known.has(word)) known.set(word, hits(word));
      return bits | known.get(word);
    }, 0);
  }

  /** Its words, each with what it is a hit of. */
  const wordsIn = (text, match) => katern.search.places(text).map(({ from, to, words }) => ({ from, to, hits: match(words) }));

  /** A piece of text in runs: `[{text, isHit}]`. */
  function runs(text, words, from = 0, to = text.length) {
    const found = [];
    let at = from;
    for (const word of words) {
      if (word.hits === 0 || word.from < from || word.to > to) continue;
      if (word.from > at) found.push({ text: text.slice(at, word.from), isHit: false });
      found.push({ text: text.slice(word.from, word.to), isHit: true });
      at = word.to;
    }
    if (at < to) found.push({ text: text.slice(at, to), isHit: false });
    return found;
  }

  /** A whole text with its hits marked. */
  const marked = (text, match) => runs(text, wordsIn(text, match));

  const ones = (bits) => (bits & ~WHOLE).toString(2).replaceAll('0', '').length;

  /** The window over words with most terms in it, then most hits: where it begins, and what it is worth. */
  function best(words) {
    let found = { start: 0, value: 0 };
    words.forEach((word, start) => {
      // It begins with a hit: what stands before is added when it is cut out.
      if (word.hits === 0) return;
      const hits = words.slice(start, start + WORDS - BEFORE).map((one) => one.hits);
      const value = 100 * ones(hits.reduce((all, one) => all | one, 0)) + hits.reduce((sum, one) => sum + (one === 0 ? 0 : one & WHOLE ? 2 : 1), 0);
      if (value > found.value) found = { start, value };
    });
    return found;
  }

  /**
   * @param {[string, string, string][]} sections anchor, heading and text
   * @param {(words: string[]) => number} match
   * @returns {{anchor: string, heading: string, runs: object[]} | undefined} nothing where no section has a hit
   */
  function excerpt(sections, match) {
    let chosen;
    for (const [anchor, heading, text] of sections) {
      const words = wordsIn(text, match);
      const found = best(words);
      const inHeading = wordsIn(heading, match).reduce((bits, { hits }) => bits | hits, 0);
      const value = found.value + 60 * ones(inHeading);
      if (value > (chosen?.value ?? 0)) chosen = { anchor, heading, text, words, start: found.start, value };
    }
    if (!chosen) return undefined;
    const { anchor, heading, text, words, start } = chosen;
    const first = start <= 2 * BEFORE ? 0 : start - BEFORE;
    const last = Math.min(words.length, first + WORDS) - 1;
    const from = first === 0 ? 0 : words[first].from;
    const to = last === words.length - 1 || last < 0 ? text.length : words[last].to;
    const pieces = runs(text, words, from, to);
    if (from > 0) pieces.unshift({ text: '… ', isHit: false });
    if (to < text.length) pieces.push({ text: ' …', isHit: false });
    return { anchor, heading, runs: pieces };
  }

  katern.search = { ...katern.search, matcher, marked, excerpt };
})();
