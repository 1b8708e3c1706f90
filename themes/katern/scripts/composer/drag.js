// Dragging an item of a list by its grip, with a mouse or a finger. Who uses keys has buttons; this is beside them.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /**
   * @param {HTMLElement} list
   * @param {(item: HTMLElement, to: number) => void} dropped
   */
  function drag(list, dropped) {
    let held;

    const others = () => [...list.children].filter((item) => item !== held?.item);

    /** Where it would come: before the first of the others whose middle is below the pointer. */
    function place(y) {
      const items = others();
      const at = items.findIndex((item) => {
        const { top, height } = item.getBoundingClientRect();
        return y < top + height / 2;
      });
      return at < 0 ? items.length : at;
    }

    function mark(at) {
      const items = others();
      for (const item of list.children) item.classList.remove('drop-before', 'drop-after');
      if (at < items.length) items[at].classList.add('drop-before');
      else items.at(-1)?.classList.add('drop-after');
    }

    function stop(event, drops) {
      if (!held || event.pointerId !== held.pointer) return;
      const { item } = held;
      const to = place(event.clientY);
      item.classList.remove('dragged');
      for (const one of list.children) one.classList.remove('drop-before', 'drop-after');
      held = undefined;
      if (drops && [...list.children].indexOf(item) !== to) dropped(item, to);
    }

    list.addEventListener('pointerdown', (event) => {
      const grip = event.target.closest('[data-grip]');
      if (!grip || event.button !== 0 || held) return;
      event.preventDefault();
      held = { item: grip.closest('li'), pointer: event.pointerId };
      held.item.classList.add('dragged');
      grip.setPointerCapture(event.pointerId);
    });
    list.addEventListener('pointermove', (event) => {
      if (!held || event.pointerId !== held.pointer) return;
      mark(place(event.clientY));
      // Near the edge of the window the page goes along.
      const edge = 60;
      if (event.clientY < edge) window.scrollBy(0, -12);
      else if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 12);
    });
    list.addEventListener('pointerup', (event) => stop(event, true));
    list.addEventListener('pointercancel', (event) => stop(event, false));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && held) stop({ pointerId: held.pointer, clientY: 0 }, false);
    });
  }

  katern.drag = drag;
})();
