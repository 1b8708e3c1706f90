// Markup of the build as something else: nodes to show again, or the plain words of it to work on. The markup is the site's own
// and as safe as its pages are; what someone typed never comes here.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html } = katern.dom;

  const parsed = (markup) => new DOMParser().parseFromString(markup, 'text/html').body;
  const markupOf = ({ text = [] }) => text.filter((piece) => typeof piece === 'string').join('');

  /** Parts of a text as nodes. Anchors are left out: the same text may come twice. */
  function nodes(parts, level) {
    return parts.flatMap((part) => {
      if (part.steps) return [html('ol', { class: 'steps', role: 'list' }, ...part.steps.map((step) => stepNode(step, level)))];
      const body = parsed(markupOf(part));
      for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id');
      for (const link of body.querySelectorAll('a[href^="#"]')) link.removeAttribute('href');
      return [...document.importNode(body, true).childNodes];
    });
  }

  function stepNode(step, level) {
    const title = step.title.filter((piece) => typeof piece === 'string').join('');
    return html('li', { class: 'step' },
      html(`h${Math.min(level, 6)}`, { class: 'step-title' }, ...document.importNode(parsed(title), true).childNodes),
      step.minutes && html('p', { class: step.minutes.includes('–') ? 'step-time range' : 'step-time' }, html('b', {}, step.minutes), ` ${katern.words.say('minutes-short')}`),
      html('div', { class: 'step-body' }, ...nodes(step.parts, level + 1)));
  }

  const BLOCKS = 'p, ul, ol, dl, blockquote, aside, details, div, section, table, pre, figure, h1, h2, h3, h4, h5, h6';

  /** The lines of an element, as someone would type them. */
  function lines(element) {
    const said = (node) => node.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    if (element.matches('ul, ol')) return [...element.children].map((item) => `- ${said(item)}`);
    if (element.matches('svg, img, hr, template')) return [];
    if (![...element.children].some((child) => child.matches(BLOCKS))) return [said(element)].filter(Boolean);
    return [...element.children].flatMap(lines);
  }

  /** The words of parts of a text: `note` is for everyone, `lead` for the facilitator alone. */
  function words(parts) {
    const found = { note: [], lead: [] };
    for (const part of parts) {
      if (part.steps) {
        for (const step of part.steps) {
          const minutes = step.minutes ? ` (${step.minutes} ${katern.words.say('minutes-short')})` : '';
          found.note.push(parsed(step.title.join('')).textContent.trim() + minutes);
          const inner = words(step.parts);
          found.note.push(...inner.note.split('\n').filter(Boolean));
          found.lead.push(...inner.lead.split('\n').filter(Boolean));
        }
      } else {
        for (const element of parsed(markupOf(part)).children) {
          (element.matches('.callout-facilitator') ? found.lead : found.note).push(...lines(element));
        }
      }
    }
    return { note: found.note.join('\n'), lead: found.lead.join('\n') };
  }

  /** A meeting of the site as a plan of one's own. */
  function planOf(meeting, data) {
    const { title, start, length, place, group, goals, homework, materials } = meeting;
    const blocks = meeting.blocks.map(({ body, ...block }) => ({ ...block, ...words(body) }));
    const intro = meeting.texts.map((parts) => words(parts).note).filter(Boolean).join('\n');
    return katern.plan.shape({ katern: 'bijeenkomst', format: 1, title, start, length, place, group, goals, homework, materials, intro, blocks }, data).plan;
  }

  katern.text = { nodes, planOf };
})();
