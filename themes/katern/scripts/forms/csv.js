// One's own answers as a sheet: semicolons and a byte order mark, as Dutch spreadsheets expect. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** A cell. What a spreadsheet would take for a formula gets an apostrophe before it. */
  function cell(value) {
    if (typeof value === 'number') return String(value);
    const text = /^[\s]*[=+\-@|%\uff0b\uff0d\uff1d\uff20]/.test(value) ? `'${value}` : value;
    return `"${text.replaceAll('"', '""').replace(/\r\n?/g, '\n')}"`;
  }

  /** How an answer reads: its number, the label of what stands apart, the name of a level. */
  function told(def, item, answer) {
    if (answer === undefined) return '';
    if (typeof answer === 'number') return answer;
    if (typeof answer === 'string') return def.scale?.apart.find(({ id }) => `apart:${id}` === answer)?.label ?? answer;
    const level = item.levels?.find(({ id }) => id === answer.level);
    return level ? level.title ?? level.text : answer.level;
  }

  /** Rows of part, question and answer under one row of headings. */
  function rows(def, copy, headings) {
    const title = (id) => def.parts.find((part) => part.id === id)?.title ?? '';
    const answers = katern.scores.items(def).map((item) => [
      title(item.part), item.under ? `${item.under} ${item.text}` : item.text, told(def, item, copy.answers[item.id]),
    ]);
    const texts = katern.scores.texts(def).map(({ name, part, label }) => [title(part), label, copy.texts[name] ?? '']);
    return [headings, ...answers, ...texts.filter(([, , text]) => text !== '')];
  }

  function csv(def, copy, headings) {
    return `\ufeff${rows(def, copy, headings).map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
  }

  katern.csv = { csv, told };
})();
