// What is kept on this device, under the site's id, the same in each edition. Nothing here leaves it.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** The browser's storage, or null where it gives none. */
  function storage() {
    try {
      const found = window.localStorage;
      found.getItem('katern');
      return found;
    } catch {
      return null;
    }
  }

  /**
   * One entry: an object of known shape. What can't be read is never written over.
   * @param {string} key
   * @param {(raw: unknown) => T | undefined} revive what is stored as known shape; nothing where it is not ours to read
   * @template T
   */
  function entry(key, revive, kept = storage()) {
    let problem = kept ? undefined : 'off';

    function read() {
      if (problem === 'off') return undefined;
      try {
        const text = kept.getItem(key);
        if (text === null) return undefined;
        const found = revive(JSON.parse(text));
        problem = found === undefined ? 'unreadable' : undefined;
        return found;
      } catch {
        problem = 'unreadable';
        return undefined;
      }
    }

    /** Whether it is kept now. */
    function write(value) {
      if (problem === 'off' || problem === 'unreadable') return false;
      try {
        kept.setItem(key, JSON.stringify(value));
        problem = undefined;
        return true;
      } catch {
        problem = 'full';
        return false;
      }
    }

    function wipe() {
      if (!kept) return;
      kept.removeItem(key);
      problem = undefined;
    }

    return {
      read,
      write,
      wipe,
      /** `off`: this browser keeps nothing; `full`; `unreadable`: what is there was made by something else. */
      get problem() {
        return problem;
      },
    };
  }

  katern.memory = { entry, storage };
})();
