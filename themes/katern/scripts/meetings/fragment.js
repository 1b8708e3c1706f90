// What the part of an address behind `#` says of a meeting: when it starts, for how many people, which screen is shown. It
// stays when one goes from one page of a meeting to another, or sends the address to somebody.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { clock, parseTime } = katern.timetable;

  const rules = {
    start: { read: parseTime, write: clock },
    n: { read: (text) => whole(text, 10_000), write: String },
    scherm: { read: (text) => whole(text, 1000), write: String },
  };

  function whole(text, most) {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return number > 0 && number <= most ? number : null;
  }

  function parse(hash) {
    const said = new Map(hash.slice(1).split('&').map((pair) => pair.split('=')));
    return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, said.has(name) ? rule.read(decoded(said.get(name))) : null]));
  }

  let known = parse('');

  /** What is said, each null where nothing (or nothing that can be) is. A way to a heading says nothing of it and changes nothing. */
  function read() {
    const said = parse(location.hash);
    if (location.hash === '' || Object.values(said).some((value) => value !== null)) known = said;
    return known;
  }

  function decoded(text = '') {
    try {
      return decodeURIComponent(text);
    } catch {
      return '';
    }
  }

  /** What is said as a fragment; nothing where nothing is. */
  function write(values) {
    const pairs = Object.entries(rules).filter(([name]) => values[name] != null).map(([name, rule]) => `${name}=${rule.write(values[name])}`);
    return pairs.length > 0 ? `#${pairs.join('&')}` : '';
  }

  /** Says something else in the address of this page, without a step in the history, and in the links to pages that go on with it. */
  function change(values) {
    const next = { ...read(), ...values };
    history.replaceState(history.state, '', write(next) || location.href.split('#')[0]);
    carry(next);
  }

  /** Says this from here on; an address that leads to a heading goes on doing that. */
  function begin(values) {
    if (location.hash === '') change(values);
    else {
      known = { ...known, ...values };
      carry(known);
    }
  }

  /** Lets the links to a meeting's other pages say the same; a screen is a screen of one page only. */
  function carry(values = read()) {
    for (const link of document.querySelectorAll('a[data-keeps]')) {
      link.href = link.getAttribute('href').split('#')[0] + write({ ...values, scherm: null });
    }
  }

  katern.fragment = { read, parse, write, change, begin, carry };
})();
