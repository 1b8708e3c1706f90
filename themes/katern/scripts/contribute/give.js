// A draft on its way: files to download, a text to copy, a message in the visitor's own mail program. Nothing goes by itself.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { find, show, download, copy } = katern.dom;
  const { say } = katern.words;

  let page;

  const tell = (what) => {
    find('#k-zegt').textContent = what;
  };

  /** The files of the draft; nothing where it says too little, which is told. */
  function files() {
    const { draft } = page;
    const said = { activity: draft.intro + draft.steps.map(({ title, text }) => title + text).join(''), example: draft.about + draft.did + draft.result, source: 'x' };
    const lack = [draft.title.trim() === '' && ['title', '[name="title"]'], said[draft.kind].trim() === '' && ['text', draft.kind === 'activity' ? '[name="intro"]' : '[name="about"]']].find(Boolean);
    find('[name="title"]').toggleAttribute('aria-invalid', false);
    if (!lack) return made();
    const field = find(lack[1]);
    if (lack[0] === 'title') field.setAttribute('aria-invalid', 'true');
    tell(say(`script-contribute-need-${lack[0]}`));
    field.focus();
    return null;
  }

  function made() {
    const words = Object.fromEntries(['step', 'about', 'did', 'result', 'from'].map((name) => [name, say(`script-contribute-${name}`, { name: '{name}' })]));
    return katern.contributed.files(page.draft, page.data, words);
  }

  /** Where the message goes and what it says; where it would be too long it is asked to bring the file. */
  function letter() {
    const found = made();
    const title = page.draft.title.trim() || say('script-contribute-untitled');
    const mail = (...parts) => katern.mail(say('script-contribute-subject', { title }), [say('script-contribute-letter', { title }), ...parts].join('\n\n'), page.mail);
    const { href, fits } = mail(...found.map(({ folder, name, text }) => `--- ${folder}/${name} ---\n\n${text}`));
    if (fits) return { href, whole: true };
    return { href: mail(`${say('script-contribute-attach', { name: found.map(({ name }) => name).join(', ') })}\n`).href, whole: false };
  }

  /** Shows what would go. */
  function draw() {
    const found = made();
    for (const at of [0, 1]) {
      show(`#k-bestand-${at}`, at < found.length);
      find(`#k-bestand-${at} [data-name]`).textContent = found[at] ? `${found[at].folder}/${found[at].name}` : '';
      find(`#k-bestand-${at} textarea`).value = found[at]?.text ?? '';
    }
    show('#k-mail-lang', false);
    if (page.mail) {
      const { href, whole } = letter();
      find('#k-mail').href = href;
      show('#k-mail-lang', !whole);
    }
  }

  function start(given) {
    page = given;
    for (const at of [0, 1]) {
      find(`#k-bestand-${at} [data-save]`).addEventListener('click', () => {
        const file = files()?.[at];
        if (!file) return;
        download(file.name, `${file.type};charset=utf-8`, file.text);
        tell(say('script-contribute-saved', { name: file.name }));
      });
      find(`#k-bestand-${at} [data-copy]`).addEventListener('click', async ({ currentTarget }) => {
        if (!files()) return;
        find(`#k-bestand-${at} details`).open = true;
        const copied = await copy(find(`#k-bestand-${at} textarea`));
        currentTarget.focus();
        tell(say(copied ? 'script-copied' : 'script-copy-failed'));
      });
    }
    find('#k-mail')?.addEventListener('click', (event) => {
      if (!files()) event.preventDefault();
    });
  }

  katern.giving = { start, draw, tell };
})();
