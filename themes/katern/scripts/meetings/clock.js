// The start of a meeting and the size of the group, changed on the page: all times and quantities follow, and the address
// says so. What is printed is what stands there.
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
      fragment.change({ start: start === planned() ? null : start });
      writeTimes();
    });
    find('#k-start')?.addEventListener('blur', writeTimes);
    find('[data-start-again]')?.addEventListener('click', () => {
      fragment.change({ start: null });
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
      fragment.change({ n: n === usual ? null : n });
      writeQuantities(n);
    });
  }

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
