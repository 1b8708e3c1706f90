// The facets on the page: what is chosen, how many each value has, and what is chosen once more above the results, where one can
// take it away.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { all, find, html } = katern.dom;
  const { say } = katern.words;

  /** @param {() => void} changed is told when something is chosen or let go */
  function filters(changed) {
    const panel = find('#k-verfijnen');
    const facets = all('[data-facet]').map((element) => ({
      name: element.dataset.facet,
      element,
      /** Whether there is room for it beside the results. */
      isOpen: element.open,
      values: new Map(all('input', element).map((input) => [input.value, { input, title: find('span', input.parentElement).textContent, count: find('[data-count]', input.parentElement) }])),
    }));
    const bar = find('#k-gekozen');

    const chosen = () => new Map(facets.map(({ name, values }) => [name, new Set([...values].filter(([, { input }]) => input.checked).map(([value]) => value))]));

    /** Chooses exactly this. */
    function choose(wanted) {
      for (const { name, element, values } of facets) {
        for (const [value, { input }] of values) input.checked = wanted.get(name)?.has(value) ?? false;
        if (wanted.get(name)?.size) element.open = true;
      }
    }

    function drop(inputs, next) {
      for (const input of inputs) input.checked = false;
      changed();
      // The button that was used is gone: the next takes its place, or the field.
      (all('button', bar)[next] ?? all('button', bar).at(-1) ?? find('#k-zoek')).focus();
    }

    /** What is chosen, in the order of the page. */
    function show() {
      const active = facets.flatMap(({ values }) => [...values.values()].filter(({ input }) => input.checked));
      bar.hidden = active.length === 0;
      const one = ({ input, title }, at) => html('button', { class: 'chip', type: 'button', 'aria-label': say('script-search-remove', { title }), click: () => drop([input], at) }, title, html('span', { 'aria-hidden': true }, ' ×'));
      const none = html('button', { class: 'plain', type: 'button', click: () => drop(active.map(({ input }) => input), 0) }, say('search-filters-clear'));
      bar.replaceChildren(...(active.length > 0 ? [...active.map(one), none] : []));
      const tell = (place, many) => {
        if (place) place.textContent = many > 0 ? `(${many})` : '';
      };
      tell(find('#k-aantal-gekozen'), active.length);
      for (const { element, values } of facets) tell(find('[data-chosen]', element), [...values.values()].filter(({ input }) => input.checked).length);
    }

    /** How many results there are below, where one chooses above them. */
    function announce(n) {
      const button = find('#k-toon');
      if (button) button.textContent = say('script-search-show', { n });
    }

    /** The facets whose counts can be seen. */
    const visible = () => (panel?.open ? facets.filter(({ element }) => element.open).map(({ name }) => name) : []);

    /** Shows how many there are of each value; none stays there, and stays a choice. */
    function count(name, counts) {
      for (const [value, { input, count: place }] of facets.find((facet) => facet.name === name).values) {
        const many = counts.get(value) ?? 0;
        place.textContent = String(many);
        input.parentElement.classList.toggle('facet-none', many === 0);
      }
    }

    function start(opened) {
      if (!panel) return;
      find('#k-filters').addEventListener('change', changed);
      find('#k-filters').addEventListener('submit', (event) => event.preventDefault());
      for (const details of [panel, ...facets.map(({ element }) => element)]) details.addEventListener('toggle', opened);
      const wide = window.matchMedia('(width >= 62rem)');
      const follow = () => {
        panel.open = wide.matches;
        // On a phone only what is chosen from: all of them are longer than a list of results.
        for (const { element, isOpen, values } of facets) element.open = (wide.matches && isOpen) || [...values.values()].some(({ input }) => input.checked);
      };
      find('#k-toon').addEventListener('click', () => {
        panel.open = false;
        find('summary', panel).focus();
      });
      wide.addEventListener('change', follow);
      follow();
    }

    return { chosen, choose, show, announce, visible, count, start, values: new Map(facets.map(({ name, values }) => [name, new Set(values.keys())])) };
  }

  katern.search = { ...katern.search, filters };
})();
