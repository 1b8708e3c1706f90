// The blocks of a plan as a list of fields: each row is of one block, follows it, and tells what was done to it.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html, find, all } = katern.dom;
  const { span, time, clock, parseTime, parseMinutes } = katern.timetable;
  const { say } = katern.words;

  let page;
  let place;
  /** Rows by their blocks. */
  const rows = new Map();

  const nameOf = (block) => block.title || say('script-compose-block');

  function make(block) {
    const item = document.importNode(find('#k-blok').content, true).firstElementChild;
    const field = (name) => find(`[name="${name}"]`, item);
    field('block').append(html('option', { value: '' }, say('script-compose-open')), ...page.data.blocks.map(({ id, title }) => html('option', { value: id }, title)));
    write(item, block);

    const change = (values) => page.change(() => Object.assign(block, values));
    field('title').addEventListener('input', ({ target }) => change({ title: target.value.trim() }));
    field('minutes').addEventListener('input', ({ target }) => {
      const minutes = parseMinutes(target.value);
      const fits = minutes !== null || target.value.trim() === '';
      wrong(item, target, fits ? '' : say('script-compose-wrong-minutes'));
      if (fits) change({ minutes });
    });
    field('at').addEventListener('input', ({ target }) => change({ at: parseTime(target.value) }));
    for (const name of ['block', 'grouping']) field(name).addEventListener('change', ({ target }) => change({ [name]: target.value || null }));
    for (const name of ['pause', 'optional']) field(name).addEventListener('change', ({ target }) => change({ [name]: target.checked }));
    for (const name of ['note', 'lead']) field(name).addEventListener('input', ({ target }) => change({ [name]: target.value.trim() }));
    find('[data-up]', item).addEventListener('click', ({ currentTarget }) => move(block, page.plan.blocks.indexOf(block) - 1, currentTarget));
    find('[data-down]', item).addEventListener('click', ({ currentTarget }) => move(block, page.plan.blocks.indexOf(block) + 1, currentTarget));
    find('[data-remove]', item).addEventListener('click', () => remove(block));
    return item;
  }

  /** Writes a block in its fields. */
  function write(item, block) {
    const field = (name) => find(`[name="${name}"]`, item);
    for (const name of ['title', 'note', 'lead']) field(name).value = block[name];
    field('minutes').value = block.minutes ? span(block.minutes) : '';
    field('at').value = block.at === null ? '' : clock(block.at);
    for (const name of ['block', 'grouping']) field(name).value = block[name] ?? '';
    for (const name of ['pause', 'optional']) field(name).checked = block[name];
  }

  function wrong(item, field, message) {
    const line = find('[data-wrong]', item);
    line.textContent = message;
    line.hidden = message === '';
    field.setAttribute('aria-invalid', String(message !== ''));
  }

  /** What a row says besides its fields: times, names of buttons, what it is about. */
  function follow(item, block, at, timed) {
    const activity = katern.plan.activityOf(block, page.data);
    const name = nameOf(block);
    find('[data-time]', item).textContent = timed.begin ? time(timed.begin) : '';
    find('[data-about]', item).textContent = activity ? say('script-compose-about-activity', { title: activity.title }) : say('script-compose-about');
    const usual = !block.minutes && activity?.minutes;
    find('[name="minutes"]', item).placeholder = usual ? span(usual) : '';
    for (const [action, ends] of [['up', at === 0], ['down', at === page.plan.blocks.length - 1], ['remove', false]]) {
      const button = find(`[data-${action}]`, item);
      find('.visually-hidden', button).textContent = say(`script-compose-${action}`, { title: name });
      button.setAttribute('aria-disabled', String(ends));
    }
    find('.composer-order', item).setAttribute('aria-label', name);
  }

  /** Lets the list be what the plan is; rows stay what they are, so that nobody loses their place. */
  function draw(times) {
    const focused = document.activeElement;
    const { blocks } = page.plan;
    for (const [block, item] of rows) {
      if (!blocks.includes(block)) {
        item.remove();
        rows.delete(block);
      }
    }
    blocks.forEach((block, at) => {
      const item = rows.get(block) ?? make(block);
      rows.set(block, item);
      if (place.children[at] !== item) place.insertBefore(item, place.children[at] ?? null);
      follow(item, block, at, times.blocks[at]);
    });
    if (focused !== document.activeElement && place.contains(focused)) focused.focus();
    find('#k-geen').hidden = blocks.length > 0;
  }

  function move(block, to, button) {
    const { blocks } = page.plan;
    if (to < 0 || to >= blocks.length) return;
    page.change(() => {
      blocks.splice(blocks.indexOf(block), 1);
      blocks.splice(to, 0, block);
    });
    button?.focus();
    rows.get(block).scrollIntoView({ block: 'nearest' });
    page.tell(say('script-compose-moved', { title: nameOf(block), n: to + 1, count: blocks.length }));
  }

  function remove(block) {
    const { blocks } = page.plan;
    const at = blocks.indexOf(block);
    page.change(() => blocks.splice(at, 1));
    // The next one takes its place, also for the keyboard.
    const next = blocks[at] ?? blocks[at - 1];
    if (next) find('[data-remove]', rows.get(next)).focus();
    else find('#k-onderdelen').focus();
    page.tell(say('script-compose-removed', { title: nameOf(block) }), () => restore(block, at));
  }

  /** Puts a block back where it was. Who has more to put back stays at the button. */
  function restore(block, at) {
    if (isFull()) {
      page.tell(say('script-compose-full', { n: katern.plan.BLOCKS }), () => restore(block, at));
      return;
    }
    page.change(() => page.plan.blocks.splice(at, 0, block));
    const more = page.tell(say('script-compose-restored', { title: nameOf(block) }));
    if (more) rows.get(block).scrollIntoView({ block: 'nearest' });
    else find('[name="title"]', rows.get(block)).focus();
  }

  const isFull = () => page.plan.blocks.length >= katern.plan.BLOCKS;

  /** Puts a block at the end. */
  function add(block, goes = true) {
    if (isFull()) {
      page.tell(say('script-compose-full', { n: katern.plan.BLOCKS }));
      return;
    }
    page.change(() => page.plan.blocks.push(block));
    if (goes) find('[name="title"]', rows.get(block)).focus();
    page.tell(say('script-compose-added', { title: nameOf(block), n: page.plan.blocks.length }));
  }

  function start(given) {
    page = given;
    place = find('#k-blokken');
    katern.drag(place, (item, to) => move([...rows].find(([, one]) => one === item)[0], to));
    const choice = find('#k-werkvorm');
    const minutes = ({ minutes: lasts }) => (lasts ? ` (${span(lasts)} ${say('minutes-short')})` : '');
    choice.append(...page.data.activities.map((activity) => html('option', { value: activity.id }, activity.title + minutes(activity))));
    find('#k-werkvorm-erbij').addEventListener('click', () => add(katern.plan.ofActivity(page.data.activities.find(({ id }) => id === choice.value)), false));
    choice.closest('.tool').hidden = page.data.activities.length === 0;
    find('#k-eigen').addEventListener('click', () => add(katern.plan.freeBlock()));
    find('#k-pauze').addEventListener('click', () => add(katern.plan.pause(say('script-compose-pause')), false));
    all('form, ol', document.querySelector('#k-samenstellen')).forEach((part) => part.addEventListener('keydown', (event) => {
      // Enter in a field is no command to a page that has none.
      if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault();
    }));
  }

  katern.blockList = { start, draw, add };
})();
