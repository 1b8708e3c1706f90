// What is asked as it stands in the address, so that it can be shared and found again: `?zoek=kalibreren&minuten=60`.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const LONGEST = 200;
  /** The name of each facet there. */
  const NAMES = { kind: 'soort', area: 'gebied', competency: 'bekwaamheid', block: 'onderdeel', minutes: 'minuten', group: 'groep', grouping: 'werkwijze' };

  /**
   * What an address asks; values that the page doesn't have are left out.
   * @param {string} query the part of the address from `?`
   * @param {Map<string, Set<string>>} values those of each facet on the page
   */
  function read(query, values) {
    const parameters = new URLSearchParams(query);
    const chosenOf = (facet) => new Set((parameters.get(NAMES[facet]) ?? '').split(',').filter((value) => values.get(facet).has(value)));
    return {
      text: (parameters.get('zoek') ?? '').slice(0, LONGEST),
      chosen: new Map([...values.keys()].map((facet) => [facet, chosenOf(facet)])),
    };
  }

  /** The part of the address from `?` that asks this; nothing where nothing is asked. */
  function write({ text, chosen }) {
    const parameters = new URLSearchParams();
    if (text.trim() !== '') parameters.set('zoek', text);
    for (const [facet, values] of chosen) {
      if (values.size > 0) parameters.set(NAMES[facet], [...values].join(','));
    }
    const query = parameters.toString().replaceAll('%2C', ',');
    return query === '' ? '' : `?${query}`;
  }

  katern.search = { ...katern.search, address: { read, write } };
})();
