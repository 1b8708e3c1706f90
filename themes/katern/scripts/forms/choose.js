// A kijkwijzer: of all a form holds only what was chosen is shown, printed and counted. Chosen by an address that ends in
// `#kies=a,b`, or with the boxes on the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { page } = katern;
  const { html, find, all, show } = katern.dom;

  const ids = () => page.data.form.parts.flatMap((part) => [
    ...part.statements.map(({ id }) => id), ...part.rubrics.map(({ id }) => id), ...part.questions.map(({ id }) => id),
  ]).concat(page.data.form.questions.map(({ id }) => id));

  /** What an address asks for: the ids that the form has; a part stands for all that is in it. */
  function asked(hash) {
    const wanted = /^#kies=([a-z0-9,.-]*)$/.exec(hash)?.[1]?.split(',') ?? [];
    const found = wanted.flatMap((name) => {
      const part = page.data.form.parts.find(({ id }) => id === name);
      return part ? [...part.statements, ...part.rubrics, ...part.questions].map(({ id }) => id) : [name.split('.')[0]];
    });
    const known = new Set(ids());
    return [...new Set(found)].filter((id) => known.has(id));
  }

  /** Shows only what was chosen; a part with nothing left goes as a whole. */
  function draw() {
    const chosen = page.chosen();
    const is = (id) => !chosen || chosen.includes(id);
    for (const part of page.data.form.parts) {
      const inside = [...part.statements, ...part.rubrics].map(({ id }) => [id, id]).concat(part.questions.map(({ id }) => [`q-${id}`, id]));
      for (const [name, id] of inside) show(`#k-form [data-item="${CSS.escape(name)}"]`, is(id));
      // Where sub-statements are answered, the statement itself is the frame around them.
      for (const { id } of part.statements) all(`#k-form [data-item^="${CSS.escape(id)}."]`).forEach((sub) => { sub.closest('.statement-scored').hidden = !is(id); });
      const left = inside.some(([, id]) => is(id)) || (inside.length === 0 && !chosen);
      show(`#k-form [data-part="${CSS.escape(part.id)}"]`, left);
      for (const link of all(`.form-nav a[href="#k-deel-${CSS.escape(part.id)}"]`)) (link.closest('li') ?? link).hidden = !left;
    }
    const after = page.data.form.questions;
    for (const { id } of after) show(`#k-form [data-item="q-${CSS.escape(id)}"]`, is(id));
    show('#k-vragen', after.some(({ id }) => is(id)));
    for (const box of all('#k-kiezen-uit input')) box.checked = is(box.value);
    find('#k-alles').hidden = !chosen;
  }

  /** The boxes: a list for each part with more than a word in it. */
  function boxes() {
    const box = ({ id, title, text }) => html('label', { class: 'check' }, html('input', { type: 'checkbox', value: id }), ' ', title ?? text);
    return page.data.form.parts.map((part) => html('fieldset', {}, html('legend', {}, part.title), [...part.statements, ...part.rubrics, ...part.questions].map(box)));
  }

  function choose() {
    const checked = all('#k-kiezen-uit input:checked').map(({ value }) => value);
    const everything = checked.length === 0 || checked.length === all('#k-kiezen-uit input').length;
    page.change({ chosen: everything ? [] : [...checked, ...page.data.form.questions.map(({ id }) => id)] });
  }

  function start() {
    const rubrics = page.data.form.parts.reduce((count, part) => count + part.rubrics.length, 0);
    const wanted = asked(location.hash);
    const choosing = rubrics > 1 || wanted.length > 0 || Boolean(page.chosen());
    show('#k-kiezen', choosing);
    if (choosing) {
      find('#k-kiezen-uit').replaceChildren(...boxes());
      find('#k-kiezen').addEventListener('change', choose);
      find('#k-alles').addEventListener('click', () => page.change({ chosen: [] }));
    }
    page.watch(draw);
    // Another choice than that of the copy in hand is a form of its own: what was filled in stays where it is.
    const now = page.chosen()?.join() ?? '';
    if (wanted.length > 0 && wanted.join() !== now) {
      if (!katern.store.isEmpty(page.copy)) page.begin();
      page.change({ chosen: wanted });
    }
  }

  katern.choose = { start, asked };
})();
