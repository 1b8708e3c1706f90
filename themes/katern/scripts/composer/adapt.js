// Shows the way from a meeting to composing one's own, which needs scripts, and says which meeting to begin with, when it
// starts and for how many.
(() => {
  'use strict';

  const { katern } = self;

  for (const place of document.querySelectorAll('[data-adapt]')) {
    const link = place.querySelector('a');
    const say = () => {
      const told = katern.fragment.write({ ...katern.fragment.read(), scherm: null });
      link.hash = `van=${place.dataset.adapt}${told.replace('#', '&')}`;
    };
    // What it says is no heading of that page, so it is not said before someone goes there.
    for (const event of ['click', 'auxclick', 'contextmenu']) link.addEventListener(event, say);
    place.hidden = false;
  }
})();
