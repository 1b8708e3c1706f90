// Times on a run sheet, in the marks that the build gives them too: what stands before each block, what is left over or too
// early, and what it comes to.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html, find, all } = katern.dom;
  const { time, span } = katern.timetable;
  const { say } = katern.words;

  /** What stands before a block; nothing where nothing is known of it. `known` says whether there are times at all. */
  function stepTime(minutes, begin, known) {
    const lasts = minutes && html('span', { 'data-minutes': true }, span(minutes));
    if (begin) {
      const text = time(begin);
      return html('p', { class: /[–(]/.test(text) ? 'step-time range' : 'step-time' }, html('b', { 'data-begin': true }, text), ...(lasts ? [' ', lasts, ` ${say('minutes-short')}`] : []));
    }
    if (known) {
      const unknown = [html('span', { 'aria-hidden': 'true' }, '–'), html('span', { class: 'visually-hidden' }, say('sheet-time-unknown'))];
      return html('p', { class: 'step-time' }, html('b', { 'data-begin': true }, ...unknown), ...(lasts ? [' ', lasts, ` ${say('minutes-short')}`] : []));
    }
    const range = minutes && minutes.from !== minutes.to;
    return minutes && html('p', { class: range ? 'step-time range' : 'step-time' }, html('b', { 'data-minutes': true }, span(minutes)), ` ${say('minutes-short')}`);
  }

  /** What a facilitator should know of a block's time. */
  function notes({ slack, overlap }) {
    return [
      slack && html('p', { class: 'step-note', 'data-slack': true }, say('sheet-slack', { name: span(slack) })),
      overlap && html('p', { class: 'step-note step-warn', 'data-overlap': true }, say('sheet-overlap', { n: overlap })),
    ].filter(Boolean);
  }

  /** What the times come to, in sentences. */
  function sum({ blocks, total, unknown }) {
    const end = blocks.at(-1)?.end;
    return [
      end && say('sheet-ends', { name: time(end) }),
      total.to > 0 && say('sheet-total', { name: span(total) }),
      unknown > 0 && say('sheet-unknown', { n: unknown }),
    ].filter(Boolean).join(' ');
  }

  /** By how much that is too long, if it is. */
  function overrun({ overrun: over, unknown }) {
    if (!over) return '';
    if (over.from === 0) return say('sheet-overrun-perhaps', { n: over.to });
    return say(unknown > 0 ? 'sheet-overrun-least' : 'sheet-overrun', { name: span(over) });
  }

  const number = (text) => (text === undefined ? null : Number(text));

  /** A block as it stands on the page. */
  function slot({ dataset }) {
    const minutes = dataset.least === undefined ? null : { from: Number(dataset.least), to: Number(dataset.most) };
    return { minutes, at: number(dataset.at), pause: dataset.pause !== undefined, optional: dataset.optional !== undefined };
  }

  /** Writes the times from another start on a sheet of the page. */
  function write(sheet, start) {
    const blocks = all('[data-block]', sheet);
    const times = katern.timetable.timetable(start, number(sheet.dataset.length), blocks.map(slot));
    const known = start !== null;
    for (const list of all('.agenda', sheet)) list.classList.toggle('steps-clock', known);
    blocks.forEach((block, at) => {
      for (const old of all(':scope > :is(.step-time, [data-slack], [data-overlap])', block)) old.remove();
      const before = stepTime(slot(block).minutes, times.blocks[at].begin, known);
      if (before) find(':scope > .step-title', block).after(before);
      if (sheet.dataset.lead !== undefined) find(':scope > .step-meta', block).after(...notes(times.blocks[at]));
    });
    return times;
  }

  /** Writes what the times come to where the page has a place for it. */
  function writeSum(place, times) {
    const [line, over] = [find('[data-sum]', place), find('[data-overrun]', place)];
    if (!line) return;
    line.textContent = sum(times);
    over.textContent = overrun(times);
    over.hidden = !times.overrun;
  }

  /** How many that makes for n people; null where nobody knows. */
  function quantity(count, per, n) {
    if (!count || !n) return null;
    return { person: count * n, pair: count * Math.ceil(n / 2) }[per] ?? null;
  }

  katern.sheet = { stepTime, notes, sum, overrun, slot, write, writeSum, quantity };
})();
