// What `katern serve` adds to each page: when something of the page itself has changed it reloads where the reader was, and it
// shows what is wrong over the last good page. Who has filled something in is asked first. Nothing of this is in a built site.
// All texts are put in with textContent.
(() => {
  'use strict';

  const PLACE = '_katern/place';
  // What stands for this page, and for how all pages look.
  const [seen, seenStyles] = new URL(document.currentScript.src).searchParams.get('v').split('-');
  let stream = null;
  let styles = seenStyles;
  let touched = false;
  let hasChanged = false;
  let notice = null;
  let mistakes = '[]';
  let dismissed = null;
  let overlay = null;
  let button = null;

  restorePlace();
  // A page in the background keeps no connection (a browser has six for each server): it catches up when it is looked at.
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : listen()));
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', listen);
  for (const kind of ['input', 'change', 'drop']) document.addEventListener(kind, touch, true);
  document.addEventListener('click', (event) => event.target.closest?.('main button') && touch(event), true);
  listen();

  function touch(event) {
    if (event.isTrusted && !event.target.closest?.('.katern-overlay')) touched = true;
  }

  function listen() {
    if (stream || document.hidden) return;
    stream = new EventSource(`/_katern/events?page=${encodeURIComponent(location.pathname)}`);
    stream.addEventListener('page', (event) => {
      hasChanged = event.data !== seen;
      if (hasChanged && !touched) reload();
    });
    stream.addEventListener('state', (event) => show(JSON.parse(event.data)));
  }

  function leave() {
    if (stream) stream.close();
    stream = null;
  }

  function show(state) {
    if (state.styles !== styles) {
      styles = state.styles;
      freshStyles();
    }
    follow(state);
    const told = JSON.stringify(state.mistakes);
    if (told === mistakes) return;
    mistakes = told;
    clear();
    if (state.mistakes.length === 0) {
      dismissed = null;
    } else if (dismissed === told) {
      offer(state);
    } else {
      open(state);
    }
  }

  // What was filled in may be kept nowhere but here: the page stays until its reader wants the new one.
  function follow(state) {
    const wanted = hasChanged && touched;
    if (wanted === Boolean(notice)) return;
    if (!wanted) {
      notice.remove();
      notice = null;
      return;
    }
    style();
    notice = element('section', 'katern-overlay katern-notice');
    notice.lang = state.language;
    notice.setAttribute('role', 'status');
    const renew = element('button', '', state.words.renew);
    renew.type = 'button';
    renew.addEventListener('click', reload);
    document.body.append(notice);
    // After it stands there: then it is read aloud.
    notice.append(element('p', '', state.words.changed), renew);
  }

  // Styles: another address makes the browser fetch them again, without a flash and without losing the page.
  function freshStyles() {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const url = new URL(link.href);
      if (url.origin !== location.origin) continue;
      url.searchParams.set('katern', styles);
      link.href = url.href;
    }
  }

  // The place: the last element with an id above the reading line, and how far it is from the top. When something was added
  // further up, the reader still stays at the same words.
  function reload() {
    leave();
    const above = [...document.querySelectorAll('main [id], body [id]')].filter(
      (one) => !one.closest('.katern-overlay') && one.getClientRects().length > 0 && one.getBoundingClientRect().top < 80,
    );
    const anchor = scrollY > 0 ? above.at(-1) : null;
    const place = { path: location.pathname, x: scrollX, y: scrollY, id: anchor?.id, top: anchor?.getBoundingClientRect().top };
    try {
      sessionStorage.setItem(PLACE, JSON.stringify(place));
      history.scrollRestoration = 'manual';
    } catch {
      // Without storage the browser's own memory of the place has to do.
    }
    location.reload();
  }

  function restorePlace() {
    let place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(PLACE));
      sessionStorage.removeItem(PLACE);
    } catch {
      return;
    }
    if (!place || place.path !== location.pathname) return;
    const go = () => {
      scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
      const anchor = place.id ? document.getElementById(place.id) : null;
      if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - place.top, behavior: 'instant' });
    };
    go();
    // Pictures and fonts move things once more.
    window.addEventListener('load', () => {
      go();
      history.scrollRestoration = 'auto';
    });
  }

  function clear() {
    if (overlay) {
      overlay.close();
      overlay.remove();
      overlay = null;
    }
    if (button) {
      button.remove();
      button = null;
    }
  }

  // A modal dialog of the browser's own: it takes the focus, keeps it, gives it back, and closes with Escape.
  function open(state) {
    style();
    overlay = element('dialog', 'katern-overlay');
    overlay.lang = state.language;
    overlay.setAttribute('aria-labelledby', 'katern-overlay-title');
    const title = element('h1', '', state.words.title);
    title.id = 'katern-overlay-title';
    title.tabIndex = -1;
    title.autofocus = true;
    const list = element('ol');
    for (const mistake of state.mistakes) list.append(item(mistake, state.words));
    const close = element('button', '', state.words.close);
    close.type = 'button';
    close.addEventListener('click', () => overlay.close());
    overlay.append(title, list, element('p', 'katern-below', state.words.below), close);
    const mine = overlay;
    overlay.addEventListener('close', () => {
      // Closed by the reader, not because it was mended.
      if (overlay !== mine) return;
      dismissed = mistakes;
      overlay.remove();
      overlay = null;
      offer(state);
    });
    document.body.append(overlay);
    overlay.showModal();
    title.focus();
  }

  // Once dismissed, a button brings it back.
  function offer(state) {
    style();
    button = element('button', 'katern-overlay katern-again', state.words.show);
    button.type = 'button';
    button.lang = state.language;
    button.addEventListener('click', () => {
      dismissed = null;
      clear();
      open(state);
    });
    document.body.append(button);
  }

  function item(mistake, words) {
    const one = element('li');
    one.append(element('p', 'katern-message', mistake.message));
    if (mistake.file) {
      const where = element('p', 'katern-where');
      where.append(element('code', '', place(mistake)));
      one.append(where);
    }
    if (mistake.source) {
      const line = element('pre');
      line.tabIndex = 0;
      const [before, at, after] = mistake.source;
      line.append(before, element('mark', '', at), after);
      one.append(line);
    }
    if (mistake.label) one.append(element('p', 'katern-label', mistake.label));
    if (mistake.help) {
      const help = element('p', 'katern-help');
      help.append(element('strong', '', words.help + ': '), mistake.help);
      one.append(help);
    }
    if (mistake.file) one.append(ways(mistake, words));
    return one;
  }

  const place = ({ file, line, column }) => [file, line, column].filter((part) => part != null).join(':');

  // From a mistake to its place: in the editor, among the lines around it, or as words to look for.
  function ways(mistake, words) {
    const all = element('p', 'katern-ways');
    const lead = (title, address) => {
      const link = element('a', '', title);
      link.href = address;
      all.append(link, ' ');
    };
    if (mistake.editor) lead(words.editor, mistake.editor);
    if (mistake.line) lead(words.around, `/_katern/source?file=${encodeURIComponent(mistake.file)}#L${mistake.line}`);
    const copy = element('button', 'katern-copy', words.copy);
    copy.type = 'button';
    const said = element('span', 'katern-copied');
    said.setAttribute('role', 'status');
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(place(mistake));
        said.textContent = words.copied;
      } catch {
        // Where the browser keeps its clipboard to itself, the words are there to be copied by hand.
        getSelection().selectAllChildren(copy.closest('li').querySelector('.katern-where'));
      }
    });
    all.append(copy, ' ', said);
    return all;
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text != null) made.textContent = text;
    return made;
  }

  // A file, not an attribute: pages allow styles from their own server only.
  function style() {
    if (document.querySelector('link[href^="/_katern/overlay.css"]')) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/_katern/overlay.css';
    document.head.append(link);
  }
})();
