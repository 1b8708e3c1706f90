// Places on two axes: from 0 to 1, from the left and from the top. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  const MIDDLE = 0.5;
  const clamp = (value) => Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 1000;

  const moved = ({ x, y }, right, down) => ({ x: clamp(x + right), y: clamp(y + down) });

  /** Which quarter a place lies in; `middle` where it is on a line. */
  function quarter({ x, y }) {
    if (x === MIDDLE || y === MIDDLE) return 'middle';
    return `${y < MIDDLE ? 'top' : 'bottom'}-${x < MIDDLE ? 'left' : 'right'}`;
  }

  const isPlace = (value) => Number.isFinite(value) && value >= 0 && value <= 1;

  /** What is kept, as known shape; nothing where it is not ours to read. */
  function shape(raw) {
    if (typeof raw !== 'object' || raw === null || raw.format !== 1 || !Array.isArray(raw.laid) || !Array.isArray(raw.own)) return undefined;
    const own = raw.own.filter((text) => typeof text === 'string' && text.trim() !== '').map((text) => text.slice(0, 200)).slice(0, 40);
    const laid = raw.laid.filter((one) => typeof one?.text === 'string' && isPlace(one.x) && isPlace(one.y)).slice(0, 400);
    return { own, laid: laid.map(({ text, x, y }) => ({ text, x: clamp(x), y: clamp(y) })) };
  }

  katern.places = { moved, clamp, quarter, shape, MIDDLE };
})();
