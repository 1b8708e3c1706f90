// What a form counts, and what answers come to: a mean per axis and how many were answered. No total, ever. Nothing here
// touches the page.
//
// Answers are an object by item: a number, `apart:<id>` for an option that stands apart, or `{level}` for a rubric. An item
// is a statement, a sub-statement that is scored by itself (`statement.sub`), or a rubric.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** The items of a part, in order: `{id, text, hash, kind: 'scale' | 'rubric', part, axis, competencies}`. */
  function itemsOf(part) {
    const statements = part.statements.flatMap((statement) => {
      const shared = { kind: 'scale', part: part.id, axis: part.axis, competencies: statement.competencies };
      if (!statement.subScored) return [{ ...shared, id: statement.id, text: statement.text, hash: statement.hash }];
      return statement.sub.map((sub) => ({ ...shared, id: `${statement.id}.${sub.id}`, text: sub.text, hash: sub.hash, under: statement.text }));
    });
    const rubrics = part.rubrics.map(({ id, title, hash, competencies, levels }) => ({
      kind: 'rubric', part: part.id, axis: part.axis, competencies, id, text: title, hash, levels,
    }));
    return [...statements, ...rubrics];
  }

  /** All items of a form. */
  function items(def) {
    return def.parts.flatMap(itemsOf);
  }

  /** The texts that a form asks for, in the form's order: `{name, kind: q | e | n, part?, label}`. */
  function texts(def) {
    const question = (part) => ({ id, text }) => ({ name: `q-${id}`, kind: 'q', part, label: text });
    const parts = def.parts.flatMap((part) => [
      ...part.rubrics.map(({ id, title }) => ({ name: `e-${id}`, kind: 'e', part: part.id, label: title })),
      ...part.questions.map(question(part.id)),
      ...(part.note ? [{ name: `n-${part.id}`, kind: 'n', part: part.id, label: part.title }] : []),
    ]);
    return [...parts, ...def.questions.map(question(undefined))];
  }

  const isNumber = (answer) => typeof answer === 'number';

  /** Each axis with the mean of its numbers (null without any), how many were given and of how many. */
  function axes(def, answers, chosen) {
    const all = items(def).filter(({ kind, id }) => kind === 'scale' && isChosen(chosen, id));
    return def.axes.map(({ id, title }) => {
      const own = all.filter((item) => item.axis === id);
      const numbers = own.map((item) => answers[item.id]).filter(isNumber);
      const sum = numbers.reduce((total, value) => total + value, 0);
      const mean = numbers.length > 0 ? Math.round((sum / numbers.length) * 1000) / 1000 : null;
      return { id, title, mean, answered: numbers.length, of: own.length };
    });
  }

  /** How many items of a part have an answer, one that stands apart included. */
  function progress(part, answers, chosen) {
    const own = itemsOf(part).filter(({ id }) => isChosen(chosen, id));
    return { answered: own.filter(({ id }) => answers[id] !== undefined).length, of: own.length };
  }

  /** Each part with how often each option was chosen; the last number counts what is still open. */
  function summary(def, answers, chosen) {
    const options = [
      ...(def.scale?.points ?? []).map(({ value, label }) => ({ answer: value, label: label ?? String(value) })),
      ...(def.scale?.apart ?? []).map(({ id, label }) => ({ answer: `apart:${id}`, label })),
    ];
    const rows = def.parts.map((part) => {
      const own = itemsOf(part).filter(({ kind, id }) => kind === 'scale' && isChosen(chosen, id));
      const given = own.map(({ id }) => answers[id]);
      const counts = options.map(({ answer }) => given.filter((value) => value === answer).length);
      return { id: part.id, title: part.title, counts, open: given.filter((value) => value === undefined).length };
    });
    return { options, rows };
  }

  /** Whether an item is among those chosen for a kijkwijzer; without a choice all are. A sub-statement goes with its statement. */
  function isChosen(chosen, id) {
    return !chosen || chosen.includes(id) || chosen.includes(id.split('.')[0]);
  }

  katern.scores = { items, itemsOf, texts, axes, progress, summary, isChosen };
})();
