// Above the form: what is kept and where, copies, wiping, progress. And the one dialog of the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { page, fields } = katern;
  const { html, find, all, show } = katern.dom;
  const say = katern.words.saying('script-form-');

  /**
   * Asks something in a dialog. The browser gives the focus back to where it was.
   * @param {{ title: string, body: (Node | string)[], buttons: { label: string, quiet?: boolean, act?: () => void }[] }} question
   */
  function ask({ title, body, buttons }) {
    const dialog = find('#k-dialoog');
    // The title has the focus first: a dialog about something should not begin at a button.
    const heading = html('h2', { id: 'k-dialoog-kop', tabindex: '-1', autofocus: true }, title);
    const choices = buttons.map(({ label, quiet, act }) => html('button', {
      type: 'button',
      class: quiet ? 'btn btn-quiet' : 'btn',
      click: () => {
        dialog.close();
        act?.();
      },
    }, label));
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.replaceChildren(heading, html('div', { class: 'dialog-text' }, body), html('div', { class: 'actions', id: 'k-dialoog-knoppen' }, choices));
    if (!dialog.open) dialog.showModal();
    heading.focus();
  }

  const said = (name, holes) => html('p', {}, say(name, holes));

  /** Sets a status only where it changed, so that a screen reader hears it once. */
  function tell(selector, text) {
    const place = find(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }

  function status() {
    const { store, copy } = page;
    if (store.problem) return say(store.problem);
    if (!store.state.keep) {
      const others = store.state.copies.some(({ id }) => id !== copy.id);
      return others ? `${say('not-kept')} ${say('not-kept-others')}` : say('not-kept');
    }
    return katern.store.isEmpty(copy) ? say('kept-begin') : say('kept');
  }

  function draw(what) {
    const { store, copy } = page;
    tell('#k-bewaard', status());
    find('#k-bewaard').classList.toggle('saved-off', Boolean(store.problem) || !store.state.keep);
    find('#k-niet-bewaren').checked = !store.state.keep;
    find('#k-niet-bewaren').disabled = Boolean(store.problem);
    if (document.activeElement !== find('#k-naam')) find('#k-naam').value = copy.label ?? '';
    const copies = store.state.copies.some(({ id }) => id === copy.id) ? store.state.copies : [...store.state.copies, copy];
    const several = copies.length > 1;
    const name = page.nameOf(copy);
    tell('#k-exemplaar', several ? name : copy.label || say('this-copy'));
    show('#k-keuze', several);
    show('#k-weg', several);
    if (what !== 'typed') {
      find('#k-kopie').replaceChildren(...copies.map((one) => html('option', { value: one.id, selected: one.id === copy.id }, page.nameOf(one))));
    } else {
      tell('#k-kopie option:checked', name);
    }
    progress();
  }

  function progress() {
    for (const part of page.data.form.parts) {
      const { answered, of } = katern.scores.progress(part, page.copy.answers, page.chosen());
      for (const place of all(`[data-progress="${CSS.escape(part.id)}"]`)) {
        place.hidden = of === 0;
        const text = say('progress', { n: answered, of });
        if (place.textContent !== text) place.textContent = text;
      }
    }
  }

  function wipe() {
    const { store, copy } = page;
    const more = store.state.copies.some(({ id }) => id !== copy.id) || store.state.others.length > 0;
    const one = () => {
      store.remove(copy.id);
      const next = page.latest();
      if (more && next) page.turnTo(next);
      else page.begin();
      fields.form().querySelector('input')?.focus();
    };
    const everything = () => {
      store.wipe();
      page.begin();
      fields.form().querySelector('input')?.focus();
    };
    ask({
      title: say('wipe-title'),
      body: [said('wipe-text'), ...(more ? [said('wipe-more')] : [])],
      buttons: [
        { label: say('wipe-no'), quiet: true },
        ...(more ? [{ label: say('wipe-copy', { name: page.nameOf(copy) }), act: one }, { label: say('wipe-all'), act: everything }] : [{ label: say('wipe-yes'), act: everything }]),
      ],
    });
  }

  function remove() {
    const { store, copy } = page;
    ask({
      title: say('remove-title', { name: page.nameOf(copy) }),
      body: [said('wipe-text')],
      buttons: [
        { label: say('wipe-no'), quiet: true },
        {
          label: say('remove-yes'),
          act: () => {
            store.remove(copy.id);
            const next = page.latest();
            if (next) page.turnTo(next);
            else page.begin();
            find('#k-naam').focus();
          },
        },
      ],
    });
  }

  /** The form is another than the one these answers were given to: says so, and offers to begin from them. */
  function older(last) {
    const items = new Map(katern.scores.items(page.data.form).map(({ id, hash }) => [id, hash]));
    const alike = Object.keys(last.answers).filter((id) => items.has(id) && last.wording[id] === items.get(id));
    const scale = !last.scale || !page.data.form.scale || (last.scale.min === page.data.form.scale.min && last.scale.max === page.data.form.scale.max);
    const known = new Set(all('textarea[name]').map(({ name }) => name));
    const texts = Object.fromEntries(Object.entries(last.texts).filter(([name]) => known.has(name)));
    const answered = Object.keys(last.answers).length;
    const place = find('#k-melding');
    const close = () => {
      place.hidden = true;
      fields.form().querySelector('input')?.focus();
    };
    const adopt = () => {
      const answers = scale ? Object.fromEntries(alike.map((id) => [id, last.answers[id]])) : {};
      page.turnTo({ ...page.copy, answers, texts, role: last.role, place: last.place });
      page.keep();
      page.tell();
      close();
    };
    place.replaceChildren(
      html('p', {}, say('older', { name: page.nameOf(last), from: last.version ?? '?', to: page.data.form.version })),
      html('div', { class: 'actions' },
        scale && alike.length > 0 && html('button', { type: 'button', class: 'btn btn-quiet', click: adopt }, say('older-adopt', { n: alike.length, of: answered })),
        answered === 0 && Object.keys(texts).length > 0 && html('button', { type: 'button', class: 'btn btn-quiet', click: adopt }, say('older-adopt-texts')),
        html('button', { type: 'button', class: 'btn btn-quiet', click: close }, say('older-begin'))),
    );
    place.hidden = false;
  }

  function start() {
    show('#k-bewaren');
    find('#k-schijf').hidden = location.protocol !== 'file:';
    find('#k-wis').addEventListener('click', wipe);
    find('#k-weg').addEventListener('click', remove);
    find('#k-nieuw').addEventListener('click', () => {
      page.begin();
      find('#k-naam').focus();
    });
    find('#k-naam').addEventListener('input', ({ target }) => page.change({ label: target.value.trim() }));
    find('#k-kopie').addEventListener('change', ({ target }) => {
      const other = page.store.state.copies.find(({ id }) => id === target.value);
      const old = other && page.open(other);
      if (old) {
        older(old);
        find('#k-melding button').focus();
      }
    });
    find('#k-niet-bewaren').addEventListener('change', ({ target }) => {
      page.store.keep(!target.checked, page.copy);
      page.tell('changed');
    });
    // Who keeps nothing is asked before it is gone.
    window.addEventListener('beforeunload', (event) => {
      const lost = (page.store.problem || !page.store.state.keep) && !katern.store.isEmpty(page.copy);
      if (lost) event.preventDefault();
    });
    // Another tab wrote: what one sees is what is kept, unless one is typing here.
    window.addEventListener('storage', ({ key }) => {
      if (key !== null && key !== page.store.key) return;
      page.store.refresh();
      const now = page.store.state.copies.find(({ id }) => id === page.copy.id);
      if (now && !document.hasFocus()) page.turnTo(now);
      else page.tell('changed');
    });
    page.watch(draw);
  }

  katern.desk = { start, ask, tell, older };
})();
