// Drawings and tables of lined-up series: a radar from three axes on, a dot plot, and the same values in a table. Series are
// told apart by dash, by mark and by colour; lines have no fill, since a surface would mean something.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html, svg } = katern.dom;
  const { number } = katern.words;
  const say = katern.words.saying('script-form-');

  const DASHES = [undefined, '7 4', '2 4', '10 3 2 3'];
  /** Circle, square, triangle, diamond; one filled, one open, and so on. */
  const MARKS = ['M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z', 'M-4 -4h8v8h-8z', 'M0 -5.2L5 3.8H-5z', 'M0 -5.6L5.6 0L0 5.6L-5.6 0z'];

  const mark = (at, attributes) => svg('path', { class: `mark mark-${at}`, d: MARKS[at], ...attributes });

  /** The mark of a series with a piece of its line, for keys and tables. */
  function sample(at) {
    return svg('svg', { class: `sample series-${at}`, viewBox: '-16 -8 32 16', 'aria-hidden': 'true' },
      svg('path', { class: 'series-line', d: 'M-15 0H15', 'stroke-dasharray': DASHES[at] }), mark(at));
  }

  /** What a drawing shows, in words, for who can't see it: every value. */
  function inWords({ rows, drawn }, all) {
    return all.map((series, at) => {
      const values = rows.filter(({ values: list }) => list[at]).map(({ title, values: list }) => {
        const mean = list[at].mean;
        return `${title} ${mean === null ? say('no-answer') : number(mean)}`;
      });
      return `${series.name}${drawn[at] ? '' : ` (${say('other-scale-short')})`}: ${values.join('; ')}.`;
    }).join(' ');
  }

  /** The radar with a line for each series that is on this scale; nothing for fewer than three axes. */
  function radar(data, lined, all) {
    const { rows, mine, drawn } = lined;
    const { min, max } = data.form.scale;
    const axes = rows.slice(0, mine);
    const drawing = katern.radar.layout(axes.map(({ label }) => label), min, max);
    if (!drawing) return null;
    const picture = svg('svg', { class: 'radar radar-live', viewBox: drawing.view_box, role: 'img', 'aria-label': `${say('radar')} ${inWords(lined, all)}` });
    for (const { points } of drawing.rings) picture.append(svg('polygon', { class: 'radar-ring', points }));
    for (const { end_x: x, end_y: y } of drawing.axes) picture.append(svg('path', { class: 'radar-spoke', d: `M0 0L${x} ${y}` }));
    for (const { value, label } of drawing.rings) {
      if (label) picture.append(svg('text', { class: 'radar-number', x: label.x, y: label.y, 'text-anchor': 'end' }, String(value)));
    }
    for (const axis of drawing.axes) {
      const words = axis.lines.map((line, index) => svg('tspan', { x: axis.x, dy: index === 0 ? undefined : 15 }, line));
      picture.append(svg('text', { class: 'radar-label', x: axis.x, y: axis.y, 'text-anchor': axis.anchor }, words));
    }
    all.forEach((series, at) => {
      if (!drawn[at]) return;
      const { path, points } = katern.radar.series(axes.map(({ values }) => values[at]?.mean ?? null), drawing);
      const marks = points.filter(Boolean).map(([x, y]) => mark(at, { transform: `translate(${x} ${y})` }));
      picture.append(svg('g', { class: `series series-${at}` }, path && svg('path', { class: 'series-line', d: path, 'stroke-dasharray': DASHES[at] }), marks));
    });
    return picture;
  }

  /** A row of points per axis, each series in a lane of its own, so that equal values don't hide each other. */
  function dots(data, lined, all) {
    const { min, max } = data.form.scale;
    const place = (value) => `${(100 * (value - min)) / (max - min)}%`;
    const high = all.length * 13 + 9;
    const rows = lined.rows.slice(0, lined.mine).map(({ title, values }) => {
      const ticks = [];
      for (let value = min; value <= max; value += 1) ticks.push(svg('line', { class: 'plot-tick', x1: place(value), x2: place(value), y1: 0, y2: high }));
      const marks = values.map((value, at) => value && lined.drawn[at] && value.mean !== null
        && svg('svg', { class: `plot-at series-${at}`, x: place(value.mean), y: 11 + at * 13 }, mark(at)));
      return html('div', { class: 'plot-row' }, html('span', { class: 'plot-name' }, title), svg('svg', { class: 'plot-line', height: high }, ticks, marks));
    });
    const numbers = [];
    for (let value = min; value <= max; value += 1) numbers.push(svg('text', { x: place(value), y: 12, 'text-anchor': 'middle' }, String(value)));
    const foot = html('div', { class: 'plot-row plot-foot' }, html('span'), svg('svg', { class: 'plot-line', height: 16 }, numbers));
    return html('div', { class: 'plot', role: 'img', 'aria-label': `${say('dots')} ${inWords(lined, all)}` }, rows, foot);
  }

  /** Who is who: the mark, the name, and when. */
  function legend(all) {
    return html('ul', { class: 'series-key', role: 'list' }, all.map((series, at) => html('li', {}, sample(at), html('span', {}, series.name))));
  }

  /** The mean in figures, and of how many answers. */
  function cell(value) {
    if (!value) return html('td', {}, html('span', { 'aria-hidden': 'true' }, '–'), html('span', { class: 'visually-hidden' }, say('not-asked')));
    const count = html('small', {}, say('answered-of', { n: value.answered, of: value.of }));
    const figure = value.mean === null
      ? [html('span', { 'aria-hidden': 'true' }, '–'), html('span', { class: 'visually-hidden' }, say('no-answer'))]
      : html('b', {}, number(value.mean));
    return html('td', {}, figure, ' ', count, value.was && html('small', {}, ' ', say('was', { title: value.was })));
  }

  /** The same values as the drawings show, and what they leave out. */
  function table(lined, all) {
    const head = html('tr', {}, html('th', { scope: 'col' }, say('axis')), all.map((series, at) => html('th', { scope: 'col' }, html('span', { class: 'whose' }, sample(at), ' ', series.name))));
    const body = lined.rows.map(({ short, now, values }) => html('tr', {},
      html('th', { scope: 'row' }, short, now?.length > 0 && html('small', {}, ' ', say('now', { title: katern.words.list(now) }))),
      values.map(cell)));
    return scroller(say('table'), html('table', { class: 'result-table' }, html('thead', {}, head), html('tbody', {}, body)));
  }

  /** How often each option was chosen, heading by heading. */
  function summary({ options, rows }, title) {
    const columns = [...options.map(({ label }) => label), say('open')];
    const head = html('tr', {}, html('th', { scope: 'col' }, title), columns.map((label) => html('th', { scope: 'col', class: 'count' }, label)));
    const body = rows.filter(({ counts, open }) => open + counts.reduce((sum, count) => sum + count, 0) > 0).map((row) => html('tr', {},
      html('th', { scope: 'row' }, row.title), [...row.counts, row.open].map((count) => html('td', { class: 'count' }, String(count)))));
    return scroller(say('summary'), html('table', { class: 'result-table summary-table' }, html('thead', {}, head), html('tbody', {}, body)));
  }

  /** A wide table scrolls in a region of its own. */
  function scroller(name, content) {
    return html('div', { class: 'table', role: 'region', tabindex: '0', 'aria-label': name }, content);
  }

  katern.chart = { radar, dots, table, summary, legend, sample, scroller };
})();
