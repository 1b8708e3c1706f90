// What a visitor writes, as data of known shape: one draft, whose kind says which of its fields count. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { clean, GROUPINGS } = katern.incoming;

  const KINDS = ['activity', 'example', 'source'];
  const WORKS = ['book', 'article', 'report', 'online', 'video'];
  /** As many steps as an activity may have. */
  const STEPS = 40;
  /** Texts, by as many characters as each may have. */
  const TEXTS = {
    title: 200, summary: 500, name: 200,
    minutes: 11, group: 11, materials: 3000, preparation: 2000, intro: 5000,
    about: 8000, did: 8000, result: 8000,
    authors: 2000, year: 4, publisher: 300, url: 1000, who: 300, why: 2000, read: 500,
  };
  const STEP = { title: 200, minutes: 11, text: 5000 };

  /** A text as a file may have it; cut off it is cleaned once more, for what was cut in half. */
  const cleaned = (text, most) => (typeof text === 'string' ? clean(clean(text.normalize('NFC')).replaceAll('\t', ' ').slice(0, most)) : '');

  const texts = (raw, shape) => Object.fromEntries(Object.entries(shape).map(([name, most]) => [name, cleaned(raw?.[name], most)]));
  const oneOf = (all, value) => (all.includes(value) ? value : all[0]);

  const step = (raw) => ({ ...texts(raw, STEP), grouping: GROUPINGS.includes(raw?.grouping) ? raw.grouping : 'all' });

  /** A draft of whatever comes; nothing where it is none of ours. */
  function shape(raw) {
    if (raw?.katern !== 'bijdrage' || raw.format !== 1) return undefined;
    const list = (value) => (Array.isArray(value) ? value : []);
    return {
      kind: oneOf(KINDS, raw.kind),
      work: oneOf(WORKS, raw.work),
      ...texts(raw, TEXTS),
      domains: list(raw.domains).filter((id) => typeof id === 'string').slice(0, 50),
      steps: list(raw.steps).slice(0, STEPS).map(step),
    };
  }

  const written = (draft) => ({ katern: 'bijdrage', format: 1, ...draft });
  const empty = () => shape({ katern: 'bijdrage', format: 1 });
  const isEmpty = (draft) => Object.keys(TEXTS).every((name) => draft[name].trim() === '') && draft.steps.length === 0 && draft.domains.length === 0;

  /** A number or a range, as files have it: `30-60`; nothing where it is neither. */
  function range(text, most) {
    const [, from, to = from] = /^\s*(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?\s*$/.exec(text) ?? [];
    const [least, last] = [Number(from), Number(to)];
    if (!(least > 0 && least <= last && last <= most)) return null;
    return least === last ? String(least) : `${least}-${last}`;
  }

  const minutes = (text) => range(text, 10_080);
  const group = (text) => range(text, 10_000);

  katern.draft = { shape, step, written, empty, isEmpty, minutes, group, KINDS, WORKS, STEPS, TEXTS, STEP };
})();
