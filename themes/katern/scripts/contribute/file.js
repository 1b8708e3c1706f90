// A draft as files that the build takes: Markdown with front matter, and for a source a reference in BibTeX with a note beside it.
// What someone typed is text: nothing of it becomes a key or a command. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { quoted, inner, escaped, slug } = katern.written;
  const { markdown, addressOf } = katern.written.text;
  const { minutes, group } = katern.draft;

  const one = (text) => text.replace(/\s+/g, ' ').trim();
  const lines = (text) => text.split('\n').map(one).filter(Boolean);

  /** A name that nothing on the site has. */
  function free(name, known) {
    let found = name;
    for (let count = 2; known.includes(found); count += 1) found = `${name}-${count}`;
    return found;
  }

  const front = (facts, body) => `---\n${facts.filter(Boolean).join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
  const text = (name, value) => one(value) !== '' && `${name}: ${quoted(one(value))}`;
  const list = (name, values) => values.length > 0 && `${name}:\n${values.map((value) => `  - ${quoted(value)}`).join('\n')}`;
  const domains = (draft, data) => list('domains', draft.domains.filter((id) => data.domains.includes(id)));
  const joined = (parts) => parts.filter(Boolean).join('\n\n');

  function activity(draft, data, words) {
    const steps = draft.steps.map((step, at) => {
      const time = minutes(step.minutes);
      const name = one(step.title) || `${words.step} ${at + 1}`;
      return joined([`## ${escaped(name)} {${time ? `minutes=${time} ` : ''}grouping=${step.grouping}}`, markdown(step.text)]);
    });
    // Where each step has its minutes the build adds them up.
    const adds = draft.steps.length > 0 && draft.steps.every((step) => minutes(step.minutes));
    const whole = minutes(draft.minutes);
    const size = group(draft.group);
    const facts = [
      text('title', draft.title), text('summary', draft.summary), domains(draft, data),
      !adds && whole && `minutes: ${whole}`, size && `group_size: ${size}`,
      list('materials', lines(draft.materials)), text('preparation', draft.preparation),
      one(draft.name) !== '' && `credit:\n  name: ${quoted(one(draft.name))}`,
    ];
    const name = free(slug(draft.title) || 'werkvorm', data.known.activity);
    return [{ folder: 'content/werkvormen', name: `${name}.md`, type: 'text/markdown', text: front(facts, joined([markdown(draft.intro), ...steps])) }];
  }

  function example(draft, data, words) {
    const parts = ['about', 'did', 'result'].map((part) => [words[part], markdown(draft[part])]);
    const body = parts.filter(([, said]) => said !== '').map(([heading, said]) => `## ${escaped(heading)}\n\n${said}`);
    if (one(draft.name) !== '') body.push(`*${inner(words.from.replace('{name}', one(draft.name)))}*`);
    const facts = [text('title', draft.title), text('summary', draft.summary), domains(draft, data)];
    // In no folder: there the home page leads to it.
    const name = free(`praktijk-${slug(draft.title) || 'voorbeeld'}`, data.known.page);
    return [{ folder: 'content', name: `${name}.md`, type: 'text/markdown', text: front(facts, joined(body)) }];
  }

  /** A value for BibTeX: what has a meaning there goes, or stands for itself. */
  const bib = (value) => one(value).replace(/[\\{}~^"]/g, ' ').replace(/[$%&#_]/g, '\\$&').replace(/\s+/g, ' ').trim();

  /** 'Achternaam, Voornaam' is a person; whatever has no comma is one name, of an organisation. */
  const author = (name) => (/^[^,]+,[^,]+$/.test(name) ? bib(name) : `{${bib(name.replaceAll(',', ' '))}}`);

  const TYPES = { book: ['book', 'publisher'], article: ['article', 'journaltitle'], report: ['report', 'institution'], online: ['online', 'organization'], video: ['video', 'publisher'] };

  function source(draft, data) {
    const authors = lines(draft.authors);
    const year = /^\d{4}$/.exec(draft.year.trim())?.[0];
    const address = addressOf(draft.url.trim());
    const first = authors[0]?.split(',')[0] ?? draft.title;
    const key = free(`${slug(first).replaceAll('-', '').slice(0, 30) || 'bron'}${year ?? ''}`, data.known.literature);
    const [type, from] = TYPES[draft.work];
    const fields = [
      authors.length > 0 && `  author = {${authors.map(author).join(' and ')}}`,
      `  title = {${bib(draft.title)}}`,
      bib(draft.publisher) !== '' && `  ${from} = {${bib(draft.publisher)}}`,
      year && `  date = {${year}}`,
      address && `  url = {${address.replace(/[{}\\]/g, encodeURIComponent)}}`,
    ].filter(Boolean);
    const files = [{ folder: 'content/literatuur', name: `${key}.bib`, type: 'text/plain', text: `@${type}{${key},\n${fields.join(',\n')}\n}\n` }];
    const facts = [text('for', draft.who), text('why', draft.why), text('read', draft.read), domains(draft, data)].filter(Boolean);
    if (facts.length > 0) files.push({ folder: 'content/literatuur', name: `${key}.md`, type: 'text/markdown', text: front(facts, '') });
    return files;
  }

  /**
   * The files of a draft that has a title.
   * @param {{ domains: string[], known: { activity: string[], page: string[], literature: string[] } }} data what the site has
   * @param {{ step: string, about: string, did: string, result: string, from: string }} words headings in the site's language
   * @returns {{ folder: string, name: string, type: string, text: string }[]}
   */
  const files = (draft, data, words) => ({ activity, example, source })[draft.kind](draft, data, words);

  katern.contributed = { files };
})();
