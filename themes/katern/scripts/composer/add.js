// Puts an activity into the meeting that someone is composing, from the activity's own page or a list. It is kept on this
// device; where pages don't share what they keep (a folder on disk) the way leads to the composer at once.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { all, find, html } = katern.dom;
  const { say } = katern.words;

  const places = all('[data-add]');
  if (places.length === 0) return;
  const { site, composer } = find('[data-composer]').dataset;

  /** What is kept, as it is: the composer looks at all of it when it is opened. */
  const revive = (raw) => (typeof raw === 'object' && raw !== null && raw.katern === 'bijeenkomst' && raw.format === 1 && Array.isArray(raw.blocks ?? []) ? raw : undefined);
  const kept = katern.memory.entry(`katern/${site}/samenstellen`, revive);

  function add({ add: activity, title }) {
    const plan = kept.read() ?? { katern: 'bijeenkomst', format: 1, site };
    const blocks = [...(plan.blocks ?? []), { title, activity, fresh: true }];
    return kept.write({ ...plan, blocks }) ? blocks.length : 0;
  }

  for (const place of places) {
    place.hidden = false;
    const said = html('span', { role: 'status' });
    place.append(' ', said);
    find('button', place).addEventListener('click', () => {
      const count = /^https?:$/.test(location.protocol) ? add(place.dataset) : 0;
      if (count === 0) location.assign(`${composer}#bij=${place.dataset.add}`);
      else said.replaceChildren(say('script-compose-in', { n: count }), ' ', html('a', { href: composer }, say('script-compose-see')));
    });
  }
})();
