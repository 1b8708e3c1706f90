// Sets the page of a form going: everything before this only says what it can do.
(() => {
  'use strict';

  const { page, fields, desk, choose, result, open, share, form } = self.katern ?? {};
  if (!form || !fields.form()) return;

  fields.prepare();
  const last = page.start();
  desk.start();
  choose.start();
  result.start();
  share.start();
  page.tell();
  if (last) desk.older(last);
  open.start();

  fields.form().addEventListener('submit', (event) => event.preventDefault());
  fields.form().addEventListener('input', page.take);
  fields.form().addEventListener('click', ({ target }) => {
    const button = target.closest('[data-clear]');
    if (!button) return;
    fields.clear(button);
    page.take();
  });
  page.watch(fields.follow);
  fields.follow();
  window.addEventListener('beforeprint', fields.follow);
})();
