// The geometry of a radar: rings, spokes, labels and the lines of answers. The blank one that the build draws follows the
// same rules; both are held to tests/vectors/radar.json. Nothing here touches the page.
//
// The centre is 0,0. The lowest value lies on the first ring, so that it can be told from no answer at all. Axes go round
// with the clock, the first one up.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const RADIUS = 100;
  /** Where a label begins, measured from the centre. */
  const LABEL = 114;
  /** As many characters as a line of a label holds, and the room that each is given. */
  const LINE = 12;
  const CHARACTER = 7;
  const LINE_HEIGHT = 15;

  /** One decimal, halves away from zero; the small extra keeps two implementations of sine from disagreeing. */
  function round(value) {
    const size = Math.floor(Math.abs(value) * 10 + 0.5 + 1e-6) / 10;
    return size === 0 ? 0 : Math.sign(value) * size;
  }

  const radius = (value, { min, max }) => (RADIUS * (value - min + 1)) / (max - min + 1);

  function turn(index, count) {
    const angle = (2 * Math.PI * index) / count;
    return { x: Math.sin(angle), y: -Math.cos(angle) };
  }

  /** Where a value lies on an axis. */
  function point(index, value, layout) {
    const { x, y } = turn(index, layout.axes.length);
    const length = radius(value, layout);
    return [round(length * x), round(length * y)];
  }

  const long = (text) => [...text].length;

  /** A label in lines. Words break only where a soft hyphen allows it, and only those that fit on no line. */
  function lines(label) {
    const done = [];
    let line = '';
    for (const word of label.split(' ').filter(Boolean)) {
      const pieces = word.split('\u00ad');
      const whole = pieces.join('');
      if (line && long(line) + 1 + long(whole) <= LINE) {
        line += ` ${whole}`;
        continue;
      }
      if (line) done.push(line);
      while (long(pieces.join('')) > LINE && pieces.length > 1) {
        let part = pieces.shift();
        while (pieces.length > 1 && long(part) + long(pieces[0]) + 1 <= LINE) part += pieces.shift();
        done.push(`${part}-`);
      }
      line = pieces.join('');
    }
    if (line) done.push(line);
    return done;
  }

  function axis(label, index, count) {
    const { x, y } = turn(index, count);
    const broken = lines(label);
    const first = LABEL * y + 5 + 5 * y + ((y - 1) / 2) * (broken.length - 1) * LINE_HEIGHT;
    const anchor = Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end';
    return { lines: broken, x: round(LABEL * x), y: round(first), anchor, end_x: round(RADIUS * x), end_y: round(RADIUS * y) };
  }

  function ring(value, scale, count) {
    const length = radius(value, scale);
    const corners = Array.from({ length: count }, (_, index) => {
      const { x, y } = turn(index, count);
      return `${round(length * x)},${round(length * y)}`;
    });
    // Numbers stand beside the first axis; on a long scale every other one.
    const numbered = scale.max - scale.min + 1 <= 7 || (value - scale.min) % 2 === 0;
    return { value, points: corners.join(' '), label: numbered ? { x: -7, y: round(3.5 - length) } : null };
  }

  function viewBox(axes) {
    const wide = axes.map(({ lines: broken, x, anchor }) => {
      const text = Math.max(...broken.map(long)) * CHARACTER;
      return Math.abs(x) + (anchor === 'middle' ? text / 2 : text);
    });
    const half = Math.ceil(Math.max(RADIUS, ...wide)) + 4;
    const top = Math.floor(Math.min(-RADIUS, ...axes.map(({ y }) => y - 12))) - 2;
    const last = axes.map(({ lines: broken, y }) => y + (broken.length - 1) * LINE_HEIGHT + 5);
    const bottom = Math.ceil(Math.max(RADIUS, ...last)) + 2;
    return [-half, top, 2 * half, bottom - top].join(' ');
  }

  /** Rings, axes and their labels; nothing for fewer than three axes, which make no radar. */
  function layout(labels, min, max) {
    if (labels.length < 3) return null;
    const axes = labels.map((label, index) => axis(label, index, labels.length));
    const rings = [];
    for (let value = min; value <= max; value += 1) rings.push(ring(value, { min, max }, labels.length));
    return { min, max, view_box: viewBox(axes), rings, axes };
  }

  /**
   * The line of one person's answers and the points on it. A missing value is a gap: no line leads to it or away from it.
   * @param {(number | null)[]} values one for each axis
   */
  function series(values, drawn) {
    const points = values.map((value, index) => (value === null ? null : point(index, value, drawn)));
    const count = points.length;
    const gap = points.findIndex((at) => at === null);
    const write = (at) => at.join(' ');
    if (gap < 0) return { points, path: `M${points.map(write).join('L')}Z` };
    let path = '';
    for (let step = 1; step <= count; step += 1) {
      const at = points[(gap + step) % count];
      if (at === null) continue;
      const before = points[(gap + step - 1) % count];
      path += (before === null ? 'M' : 'L') + write(at);
    }
    return { points, path };
  }

  katern.radar = { layout, series, lines };
})();
