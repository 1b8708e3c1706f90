// What a visitor writes, read as a small part of Markdown: paragraphs, lists, quotes, **strong** and *emphasised* words, and links
// to the web. Both the page shown and the file are made of what is read here, so they say the same; whatever is not in this part
// is text. Only `nodes` touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { inner, escaped } = katern.written;

  // A mark counts where words begin and end, as CommonMark has it; marks hold no marks. The end of a sentence is not of its link.
  const BEFORE = String.raw`(?<=^|[\s("'‘’“„–-])`;
  const AFTER = String.raw`(?=$|[\s.,;:?)"'’”…–-])`;
  const MARKS = new RegExp([
    String.raw`${BEFORE}\*\*(?<strong>[^\s*\[\]](?:[^*\[\]]*[^\s*\[\]])?)\*\*${AFTER}`,
    String.raw`${BEFORE}\*(?<em>[^\s*\[\]](?:[^*\[\]]*[^\s*\[\]])?)\*${AFTER}`,
    String.raw`\[(?<name>[^\[\]]*[^\[\]\s][^\[\]]*)\]\((?<to>https?:\/\/[^\s()<>]+)\)`,
    String.raw`${BEFORE}(?<bare>https?:\/\/[^\s()<>]*[^\s()<>.,;:!?'"’”*_])`,
  ].join('|'), 'gu');

  /** An address that a browser takes, as it is written in a file; nothing where it is none. */
  function addressOf(text) {
    try {
      const { protocol, href } = new URL(text);
      return ['http:', 'https:'].includes(protocol) ? href.replace(/[()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`) : null;
    } catch {
      return null;
    }
  }

  /** The pieces of a line: `{ text }`, with `strong`, `em` or `to` where it has one. */
  function pieces(line) {
    const found = [];
    let end = 0;
    for (const match of line.matchAll(MARKS)) {
      const { strong, em, name, to, bare } = match.groups;
      const address = to || bare ? addressOf(to ?? bare) : null;
      if ((to || bare) && !address) continue;
      if (match.index > end) found.push({ text: line.slice(end, match.index) });
      if (address) found.push({ text: (name ?? bare).trim(), to: address });
      else found.push(strong ? { text: strong, strong: true } : { text: em, em: true });
      end = match.index + match[0].length;
    }
    if (end < line.length) found.push({ text: line.slice(end) });
    return found;
  }

  const KINDS = [
    ['points', /^[-–•*]\s+(\S.*)$/],
    ['numbers', /^\d{1,3}[.)]\s+(\S.*)$/],
    ['quote', /^>\s*(\S.*)$/],
  ];

  /** The blocks of a text: each line is a paragraph, or goes on with the list or quote above it. @returns {{ kind, lines }[]} */
  function blocks(text) {
    const found = [];
    for (const line of text.split('\n').map((one) => one.trim().replace(/\s+/g, ' ')).filter(Boolean)) {
      const [kind, match] = KINDS.map(([name, pattern]) => [name, pattern.exec(line)]).find(([, hit]) => hit) ?? ['text', [line, line]];
      if (kind !== 'text' && found.at(-1)?.kind === kind) found.at(-1).lines.push(pieces(match[1]));
      else found.push({ kind, lines: [pieces(match[1])] });
    }
    return found;
  }

  /** A line as Markdown that says the same. */
  function line(parts) {
    return parts.map(({ text, strong, em, to }, at) => {
      if (to) return `[${inner(text)}](${to})`;
      const said = at === 0 && !strong && !em ? escaped(text) : inner(text);
      if (strong) return `**${said}**`;
      return em ? `*${said}*` : said;
    }).join('');
  }

  const MARKDOWN = {
    text: (lines) => line(lines[0]),
    points: (lines) => lines.map((one) => `- ${line(one)}`).join('\n'),
    numbers: (lines) => lines.map((one, at) => `${at + 1}. ${line(one)}`).join('\n'),
    quote: (lines) => lines.map((one) => `> ${line(one)}`).join('\n>\n'),
  };

  const markdown = (text) => blocks(text).map(({ kind, lines }) => MARKDOWN[kind](lines)).join('\n\n');

  /** The same as elements. */
  function nodes(text) {
    const { html } = katern.dom;
    const piece = ({ text: words, strong, em, to }) => {
      if (to) return html('a', { href: to, rel: 'noopener noreferrer' }, words);
      if (strong) return html('strong', {}, words);
      return em ? html('em', {}, words) : words;
    };
    const each = (name, lines) => lines.map((parts) => html(name, {}, ...parts.map(piece)));
    const make = {
      text: (lines) => each('p', lines)[0],
      points: (lines) => html('ul', {}, ...each('li', lines)),
      numbers: (lines) => html('ol', {}, ...each('li', lines)),
      quote: (lines) => html('blockquote', {}, ...each('p', lines)),
    };
    return blocks(text).map(({ kind, lines }) => make[kind](lines));
  }

  katern.written.text = { blocks, markdown, nodes, addressOf };
})();
