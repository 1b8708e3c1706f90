// A meeting on the wall: one block at a time, by arrow keys, space and page keys or by touch, with the clock and when the block
// ends. Which one is shown stands in the address, so that a page opened again shows it again.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { find, all, show } = katern.dom;
  const { time } = katern.timetable;
  const { say } = katern.words;
  const { fragment, sheet } = katern;

  const place = find('[data-projection]');
  const bar = find('[data-projection-bar]');
  if (!place || !bar) return;
  const screens = all('[data-screen]', place);
  let current = 0;
  let ends = new Map();
  // The name of the page, for who listens, while its first screen is away.
  const title = katern.dom.html('h1', { class: 'visually-hidden', hidden: true }, find('h1', place).textContent);

  /** The times of the blocks, from the start that the address says. */
  function reckon() {
    const planned = place.dataset.start === undefined ? null : Number(place.dataset.start);
    const blocks = screens.filter(({ dataset }) => dataset.block !== undefined);
    const times = katern.timetable.timetable(fragment.read().start ?? planned, null, blocks.map(sheet.slot));
    ends = new Map(blocks.map((block, at) => [block, times.blocks[at].end]));
    blocks.forEach((block, at) => {
      const { begin } = times.blocks[at];
      const line = find('.screen-time', block);
      let shown = find('[data-begin]', line);
      if (begin && !shown) {
        shown = katern.dom.html('b', { 'data-begin': true });
        line.prepend(shown);
      }
      if (shown) shown.textContent = begin ? time(begin) : '';
    });
  }

  function tick() {
    const now = new Date();
    const shown = find('[data-now]', bar);
    shown.textContent = katern.timetable.clock(now.getHours() * 60 + now.getMinutes());
  }

  function turnTo(at, quietly = false) {
    current = Math.min(Math.max(at, 0), screens.length - 1);
    const screen = screens[current];
    screens.forEach((one, number) => {
      one.hidden = number !== current;
    });
    title.hidden = current === 0;
    window.scrollTo({ top: 0, behavior: 'instant' });
    const where = say('script-meeting-place', { n: current + 1, count: screens.length });
    find('[data-place]', bar).textContent = where;
    Object.assign(find('[data-progress]', bar), { max: screens.length, value: current + 1 });
    const end = ends.get(screen);
    find('[data-until]', bar).textContent = end ? say('script-meeting-until', { name: time(end) }) : '';
    // Still within reach of the keyboard, so that focus is never lost.
    find('[data-back]', bar).setAttribute('aria-disabled', String(current === 0));
    find('[data-next]', bar).setAttribute('aria-disabled', String(current === screens.length - 1));
    if (!quietly) {
      const heading = find('h1, h2', screen)?.textContent.replaceAll('\u00ad', '') ?? '';
      find('[data-said]', bar).textContent = `${where}: ${heading}`;
      fragment.change({ scherm: current + 1 });
    }
  }

  /** Goes on within a screen that is longer than the window, then to the next. */
  function page(direction) {
    const root = document.scrollingElement;
    const left = direction > 0 ? root.scrollHeight - root.clientHeight - root.scrollTop : root.scrollTop;
    if (left > 2) window.scrollBy({ top: direction * Math.max(root.clientHeight - 160, 80), behavior: 'instant' });
    else turnTo(current + direction);
  }

  const keys = {
    ArrowRight: () => turnTo(current + 1),
    ArrowLeft: () => turnTo(current - 1),
    ArrowDown: () => page(1),
    ArrowUp: () => page(-1),
    PageDown: () => page(1),
    PageUp: () => page(-1),
    ' ': ({ shiftKey }) => page(shiftKey ? -1 : 1),
    Home: () => turnTo(0),
    End: () => turnTo(screens.length - 1),
    Escape: () => {
      // Leaving the full screen is the browser's own Escape.
      if (!document.fullscreenElement) find('.projection-out', bar).click();
    },
  };

  function press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || !Object.hasOwn(keys, event.key)) return;
    // A button or link that has the focus keeps its own keys, and so does what folds or scrolls.
    if (event.key === ' ' && event.target.closest('button, a, summary, input, textarea, select')) return;
    if (event.key.startsWith('Arrow') && event.target.closest('input, textarea, select, [role="region"]')) return;
    event.preventDefault();
    keys[event.key](event);
  }

  function startFull() {
    const button = find('[data-full]', bar);
    if (!document.fullscreenEnabled) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else document.documentElement.requestFullscreen().catch(() => show('[data-full]', false));
    });
  }

  function start() {
    document.documentElement.classList.add('projecting');
    bar.hidden = false;
    place.prepend(title);
    reckon();
    turnTo((fragment.read().scherm ?? 1) - 1, true);
    fragment.carry();
    tick();
    setInterval(tick, 5000);
    document.addEventListener('keydown', press);
    find('[data-back]', bar).addEventListener('click', () => turnTo(current - 1));
    find('[data-next]', bar).addEventListener('click', () => turnTo(current + 1));
    startFull();
    window.addEventListener('hashchange', () => {
      const { scherm } = fragment.read();
      const anchored = screens.findIndex((screen) => location.hash.length > 1 && find(`#${CSS.escape(location.hash.slice(1))}`, screen));
      reckon();
      if (scherm !== null) turnTo(scherm - 1, true);
      else if (anchored >= 0) turnTo(anchored, true);
      fragment.carry();
    });
    // On paper it is one long page, as it is without a script.
    window.addEventListener('beforeprint', () => {
      title.hidden = true;
      for (const screen of screens) screen.hidden = false;
    });
    window.addEventListener('afterprint', () => turnTo(current, true));
  }

  start();
})();
