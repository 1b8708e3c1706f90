// Between the fields of the form and a copy of answers.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { all, find, html } = katern.dom;

  /** As many characters as a field takes: what a file may hold, and more than anyone writes. */
  const MOST = 20_000;
  const head = { date: 'datum', role: 'rol', place: 'plaats' };

  const form = () => find('#k-form');
  const writings = () => all('#k-form textarea[name], #k-leervraag textarea[name]');
  const chosenRadio = (name) => find(`input[name="${CSS.escape(name)}"]:checked`, form());

  /** What stands in the form now. */
  function read(def) {
    const answers = {};
    for (const { id, kind } of katern.scores.items(def)) {
      const value = chosenRadio(`${kind === 'rubric' ? 'r' : 's'}-${id}`)?.value;
      if (!value) continue;
      if (kind === 'rubric') answers[id] = { level: value };
      else answers[id] = value.startsWith('apart:') ? value : Number(value);
    }
    const texts = Object.fromEntries(writings().map(({ name, value }) => [name, value]).filter(([, value]) => value !== ''));
    const talk = all('input[type="checkbox"][name^="g-"]:checked', form()).map(({ name }) => name.slice(2));
    const told = Object.fromEntries(Object.entries(head).map(([key, name]) => [key, form().elements[name]?.value.trim() || undefined]));
    return { answers, texts, talk, ...told };
  }

  /** Puts a copy in the form; what it has no answer to becomes empty. */
  function write(def, copy) {
    for (const { id, kind } of katern.scores.items(def)) {
      const answer = copy.answers[id];
      const value = String((typeof answer === 'object' ? answer.level : answer) ?? '');
      for (const radio of all(`input[name="${CSS.escape(`${kind === 'rubric' ? 'r' : 's'}-${id}`)}"]`, form())) radio.checked = radio.value === value;
    }
    for (const field of writings()) field.value = copy.texts[field.name] ?? '';
    for (const box of all('input[type="checkbox"][name^="g-"]', form())) box.checked = (copy.talk ?? []).includes(box.name.slice(2));
    for (const [key, name] of Object.entries(head)) {
      const field = form().elements[name];
      if (field) field.value = copy[key] ?? '';
    }
    follow();
  }

  /** What goes along with the fields: the way to take an answer back, and the texts as paper shows them, whole. */
  function follow() {
    for (const button of all('[data-clear]', form())) button.hidden = !chosenRadio(`s-${button.dataset.clear}`);
    for (const field of all('textarea', document).filter(({ name, id }) => name || id === 'k-verzoek')) {
      let shown = field.nextElementSibling;
      if (!shown?.classList.contains('written')) {
        shown = html('div', { class: 'written', 'aria-hidden': 'true' });
        field.after(shown);
      }
      shown.textContent = field.value;
    }
    const date = form().elements.datum;
    if (date) date.toggleAttribute('data-filled', date.value !== '');
  }

  /** Takes an answer back; the focus goes to the first option, because the button that had it disappears. */
  function clear(button) {
    const radios = all(`input[name="${CSS.escape(`s-${button.dataset.clear}`)}"]`, form());
    for (const radio of radios) radio.checked = false;
    radios[0]?.focus();
  }

  /** Fills in the day, where the form asks for it. */
  function day(iso) {
    const field = form().elements.datum;
    if (field) field.value = iso;
    follow();
  }

  function prepare() {
    for (const field of writings()) field.maxLength = MOST;
  }

  katern.fields = { form, read, write, follow, clear, day, prepare };
})();
