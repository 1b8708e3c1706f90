// Answers that go out, only when and as far as someone chooses: a file, a code, a link, a sheet, paper. And a request for
// feedback, ready to send.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { page, desk, handover, code: codes, scores } = katern;
  const { html, find, all, show, download, copy: copyField, printOnly } = katern.dom;
  const { date, today } = katern.words;
  const say = katern.words.saying('script-form-');

  const overHttp = /^https?:$/.test(location.protocol);
  const packs = codes.able();
  const fileName = (ending) => `${page.data.form.id}-${page.copy.date || today()}.${ending}`;

  /** What can go along: the answers of each part, then each text that has been written. Learning questions stay unless asked. */
  function choices() {
    const { form } = page.data;
    const parts = form.parts.flatMap((part) => {
      const n = scores.itemsOf(part).filter(({ id }) => page.copy.answers[id] !== undefined).length;
      return n > 0 ? [{ kind: 'part', name: part.id, label: say('share-part', { title: part.title, n }), on: true }] : [];
    });
    const written = scores.texts(form).filter(({ name }) => page.copy.texts[name]?.trim());
    const learning = ['zie', 'verrast', 'leren'].flatMap((name) => {
      const label = find(`label[for="l-${name}"]`)?.textContent;
      return label && page.copy.texts[`l-${name}`]?.trim() ? [{ name: `l-${name}`, label }] : [];
    });
    return [
      ...parts,
      ...written.map(({ name, kind, label }) => ({ kind: 'text', name, label: say(`share-text-${kind}`, { title: label }), on: true })),
      ...learning.map(({ name, label }) => ({ kind: 'text', name, label: say('share-text-q', { title: label }), on: false })),
    ];
  }

  /** The boxes, as they were left where they were there already. */
  function draw(what) {
    const place = find('#k-mee');
    const before = new Map(all('input', place).map((box) => [`${box.name} ${box.value}`, box.checked]));
    const boxes = choices();
    const signature = JSON.stringify([page.copy.id, boxes.map(({ kind, name, label }) => [kind, name, label])]);
    if (place.dataset.of !== signature) {
      const kept = place.dataset.copy === page.copy.id;
      place.replaceChildren(...boxes.map(({ kind, name, label, on }) => html('label', { class: 'check' },
        html('input', { type: 'checkbox', name: kind, value: name, checked: (kept ? before.get(`${kind} ${name}`) : undefined) ?? on }), ' ', label)));
      if (boxes.length === 0) place.append(html('p', { class: 'hint' }, say('share-empty')));
      place.dataset.of = signature;
      place.dataset.copy = page.copy.id;
    }
    for (const id of ['k-bestand', 'k-code-maken', 'k-link-maken']) find(`#${id}`).disabled = boxes.length === 0;
    find('#k-csv').disabled = boxes.length === 0;
    if (document.activeElement !== find('#k-afzender') && what !== 'typed') find('#k-afzender').value = page.copy.label || '';
    stale();
  }

  /** A code shown before belongs to what was chosen then. */
  function stale() {
    show('#k-code', false);
    desk.tell('#k-geven-zegt', '');
  }

  /** The file of what is chosen now; nothing when nothing is. */
  function chosen() {
    const checked = (name) => all(`#k-mee input[name="${name}"]:checked`).map(({ value }) => value);
    const [parts, texts] = [checked('part'), checked('text')];
    if (parts.length + texts.length > 0) return handover.write(page.copy, page.data, { parts, texts, label: find('#k-afzender').value.trim() });
    stale();
    desk.tell('#k-geven-zegt', say('share-nothing'));
    return undefined;
  }

  function giveFile() {
    const file = chosen();
    if (!file) return;
    const text = `${JSON.stringify(file, null, 1)}\n`;
    stale();
    if (text.length > codes.MOST) desk.tell('#k-geven-zegt', say('share-too-large'));
    else {
      download(fileName('json'), 'application/json', text);
      desk.tell('#k-geven-zegt', say('share-saved', { name: fileName('json') }));
    }
  }

  /** Where a link leads: someone who was asked sends it to the form that their answers will be laid beside. */
  function target() {
    const { form, others } = page.data;
    const asker = ['feedback', 'observation'].includes(form.kind) && others.find(({ kind }) => kind === 'scan');
    return new URL(asker ? asker.address : location.pathname, location.href);
  }

  async function giveCode(asLink) {
    const file = chosen();
    if (!file) return;
    const code = await handover.pack(file);
    stale();
    if (code.length > handover.CODE) {
      desk.tell('#k-geven-zegt', say('share-too-long'));
      return;
    }
    const address = target();
    address.hash = `antwoorden=${code}`;
    find('#k-code-tekst').value = asLink ? address.href : code;
    find('#k-code-naam').textContent = say(asLink ? 'share-your-link' : 'share-your-code');
    find('#k-link-blijft').hidden = !asLink;
    show('#k-code');
    find('#k-code-tekst').focus();
    find('#k-code-tekst').select();
  }

  /** The request: what it is for, where the form is, and who will see what. */
  function request(def) {
    const { url } = page.data;
    const address = overHttp ? new URL(def.address, location.href) : url && new URL(def.address, url);
    return say(address ? 'ask-request' : 'ask-request-paper', { title: def.title, address: address?.href ?? '', site: page.data.siteTitle });
  }

  function asking() {
    const choice = find('#k-verzoek-aan');
    if (!choice) return;
    const text = find('#k-verzoek');
    const whom = page.data.others.filter(({ kind }) => ['feedback', 'observation'].includes(kind));
    if (whom.length === 0) return;
    const mailto = () => {
      const { href, fits } = katern.mail(say('ask-subject'), text.value);
      find('#k-verzoek-mail').href = href;
      show('#k-verzoek-lang', !fits);
      katern.fields.follow();
    };
    const write = () => {
      text.value = request(whom.find(({ id }) => id === choice.value) ?? whom[0]);
      mailto();
    };
    choice.replaceChildren(...whom.map(({ id, respondent }) => html('option', { value: id }, respondent)));
    choice.addEventListener('change', write);
    text.addEventListener('input', mailto);
    find('#k-verzoek-print').addEventListener('click', () => printOnly('verzoek'));
    find('#k-verzoek-kopie').addEventListener('click', async ({ target: button }) => {
      const done = await copyField(text);
      button.focus();
      desk.tell('#k-verzoek-zegt', say(done ? 'copied' : 'copy-failed'));
    });
    write();
    show('#k-vragen-om');
  }

  function start() {
    show('#k-doorgeven');
    // Browsers of before 2023 can't make a code; a file always goes.
    show('#k-code-maken', packs);
    show('#k-link-maken', packs && overHttp);
    find('#k-bestand').addEventListener('click', giveFile);
    find('#k-code-maken').addEventListener('click', () => giveCode(false));
    find('#k-link-maken').addEventListener('click', () => giveCode(true));
    find('#k-mee').addEventListener('change', stale);
    find('#k-afzender').addEventListener('input', stale);
    find('#k-code-kopie').addEventListener('click', async ({ target: button }) => {
      const done = await copyField(find('#k-code-tekst'));
      button.focus();
      desk.tell('#k-geven-zegt', say(done ? 'copied' : 'copy-failed'));
    });
    find('#k-print').addEventListener('click', () => window.print());
    find('#k-csv').addEventListener('click', () => {
      const headings = [say('csv-part'), say('csv-question'), say('csv-answer')];
      download(fileName('csv'), 'text/csv;charset=utf-8', katern.csv.csv(page.data.form, page.copy, headings));
    });
    asking();
    page.watch(draw);
  }

  katern.share = { start };
})();
