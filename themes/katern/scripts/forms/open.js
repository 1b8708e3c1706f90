// Answers that come in: from a file, a pasted code or a link. Whoever opens them sees what they are first, and decides.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { page, desk, handover, code, scores, store } = katern;
  const { html, find } = katern.dom;
  const { date } = katern.words;
  const { Refusal } = katern.incoming;
  const say = katern.words.saying('script-form-');

  /** Tells why something is not opened; nothing has changed. */
  function refused(error) {
    const known = error instanceof Refusal;
    if (!known) console.error(error);
    const text = `${say(`refused-${known ? error.message : 'damaged'}`, known ? error.holes : { where: '?' })} ${say('refused-safe')}`;
    const place = find('#k-geweigerd');
    const folded = place.closest('details');
    if (folded) folded.open = true;
    // Emptied first, so that the same words are read out again.
    place.textContent = '';
    requestAnimationFrame(() => {
      place.textContent = text;
    });
  }

  async function look(text) {
    find('#k-geweigerd').textContent = '';
    try {
      preview(await handover.read(text, page.data));
    } catch (error) {
      refused(error);
    }
  }

  async function lookAtFile(file) {
    if (!file) return;
    if (file.size > code.MOST) refused(new Refusal('too-large'));
    else await look(await file.text());
  }

  const line = (name, value) => value && html('div', {}, html('dt', {}, say(name)), html('dd', {}, value));

  /** What is in it, before anything is added. */
  function preview({ file, def, same }) {
    const changed = same ? [] : handover.reworded(file, def);
    const asked = new Map(scores.texts(def).map((text) => [text.name, text.label]));
    const texts = Object.entries(file.texts).filter(([, text]) => text.trim());
    const name = html('input', { type: 'text', maxlength: 120, autocomplete: 'off', value: page.nameOfOther(file) });
    const own = def.id === page.data.form.id;
    const comparable = Boolean(find('#k-vergelijken'));
    const answers = Object.keys(file.answers).length;
    const body = [
      html('p', {}, say('preview-how')),
      html('dl', { class: 'facts' },
        line('preview-form', file.formTitle), line('preview-from', file.label), line('preview-role', file.role), line('preview-place', file.place),
        line('preview-date', date(file.date)), line('preview-answers', say('answers', { n: answers })), line('preview-texts', texts.length > 0 && say('texts', { n: texts.length }))),
      !same && html('p', { class: 'notice' }, say('made-on', { from: file.version, to: def.version })),
      changed.length > 0 && html('p', { class: 'notice' }, say('reworded', { n: changed.length })),
      texts.length > 0 && html('details', {}, html('summary', {}, say('preview-read')), html('dl', {}, texts.map(([key, text]) => html('div', {}, html('dt', {}, asked.get(key) ?? say('text')), html('dd', {}, text))))),
      comparable && html('label', { class: 'field' }, html('span', {}, say('preview-name')), name),
    ].filter(Boolean);
    const buttons = [
      { label: say('preview-no'), quiet: true, act: () => find('#k-openen summary').focus() },
      own && same && { label: say('preview-mine'), quiet: comparable, act: () => mine(file) },
      comparable && { label: say('preview-beside'), act: () => beside(file, name.value.trim()) },
    ].filter(Boolean);
    desk.ask({ title: say('preview'), body, buttons });
  }

  function beside(file, name) {
    page.store.add({ ...file, id: store.newId(), name: name || undefined, shown: true });
    page.tell('changed');
    clear();
    find('#k-resultaat').scrollIntoView();
    find('#k-resultaat-kop').setAttribute('tabindex', '-1');
    find('#k-resultaat-kop').focus({ preventScroll: true });
  }

  /** One's own answers come back: as a copy beside those that are there. */
  function mine(file) {
    const { site, form, formTitle, ...answers } = file;
    page.turnTo({ ...store.fresh(file.label ?? ''), ...answers, label: file.label ?? '' });
    page.keep();
    page.tell();
    clear();
    find('#k-bewaren').scrollIntoView();
    find('#k-naam').closest('details').open = true;
    find('#k-naam').focus({ preventScroll: true });
  }

  function clear() {
    find('#k-bestand-in').value = '';
    find('#k-code-in').value = '';
  }

  /** A link that brought answers along: they are read, and leave the address at once. */
  function fromAddress() {
    if (!/^#antwoorden=/.test(location.hash)) return;
    const text = location.hash;
    history.replaceState(history.state, '', location.pathname + location.search);
    look(text);
  }

  function start() {
    find('#k-bestand-in').addEventListener('change', ({ target }) => lookAtFile(target.files[0]));
    find('#k-code-open').addEventListener('click', () => look(find('#k-code-in').value));
    window.addEventListener('hashchange', fromAddress);
    fromAddress();
  }

  katern.open = { start };
})();
