// What the answers look like: drawings and tables, who stands in them, what is worth a conversation, and the learning
// question that may come of it. Values are shown, never judged: no total, no order, nothing marked as low.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { page, chart, compare, scores, desk } = katern;
  const { html, find, show, copy: copyField, printOnly } = katern.dom;
  const { number } = katern.words;
  const say = katern.words.saying('script-form-');

  const shows = (what) => page.data.form.show.includes(what);

  /** The axes and their drawings, for whoever answered something on the scale. */
  function axes(all) {
    const lined = compare.lineUp(page.data, all);
    const answered = lined.rows.some(({ values }) => values.some((value) => value?.answered > 0));
    if (!page.data.form.scale || !answered) return [];
    const drawings = [shows('radar') && chart.radar(page.data, lined, all), shows('dots') && chart.dots(page.data, lined, all)].filter(Boolean);
    const off = all.filter((series, at) => !lined.drawn[at]).map(({ name }) => name);
    return [
      all.length > 1 && chart.legend(all),
      drawings.length > 0 && html('div', { class: 'drawings' }, drawings),
      off.length > 0 && html('p', { class: 'hint' }, say('other-scale', { name: katern.words.list(off) })),
      (shows('table') || drawings.length > 0) && chart.table(lined, all),
    ];
  }

  /** What each series says about a rubric: what was seen, the level if there is one, whether to talk about it. */
  function rubrics(all) {
    const items = scores.items(page.data.form).filter(({ kind, id }) => kind === 'rubric' && scores.isChosen(page.chosen(), id));
    const same = all.filter(({ form, same: known }) => form === page.data.form.id && known);
    const told = (series, { id, levels }) => {
      const level = levels.find((one) => one.id === series.answers[id]?.level);
      const seen = series.texts?.[`e-${id}`]?.trim();
      const talk = (series.talk ?? []).includes(id);
      return seen || level || talk ? { level: level && (level.title ?? level.text), seen, talk } : undefined;
    };
    const rows = items.map((item) => ({ item, cells: same.map((series) => told(series, item)) })).filter(({ cells }) => cells.some(Boolean));
    if (rows.length === 0) return [];
    const cell = (value) => html('td', {}, value ? [
      value.seen && html('p', { class: 'seen' }, value.seen),
      value.level && html('p', {}, say('level', { title: value.level })),
      value.talk && html('p', { class: 'talk-about' }, say('talk')),
    ] : html('span', { 'aria-hidden': 'true' }, '–'));
    const names = same.length > 1 ? same.map(({ name }) => name) : [say('seen')];
    const head = html('tr', {}, html('th', { scope: 'col' }, say('rubric')), names.map((name) => html('th', { scope: 'col' }, name)));
    const body = rows.map(({ item, cells }) => html('tr', {}, html('th', { scope: 'row' }, item.text), cells.map(cell)));
    return [chart.scroller(say('rubric-table'), html('table', { class: 'result-table rubric-table' }, html('thead', {}, head), html('tbody', {}, body)))];
  }

  /** A checklist: how often each option was chosen under each heading, and the notes. */
  function summary() {
    if (!shows('summary') || Object.keys(page.copy.answers).length === 0) return [];
    const notes = scores.texts(page.data.form).filter(({ name, kind }) => kind === 'n' && page.copy.texts[name]?.trim());
    return [
      chart.summary(scores.summary(page.data.form, page.copy.answers, page.chosen()), say('heading')),
      notes.length > 0 && html('dl', { class: 'notes' }, notes.map(({ name, label }) => html('div', {}, html('dt', {}, label), html('dd', {}, page.copy.texts[name])))),
    ];
  }

  /** Says of each series what is not plain from its name. */
  function remarksOn(series) {
    const def = [page.data.form, ...page.data.others].find(({ id }) => id === series.form);
    const changed = series.same || !def ? [] : katern.handover.reworded({ answers: series.answers, wording: series.wording ?? {} }, def);
    return [
      !series.own && !series.same && def && say('made-on', { from: series.version, to: def.version }),
      changed.length > 0 && say('reworded', { n: changed.length }),
    ].filter(Boolean);
  }

  /** Who stands beside: as boxes to switch on and off, with a way to take away what was received. */
  function beside(all) {
    const candidates = page.candidates();
    const full = all.length >= compare.MOST;
    const at = new Map(all.map(({ id }, index) => [id, index]));
    const row = (series) => {
      const shown = at.has(series.id);
      const notes = remarksOn(series);
      return html('li', {},
        html('label', { class: 'check' },
          html('input', { type: 'checkbox', checked: shown, disabled: full && !shown, 'data-series': series.id, change: ({ target }) => page.showBeside(series.id, target.checked) }),
          ' ', shown && chart.sample(at.get(series.id)), ' ', series.name),
        html('small', {}, series.earlier ? say('earlier') : series.formTitle),
        notes.map((note) => html('p', { class: 'hint' }, note)),
        !series.earlier && texts(series),
        !series.earlier && html('button', { type: 'button', class: 'plain', click: () => takeAway(series) }, say('take-away'), html('span', { class: 'visually-hidden' }, ` ${series.name}`)));
    };
    return [
      candidates.length > 0 && html('ul', { class: 'beside', role: 'list' }, candidates.map(row)),
      full && candidates.length >= compare.MOST && html('p', { class: 'hint' }, say('most', { n: compare.MOST })),
    ];
  }

  /** What someone wrote along with the answers. */
  function texts(series) {
    const def = [page.data.form, ...page.data.others].find(({ id }) => id === series.form);
    const asked = new Map(scores.texts(def).map((text) => [text.name, text.label]));
    const given = Object.entries(series.texts ?? {}).filter(([, text]) => text.trim());
    if (given.length === 0) return undefined;
    return html('details', { class: 'told' }, html('summary', {}, say('written', { n: given.length })),
      html('dl', {}, given.map(([name, text]) => html('div', {}, html('dt', {}, asked.get(name) ?? say(name.startsWith('l-') ? 'learning' : 'text')), html('dd', {}, text)))));
  }

  function takeAway(series) {
    desk.ask({
      title: say('take-away-title', { name: series.name }),
      body: [html('p', {}, say('take-away-text'))],
      buttons: [{ label: say('wipe-no'), quiet: true }, {
        label: say('take-away-yes'),
        act: () => {
          page.store.drop(series.id);
          page.tell('changed');
          find('#k-openen summary').focus();
        },
      }],
    });
  }

  /** Questions for a conversation, and statements that are about the same. */
  function conversation(all) {
    if (all.length < 2) return [];
    const { differ, agree } = compare.remarks(page.data, all);
    const question = (kind) => ({ title, at, own, other }) => html('li', {}, say(`${kind}${all[at].earlier ? '-earlier' : ''}`, {
      title, name: all[at].name, own: number(own), other: number(other),
    }));
    const shared = compare.statements(page.data, all);
    return [
      differ.length + agree.length > 0 && html('div', { class: 'talk-points' }, html('h3', {}, say('talk-points')), html('ul', {}, differ.map(question('differ')), agree.map(question('agree')))),
      shared.length > 0 && html('details', { class: 'shared' }, html('summary', {}, say('shared', { n: shared.length })),
        html('p', { class: 'hint' }, say('shared-how')),
        html('ul', { class: 'shared-list', role: 'list' }, shared.map((row) => html('li', {}, [{ at: 0, ...row }, ...row.others].map((one) => html('p', {},
          chart.sample(one.at), html('b', {}, number(one.value, true)), html('span', {}, one.under ? `${one.under} ` : '', one.text, html('small', {}, ` ${all[one.at].name}`)))))))),
    ];
  }

  /** Replaces what a place holds without losing the focus of a box in it, or what was folded open. */
  function put(place, content) {
    const focus = place.contains(document.activeElement) ? document.activeElement.dataset.series : undefined;
    const open = [...place.querySelectorAll('details')].map((details) => details.open);
    place.replaceChildren(...content.flat().filter(Boolean));
    place.querySelectorAll('details').forEach((details, at) => {
      details.open = open[at] ?? false;
    });
    if (focus) place.querySelector(`[data-series="${CSS.escape(focus)}"]`)?.focus();
  }

  function draw() {
    const all = page.series();
    const result = find('#k-resultaat');
    if (result) {
      const content = [...(shows('summary') ? summary() : axes(all)), ...(shows('table') || shows('summary') ? rubrics(all) : [])].flat().filter(Boolean);
      put(find('#k-beeld'), content.length > 0 ? content : [html('p', { class: 'empty' }, say('result-empty'))]);
      show('#k-resultaat');
      result.classList.toggle('no-print', content.length === 0);
      show('[data-blank-radar]', katern.store.isEmpty(page.copy));
    }
    if (find('#k-vergelijken')) {
      put(find('#k-reeksen'), beside(all));
      put(find('#k-gesprek'), conversation(all));
      show('#k-vergelijken');
      find('#k-vergelijken').classList.toggle('no-print', all.length < 2);
    }
    if (find('#k-verder')) show('#k-verder');
    learning();
  }

  /** The learning question as a text that can go its own way. */
  function learningText() {
    const lines = ['zie', 'verrast', 'leren'].flatMap((name) => {
      const field = find(`#l-${name}`);
      return field.value.trim() ? [find(`label[for="l-${name}"]`).textContent, field.value.trim(), ''] : [];
    });
    return lines.join('\n').trim();
  }

  function learning() {
    const place = find('#k-leervraag');
    if (!place) return;
    place.hidden = false;
    place.classList.toggle('no-print', katern.store.isEmpty(page.copy));
    const { href, fits } = katern.mail(say('learning'), learningText());
    find('#k-leervraag-mail').href = href;
    show('#k-leervraag-lang', !fits);
  }

  function start() {
    page.watch(draw);
    if (!find('#k-leervraag')) return;
    find('#k-leervraag').addEventListener('input', page.take);
    find('#k-leervraag-print').addEventListener('click', () => printOnly('leervraag'));
    find('#k-leervraag-kopie').addEventListener('click', async ({ target }) => {
      const field = html('textarea', { class: 'visually-hidden', tabindex: '-1', 'aria-hidden': 'true' }, learningText());
      find('#k-leervraag').append(field);
      const done = await copyField(field);
      field.remove();
      target.focus();
      desk.tell('#k-leervraag-zegt', say(done ? 'copied' : 'copy-failed'));
    });
  }

  katern.result = { start };
})();
