// A draft as the site will show it: the same classes as its pages have, elements made one by one, and what someone typed only as
// text.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html, find } = katern.dom;
  const { say } = katern.words;
  const { nodes, addressOf } = katern.written.text;
  const { minutes, group } = katern.draft;

  const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);
  const shown = (range) => range.replace('-', '–');
  const word = (name) => say(`script-contribute-${name}`);
  const fact = (name, ...content) => html('div', {}, html('dt', {}, say(name)), ...content.map((one) => html('dd', {}, one)));

  function step(draft, at) {
    const time = minutes(draft.minutes);
    const icon = find(`template[data-grouping="${draft.grouping}"]`).content.cloneNode(true);
    const body = nodes(draft.text);
    return html('li', { class: 'step' },
      html('h4', { class: 'step-title' }, draft.title.trim() || `${word('step')} ${at + 1}`),
      time && html('p', { class: time.includes('-') ? 'step-time range' : 'step-time' }, html('b', {}, shown(time)), ` ${say('minutes-short')}`),
      html('p', { class: 'step-meta' }, html('span', {}, icon, ` ${say(`grouping-${draft.grouping}`)}`)),
      body.length > 0 && html('div', { class: 'step-body' }, ...body));
  }

  /** From the fewest to the most minutes of all steps together; nothing where one of them has none. */
  function together(steps) {
    const ranges = steps.map((one) => minutes(one.minutes)?.split('-').map(Number));
    if (ranges.length === 0 || ranges.some((range) => !range)) return null;
    const sum = (pick) => ranges.map(pick).reduce((a, b) => a + b, 0);
    const [least, most] = [sum((range) => range[0]), sum((range) => range.at(-1))];
    return least === most ? String(least) : `${least}-${most}`;
  }

  function activity(draft) {
    const time = together(draft.steps) ?? minutes(draft.minutes);
    const size = group(draft.group);
    const materials = lines(draft.materials);
    const facts = [
      time && fact('fact-minutes', `${shown(time)} ${say('minutes-long')}`),
      size && fact('fact-group', say('group-size', { n: shown(size) })),
      materials.length > 0 && fact('fact-materials', html('ul', {}, ...materials.map((name) => html('li', {}, name)))),
      draft.preparation.trim() !== '' && fact('fact-preparation', draft.preparation),
    ].filter(Boolean);
    const steps = draft.steps.map(step);
    return [
      facts.length > 0 && html('dl', { class: 'facts' }, ...facts),
      html('div', { class: 'prose' }, ...nodes(draft.intro), steps.length > 0 && html('ol', { class: 'steps', role: 'list' }, ...steps)),
      draft.name.trim() !== '' && html('section', { class: 'part' }, html('h4', {}, say('origin')), html('p', {}, `${draft.name.trim()}.`)),
    ];
  }

  function example(draft) {
    const parts = ['about', 'did', 'result'].map((part) => [word(part), nodes(draft[part])]).filter(([, body]) => body.length > 0);
    const from = draft.name.trim() !== '' && html('p', {}, html('em', {}, say('script-contribute-from', { name: draft.name.trim() })));
    return [html('div', { class: 'prose' }, ...parts.flatMap(([heading, body]) => [html('h4', {}, heading), ...body]), from)];
  }

  function source(draft) {
    const authors = lines(draft.authors).join('; ');
    const address = addressOf(draft.url.trim());
    const said = [authors, draft.year.trim() && `(${draft.year.trim()})`].filter(Boolean).join(' ');
    const note = [['for', draft.who], ['why', draft.why], ['read', draft.read]].filter(([, text]) => text.trim() !== '');
    return [
      html('p', { class: 'work' }, said && `${said}. `, html('i', {}, draft.title.trim()), draft.publisher.trim() && `. ${draft.publisher.trim()}`, '. ', address && html('a', { href: address, rel: 'noopener noreferrer' }, address)),
      note.length > 0 && html('dl', { class: 'facts' }, ...note.map(([name, text]) => fact(`script-contribute-${name}`, text.trim()))),
      html('p', { class: 'hint' }, word('apa')),
    ];
  }

  /** All of it, below a heading of the second level. */
  function draw(draft) {
    const title = draft.title.trim() || word('untitled');
    const summary = draft.kind !== 'source' && draft.summary.trim() !== '' && html('p', { class: 'lede' }, draft.summary.trim());
    const head = [html('p', { class: 'kicker' }, word(`kind-${draft.kind}`)), html('h3', { class: 'contribute-title' }, title), summary];
    return [...head, ...{ activity, example, source }[draft.kind](draft)].filter(Boolean);
  }

  katern.contributed.draw = draw;
})();
