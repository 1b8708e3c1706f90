// What was found, as a list: titles first, then the pieces of text that take more loading. Everything that comes from the index is
// written as text.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html } = katern.dom;
  const { say } = katern.words;

  const mark = (runs) => runs.map(({ text, isHit }) => (isHit ? html('mark', {}, text) : text));

  /** A way to take an activity into the meeting that one composes. */
  const adding = ({ address, title, kind }, root) => kind === 'activity' && html('p', { class: 'add-place no-print' },
    html('a', { href: `${root}bijeenkomsten/samenstellen/index.html#bij=${address.split('/')[1]}` }, say('compose-in'), html('span', { class: 'visually-hidden' }, `: ${title}`)));

  /** A result: its title, what it is, and what it is about until an excerpt comes. */
  function item(page, match, root) {
    const { address, title, kind, summary, minutes } = page;
    const facts = [say(`kind-${kind}`), minutes && say('script-search-minutes', { n: minutes })].filter(Boolean).join(' · ');
    const about = html('p', { class: 'hit-text' }, mark(katern.search.marked(summary, match)));
    const element = html('li', { class: 'hit' },
      html('h3', { class: 'hit-title' }, html('a', { href: root + address }, mark(katern.search.marked(title, match)))),
      html('p', { class: 'hit-facts' }, facts), about, adding(page, root));
    /** Shows the piece of the text where the words stand, with a way to it. */
    const explain = (sections) => {
      const piece = katern.search.excerpt(sections, match);
      if (!piece) return;
      const { anchor, heading, runs } = piece;
      const place = anchor && html('a', { class: 'hit-place', href: `${root}${address.split('#')[0]}#${encodeURIComponent(anchor)}` }, heading);
      about.replaceChildren(...[place, ...mark(runs)].filter(Boolean).flatMap((part) => (part === place ? [part, ' '] : [part])));
    };
    return { element, explain };
  }

  katern.search = { ...katern.search, item };
})();
