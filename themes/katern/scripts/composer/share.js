// A plan on its way: on paper, as a file for the site, as a code or link. And one that comes in: shown first, taken only when
// asked to.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html, find, show, download, copy } = katern.dom;
  const { say } = katern.words;
  const { Refusal, refuse } = katern.incoming;
  const { code: codes, plan: plans } = katern;

  /** As many characters as a code to share may have. */
  const CODE = 6000;

  let page;

  const tell = (what) => {
    find('#k-geven-zegt').textContent = what;
  };

  /** A code shown before is of the plan as it was then. */
  function stale() {
    if (find('#k-code').hidden) return;
    show('#k-code', false);
    tell('');
  }

  function giveFile() {
    const untitled = { title: say('script-compose-untitled'), block: say('script-compose-block') };
    const name = katern.markdown.fileName(page.plan.title, say('script-compose-file'));
    stale();
    download(name, 'text/markdown;charset=utf-8', katern.markdown.markdown(page.plan, untitled));
    tell(say('script-compose-saved', { name }));
  }

  async function giveCode(asLink) {
    stale();
    if (plans.isEmpty(page.plan)) {
      tell(say('script-compose-nothing'));
      return;
    }
    const code = await codes.pack(plans.written(page.plan, page.data.site));
    if (code.length > CODE) {
      tell(say('script-compose-too-long'));
      return;
    }
    const address = new URL(location.href);
    address.hash = `bijeenkomst=${code}`;
    find('#k-code-tekst').value = asLink ? address.href : code;
    find('#k-code-naam').textContent = say(asLink ? 'script-compose-link-ready' : 'script-compose-code-ready');
    show('#k-code');
    find('#k-code-tekst').focus();
    find('#k-code-tekst').select();
  }

  /**
   * Asks before a plan is taken or thrown away; answers whether it may.
   * @param {{ kind: string, title?: string, plan?: object, lost?: number, action: string }} question
   */
  function ask({ kind, title = '', plan, lost = 0, action }) {
    const box = find('#k-vraag');
    const before = document.activeElement;
    find('#k-vraag-kop').textContent = say(`script-compose-ask-${kind}`, { title });
    find('#k-vraag-tekst').textContent = plans.isEmpty(page.plan) ? '' : say(`script-compose-ask-${kind}-text`, { title: page.plan.title || say('script-compose-untitled') });
    find('#k-vraag-lijst').replaceChildren(...(plan?.blocks ?? []).slice(0, 30).map((block) => html('li', {}, block.title || say('script-compose-block'))));
    find('#k-vraag-verlies').textContent = lost > 0 ? say('script-compose-lost', { n: lost }) : '';
    find('#k-vraag-ja').textContent = say(action);
    return new Promise((answered) => {
      const yes = find('#k-vraag-ja');
      const no = find('#k-vraag-nee');
      let answer = false;
      const accept = () => {
        answer = true;
        box.close();
      };
      const refuse = () => box.close();
      yes.addEventListener('click', accept);
      no.addEventListener('click', refuse);
      box.addEventListener('close', () => {
        yes.removeEventListener('click', accept);
        no.removeEventListener('click', refuse);
        if (before?.isConnected) before.focus();
        answered(answer);
      }, { once: true });
      box.showModal();
      no.focus();
    });
  }

  /** Reads a pasted code, or a link that holds one, and asks whether it may come in. */
  async function receive(text) {
    const code = /(?:^|[#&]bijeenkomst=)(katern[0-9]+\.[A-Za-z0-9_-]+)\s*$/.exec(text.trim())?.[1];
    let found;
    try {
      if (!code) refuse('code-broken');
      found = plans.shape(await codes.unpack(code), page.data);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return say(`script-compose-${error.message}`);
    }
    const title = found.plan.title || say('script-compose-untitled');
    const action = plans.isEmpty(page.plan) ? 'script-compose-take' : 'script-compose-replace';
    if (await ask({ kind: 'code', title, ...found, action })) page.replace(found.plan, say('script-compose-taken', { title }));
    return '';
  }

  function start(given) {
    page = given;
    const able = codes.able();
    show('#k-code-maken', able);
    show('#k-link-maken', able && /^https?:$/.test(location.protocol));
    show('#k-openen', able);
    find('#k-print').addEventListener('click', () => window.print());
    find('#k-bestand').addEventListener('click', giveFile);
    find('#k-code-maken').addEventListener('click', () => giveCode(false));
    find('#k-link-maken').addEventListener('click', () => giveCode(true));
    find('#k-code-kopie').addEventListener('click', async ({ currentTarget }) => {
      const copied = await copy(find('#k-code-tekst'));
      currentTarget.focus();
      tell(say(copied ? 'script-copied' : 'script-copy-failed'));
    });
    find('#k-code-open').addEventListener('click', async () => {
      const field = find('#k-code-in');
      const wrong = await receive(field.value);
      find('#k-openen-zegt').textContent = wrong;
      if (wrong === '') field.value = '';
    });
  }

  katern.handOver = { start, ask, receive, stale };
})();
