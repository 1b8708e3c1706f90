// The start of a meeting and the size of the group, changed on the page: all times and quantities follow, and the address
// says so. What is printed is what stands there. The meeting's own page remembers both on this device; an address that says
// something of them goes first.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { find, all, show, unfold } = katern.dom;
  const { clock, parseTime } = katern.timetable;
  const { say } = katern.words;
  const { fragment, sheet } = katern;

  const sheets = () => all('[data-sheet]');
  const planned = () => {
    const { start } = find('[data-sheet]').dataset;
    return start === undefined ? null : Number(start);
  };

  const own = find('[data-recap]');

  /** What is stored as known shape; nothing where it is not ours. */
  function revive(raw) {
    if (typeof raw !== 'object' || raw === null || raw.format !== 1) return undefined;
    const whole = (value, least, most) => (Number.isInteger(value) && value >= least && value <= most ? value : null);
    return { start: whole(raw.start, 0, 24 * 60 - 1), n: whole(raw.n, 1, 10_000) };
  }

  const kept = own && katern.memory.entry(`katern/${own.dataset.site}/bijeenkomst/${own.dataset.meeting}/groep`, revive);

  function recall() {
    const { start, n } = fragment.read();
    const known = start === null && n === null && kept?.read();
    if (known) fragment.begin(known);
  }

  function change(values) {
    fragment.change(values);
    const { start, n } = fragment.read();
    if (start === null && n === null && kept?.problem === undefined) kept?.wipe();
    else kept?.write({ format: 1, start, n });
  }

  function writeTimes() {
    const start = fragment.read().start ?? planned();
    const times = sheets().map((one) => sheet.write(one, start));
    sheet.writeSum(document, times[0]);
    const field = find('#k-start');
    if (field && document.activeElement !== field) field.value = start === null ? '' : clock(start);
    for (const text of all('[data-starts]')) text.textContent = start === null ? '' : say('sheet-starts', { name: clock(start) });
    show('[data-start-again]', fragment.read().start !== null && fragment.read().start !== planned());
  }

  function startTimes() {
    if (sheets().length === 0) return;
    show('[data-clock-field]');
    find('#k-start')?.addEventListener('input', ({ target }) => {
      const start = parseTime(target.value);
      // Half a time is none yet; an empty field is what was planned.
      if (start === null && target.value !== '') return;
      change({ start: start === planned() ? null : start });
      writeTimes();
    });
    find('#k-start')?.addEventListener('blur', writeTimes);
    find('[data-start-again]')?.addEventListener('click', () => {
      change({ start: null });
      writeTimes();
      find('#k-start').focus();
    });
    if (fragment.read().start !== null) writeTimes();
    else if (planned() !== null && find('#k-start')) find('#k-start').value = clock(planned());
  }

  function writeQuantities(n) {
    for (const row of all('[data-count][data-per]')) {
      const place = find('[data-all]', row);
      const many = sheet.quantity(Number(row.dataset.count), row.dataset.per, n);
      if (place) place.textContent = many === null ? '' : say('sheet-all', { n: many });
    }
  }

  function startQuantities() {
    const field = find('#k-groep');
    if (!field) return;
    const usual = Number(find('[data-packing]')?.dataset.group) || null;
    const counted = all('[data-count][data-per="person"], [data-count][data-per="pair"]').some(({ dataset }) => Number(dataset.count) > 0);
    if (!counted) return;
    show('[data-group-field]');
    const written = fragment.read().n;
    field.value = written ?? usual ?? '';
    if (written !== null) writeQuantities(written);
    field.addEventListener('input', () => {
      const n = /^\d+$/.test(field.value) && Number(field.value) > 0 && Number(field.value) <= 10_000 ? Number(field.value) : null;
      change({ n: n === usual ? null : n });
      writeQuantities(n);
    });
  }

  recall();
  startTimes();
  startQuantities();
  // The steps of activities.
  unfold('details.fold');
  fragment.carry();
  window.addEventListener('hashchange', () => {
    if (sheets().length > 0) writeTimes();
    const { n } = fragment.read();
    if (n !== null && find('#k-groep')) {
      find('#k-groep').value = n;
      writeQuantities(n);
    }
    fragment.carry();
  });
})();
