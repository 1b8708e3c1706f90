// After a meeting: what was agreed, kept on this device, and two messages made of it, to copy or to open in one's own mail
// program. Nothing is sent from here.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { find, all, show, copy } = katern.dom;
  const { say } = katern.words;

  const NAMES = ['question', 'homework', 'theory', 'next'];

  const place = find('[data-recap]');
  if (!place) return;
  const fields = new Map(NAMES.map((name) => [name, find(`textarea[name="${name}"]`, place)]));

  /** What is stored as known shape; nothing where it is not ours. */
  function revive(raw) {
    if (typeof raw !== 'object' || raw === null || raw.format !== 1 || typeof raw.texts !== 'object' || raw.texts === null) return undefined;
    const texts = NAMES.filter((name) => typeof raw.texts[name] === 'string').map((name) => [name, raw.texts[name].slice(0, 20_000)]);
    return Object.fromEntries(texts);
  }

  const kept = katern.memory.entry(`katern/${place.dataset.site}/bijeenkomst/${place.dataset.meeting}`, revive);

  const text = (name) => fields.get(name).value.trim();
  const title = () => find('h1').textContent.replaceAll('\u00ad', '').trim();

  /** What was done: the blocks of the run sheet, breaks not. */
  const done = () => all('[data-sheet] [data-block]:not([data-pause]) > .step-title').map((heading) => `– ${heading.textContent.replaceAll('\u00ad', '').trim()}`).join('\n');

  /** Paragraphs with a heading each; what is empty is left out. */
  const paragraphs = (parts) => parts.filter(([, body]) => body !== '').map(([heading, body]) => (heading ? `${heading}\n${body}` : body)).join('\n\n');

  const messages = {
    recap: () => paragraphs([
      ['', say('script-meeting-recap-hello', { title: title() })],
      [say('script-meeting-recap-question'), text('question')],
      [say('script-meeting-recap-done'), done()],
      [say('script-meeting-recap-homework'), text('homework')],
      [say('script-meeting-recap-theory'), text('theory')],
      [say('script-meeting-recap-next'), text('next')],
      ['', say('script-meeting-recap-bye')],
    ]),
    reminder: () => paragraphs([
      ['', say('script-meeting-reminder-hello', { title: title() })],
      [say('script-meeting-recap-next'), text('next')],
      [say('script-meeting-reminder-homework'), text('homework')],
      [say('script-meeting-recap-theory'), text('theory')],
      [say('script-meeting-recap-question'), text('question')],
      ['', say('script-meeting-reminder-bye')],
    ]),
  };

  function write() {
    for (const [name, message] of Object.entries(messages)) {
      const written = message();
      find(`#k-bericht-${name}`).value = written;
      const { href, fits } = katern.mail(say(`script-meeting-${name}-subject`, { title: title() }), written);
      find(`#k-mail-${name}`).href = href;
      show(`#k-mail-lang-${name}`, !fits);
    }
    for (const field of fields.values()) find('.written', field.parentElement).textContent = field.value.trim();
  }

  const tell = (what) => {
    find('#k-recap-zegt').textContent = what;
  };

  function keep() {
    const texts = Object.fromEntries([...fields].map(([name, field]) => [name, field.value]));
    const same = [...fields.values()].every((field) => field.value === field.defaultValue);
    if (same && kept.problem === undefined) kept.wipe();
    tell(same || kept.write({ format: 1, texts }) ? (same ? '' : say('script-meeting-kept')) : say('script-meeting-not-kept'));
    show('#k-recap-wis', !same);
    write();
  }

  function start() {
    const texts = kept.read() ?? {};
    for (const [name, field] of fields) {
      if (texts[name] !== undefined) field.value = texts[name];
      field.addEventListener('input', keep);
    }
    show('#k-recap-wis', Object.keys(texts).length > 0);
    if (Object.keys(texts).length > 0) tell(say('script-meeting-kept'));
    else if (kept.problem) tell(say('script-meeting-not-kept'));
    find('#k-recap-wis').addEventListener('click', () => {
      if (!window.confirm(say('script-meeting-wipe'))) return;
      kept.wipe();
      for (const field of fields.values()) field.value = field.defaultValue;
      show('#k-recap-wis', false);
      tell(say('script-meeting-wiped'));
      write();
      fields.get('question').focus();
    });
    for (const name of Object.keys(messages)) {
      find(`#k-kopie-${name}`).addEventListener('click', async ({ target }) => {
        const copied = await copy(find(`#k-bericht-${name}`));
        target.focus();
        tell(say(copied ? 'script-copied' : 'script-copy-failed'));
      });
    }
    write();
    show('[data-messages]');
  }

  start();
})();
