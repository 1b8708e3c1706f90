// Brings data that is loaded piece by piece, as scripts that call `katern.part(name, data)`: the one kind of file that can be read
// over http and from a folder alike.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** What the page brought along, by name. */
  const own = new Map();
  /** Scripts under way, and who waits for them. */
  const running = new Map();

  katern.part = (name, data) => {
    const arrived = running.get(document.currentScript);
    if (arrived) arrived(name, data);
    else own.set(name, data);
  };

  /** A part could not be had. */
  class Missing extends Error {}

  /** Loads a script and gives the part of this name that it hands over. @throws {Missing} */
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

  katern.parts = { Missing, bring, own: (name) => own.get(name) };
})();
