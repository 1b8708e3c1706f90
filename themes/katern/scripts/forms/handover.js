// Answers on their way from one device to another, as a file holds them. What comes in is not trusted: it is read into a new
// object of known shape, anything else in it is left behind, and the first thing that can't be right ends the reading with
// the name of a message. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const { isObject, refuse } = katern.incoming;
  const { MOST } = katern.code;
  /** As many characters as a code may have. */
  const CODE = 2000;
  const ID = /^[a-z0-9][a-z0-9-]{0,199}$/;
  const ITEM = /^[a-z0-9][a-z0-9-]{0,199}(\.[a-z0-9][a-z0-9-]{0,199})?$/;
  const AXIS = /^(part:|[a-z0-9][a-z0-9-]{0,199}\/)?[a-z0-9][a-z0-9-]{0,199}$/;
  const TEXT = /^[qenl]-[a-z0-9][a-z0-9-]{0,199}$/;

  const isWhole = (value) => Number.isInteger(value) && Math.abs(value) <= 1000;

  function clean(value, most, where) {
    if (typeof value !== 'string' || value.length > most) refuse('damaged', { where });
    return katern.incoming.clean(value);
  }

  const optional = (value, most, where) => (value === undefined || value === null ? undefined : clean(value, most, where).trim() || undefined);

  /** The entries of an object whose keys are of one form; its prototype and other keys never count. */
  function entries(value, key, most, where) {
    if (value === undefined || value === null) return [];
    if (!isObject(value)) refuse('damaged', { where });
    const found = Object.entries(value).filter(([name]) => key.test(name));
    if (found.length > most) refuse('damaged', { where });
    return found;
  }

  function answer(value, where) {
    if (isWhole(value)) return value;
    if (typeof value === 'string' && value.startsWith('apart:') && ID.test(value.slice(6))) return value;
    if (isObject(value) && typeof value.level === 'string' && ID.test(value.level)) return { level: value.level };
    return refuse('damaged', { where });
  }

  function axis(value) {
    const { id, title, mean, answered, of } = isObject(value) ? value : {};
    const counts = [answered, of].every((count) => isWhole(count) && count >= 0) && answered <= of;
    const fits = mean === null || mean === undefined ? answered === 0 : Number.isFinite(mean) && Math.abs(mean) <= 1000 && answered > 0;
    if (typeof id !== 'string' || !AXIS.test(id) || !counts || !fits) refuse('damaged', { where: 'axes' });
    return { id, title: clean(title, 200, 'axes'), mean: mean ?? null, answered, of };
  }

  /** An object with nothing behind it, so that no key means more than itself. */
  const bare = (pairs) => Object.assign(Object.create(null), Object.fromEntries(pairs));

  /**
   * A file's content as known shape.
   * @throws {Refusal} not-answers, newer or damaged
   */
  function shape(raw) {
    if (!isObject(raw) || raw.katern !== 'antwoorden') refuse('not-answers');
    if (Number.isInteger(raw.format) && raw.format > 1) refuse('newer');
    if (raw.format !== 1) refuse('not-answers');
    for (const name of ['site', 'form']) {
      if (typeof raw[name] !== 'string' || !ID.test(raw[name])) refuse('damaged', { where: name });
    }
    const file = { site: raw.site, form: raw.form };
    file.formTitle = clean(raw.formTitle ?? raw.form, 200, 'formTitle');
    file.version = clean(String(raw.version ?? ''), 60, 'version');
    file.fingerprint = /^[0-9a-f]{16}$/.test(raw.fingerprint) ? raw.fingerprint : refuse('damaged', { where: 'fingerprint' });
    for (const name of ['label', 'role', 'place']) file[name] = optional(raw[name], 120, name);
    file.date = typeof raw.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.date) ? raw.date : undefined;
    if (isObject(raw.scale) && isWhole(raw.scale.min) && isWhole(raw.scale.max) && raw.scale.min < raw.scale.max) {
      file.scale = { min: raw.scale.min, max: raw.scale.max };
    }
    file.answers = bare(entries(raw.answers, ITEM, 500, 'answers').map(([name, value]) => [name, answer(value, name)]));
    file.texts = bare(entries(raw.texts, TEXT, 300, 'texts').map(([name, value]) => [name, clean(value, 20_000, name)]));
    file.wording = bare(entries(raw.wording, ITEM, 500, 'wording').filter(([, value]) => /^[0-9a-f]{6}$/.test(value)));
    for (const name of ['talk', 'chosen']) {
      const ids = raw[name] ?? [];
      if (!Array.isArray(ids) || ids.length > 500) refuse('damaged', { where: name });
      file[name] = ids.filter((id) => typeof id === 'string' && ITEM.test(id));
    }
    if (!Array.isArray(raw.axes ?? []) || (raw.axes ?? []).length > 40) refuse('damaged', { where: 'axes' });
    file.axes = (raw.axes ?? []).map(axis);
    if (new Set(file.axes.map(({ id }) => id)).size < file.axes.length) refuse('damaged', { where: 'axes' });
    return file;
  }

  /**
   * What a file is to this page: `{file, def, same}`, `same` where it was made on the very form that stands here.
   * @throws {Refusal}
   */
  function place(file, data) {
    const def = [data.form, ...data.others].find(({ id }) => id === file.form);
    if (!def) refuse('other-form', { title: file.formTitle });
    const same = def.fingerprint === file.fingerprint;
    if (file.site !== data.site && !same) refuse('other-site', { title: file.formTitle });
    if (same) fits(file, def);
    if (Object.keys(file.answers).length === 0 && Object.values(file.texts).every((text) => text.trim() === '')) refuse('nothing-in-it');
    return { file, def, same };
  }

  /** On the same form each answer has to be one that the form offers, and the means those of the answers. */
  function fits(file, def) {
    const items = new Map(katern.scores.items(def).map((item) => [item.id, item]));
    const apart = new Set((def.scale?.apart ?? []).map(({ id }) => `apart:${id}`));
    for (const [name, value] of Object.entries(file.answers)) {
      const item = items.get(name);
      const offered = item?.kind === 'rubric'
        ? item.levels.some(({ id }) => id === value.level)
        : item && (apart.has(value) || (Number.isInteger(value) && value >= def.scale.min && value <= def.scale.max));
      if (!offered) refuse('damaged', { where: name });
    }
    file.axes = katern.scores.axes(def, file.answers, file.chosen.length > 0 ? file.chosen : undefined);
    if (def.scale) file.scale = { min: def.scale.min, max: def.scale.max };
  }

  /** The items of a file whose words are not those that this page shows. */
  function reworded(file, def) {
    const now = new Map(katern.scores.items(def).map(({ id, hash }) => [id, hash]));
    const changed = Object.keys(file.answers).filter((id) => file.wording[id] !== undefined && file.wording[id] !== now.get(id));
    return changed.filter((id) => now.has(id));
  }

  function parsed(text) {
    try {
      return JSON.parse(text.replace(/^\ufeff/, ''));
    } catch {
      return refuse('not-answers');
    }
  }

  /** Reads a pasted code, a link that holds one, or the text of a file. @throws {Refusal} */
  async function read(text, data) {
    if (text.length > MOST) refuse('too-large');
    const code = /(?:^|[#&]antwoorden=)(katern[0-9]+\.[A-Za-z0-9_-]+)\s*$/.exec(text.trim())?.[1];
    return place(shape(code ? await katern.code.unpack(code) : parsed(text)), data);
  }

  /** What goes along, as a file holds it; `parts` and `texts` name what was chosen. */
  function write(copy, data, { parts, texts, label }) {
    const def = data.form;
    const items = katern.scores.items(def).filter(({ id, part }) => parts.includes(part) && copy.answers[id] !== undefined);
    const answers = Object.fromEntries(items.map(({ id }) => [id, copy.answers[id]]));
    const chosen = copy.chosen?.length ? copy.chosen : undefined;
    const file = {
      katern: 'antwoorden', format: 1, site: data.site, form: def.id, formTitle: def.title, version: def.version,
      fingerprint: def.fingerprint, label: label || undefined, role: copy.role || undefined, place: copy.place || undefined,
      date: copy.date || undefined, answers,
    };
    if (def.scale) file.scale = { min: def.scale.min, max: def.scale.max };
    const told = texts.filter((name) => copy.texts[name]?.trim());
    if (told.length > 0) file.texts = Object.fromEntries(told.map((name) => [name, copy.texts[name]]));
    const talk = (copy.talk ?? []).filter((id) => items.some((item) => item.id === id) || told.includes(`e-${id}`));
    if (talk.length > 0) file.talk = talk;
    if (chosen) file.chosen = chosen;
    file.wording = Object.fromEntries(items.map(({ id, hash }) => [id, hash]));
    file.axes = katern.scores.axes(def, answers, chosen).filter(({ of, answered }) => of > 0 && answered > 0);
    return file;
  }

  /** A file as a code. The marks of the words stay behind: they would not fit. */
  const pack = ({ wording, ...file }) => katern.code.pack(file);

  katern.handover = { shape, read, write, pack, reworded, CODE };
})();
