// Holding a card with a mouse or a finger: taken from the tray, moved about on the axes, dropped beside them to go back.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { clamp } = katern.places;

  /**
   * @param {HTMLElement} field where cards lie, as `.laid` with the words of the card in `data-text`
   * @param {HTMLElement} tray where they wait, as `.tray-card`
   * @param {{ put: Function, shift: Function, settle: Function, takeBack: Function }} does what comes of it
   */
  function holding(field, tray, { put, shift, settle, takeBack }) {
    /** The place in the field under a pointer. */
    function under({ clientX, clientY }) {
      const { left, top, width, height } = field.getBoundingClientRect();
      return { x: clamp((clientX - left) / width), y: clamp((clientY - top) / height) };
    }

    function outside({ clientX, clientY }) {
      const { left, right, top, bottom } = field.getBoundingClientRect();
      return clientX < left - 20 || clientX > right + 20 || clientY < top - 20 || clientY > bottom + 20;
    }

    /** Moves a card that lies there along with the pointer. */
    function hold(event) {
      const card = event.target.closest('.laid');
      if (!card || event.button !== 0) return;
      const { text } = card.dataset;
      let went = false;
      card.setPointerCapture(event.pointerId);
      const move = (to) => {
        went ||= Math.hypot(to.clientX - event.clientX, to.clientY - event.clientY) > 4;
        if (went) shift(text, under(to));
      };
      const end = (last) => {
        card.removeEventListener('pointermove', move);
        card.removeEventListener('pointerup', end);
        card.removeEventListener('pointercancel', end);
        if (!went) return;
        if (last.type === 'pointerup' && outside(last)) takeBack(text);
        else settle(text);
      };
      card.addEventListener('pointermove', move);
      card.addEventListener('pointerup', end);
      card.addEventListener('pointercancel', end);
    }

    /** A mouse drags a card straight from the tray; a finger taps it and then the field, so that the page can be scrolled. */
    function take(event) {
      const card = event.target.closest('.tray-card');
      if (!card || event.button !== 0 || event.pointerType === 'touch') return;
      const { text } = card.dataset;
      card.setPointerCapture(event.pointerId);
      card.addEventListener('pointerup', (last) => {
        if (!outside(last)) put(text, under(last));
      }, { once: true });
    }

    field.addEventListener('pointerdown', hold);
    tray.addEventListener('pointerdown', take);
    return { under };
  }

  katern.holding = holding;
})();
