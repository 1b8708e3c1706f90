// The page of a form as it is being filled in: its data, the copy in hand, who stands beside it, and who wants to know when
// something changes. Only this file changes the copy.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { date, today, time } = katern.words;
  const say = katern.words.saying('script-form-');

  const data = katern.form;
  let store;
  let copy;
  const watchers = [];

  /** Marks a copy with what its answers were given to, so that a later version of the form can tell. */
  function stamp() {
    const { form } = data;
    const hashes = new Map(katern.scores.items(form).map(({ id, hash }) => [id, hash]));
    const answered = Object.keys(copy.answers).filter((id) => hashes.has(id));
    Object.assign(copy, {
      saved: new Date().toISOString(),
      version: form.version,
      fingerprint: form.fingerprint,
      formTitle: form.title,
      wording: Object.fromEntries(answered.map((id) => [id, hashes.get(id)])),
      axes: katern.scores.axes(form, copy.answers, chosen()),
      scale: form.scale ? { min: form.scale.min, max: form.scale.max } : undefined,
    });
  }

  const chosen = () => (copy.chosen?.length > 0 ? copy.chosen : undefined);

  /** Tells everyone what there is now; `what` says whether the fields were written too. */
  function tell(what = 'fields') {
    for (const watcher of watchers) watcher(what);
  }

  /** The fields were changed: takes what stands in them and keeps it. */
  function take() {
    const empty = katern.store.isEmpty(copy);
    Object.assign(copy, katern.fields.read(data.form));
    // Not before something is filled in: a blank form may be printed for someone else.
    if (empty && !copy.date && !katern.store.isEmpty(copy)) {
      copy.date = today();
      katern.fields.day(copy.date);
    }
    keep();
    tell('typed');
  }

  /** Keeps the copy in hand, once there is something in it or there has been. */
  function keep() {
    const stored = store.state.copies.some(({ id }) => id === copy.id);
    if (!stored && katern.store.isEmpty(copy) && !copy.label) return;
    stamp();
    store.save(copy);
  }

  /** Takes another copy in hand. */
  function turnTo(other) {
    copy = other;
    if (store.state.copies.some(({ id }) => id === copy.id)) store.choose(copy.id);
    katern.fields.write(data.form, copy);
    tell();
  }

  /** A new, empty copy. */
  function begin(label) {
    turnTo(katern.store.fresh(label));
  }

  /** Changes something of the copy that is not in the fields. */
  function change(values) {
    Object.assign(copy, values);
    keep();
    tell('changed');
  }

  /** Whether a stored copy can simply be gone on with: every answer in it still means what it meant. */
  function goesOn(old) {
    if (old.fingerprint === data.form.fingerprint || katern.store.isEmpty(old)) return true;
    const now = new Map(katern.scores.items(data.form).map(({ id, hash }) => [id, hash]));
    const alike = (id) => now.get(id) !== undefined && old.wording[id] === now.get(id);
    const scale = !data.form.scale || !old.scale || (old.scale.min === data.form.scale.min && old.scale.max === data.form.scale.max);
    return old.version === data.form.version && scale && Object.keys(old.answers).every(alike);
  }

  /** The last copy that one can go on with; an older one stays as it is. */
  const latest = (copies = store.state.copies) => copies.filter(goesOn).at(-1);

  /** How a copy is called: by its label, else so that one can tell it from others without one. */
  function nameOf(other) {
    if (other.label) return other.label;
    const name = unnamed(other);
    const place = store.state.copies.filter((one) => !one.label && unnamed(one) === name).findIndex(({ id }) => id === other.id);
    return place > 0 ? `${name} (${place + 1})` : name;
  }

  function unnamed({ date: on, saved, answers, texts }) {
    const moment = new Date(saved);
    const known = !Number.isNaN(moment.getTime());
    if (!known && katern.store.isEmpty({ answers, texts })) return say('unnamed-new');
    const day = on || today(known ? moment : undefined);
    // The time of another day would say something else.
    const at = known && day === today(moment) ? [date(day), time(moment)] : [date(day)];
    const n = Object.keys(answers).length + Object.values(texts).filter((text) => text.trim()).length;
    return say('unnamed', { date: at.join(', '), n });
  }

  /** How others' answers are called. */
  const nameOfOther = (other) => {
    const [called, day] = [calledOf(other), date(other.date)];
    if (other.name || other.label) return other.name || other.label;
    const isOnly = store.state.others.every((one) => one.id === other.id || calledOf(one) !== called);
    return [called ?? other.formTitle, called && isOnly ? '' : day].filter(Boolean).join(', ');
  };

  /** By the role that was chosen, else by whom the form is for. */
  const calledOf = (other) => other.role || data.others.find((def) => def.id === other.form)?.respondent;

  /**
   * Everyone who can stand beside the copy in hand: one's own other copies of this form, which may be about other people and
   * so wait until they are asked for, then what others gave, which was added to be seen.
   */
  function candidates() {
    const same = (other) => [data.form, ...data.others].some((def) => def.id === other.form && def.fingerprint === other.fingerprint);
    const own = store.state.copies.filter((other) => other.id !== copy.id && !katern.store.isEmpty(other));
    return [
      ...own.map((other) => ({ ...other, form: data.form.id, earlier: true, shown: other.shown === true, name: nameOf(other), same: same({ ...other, form: data.form.id }) })),
      ...store.state.others.map((other) => ({ ...other, earlier: false, shown: other.shown !== false, name: nameOfOther(other), same: same(other) })),
    ];
  }

  /** The series of one picture: the copy in hand first, then as many of those chosen as fit. */
  function series() {
    const own = { own: true, name: copy.label || say('you'), form: data.form.id, same: true, answers: copy.answers, wording: copy.wording };
    Object.assign(own, { axes: katern.scores.axes(data.form, copy.answers, chosen()), scale: data.form.scale, texts: copy.texts, talk: copy.talk });
    return [own, ...candidates().filter(({ shown }) => shown).slice(0, katern.compare.MOST - 1)];
  }

  /** Shows or hides one of those beside. */
  function showBeside(id, shown) {
    const own = store.state.copies.find((other) => other.id === id);
    const other = store.state.others.find((one) => one.id === id);
    if (own) {
      own.shown = shown;
      const current = store.state.current;
      store.save(own);
      store.choose(current);
    } else if (other) {
      store.add({ ...other, shown });
    }
    tell('changed');
  }

  function start() {
    store = katern.store.open({ storage: katern.memory.storage(), site: data.site, form: data.form.id });
    // Where nothing is to be kept, what stands there is of somebody else.
    const kept = store.state.keep ? store.state.copies : [];
    const last = kept.find(({ id }) => id === store.state.current) ?? kept.at(-1);
    return last ? open(last) : begin();
  }

  /**
   * Takes a stored copy in hand. One of an older version is left as it was, to stand beside a new one: writing in it would
   * make it something that nobody answered. Gives that older one back.
   */
  function open(other) {
    if (goesOn(other)) {
      turnTo(other);
      return undefined;
    }
    store.save({ ...other, shown: true });
    begin(other.label);
    return other;
  }

  katern.page = {
    data, start, open, latest, take, keep, turnTo, begin, change, chosen, series, candidates, showBeside, nameOf, nameOfOther, tell,
    watch: (watcher) => watchers.push(watcher),
    get store() {
      return store;
    },
    get copy() {
      return copy;
    },
  };
})();
