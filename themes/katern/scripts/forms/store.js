// What is kept on this device: one entry per form, under the site's id, the same in each edition. Several copies of a form
// each have a label; what others gave stands beside them. Nothing here touches the page, and nothing leaves the device.
//
// Another tab may write the same entry: each change is made to what is stored at that moment. An entry that can't be read,
// or that a newer version wrote, is never written over.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const { isObject } = katern.incoming;
  const replace = (list, one) => (list.some(({ id }) => id === one.id) ? list.map((known) => (known.id === one.id ? one : known)) : [...list, one]);
  const without = (list, id) => list.filter((known) => known.id !== id);

  const fresh = (label = '') => ({ id: newId(), label, answers: {}, texts: {}, talk: [], chosen: [], wording: {}, axes: [] });

  function newId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  const isEmpty = (copy) => Object.keys(copy.answers).length === 0 && Object.values(copy.texts).every((text) => text.trim() === '');

  /** A stored copy as known shape, or nothing. */
  function revived(raw, site, form) {
    if (!isObject(raw) || typeof raw.id !== 'string' || !/^[0-9a-f]{1,40}$/.test(raw.id)) return undefined;
    try {
      const file = katern.handover.shape({ ...raw, katern: 'antwoorden', format: 1, site: raw.site ?? site, form: raw.form ?? form });
      const saved = typeof raw.saved === 'string' ? raw.saved.slice(0, 30) : undefined;
      const name = typeof raw.name === 'string' ? raw.name.slice(0, 120) : undefined;
      return { ...file, id: raw.id, label: file.label ?? '', saved, name, shown: typeof raw.shown === 'boolean' ? raw.shown : undefined };
    } catch {
      return undefined;
    }
  }

  const nothing = () => ({ keep: true, current: undefined, copies: [], others: [], unread: [] });

  /** The stored text as known shape; nothing where it is not ours to read. */
  function parsed(text, site, form) {
    if (text === null) return nothing();
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      return undefined;
    }
    if (!isObject(value) || value.format !== 1 || !Array.isArray(value.copies)) return undefined;
    const copies = value.copies.map((copy) => [copy, revived(copy, site, form)]);
    return {
      keep: value.keep !== false,
      current: typeof value.current === 'string' ? value.current : undefined,
      copies: copies.flatMap(([, copy]) => copy ?? []),
      others: (Array.isArray(value.others) ? value.others : []).flatMap((other) => revived(other, site, form) ?? []),
      // Not understood, but not ours to throw away.
      unread: copies.filter(([, copy]) => !copy).map(([copy]) => copy),
    };
  }

  /**
   * The entry of one form.
   * @param {{ storage: Storage | null, site: string, form: string }} where no storage: nothing is kept
   */
  function open({ storage, site, form }) {
    const key = `katern/${site}/${form}`;
    let stored = nothing();
    /** What only this page knows, because it may not be or can't be stored. */
    let loose = { copies: [], others: [] };
    let problem = storage ? undefined : 'off';

    function read() {
      if (problem) return;
      try {
        const found = parsed(storage.getItem(key), site, form);
        if (found) stored = found;
        else problem = 'unreadable';
      } catch {
        problem = 'off';
      }
    }

    function write() {
      if (problem) return false;
      const { keep, current, copies, others, unread } = stored;
      try {
        if (keep && copies.length + others.length + unread.length === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify({ format: 1, keep, current, copies: [...copies, ...unread], others }));
        return true;
      } catch {
        problem = 'full';
        return false;
      }
    }

    const keeps = () => !problem && stored.keep;

    /** Makes a change to what is stored now; what can't be stored is remembered as long as the page is open. */
    function change(make) {
      read();
      make(stored);
      return write();
    }

    function put(list, one) {
      if (problem === 'full') problem = undefined;
      if (keeps()) {
        change((now) => {
          now[list] = replace(now[list], one);
          if (list === 'copies') now.current = one.id;
        });
      }
      if (keeps()) loose[list] = without(loose[list], one.id);
      else loose[list] = replace(loose[list], one);
    }

    function take(list, id) {
      loose[list] = without(loose[list], id);
      change((now) => {
        now[list] = without(now[list], id);
      });
    }

    read();
    return {
      key,
      get state() {
        const merged = (list) => loose[list].reduce(replace, stored[list]);
        return { keep: stored.keep, current: stored.current, copies: merged('copies'), others: merged('others') };
      },
      /** `off`: this browser keeps nothing; `full`; `unreadable`: what is there was made by something else. */
      get problem() {
        return problem;
      },
      /** Reads again what another tab wrote. */
      refresh: read,
      save: (copy) => put('copies', copy),
      add: (other) => put('others', other),
      remove: (id) => take('copies', id),
      drop: (id) => take('others', id),
      choose: (id) => change((now) => {
        now.current = id;
      }),
      wipe: () => {
        loose = { copies: [], others: [] };
        change((now) => Object.assign(now, { copies: [], others: [], unread: [], current: undefined }));
      },
      /** Stops keeping: this copy leaves the device at once, others stay until they are wiped. Or begins again. */
      keep: (keep, copy) => {
        const held = { copies: replace(loose.copies, copy), others: loose.others };
        loose = keep ? { copies: [], others: [] } : held;
        change((now) => {
          now.keep = keep;
          if (keep) {
            if (isEmpty(copy)) held.copies = without(held.copies, copy.id);
            for (const list of ['copies', 'others']) now[list] = held[list].reduce(replace, now[list]);
          } else {
            now.copies = without(now.copies, copy.id);
          }
        });
      },
    };
  }

  katern.store = { open, fresh, newId, isEmpty };
})();
