// A message in the reader's own mail program: the address that opens it. Nothing is sent from here.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** As many characters as mail programs surely take from a link. */
  const MOST = 1900;

  /** An address in a link; `@` and what is in most of them stays readable. */
  const escaped = (to) => encodeURIComponent(to).replace(/%40/g, '@').replace(/%2B/g, '+');

  /**
   * A link that opens a message. Where it would be too long it opens an empty one, and `fits` is false: the page then has to say
   * how the text gets in.
   * @returns {{ href: string, fits: boolean }}
   */
  function mail(subject, body, to = '') {
    const empty = `mailto:${escaped(to)}`;
    const whole = `${empty}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
    const fits = whole.length <= MOST;
    return { href: fits ? whole : empty, fits };
  }

  katern.mail = mail;
})();
