// Laying cards on two axes on screen, by keys, mouse or finger: a card is taken from the tray, put somewhere and moved about.
// Where they lie is kept on this device, said in words below, and printed.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  // A page with two pairs of axes names this script twice.
  if (katern.laying) return;
  katern.laying = true;

  const { html, find, all, printOnly } = katern.dom;
  const { say } = katern.words;
  const { moved, quarter, shape, MIDDLE } = katern.places;

  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  /** The words of the cards that belong to a pair of axes: its own, else those of the cards on the page, each once. */
  function cardsOf(quadrant) {
    let own = null;
    if (quadrant.dataset.ownCards !== undefined) {
      for (own = quadrant.nextElementSibling; own && !own.matches('[data-of]');) own = own.nextElementSibling;
    }
    const lists = own ? [own] : all('[data-cards]').filter((list) => !list.closest('[data-of]'));
    return [...new Set(lists.flatMap((list) => all('[data-card] > span:first-child', list)).map((text) => text.textContent.trim()))];
  }

  function start(quadrant, number) {
    const tools = quadrant.nextElementSibling;
    const cards = cardsOf(quadrant);
    if (cards.length === 0 || !tools?.matches('[data-laying]')) return;
    const field = find('[data-field]', quadrant);
    const tray = find('[data-tray]', tools);
    const list = find('[data-laid]', tools);
    const desk = find('[data-desk]', tools);
    const lay = find('[data-lay]', tools);
    const { site, page, left, right, top, bottom } = quadrant.dataset;
    const kept = katern.memory.entry(`katern/${site}/kaarten/${page}${number > 0 ? `#${number + 1}` : ''}`, shape);

    let { own, laid } = kept.read() ?? { own: [], laid: [] };
    let chosen;

    const texts = () => [...cards, ...own];
    const numberOf = (text) => texts().indexOf(text) + 1;
    const placeOf = (text) => laid.find((one) => one.text === text);
    const shown = () => laid.filter(({ text }) => texts().includes(text));
    const button = (text) => all('button', field).find((one) => one.dataset.text === text);
    const trayButton = (text) => all('button', tray).find((one) => one.dataset.text === text);

    const where = (place) => say(`script-cards-${quarter(place)}`, { left, right, top, bottom });
    const tell = (what) => {
      find('[data-says]', tools).textContent = what;
    };

    function keep() {
      const empty = laid.length === 0 && own.length === 0;
      if (empty && kept.problem === undefined) kept.wipe();
      else kept.write({ format: 1, own, laid });
    }

    function position(element, { x, y }) {
      element.style.left = `${x * 100}%`;
      element.style.top = `${y * 100}%`;
    }

    function fieldCard({ text, x, y }) {
      const card = html('button', { type: 'button', class: 'laid', 'data-text': text }, html('b', {}, String(numberOf(text))), ' ', html('span', {}, text));
      card.setAttribute('aria-label', say('script-cards-where', { n: numberOf(text), title: text, name: where({ x, y }) }));
      position(card, { x, y });
      return card;
    }

    /** Draws everything again; who had the focus on a card keeps it on that card. */
    function draw(focus) {
      field.replaceChildren(...shown().map(fieldCard));
      tray.replaceChildren(...texts().filter((text) => !placeOf(text)).map((text) => html('li', {},
        html('button', { type: 'button', class: 'tray-card', 'data-text': text, 'aria-pressed': String(text === chosen) }, html('b', {}, String(numberOf(text))), ' ', text))));
      list.replaceChildren(...shown().toSorted((a, b) => numberOf(a.text) - numberOf(b.text)).map((one) => html('li', { value: numberOf(one.text) }, `${one.text}: ${where(one)}`)));
      field.classList.toggle('field-waits', chosen !== undefined);
      if (focus) (button(focus) ?? trayButton(focus))?.focus();
    }

    function put(text, place) {
      laid = [...laid.filter((one) => one.text !== text), { text, ...place }];
      chosen = undefined;
      keep();
      draw(text);
      tell(say('script-cards-placed', { title: text, name: where(place) }));
    }

    function takeBack(text) {
      const after = texts().find((one) => !placeOf(one));
      laid = laid.filter((one) => one.text !== text);
      keep();
      draw(text);
      if (!trayButton(text)) trayButton(after)?.focus();
      tell(say('script-cards-back', { title: text }));
    }

    /** Moves a card without drawing it anew, so that it may be held. */
    function shift(text, place) {
      laid = laid.map((one) => (one.text === text ? { text, ...place } : one));
      const card = button(text);
      position(card, place);
      card.setAttribute('aria-label', say('script-cards-where', { n: numberOf(text), title: text, name: where(place) }));
    }

    function settle(text) {
      keep();
      draw(text);
      tell(say('script-cards-moved', { title: text, name: where(placeOf(text)) }));
    }

    function press(event) {
      const text = event.target.closest('.laid')?.dataset.text;
      if (text === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (Object.hasOwn(steps, event.key)) {
        event.preventDefault();
        const far = event.shiftKey ? 0.02 : 0.1;
        const [across, down] = steps[event.key];
        shift(text, moved(placeOf(text), across * far, down * far));
        settle(text);
      } else if (['Delete', 'Backspace', 'Escape'].includes(event.key)) {
        event.preventDefault();
        takeBack(text);
      } else if (event.key === 'Enter' || event.key === ' ') {
        // Put down: on to the next card.
        event.preventDefault();
        const next = texts().find((one) => !placeOf(one));
        if (next) trayButton(next).focus();
        else tell(say('script-cards-none'));
      }
    }

    function choose(event) {
      const text = event.target.closest('.tray-card')?.dataset.text;
      if (text === undefined) return;
      // By keyboard it goes to the middle, from where the arrows take it.
      if (event.detail === 0) {
        put(text, { x: MIDDLE, y: MIDDLE });
        return;
      }
      chosen = chosen === text ? undefined : text;
      draw(text);
      if (chosen) tell(say('script-cards-taken', { title: text }));
    }

    const { under } = katern.holding(field, tray, { put, shift, settle, takeBack });
    tray.addEventListener('click', choose);
    field.addEventListener('click', (event) => {
      if (chosen !== undefined && !event.target.closest('.laid')) put(chosen, under(event));
    });
    field.addEventListener('keydown', press);
    find('[data-own]', tools).addEventListener('submit', (event) => {
      event.preventDefault();
      const input = find('input', event.target);
      const text = input.value.replace(/\s+/g, ' ').trim();
      if (text === '' || texts().includes(text) || own.length >= 40) return;
      own = [...own, text];
      input.value = '';
      keep();
      draw();
      trayButton(text).focus();
    });
    find('[data-clear]', tools).addEventListener('click', ({ currentTarget }) => {
      if (!window.confirm(say('script-cards-clear'))) return;
      [own, laid, chosen] = [[], [], undefined];
      kept.wipe();
      draw();
      tell(say('script-cards-cleared'));
      currentTarget.focus();
    });
    find('[data-print]', tools).addEventListener('click', () => {
      quadrant.classList.add('printing');
      window.addEventListener('afterprint', () => quadrant.classList.remove('printing'), { once: true });
      printOnly('part');
    });

    const open = (opened) => {
      desk.hidden = !opened;
      lay.setAttribute('aria-expanded', String(opened));
      field.setAttribute('role', 'group');
      field.setAttribute('aria-label', find('figcaption', quadrant).textContent);
      quadrant.classList.toggle('quadrant-live', opened);
    };
    lay.addEventListener('click', () => {
      open(desk.hidden);
      if (!desk.hidden) tell(say(kept.problem ? 'script-cards-not-kept' : 'script-cards-kept'));
    });
    tools.hidden = false;
    draw();
    if (laid.length > 0) open(true);
  }

  all('[data-quadrant]').forEach(start);
})();
