// Brings the files of the index, which are scripts that call `katern.part(name, data)`: the one kind of file that can be read
// over http and from a folder alike.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** What the page brought along, or what came in its place. */
  let begin;
  /** Parts that were asked for, by name. */
  let asked = new Map();
  /** Scripts under way, and who waits for them. */
  const running = new Map();

  katern.part = (name, data) => {
    const arrived = running.get(document.currentScript);
    if (arrived) arrived(name, data);
    else if (name === 'begin') begin = data;
  };

  /** A part of the index could not be had. */
  class Missing extends Error {}

  function bring(address, name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      let found;
      const settle = () => {
        running.delete(script);
        script.remove();
        if (found) resolve(found.data);
        else reject(new Missing(name));
      };
      running.set(script, (told, data) => {
        if (told === name) found = { data };
      });
      script.addEventListener('load', settle);
      script.addEventListener('error', settle);
      script.src = address;
      document.head.append(script);
    });
  }

  /** What the index consists of. */
  async function manifest() {
    return begin ?? renew();
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
