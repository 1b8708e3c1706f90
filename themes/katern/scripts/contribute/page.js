// The page where a visitor writes something for the site: the draft in hand, kept on this device, its fields, and beside them how
// it will look. Only this file changes the draft.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { find, all, show } = katern.dom;
  const { say } = katern.words;
  const { draft: drafts, stepList, giving, contributed } = katern;

  const place = find('#k-bijdragen');
  const data = katern.contribute;
  if (!place || !data) return;
  const form = find('#k-bijdrage');
  const kept = katern.memory.entry(`katern/${data.site}/bijdragen`, drafts.shape);
  let draft = drafts.empty();
  let before;

  /** What a field must be like to go along; nothing is asked of the others. */
  const FIT = {
    minutes: drafts.minutes,
    group: drafts.group,
    year: (text) => /^\d{4}$/.test(text.trim()),
    url: (text) => katern.written.text.addressOf(text.trim()),
  };

  function tellWrong() {
    for (const [name, fits] of Object.entries(FIT)) {
      const wrong = draft[name].trim() !== '' && !fits(draft[name]);
      form.elements.namedItem(name).setAttribute('aria-invalid', String(wrong));
      show(`#k-fout-${name}`, wrong);
    }
    for (const field of all('[data-step="minutes"]')) {
      const wrong = field.value.trim() !== '' && !drafts.minutes(field.value);
      field.setAttribute('aria-invalid', String(wrong));
    }
  }

  function draw() {
    for (const part of all('[data-for]', form)) {
      part.hidden = !part.dataset.for.split(' ').includes(draft.kind);
    }
    tellWrong();
    find('#k-voorbeeld').replaceChildren(...contributed.draw(draft));
    giving.draw();
  }

  function tellKept() {
    const word = { off: 'not-kept', full: 'not-kept', unreadable: 'unreadable' }[kept.problem] ?? 'kept';
    const text = word === 'kept' && drafts.isEmpty(draft) ? '' : say(`script-contribute-${word}`);
    // Said once, not at each letter.
    if (find('#k-bewaard').textContent !== text) find('#k-bewaard').textContent = text;
  }

  function keep() {
    if (drafts.isEmpty(draft) && kept.problem === undefined) kept.wipe();
    else kept.write(drafts.written(draft));
    tellKept();
  }

  /** Changes the draft, keeps it, and lets the page follow. */
  function change(make) {
    make(draft);
    draft = drafts.shape(drafts.written(draft));
    show('#k-terug', false);
    keep();
    draw();
  }

  function writeFields() {
    for (const name of Object.keys(drafts.TEXTS)) form.elements.namedItem(name).value = draft[name];
    for (const choice of all('[name="kind"]', form)) choice.checked = choice.value === draft.kind;
    form.elements.namedItem('work').value = draft.work;
    for (const choice of all('[name="domains"]', form)) choice.checked = draft.domains.includes(choice.value);
    stepList.draw(draft.steps);
  }

  function listen() {
    for (const name of [...Object.keys(drafts.TEXTS), 'work']) {
      form.elements.namedItem(name).addEventListener('input', ({ target }) => change((own) => {
        own[name] = target.value;
      }));
    }
    for (const choice of all('[name="kind"]', form)) {
      choice.addEventListener('change', () => change((own) => {
        own.kind = choice.value;
      }));
    }
    for (const choice of all('[name="domains"]', form)) {
      choice.addEventListener('change', () => change((own) => {
        own.domains = all('[name="domains"]:checked', form).map(({ value }) => value);
      }));
    }
  }

  function put(other, said, back) {
    draft = other;
    writeFields();
    keep();
    draw();
    find('#k-gewist').textContent = said;
    before = back;
    show('#k-terug', Boolean(back));
  }

  const page = {
    data,
    change,
    mail: place.dataset.mail,
    get draft() {
      return draft;
    },
  };

  draft = kept.read() ?? draft;
  stepList.start(page);
  giving.start(page);
  listen();
  find('#k-wis').addEventListener('click', () => {
    const last = drafts.isEmpty(draft) ? undefined : draft;
    kept.wipe();
    put({ ...drafts.empty(), kind: draft.kind }, say('script-contribute-wiped'), last);
  });
  find('#k-terug').addEventListener('click', () => {
    put(before, '', undefined);
    find('#k-wis').focus();
  });
  // Another tab writes too.
  window.addEventListener('storage', ({ key }) => {
    if (key !== `katern/${data.site}/bijdragen`) return;
    draft = kept.read() ?? drafts.empty();
    writeFields();
    draw();
    tellKept();
  });
  writeFields();
  show('#k-zonder', false);
  place.hidden = false;
  draw();
  tellKept();
})();
