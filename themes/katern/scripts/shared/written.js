// What someone typed as part of a file: text for YAML and for Markdown, so that nothing of it means anything there, and a name
// for the file. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** A text for YAML: double quotes take what JSON does, but for marks that YAML doesn't show. */
  const quoted = (text) => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

  /** What could mean something in the middle of a line of Markdown has a backslash before it. */
  const inner = (text) => text.replace(/[\\`*_{}[\]<>#|~&^$@!]/g, '\\$&');

  /** A line of text for Markdown: at its beginning more has a meaning: lists, headings, quotes, definitions, rules. */
  const escaped = (line) => inner(line).replace(/^([-+=:]|\d+[.)])/, (mark) => (/^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.at(-1)}` : `\\${mark}`));

  /** Lower-case letters, digits and hyphens; perhaps nothing. */
  const slug = (title) => title.normalize('NFKD').replace(/\p{M}|['’]/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');

  katern.written = { quoted, inner, escaped, slug };
})();
