// Shows the way from a meeting to composing one's own, which needs scripts, and says which meeting to begin with.
(() => {
  'use strict';

  for (const place of document.querySelectorAll('[data-adapt]')) {
    place.querySelector('a').hash = `van=${place.dataset.adapt}`;
    place.hidden = false;
  }
})();
