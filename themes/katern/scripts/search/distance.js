// How near two words are: by their stem, roughly, and by the slips of a hand.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const strips = {
    nl(word) {
      const bare = word.replace(/^ge(?=.{4})/, '').replace(/heden$/, 'heid');
      const ending = /(?:tjes|pjes|jes|tje|pje|je|eren|ingen|ing|en|e|s|n|d|t)$/.exec(bare)?.[0] ?? '';
      const stays = bare.length - ending.length >= (ending.length < 2 ? 4 : 3);
      return (stays && ending ? bare.slice(0, -ending.length) : bare).replace(/(.)\1/g, '$1').replace(/z$/, 's').replace(/v$/, 'f');
    },
    en(word) {
      const ending = /(?:ings|ing|ed|es|s|e)$/.exec(word)?.[0] ?? '';
      return ending && word.length - ending.length >= 3 ? word.slice(0, -ending.length) : word;
    },
  };

  /** A rough stem, for forms that no text has. The build's own stems are better, but take more than a script should weigh. */
  const light = (word, language) => (strips[language] ?? strips.nl)(word);

  /** Rows of a table, used again and again: no word has more units. */
  const ROWS = [0, 1, 2].map(() => new Uint8Array(256));

  /**
   * Letters changed, missing, too many or swapped with the next (optimal string alignment); more than `most` is only 'more'. Only
   * what is no further than that from the diagonal is worked out.
   * @returns {number}
   */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most || one.length > 200) return most + 1;
    let [before, above, here] = ROWS;
    for (let at = 0; at <= other.length; at += 1) above[at] = at;
    for (let row = 1; row <= one.length; row += 1) {
      const from = Math.max(1, row - most);
      const to = Math.min(other.length, row + most);
      here[from - 1] = from === 1 ? row : most + 1;
      let least = here[from - 1];
      for (let at = from; at <= to; at += 1) {
        const differs = one[row - 1] === other[at - 1] ? 0 : 1;
        const over = at < row + most ? above[at] : most + 1;
        let steps = Math.min(over + 1, here[at - 1] + 1, above[at - 1] + differs);
        const swapped = differs && row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
        if (swapped) steps = Math.min(steps, before[at - 2] + 1);
        here[at] = steps;
        if (steps < least) least = steps;
      }
      if (least > most) return most + 1;
      [before, above, here] = [above, here, before];
    }
    return Math.min(above[other.length], most + 1);
  }

  /** How many slips a word of this length may hold and still be meant. */
  const slips = (word) => (word.length >= 8 ? 2 : 1);

  /** Words before which the whole has long had a meaning of its own: a ‘voorbeeld’ is no picture. */
  const OPAQUE = new Set(['voor', 'onder', 'over', 'door', 'achter', 'tegen', 'weder', 'weer']);

  /** Letters that a part of a compound has at least. */
  const PART = 4;

  katern.search = { ...katern.search, light, distance, slips, OPAQUE, PART };
})();
