// What a word of a query may stand for, each with a weight: itself and its inflections, words that mean the same, longer words
// that begin with it, and where none of these is there, what was probably meant.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** Another name counts for less than the word itself: who types an old name may want what is said about it. */
  const WEIGHTS = { same: 1, synonym: 0.5, stem: 0.95, begun: 0.3, longer: 0.8, oneSlip: 0.6, twoSlips: 0.4, within: 0.5, scattered: 0.7, bothParts: 0.6, lastPart: 0.35 };
  /** From this length a beginning of three letters makes up for a second slip. */
  const SURE = 7;
  const AFTER_ALL = '\uffff';
  /** What links two parts of a compound; nothing first. */
  const LINKS = ['', 's', 'en', 'n', 'e'];
  /** Shorter words that many compounds begin with all the same. */
  const SHORT = ['les', 'rol', 'vak'];

  /** The candidates as they gather: a class that comes twice keeps its highest weight. */
  function gathering(word) {
    const classes = new Map();
    return {
      classes,
      /** Postings that are no class: those of several words together. */
      together: [],
      forms: new Set([word]),
      synonyms: [],
      meant: undefined,
      parts: undefined,
      within: false,
      add(group, weight, forms) {
        classes.set(group, Math.max(weight, classes.get(group) ?? 0));
        for (const form of forms) this.forms.add(form);
      },
      get isEmpty() {
        return classes.size === 0 && this.together.length === 0;
      },
    };
  }

  /** Pages that have all of these words, wherever they stand. */
  async function scattered(words, index) {
    const own = words.filter((word) => !index.stop.has(word));
    const found = await Promise.all((own.length > 0 ? own : words).map((word) => index.find(word)));
    return found.some((one) => !one) ? undefined : together(found, index);
  }

  /** Pages that have all of these keys: as much about them as about the least of them. */
  async function together(found, index) {
    const postings = await Promise.all(found.map(({ group }) => index.posting(group)));
    const [first, ...others] = postings;
    const places = others.map(({ pages, weights, pieces }) => new Map(Array.from(pages, (page, at) => [page, { weight: weights[at], pieces: pieces[at] }])));
    const posting = { pages: [], weights: [], pieces: [] };
    first.pages.forEach((page, at) => {
      if (!places.every((place) => place.has(page))) return;
      const there = places.map((place) => place.get(page));
      posting.pages.push(page);
      posting.weights.push(Math.min(first.weights[at], ...there.map(({ weight }) => weight)));
      // Rather where they stand together.
      const all = there.reduce((bits, { pieces }) => bits & pieces, first.pieces[at]);
      posting.pieces.push(all || there.reduce((bits, { pieces }) => bits | pieces, first.pieces[at]));
    });
    return { posting, forms: found.flatMap(({ forms }) => forms) };
  }

  /** What is marked of keys: of several words in a row those that say something. */
  const marks = (forms, index) => forms.flatMap((form) => (form.includes(' ') ? form.split(' ').filter((word) => !index.stop.has(word)) : [form]));

  /** Adds forms that mean the same, in their order whatever comes first. */
  async function addForms(forms, into, index) {
    const found = await Promise.all(forms.map(async ({ name }) => {
      const one = await index.find(name);
      return one && (await index.posting(one.group)).pages.length > 0 ? one : undefined;
    }));
    forms.forEach(({ form }, at) => {
      const one = found[at];
      if (!one) return;
      // What is the same in another form needs no telling.
      const isNew = !into.classes.has(one.group);
      into.add(one.group, WEIGHTS.synonym, marks(one.forms, index));
      if (isNew && !into.synonyms.includes(form)) into.synonyms.push(form);
    });
  }

  /** The other forms of the groups that hold one which `is` this. */
  const others = (is, index) => index.synonyms.filter((group) => group.some(is)).flatMap((group) => group.filter((form) => !is(form)));

  /** Forms that no text has, by their stem: huizen where only huis occurs, geoefend where only oefenen does. */
  async function addStems(word, into, index) {
    const { light } = katern.search;
    const stem = light(word, index.language);
    // The ‘ge’ of a participle is no beginning.
    const beginnings = [word, index.language === 'nl' ? /^ge(.{4,})$/u.exec(word)?.[1] : undefined].filter(Boolean);
    await Promise.all(beginnings.map(async (start) => {
      const from = index.blockOf(start.slice(0, 3));
      const to = Math.min(index.blockOf(start.slice(0, 3) + AFTER_ALL), from + index.ahead);
      for (const { keys, classes } of await index.blocks(from, to)) {
        keys.forEach((key, at) => {
          if (key.slice(0, 2) === start.slice(0, 2) && light(key, index.language) === stem) into.add(classes[at], WEIGHTS.stem, [key]);
        });
      }
    }));
  }

  /** Keys with a value to sort them by, the lowest first and then as they come. */
  async function sorted(index, from, to, valueOf) {
    const found = [];
    for (const { keys, classes, often } of await index.blocks(from, to)) {
      keys.forEach((key, at) => {
        const value = valueOf(key, often[at]);
        if (value) found.push({ key, group: classes[at], ...value });
      });
    }
    return found.sort((one, other) => one.value - other.value);
  }

  /** Longer words that begin with it: while someone still types, and where it is no word. */
  async function addLonger(word, isKnown, into, index) {
    const from = index.blockOf(word);
    const to = Math.min(index.blockOf(word + AFTER_ALL), from + index.ahead);
    const longer = await sorted(index, from, to, (key, often) => (
      key.startsWith(word) && key !== word ? { value: (key.length - word.length) / 4 - often } : undefined));
    for (const { key, group } of longer.slice(0, isKnown ? 6 : 16)) {
      into.add(group, isKnown ? WEIGHTS.begun : WEIGHTS.longer * Math.max(0.5, word.length / key.length), [key]);
    }
  }

  /** A compound that is nowhere in two words that are: the shortest first part that leaves another word. */
  async function split(word, index) {
    const { OPAQUE, PART } = katern.search;
    const isPart = (bare) => SHORT.includes(bare) || (bare.length >= PART && !OPAQUE.has(bare));
    for (let at = SHORT[0].length; at <= word.length - PART; at += 1) {
      const head = word.slice(0, at);
      for (const bare of LINKS.filter((link) => head.endsWith(link)).map((link) => head.slice(0, at - link.length)).filter(isPart)) {
        // One after the other: all first parts stand in the same few blocks, last parts anywhere.
        const first = await index.find(bare);
        if (!first) continue;
        const last = await index.find(word.slice(at));
        if (last) return { first, last, names: [bare, word.slice(at)] };
        break;
      }
    }
    return undefined;
  }

  /** What a compound that is nowhere is made of: pages that have both parts, and those that have the last, which says what it is. */
  async function addParts(word, into, index) {
    const found = /^[a-z]+$/.test(word) ? await split(word, index) : undefined;
    if (!found) return;
    const { first, last, names } = found;
    const both = await together([first, last], index);
    into.together.push({ posting: both.posting, weight: WEIGHTS.bothParts });
    into.add(last.group, WEIGHTS.lastPart, both.forms);
    into.parts = names;
  }

  /** What may have been meant by a word that is nowhere: its first letter is trusted. */
  async function addMeant(word, into, index) {
    const { distance, slips } = katern.search;
    const most = slips(word);
    const near = await sorted(index, index.blockOf(word[0]), index.blockOf(word[0] + AFTER_ALL), (key, often) => {
      if (key[0] !== word[0]) return undefined;
      // In a ‘rubriek’ one may well mean a rubric.
      const least = word.length === SURE && key.slice(0, 3) === word.slice(0, 3) ? 2 : most;
      const steps = distance(word, key, least);
      return steps <= least ? { value: steps - often / 40, steps } : undefined;
    });
    const nearest = Math.min(...near.map(({ steps }) => steps));
    for (const { key, group, steps } of near.filter((one) => one.steps === nearest).slice(0, 3)) {
      into.meant ??= key;
      into.add(group, steps === 1 ? WEIGHTS.oneSlip : WEIGHTS.twoSlips, [key]);
    }
  }

  /** The last resort, through all keys: within a word, or near it whatever its first letter. */
  async function addWithin(word, into, index) {
    const { distance, slips } = katern.search;
    const most = slips(word);
    const found = await sorted(index, 0, index.last, (key, often) => {
      if (key.indexOf(word) > 0) return { value: -often, weight: WEIGHTS.within };
      const steps = distance(word, key, most);
      return steps <= most ? { value: steps * 10 - often / 40, weight: WEIGHTS.twoSlips } : undefined;
    });
    for (const { key, group, weight } of found.slice(0, 12)) {
      if (weight === WEIGHTS.within) into.within = true;
      else if (!into.within) into.meant ??= key;
      into.add(group, weight, [key]);
    }
  }

  async function ofPhrase({ words, name }, into, index) {
    const inRow = await index.find(name);
    if (inRow) into.add(inRow.group, WEIGHTS.same, marks(inRow.forms, index));
    const own = await scattered(words, index);
    if (own) {
      into.together.push({ posting: own.posting, weight: WEIGHTS.scattered });
      for (const form of [...words.filter((word) => !index.stop.has(word)), ...own.forms]) into.forms.add(form);
    }
    await addForms(others((form) => form.name === name, index), into, index);
  }

  async function ofWord(word, isOpen, into, index) {
    const { light, PART } = katern.search;
    const exact = await index.find(word);
    if (exact) into.add(exact.group, WEIGHTS.same, exact.forms);
    const stem = light(word, index.language);
    const is = ({ words: [form, ...more] }) => more.length === 0 && (form === word || (word.length >= 4 && form.length >= 4 && light(form, index.language) === stem));
    await addForms(others(is, index), into, index);
    if (!exact && word.length > 2) await addStems(word, into, index);
    if ((isOpen || !exact) && word.length > 1) await addLonger(word, Boolean(exact), into, index);
    if (into.isEmpty && word.length >= 2 * PART && index.language === 'nl') await addParts(word, into, index);
    if (into.isEmpty && word.length > 3) await addMeant(word, into, index);
    // Of a word that is not finished yet most letters would load everything in vain.
    if (into.isEmpty && word.length > 3 && !isOpen) await addWithin(word, into, index);
  }

  /**
   * The candidates of a term of a query.
   * @param {{words: string[], name?: string, isOpen: boolean}} term a word, or a phrase that a group of synonyms holds
   * @returns {Promise<{candidates: {posting: object, weight: number}[], forms: Set<string>, synonyms: string[], meant?: string, parts?: string[], within: boolean}>}
   */
  async function expand(term, index) {
    const into = gathering(term.words[0]);
    if (term.name === undefined) await ofWord(term.words[0], term.isOpen, into, index);
    else await ofPhrase(term, into, index);
    const classes = await Promise.all([...into.classes].map(async ([group, weight]) => ({ posting: await index.posting(group), weight })));
    const { forms, synonyms, meant, parts, within } = into;
    return { candidates: [...classes, ...into.together], forms, synonyms, meant, parts, within };
  }

  katern.search = { ...katern.search, expand };
})();
