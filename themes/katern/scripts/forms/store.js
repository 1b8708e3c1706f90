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

  /** The entry as it is stored: read, changed and written, and what is wrong with it. */
  function place({ storage, site, form }) {
    const key = `katern/${site}/${form}`;
    let stored = nothing();
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
      if (problem) return;
      const { keep, current, copies, others, unread } = stored;
      try {
        if (keep && copies.length + others.length + unread.length === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify({ format: 1, keep, current, copies: [...copies, ...unread], others }));
      } catch {
        problem = 'full';
      }
    }

    read();
    return {
      key,
      read,
      /** Makes a change to what is stored now. */
      change(make) {
        read();
        make(stored);
        write();
      },
      /** What was full may have room again. */
      retry() {
        if (problem === 'full') problem = undefined;
      },
      get stored() {
        return stored;
      },
      get problem() {
        return problem;
      },
      get keeps() {
        return !problem && stored.keep;
      },
    };
  }

  /**
   * The entry of one form, with what can't be stored: that is remembered as long as the page is open.
   * @param {{ storage: Storage | null, site: string, form: string }} where no storage: nothing is kept
   */
  function open(where) {
    const kept = place(where);
    /** What only this page knows, because it may not be or can't be stored. */
    let loose = { copies: [], others: [] };

    function put(list, one) {
      kept.retry();
      if (kept.keeps) {
        kept.change((now) => {
          now[list] = replace(now[list], one);
          if (list === 'copies') now.current = one.id;
        });
      }
      loose[list] = kept.keeps ? without(loose[list], one.id) : replace(loose[list], one);
    }

    function take(list, id) {
      loose[list] = without(loose[list], id);
      kept.change((now) => {
        now[list] = without(now[list], id);
      });
    }

    /** Stops keeping: this copy leaves the device at once, others stay until they are wiped. Or begins again. */
    function keep(keeping, copy) {
      const held = { copies: replace(loose.copies, copy), others: loose.others };
      loose = keeping ? { copies: [], others: [] } : held;
      kept.change((now) => {
        now.keep = keeping;
        if (keeping) {
          if (isEmpty(copy)) held.copies = without(held.copies, copy.id);
          for (const list of ['copies', 'others']) now[list] = held[list].reduce(replace, now[list]);
        } else {
          now.copies = without(now.copies, copy.id);
        }
      });
    }

    return {
      key: kept.key,
      get state() {
        const { keep: keeping, current, ...stored } = kept.stored;
        const merged = (list) => loose[list].reduce(replace, stored[list]);
        return { keep: keeping, current, copies: merged('copies'), others: merged('others') };
      },
      /** `off`: this browser keeps nothing; `full`; `unreadable`: what is there was made by something else. */
      get problem() {
        return kept.problem;
      },
      /** Reads again what another tab wrote. */
      refresh: kept.read,
      save: (copy) => put('copies', copy),
      add: (other) => put('others', other),
      remove: (id) => take('copies', id),
      drop: (id) => take('others', id),
      choose: (id) => kept.change((now) => {
        now.current = id;
      }),
      wipe() {
        loose = { copies: [], others: [] };
        kept.change((now) => Object.assign(now, { copies: [], others: [], unread: [], current: undefined }));
      },
      keep,
    };
  }

  katern.store = { open, fresh, newId, isEmpty };
})();
