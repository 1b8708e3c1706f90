// Several people's answers side by side: per axis, per statement where two are about one competency, and the questions that
// are worth a conversation. Others never count in one's own values. Nothing here touches the page.
//
// A series is `{name, own, earlier, form, same, scale, axes, answers, wording}`: one's own copy, an earlier one, or what
// someone else gave. `own` is whoever fills in this page; `same` tells that it was made on the very form that the page knows.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** How many stand in one picture: as many as there are dashes and marks. */
  const MOST = 4;

  const defOf = (series, data) => [data.form, ...data.others].find(({ id }) => id === series.form);
  const sameScale = (series, data) => {
    const scale = series.scale ?? defOf(series, data)?.scale;
    return Boolean(scale && data.form.scale && scale.min === data.form.scale.min && scale.max === data.form.scale.max);
  };

  /**
   * Where an axis of an older framework stands now: the axis that took its place, if it alone did. Two that became one are
   * not put together, because that would be a recalculation.
   */
  function successor(id, series, data) {
    const now = data.replaced?.[id];
    if (!now || now.length !== 1) return undefined;
    const alone = series.axes.every((axis) => axis.id === id || (axis.id !== now[0] && !(data.replaced[axis.id] ?? []).includes(now[0])));
    return alone ? now[0] : undefined;
  }

  /**
   * Rows of axes: those of this form with statements, in its order, then those that only others have. Each value is `{mean, answered, of}`, or null;
   * `drawn` tells of each series whether it can stand in this form's picture.
   */
  function lineUp(data, all) {
    const scored = new Set(katern.scores.items(data.form).filter(({ kind }) => kind === 'scale').map((item) => item.axis));
    const rows = data.form.axes.filter(({ id }) => scored.has(id)).map(({ id, title, short, label }) => ({ id, title, short: short ?? title, label: label ?? title, values: all.map(() => null) }));
    const mine = rows.length;
    all.forEach((series, at) => {
      for (const { id, title, mean, answered, of } of series.axes) {
        if (of === 0) continue;
        const target = data.form.axes.some((axis) => axis.id === id) ? id : successor(id, series, data) ?? id;
        let row = rows.find((known) => known.id === target);
        if (!row) {
          const now = (data.replaced?.[id] ?? []).map((next) => data.form.axes.find((axis) => axis.id === next)?.title);
          row = { id, title, short: title, label: title, now: now.filter(Boolean), values: all.map(() => null) };
          rows.push(row);
        }
        row.values[at] = { mean, answered, of, was: target === id ? undefined : title };
      }
    });
    return { rows, mine, drawn: all.map((series) => sameScale(series, data)) };
  }

  /** The items of a series that can be shown with the words that were answered, as far as this page knows them. */
  function known(series, data) {
    const def = defOf(series, data);
    if (!def) return [];
    const items = katern.scores.items(def).filter(({ kind, id }) => kind === 'scale' && typeof series.answers[id] === 'number');
    return items.filter(({ id, hash }) => series.same || series.wording?.[id] === hash);
  }

  /**
   * One's own statements with those of others that are about the same: the same statement in the same form, else a
   * competency in common. `[{text, under, value, others: [{at, text, under, value}]}]`
   */
  function statements(data, all) {
    const [own, ...rest] = all;
    if (!own) return [];
    const others = rest.map((series, index) => ({ at: index + 1, series, items: sameScale(series, data) ? known(series, data) : [] }));
    return known(own, data).flatMap((item) => {
      const beside = others.flatMap(({ at, series, items }) => {
        const about = (other) => (series.form === own.form
          ? other.id === item.id
          : other.competencies.some((competency) => item.competencies.includes(competency)));
        return items.filter(about).map(({ id, text, under }) => ({ at, text, under, value: series.answers[id] }));
      });
      return beside.length > 0 ? [{ text: item.text, under: item.under, value: own.answers[item.id], others: beside }] : [];
    });
  }

  /**
   * What to talk about: the axes on which one's own answers and someone else's lie furthest apart, and closest together. A
   * difference counts from a sixth of the scale on, an agreement up to a twelfth; at most two of each.
   */
  function remarks(data, all) {
    const { rows, mine, drawn } = lineUp(data, all);
    if (!data.form.scale || !drawn[0]) return { differ: [], agree: [] };
    const width = data.form.scale.max - data.form.scale.min;
    const pairs = rows.slice(0, mine).flatMap(({ title, values }) => all.slice(1).flatMap((series, index) => {
      const [own, other] = [values[0], values[index + 1]];
      if (!drawn[index + 1] || typeof own?.mean !== 'number' || typeof other?.mean !== 'number') return [];
      return [{ title, at: index + 1, own: own.mean, other: other.mean, gap: Math.abs(own.mean - other.mean) }];
    }));
    const differ = pairs.filter(({ gap }) => gap >= width / 6 - 1e-9).sort((a, b) => b.gap - a.gap).slice(0, 2);
    const agree = pairs.filter(({ gap }) => gap <= width / 12 + 1e-9).sort((a, b) => a.gap - b.gap).slice(0, 2);
    return { differ, agree };
  }

  katern.compare = { lineUp, statements, remarks, MOST };
})();
