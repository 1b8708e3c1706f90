// What was found, as a list. Everything that comes from the index is written as text.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html } = katern.dom;
  const { say } = katern.words;

  const mark = (runs) => runs.map(({ text, isHit }) => (isHit ? html('mark', {}, text) : text));

  /** A way to take an activity into the meeting that one composes. */
  const adding = ({ address, title, kind }, root) => kind === 'activity' && html('p', { class: 'add-place no-print' },
    html('a', { href: `${root}bijeenkomsten/samenstellen/index.html#bij=${address.split('/')[1]}` }, say('compose-in'), html('span', { class: 'visually-hidden' }, `: ${title}`)));

  /** The piece of the text where the words stand, with a way to it; nothing where none of it has them. */
  function excerpt({ address, sections }, match, root) {
    const piece = sections && katern.search.excerpt(sections, match);
    if (!piece) return undefined;
    const { anchor, heading, runs } = piece;
    const place = anchor && html('a', { class: 'hit-place', href: `${root}${address.split('#')[0]}#${encodeURIComponent(anchor)}` }, mark(katern.search.marked(heading, match)));
    return [...(place ? [place, ' '] : []), ...mark(runs)];
  }

  /** A result: its title, what it is, and where the words stand in its text, else what it is about. */
  function item(page, match, root) {
    const { address, title, kind, summary, minutes } = page;
    const facts = [say(`kind-${kind}`), minutes && say('script-search-minutes', { n: minutes })].filter(Boolean).join(' · ');
    return html('li', { class: 'hit' },
      html('h3', { class: 'hit-title' }, html('a', { href: root + address }, mark(katern.search.marked(title, match)))),
      html('p', { class: 'hit-facts' }, facts),
      html('p', { class: 'hit-text' }, excerpt(page, match, root) ?? mark(katern.search.marked(summary, match))),
      adding(page, root));
  }

  katern.search = { ...katern.search, item };
})();
