// The page where one searches: what is asked becomes results as one types, stays in the address, and is told in one quiet line.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { find, html, show } = katern.dom;
  const { say } = katern.words;
  const { search } = katern;

  const place = find('#k-zoeken');
  if (!place) return;
  const { root } = place.dataset;
  const field = find('#k-zoek');
  const results = find('#k-treffers');
  const status = find('#k-status');

  const STEP = 10;
  const TYPING = 120;
  const SAYING = 800;
  /** After so long what begins nothing is looked for as it is, in all there is. */
  const PAUSE = 600;

  let index;
  /** Who asked last: what comes for who asked before is dropped. */
  let turn = 0;
  let shown = STEP;
  let found = { ids: [], terms: [], synonyms: [], meant: [], parts: [] };
  let left = [];
  let asking;
  let pausing;
  let saying;
  /** Whether the last word may still grow: not where a query was entered, or stood in the address. */
  let isTyping = false;

  /** Keeps in the address what is asked. Some browsers refuse that when one types fast: the next key does it then. */
  function remember(state, address) {
    try {
      history.replaceState(state, '', address);
    } catch (problem) {
      if (problem.name !== 'SecurityError') throw problem;
    }
  }

  const asked = () => ({ text: field.value, chosen: filters.chosen() });

  /** Does work that reads the index. Where a part is gone the site may be a newer one: its manifest is asked for, once. */
  async function reading(work) {
    const own = turn;
    try {
      index ??= search.open(await search.manifest(), search.part);
      await work(index, () => own === turn);
    } catch (problem) {
      if (!(problem instanceof search.Missing)) throw problem;
      try {
        index = search.open(await search.renew(), search.part);
        await work(index, () => own === turn);
      } catch (again) {
        if (!(again instanceof search.Missing)) throw again;
        if (own === turn) tell([say('script-search-failed')]);
      }
    }
  }

  /** Says something in the status line. @param {(string | Element)[]} parts */
  function tell(parts, delay = 0) {
    clearTimeout(saying);
    saying = setTimeout(() => status.replaceChildren(...parts), delay);
  }

  const list = (names) => new Intl.ListFormat(document.documentElement.lang).format(names.map((name) => `‘${name}’`));

  /** How many there are, and what was searched besides what was asked. What stands below it to be used is only for who listens. */
  function summary() {
    const query = field.value.trim();
    const isChosen = [...filters.chosen().values()].some((values) => values.size > 0);
    if (query === '' && !isChosen) return [say('script-search-all', { n: left.length })];
    const count = left.length === 0 ? 'script-search-none' : 'script-search-count';
    const { synonyms, meant, parts, within, isPartial } = found;
    const heard = [meant.length > 0 && say('script-search-meant-said', { name: list(meant.map((one) => one.meant)) }), isPartial && say('script-search-partial-said')].filter(Boolean);
    const also = [synonyms.length > 0 && say('script-search-also', { name: list(synonyms) }), ...parts.map((one) => say('script-search-parts', { name: list(one.parts) })), within && say('script-search-inside')].filter(Boolean);
    return [
      say(query === '' ? count : `${count}-for`, { n: left.length, query }),
      ...(also.length > 0 ? [' ', html('span', { class: 'search-also' }, also.join(' · '))] : []),
      ...(heard.length > 0 ? [html('span', { class: 'visually-hidden' }, `, ${heard.join(', ')}`)] : []),
    ];
  }

  /** What one may want to do about these results. */
  function advise() {
    const note = find('#k-wenk');
    const parts = [];
    if (found.meant.length > 0) parts.push(meantInstead());
    if (found.isPartial && left.length > 0) parts.push(say('script-search-partial'));
    if (left.length === 0) {
      parts.push(say(found.ids.length > 0 ? 'script-search-hint-filters' : 'script-search-hint'));
      if (find('#k-overzichten')) parts.push(html('a', { id: 'k-lijsten', href: '#k-overzichten' }, say('script-search-lists')));
    }
    note.replaceChildren(...parts.flatMap((part) => [part, ' ']));
    note.hidden = parts.length === 0;
  }

  /** A way to search for what was meant: the query with its slips set right. */
  function meantInstead() {
    const right = new Map(found.meant.map(({ word, meant }) => [word, meant]));
    const text = search.queryWords(field.value).map((word) => right.get(word) ?? word).join(' ');
    const [before, after] = say('script-search-meant', { name: '\n' }).split('\n');
    return html('span', {}, before, html('a', { href: search.address.write({ ...asked(), text }) }, text), after);
  }

  /** Shows results from one place on: of a query with the piece of their text that has it. @returns {Promise<Element[]>} */
  async function draw(reader, isCurrent, from) {
    const told = (id) => (found.terms.length > 0 ? reader.piece(id, found.pieceOf(id)) : reader.page(id));
    const pages = await Promise.all(left.slice(from, shown).map(told));
    if (!isCurrent()) return [];
    const match = search.matcher(found.terms);
    const items = pages.map((page) => search.item(page, match, root));
    if (from === 0) results.replaceChildren();
    results.append(...items);
    const rest = left.length - results.children.length;
    show('#k-nog', rest > 0);
    find('#k-rest').textContent = rest > 0 ? say('script-search-more', { n: rest }) : '';
    return items;
  }

  /** Counts beside the values that can be seen. */
  async function count(reader, isCurrent) {
    const { chosen } = asked();
    await Promise.all(filters.visible().map(async (name) => {
      const counts = await search.counts(name, found.ids, chosen, reader);
      if (isCurrent()) filters.count(name, counts);
    }));
  }

  /** Searches for what is asked now. @param {number} delay how long to wait before saying how many there are */
  function run(delay) {
    clearTimeout(asking);
    clearTimeout(pausing);
    turn += 1;
    const { text, chosen } = asked();
    remember({ shown }, location.pathname + search.address.write({ text, chosen }));
    filters.show();
    return reading(async (reader, isCurrent) => {
      const result = await search.search(isTyping ? text : `${text} `, reader);
      const ids = await search.filter(result.ids, chosen, reader);
      if (!isCurrent()) return;
      [found, left] = [result, ids];
      if (isTyping && result.ids.length === 0) pausing = setTimeout(finished, PAUSE);
      await draw(reader, isCurrent, 0);
      if (!isCurrent()) return;
      tell(summary(), delay);
      filters.announce(left.length);
      advise();
      await count(reader, isCurrent);
    });
  }

  const again = (delay) => {
    shown = STEP;
    return run(delay);
  };

  /** Takes what stands in the field for what was meant to be asked. */
  function finished() {
    isTyping = false;
    again(0);
  }

  const filters = search.filters(() => again(0));

  function more() {
    const from = results.children.length;
    shown = from + STEP;
    remember({ shown });
    reading(async (reader, isCurrent) => {
      const items = await draw(reader, isCurrent, from);
      if (items.length > 0) find('a', items[0]).focus();
    });
  }

  async function start() {
    const { text, chosen } = search.address.read(location.search, filters.values);
    shown = history.state?.shown ?? STEP;
    field.value = text;
    filters.choose(chosen);
    filters.start(() => reading(count));
    field.addEventListener('input', () => {
      isTyping = true;
      clearTimeout(asking);
      asking = setTimeout(() => again(SAYING - TYPING), TYPING);
    });
    find('#k-vraag').addEventListener('submit', (event) => {
      event.preventDefault();
      finished();
    });
    find('#k-meer').addEventListener('click', more);
    tell([say('script-search-busy')], SAYING);
    const { y } = history.state ?? {};
    window.addEventListener('pagehide', () => remember({ shown, y: window.scrollY }));
    await run(0);
    // Back from a result: where one was. The browser itself looks before there is anything.
    if (y) window.scrollTo({ top: y, behavior: 'instant' });
  }

  // By then the manifest that the page brings along is there.
  document.addEventListener('DOMContentLoaded', start);
})();
