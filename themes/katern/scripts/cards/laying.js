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

  /** The page's side of a deck: its cards in the field and in the tray, and where they lie in words. */
  function drawing(deck, quadrant, tools) {
    const field = find('[data-field]', quadrant);
    const tray = find('[data-tray]', tools);
    const list = find('[data-laid]', tools);
    const { left, right, top, bottom } = quadrant.dataset;

    const button = (text) => all('button', field).find((one) => one.dataset.text === text);
    const trayButton = (text) => all('button', tray).find((one) => one.dataset.text === text);
    const where = (place) => say(`script-cards-${quarter(place)}`, { left, right, top, bottom });
    const number = (text) => html('b', {}, String(deck.numberOf(text)));

    function position(card, { text, x, y }) {
      card.style.left = `${x * 100}%`;
      card.style.top = `${y * 100}%`;
      card.setAttribute('aria-label', say('script-cards-where', { n: deck.numberOf(text), title: text, name: where({ x, y }) }));
    }

    function fieldCard(one) {
      const card = html('button', { type: 'button', class: 'laid', 'data-text': one.text }, number(one.text), ' ', html('span', {}, one.text));
      position(card, one);
      return card;
    }

    const trayCard = (text, chosen) => html('li', {},
      html('button', { type: 'button', class: 'tray-card', 'data-text': text, 'aria-pressed': String(text === chosen) }, number(text), ' ', text));

    return {
      field,
      tray,
      where,
      trayButton,
      tell: (what) => {
        find('[data-says]', tools).textContent = what;
      },
      /** Draws everything again; who had the focus on a card keeps it on that card. */
      draw(chosen, focus) {
        field.replaceChildren(...deck.lying().map(fieldCard));
        tray.replaceChildren(...deck.waiting().map((text) => trayCard(text, chosen)));
        list.replaceChildren(...deck.lying().sort((a, b) => deck.numberOf(a.text) - deck.numberOf(b.text))
          .map((one) => html('li', { value: deck.numberOf(one.text) }, `${one.text}: ${where(one)}`)));
        field.classList.toggle('field-waits', chosen !== undefined);
        if (focus) (button(focus) ?? trayButton(focus))?.focus();
      },
      /** Lets a card lie where the deck says, without drawing it anew, so that it may be held. */
      follow: (text) => position(button(text), deck.placeOf(text)),
    };
  }

  /** What may be done to the cards, by keys, mouse or finger. */
  function play(deck, view) {
    const { field, tray, where, trayButton, tell, draw } = view;
    let chosen;

    function put(text, place) {
      chosen = undefined;
      deck.put(text, place);
      draw(chosen, text);
      tell(say('script-cards-placed', { title: text, name: where(place) }));
    }

    function takeBack(text) {
      const [after] = deck.waiting();
      deck.takeBack(text);
      draw(chosen, text);
      if (!trayButton(text)) trayButton(after)?.focus();
      tell(say('script-cards-back', { title: text }));
    }

    function shift(text, place) {
      deck.shift(text, place);
      view.follow(text);
    }

    function settle(text) {
      deck.keep();
      draw(chosen, text);
      tell(say('script-cards-moved', { title: text, name: where(deck.placeOf(text)) }));
    }

    function press(event) {
      const text = event.target.closest('.laid')?.dataset.text;
      if (text === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (Object.hasOwn(steps, event.key)) {
        event.preventDefault();
        const far = event.shiftKey ? 0.02 : 0.1;
        const [across, down] = steps[event.key];
        shift(text, moved(deck.placeOf(text), across * far, down * far));
        settle(text);
      } else if (['Delete', 'Backspace', 'Escape'].includes(event.key)) {
        event.preventDefault();
        takeBack(text);
      } else if (event.key === 'Enter' || event.key === ' ') {
        // Put down: on to the next card.
        event.preventDefault();
        const [next] = deck.waiting();
        if (next !== undefined) trayButton(next).focus();
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
      draw(chosen, text);
      if (chosen) tell(say('script-cards-taken', { title: text }));
    }

    const { under } = katern.holding(field, tray, { put, shift, settle, takeBack });
    tray.addEventListener('click', choose);
    field.addEventListener('click', (event) => {
      if (chosen !== undefined && !event.target.closest('.laid')) put(chosen, under(event));
    });
    field.addEventListener('keydown', press);
    return {
      redraw: () => draw(chosen),
      clear() {
        chosen = undefined;
        deck.clear();
        draw(chosen);
        tell(say('script-cards-cleared'));
      },
    };
  }

  /** The buttons below the axes: a card of one's own, all away, print. */
  function startTools(deck, view, { redraw, clear }, quadrant, tools) {
    find('[data-own]', tools).addEventListener('submit', (event) => {
      event.preventDefault();
      const input = find('input', event.target);
      const text = input.value.replace(/\s+/g, ' ').trim();
      if (!deck.add(text)) return;
      input.value = '';
      redraw();
      view.trayButton(text).focus();
    });
    find('[data-clear]', tools).addEventListener('click', ({ currentTarget }) => {
      if (!window.confirm(say('script-cards-clear'))) return;
      clear();
      currentTarget.focus();
    });
    find('[data-print]', tools).addEventListener('click', () => {
      quadrant.classList.add('printing');
      window.addEventListener('afterprint', () => quadrant.classList.remove('printing'), { once: true });
      printOnly('part');
    });
  }

  /** The button that opens and closes all of it; open where cards lie. */
  function startDesk(deck, { field, tell }, quadrant, tools) {
    const desk = find('[data-desk]', tools);
    const lay = find('[data-lay]', tools);
    const open = (opened) => {
      desk.hidden = !opened;
      lay.setAttribute('aria-expanded', String(opened));
      field.setAttribute('role', 'group');
      field.setAttribute('aria-label', find('figcaption', quadrant).textContent);
      quadrant.classList.toggle('quadrant-live', opened);
    };
    lay.addEventListener('click', () => {
      open(desk.hidden);
      if (!desk.hidden) tell(say(deck.isKept ? 'script-cards-kept' : 'script-cards-not-kept'));
    });
    if (deck.isUsed) open(true);
  }

  function start(quadrant, number) {
    const tools = quadrant.nextElementSibling;
    const cards = cardsOf(quadrant);
    if (cards.length === 0 || !tools?.matches('[data-laying]')) return;
    const { site, page } = quadrant.dataset;
    const deck = katern.deck(cards, katern.memory.entry(`katern/${site}/kaarten/${page}${number > 0 ? `#${number + 1}` : ''}`, shape));
    const view = drawing(deck, quadrant, tools);
    const player = play(deck, view);
    startTools(deck, view, player, quadrant, tools);
    tools.hidden = false;
    player.redraw();
    startDesk(deck, view, quadrant, tools);
  }

  all('[data-quadrant]').forEach(start);
})();
