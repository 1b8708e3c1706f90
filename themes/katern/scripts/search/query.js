// A query over the index: its terms, the pages that have them, and their order. `katern search` in a terminal does the same, and a
// test holds the two together.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** Pieces that a text has at most. */
  const PIECES = 8;

  /** Two words that are one, where only together they are known: ‘feed back’. */
  async function joinedOf(first, second, index) {
    const isLong = (word) => word !== undefined && [...word].length > 2 && !index.stop.has(word);
    if (!isLong(first) || !isLong(second) || await index.find(second)) return undefined;
    return await index.find(first + second) ? first + second : undefined;
  }

  /** Words become terms: a phrase that a group of synonyms holds is one, stop words are none unless there is nothing else. */
  async function termsOf(text, index) {
    const { queryWords } = katern.search;
    const words = queryWords(text);
    const phrases = index.synonyms.flat().filter((form) => form.words.length > 1).sort((one, other) => other.words.length - one.words.length);
    const terms = [];
    for (let at = 0; at < words.length;) {
      const phrase = phrases.find((form) => form.words.every((word, number) => words[at + number] === word));
      const joined = phrase ? undefined : await joinedOf(words[at], words[at + 1], index);
      const many = phrase?.words.length ?? (joined ? 2 : 1);
      if (phrase) terms.push({ words: phrase.words, name: phrase.name, isOpen: false });
      else terms.push({ words: [joined ?? words[at]], isOpen: at + many === words.length && !/\s$/.test(text) });
      at += many;
    }
    const telling = terms.filter(({ words: [word], name }) => name !== undefined || !index.stop.has(word));
    return telling.length > 0 ? telling : terms;
  }

  /** How much it says that a page has this: little of what many have. */
  const rarity = (count, all) => Math.log(1 + (all - count + 0.5) / (count + 0.5));

  /** What a term gives each page: its best candidate counts. The commonest of them decides how much a hit says at all. */
  function score(candidates, count) {
    const points = new Float64Array(count);
    const found = candidates.filter(({ posting }) => posting.pages.length > 0);
    const common = Math.min(...found.map(({ posting }) => rarity(posting.pages.length, count)));
    for (const { posting: { pages, weights }, weight } of found) {
      const factor = (weight * (common + 0.1)) / 255;
      for (let at = 0; at < pages.length; at += 1) {
        const value = weights[at] * factor;
        if (value > points[pages[at]]) points[pages[at]] = value;
      }
    }
    return points;
  }

  /** The pages that are called what is asked: known by the first word that says something. */
  async function called(words, index) {
    const leading = words.find((word) => !index.stop.has(word)) ?? words[0];
    const key = leading && await index.find(leading);
    if (!key) return new Set();
    // FNV-1a, as the build has it.
    let hash = 0x811c9dc5;
    for (const unit of words.map((word) => `${word} `).join('').split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
    const { titles } = await index.posting(key.group);
    return new Set(titles.filter((title) => title.hash === hash >>> 0).map(({ page }) => page));
  }

  /** The piece of a page's text that has most of what is asked, the first of as good ones. */
  function pieceOf(id, expanded) {
    const values = new Float64Array(PIECES);
    for (const { candidates } of expanded) {
      const best = new Float64Array(PIECES);
      for (const { posting: { pages, pieces }, weight } of candidates) {
        const at = katern.search.rank(pages, id) - 1;
        if (pages[at] !== id) continue;
        best.forEach((value, piece) => {
          if ((pieces[at] >> piece) & 1) best[piece] = Math.max(value, weight);
        });
      }
      best.forEach((value, piece) => {
        values[piece] += value;
      });
    }
    return values.indexOf(Math.max(...values));
  }

  /**
   * @returns {Promise<object>} `ids` in their order, `scores` by id (none without a query), `pieceOf` an id the piece of its text that
   *   shows it best, `terms` with their forms, and what is to be told: `synonyms`, `meant` and `parts` by term, `within`, `isPartial`
   *   where no page has all terms
   */
  async function search(text, index) {
    const terms = await termsOf(text, index);
    const all = Array.from({ length: index.count }, (_, id) => id);
    if (terms.length === 0) return { ids: all, scores: undefined, terms: [], pieceOf: () => 0, synonyms: [], meant: [], parts: [], within: false, isPartial: false };
    const { expand, queryWords } = katern.search;
    const expanded = await Promise.all(terms.map((term) => expand(term, index)));
    // One letter of a word that is just begun and that nothing has says nothing yet.
    const isBegun = terms.at(-1).isOpen && terms.at(-1).words[0].length < 2 && expanded.at(-1).candidates.length === 0;
    if (terms.length > 1 && isBegun) {
      terms.pop();
      expanded.pop();
    }
    const scores = new Float64Array(index.count);
    const covers = new Uint8Array(index.count);
    for (const { candidates } of expanded) {
      const points = score(candidates, index.count);
      for (let id = 0; id < index.count; id += 1) {
        if (points[id] === 0) continue;
        scores[id] += points[id];
        covers[id] += 1;
      }
    }
    const best = covers.reduce((most, one) => Math.max(most, one), 0);
    const first = await called(queryWords(text), index);
    // What is called so comes first. Rounded, so that the last bit of a machine's logarithm decides nothing.
    const order = (id) => Math.round(scores[id] * 1e6) + (first.has(id) ? 1e12 : 0);
    const ids = all.filter((id) => best > 0 && covers[id] === best).map((id) => ({ id, order: order(id) }))
      .sort((one, other) => (one.order === other.order ? one.id - other.id : other.order - one.order)).map(({ id }) => id);
    return {
      ids,
      scores,
      pieceOf: (id) => pieceOf(id, expanded),
      terms: terms.map((term, at) => ({ ...term, forms: expanded[at].forms, language: index.language })),
      synonyms: [...new Set(expanded.flatMap(({ synonyms }) => synonyms))],
      meant: terms.flatMap(({ words }, at) => (expanded[at].meant ? [{ word: words[0], meant: expanded[at].meant }] : [])),
      parts: terms.flatMap(({ words }, at) => (expanded[at].parts ? [{ word: words[0], parts: expanded[at].parts }] : [])),
      within: expanded.some(({ within }) => within),
      isPartial: best > 0 && best < terms.length,
    };
  }

  katern.search = { ...katern.search, search };
})();
