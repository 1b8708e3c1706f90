// What comes in from elsewhere, or was kept before, is not trusted: what every reading of it begins with, and how it ends where
// it can't go on. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** What can't be read, by the name of its message and what stands in that. */
  class Refusal extends Error {
    constructor(name, holes = {}) {
      super(name);
      this.holes = holes;
    }
  }

  /** Ends a reading. @throws {Refusal} */
  function refuse(name, holes) {
    throw new Refusal(name, holes);
  }

  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

  /**
   * A text without what is not to be seen: marks that steer a terminal, turn the reading direction or are no character. All ends
   * of lines become the same one; tabs stay.
   */
  const clean = (text) => text
    // Half a character, as `toWellFormed` writes it, which not every browser has.
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '');

  /** How one may work together, as files name it. */
  const GROUPINGS = ['alone', 'pairs', 'groups', 'all'];

  katern.incoming = { clean, isObject, Refusal, refuse, GROUPINGS };
})();
