// The cards of one pair of axes: which there are, and which of them lie where, kept on this device. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** As many cards as one may make oneself. */
  const OWN = 40;

  /**
   * @param {string[]} cards the words of the cards that the page gives
   * @param {object} kept the entry in the browser's memory
   */
  function deck(cards, kept) {
    let { own, laid } = kept.read() ?? { own: [], laid: [] };

    const texts = () => [...cards, ...own];
    const placeOf = (text) => laid.find((one) => one.text === text);
    const without = (text) => laid.filter((one) => one.text !== text);

    function keep() {
      const empty = laid.length === 0 && own.length === 0;
      if (empty && kept.problem === undefined) kept.wipe();
      else kept.write({ format: 1, own, laid });
    }

    return {
      texts,
      placeOf,
      keep,
      numberOf: (text) => texts().indexOf(text) + 1,
      /** Those that lie, in the order in which they were put there. */
      lying: () => laid.filter(({ text }) => texts().includes(text)),
      waiting: () => texts().filter((text) => !placeOf(text)),
      put(text, place) {
        laid = [...without(text), { text, ...place }];
        keep();
      },
      takeBack(text) {
        laid = without(text);
        keep();
      },
      /** Moves a card; only `keep` keeps that, for a card that is held moves many times. */
      shift(text, place) {
        laid = laid.map((one) => (one.text === text ? { text, ...place } : one));
      },
      /** Makes a card; whether there is a new one. */
      add(text) {
        if (text === '' || texts().includes(text) || own.length >= OWN) return false;
        own = [...own, text];
        keep();
        return true;
      },
      clear() {
        [own, laid] = [[], []];
        kept.wipe();
      },
      get isUsed() {
        return laid.length > 0;
      },
      get isKept() {
        return !kept.problem;
      },
    };
  }

  katern.deck = deck;
})();
