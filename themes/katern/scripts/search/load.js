// The files of the index, each asked for once.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const { Missing, bring, own } = katern.parts;

  /** The manifest that came in the place of the page's own. */
  let begin;
  /** Parts that were asked for, by name. */
  let asked = new Map();

  /** What the index consists of. */
  async function manifest() {
    return begin ?? own('begin') ?? renew();
  }

  /** The manifest anew: the one at hand may be of a site that was replaced since. */
  async function renew() {
    begin = await bring(`data/begin.js?t=${Date.now()}`, 'begin');
    asked = new Map();
    return begin;
  }

  /** A part by its name, `k/3`; asked for once. */
  function part(name) {
    const known = asked;
    if (!known.has(name)) {
      const coming = manifest().then(({ hash }) => bring(`data/${hash}/${name}.js`, name));
      known.set(name, coming);
      // What failed may come at another time.
      coming.catch(() => known.delete(name));
    }
    return known.get(name);
  }

  katern.search = { ...katern.search, Missing, manifest, renew, part };
})();
