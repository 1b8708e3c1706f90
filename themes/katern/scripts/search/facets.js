// Choosing among what was found: any of the values of a facet, all of the facets together. Sets of pages are bits.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const length = (count) => (count + 7) >> 3;

  /** Pages by number as bits. */
  function bitsOf(ids, count) {
    const bits = new Uint8Array(length(count));
    for (const id of ids) bits[id >> 3] |= 1 << (id & 7);
    return bits;
  }

  const has = (bits, id) => ((bits[id >> 3] >> (id & 7)) & 1) === 1;

  const either = (sets, count) => sets.reduce((sum, set) => sum.map((byte, at) => byte | set[at]), new Uint8Array(length(count)));
  const both = (one, other) => one.map((byte, at) => byte & other[at]);

  const ONES = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
  const size = (bits) => bits.reduce((sum, byte) => sum + ONES[byte], 0);

  /** The pages that have a chosen value of this facet. */
  async function ofFacet(name, values, index) {
    const known = await index.facet(name);
    return either([...values].flatMap((value) => known.get(value) ?? []), index.count);
  }

  /** What is left of some pages under what is chosen; `but` names a facet that doesn't count. */
  async function under(bits, chosen, index, but) {
    const active = [...chosen].filter(([name, values]) => name !== but && values.size > 0);
    const sets = await Promise.all(active.map(([name, values]) => ofFacet(name, values, index)));
    return sets.reduce(both, bits);
  }

  /** The ids that what is chosen leaves, in their order. @param {Map<string, Set<string>>} chosen values by facet */
  async function filter(ids, chosen, index) {
    if (![...chosen.values()].some((values) => values.size > 0)) return ids;
    const left = await under(bitsOf(ids, index.count), chosen, index);
    return ids.filter((id) => has(left, id));
  }

  /** How many of the pages each value of a facet has, under what is chosen of the others: its own values don't rule each other out. */
  async function counts(name, ids, chosen, index) {
    const left = await under(bitsOf(ids, index.count), chosen, index, name);
    return new Map([...(await index.facet(name))].map(([value, bits]) => [value, size(both(bits, left))]));
  }

  katern.search = { ...katern.search, filter, counts };
})();
