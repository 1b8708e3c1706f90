// A plan as a file for `content/bijeenkomsten`: front matter and timed sections, so written that the build reads back what
// stood on the screen. What someone typed is text: nothing of it becomes markup. Nothing here touches the page.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { clock } = katern.timetable;
  const { quoted, escaped, slug } = katern.written;

  /** The paragraphs and lists of a note: each line is one, lines that begin with `- ` are points of one list. */
  function parts(note) {
    const found = [];
    for (const line of note.split('\n').map((one) => one.trim()).filter(Boolean)) {
      const point = /^[-–•*]\s+(\S.*)$/.exec(line)?.[1];
      const last = found.at(-1);
      if (point && last?.points) last.points.push(point);
      else found.push(point ? { points: [point] } : { text: line });
    }
    return found;
  }

  const prose = (note) => parts(note).map(({ text, points }) => (points ? points.map((point) => `- ${escaped(point)}`).join('\n') : escaped(text))).join('\n\n');

  const quote = (body) => body.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');

  const span = ({ from, to }) => (from === to ? String(from) : `${from}-${to}`);

  function heading(block, untitled) {
    const facts = [
      block.minutes && `minutes=${span(block.minutes)}`,
      block.at !== null && `at=${clock(block.at)}`,
      block.grouping && `grouping=${block.grouping}`,
      block.activity && `activity=${block.activity}`,
      block.block && `block=${block.block}`,
      block.pause && 'pause',
      block.optional && 'optional',
    ].filter(Boolean);
    return `## ${escaped(block.title || untitled)} {${facts.join(' ')}}`;
  }

  const strings = (name, lines) => (lines.length > 0 ? [`${name}:`, ...lines.map((line) => `  - ${quoted(line)}`)] : []);

  function material({ name, count, per }) {
    if (count === null && per === null) return `  - ${quoted(name)}`;
    const facts = [`name: ${quoted(name)}`, count !== null && `count: ${count}`, per !== null && `per: ${per}`].filter(Boolean);
    return `  - {${facts.join(', ')}}`;
  }

  /**
   * The file.
   * @param {{title: string, block: string}} untitled what stands where no name was given
   */
  function markdown(plan, untitled) {
    const front = [
      `title: ${quoted(plan.title || untitled.title)}`,
      plan.start !== null && `start: "${clock(plan.start)}"`,
      plan.length !== null && `minutes: ${plan.length}`,
      plan.place && `where: ${plan.place}`,
      plan.group !== null && `group_size: ${plan.group}`,
      ...strings('goals', plan.goals),
      ...(plan.materials.length > 0 ? ['materials:', ...plan.materials.map(material)] : []),
      ...strings('homework', plan.homework),
    ].filter(Boolean);
    const blocks = plan.blocks.map(katern.plan.sound).map((block) => [
      heading(block, untitled.block),
      prose(block.note),
      block.lead && quote(`[!facilitator]\n${prose(block.lead)}`),
    ].filter(Boolean).join('\n\n'));
    return `---\n${front.join('\n')}\n---\n\n${[prose(plan.intro), ...blocks].filter(Boolean).join('\n\n')}\n`;
  }

  /** A name for the file. */
  const fileName = (title, otherwise) => `${slug(title) || otherwise}.md`;

  katern.markdown = { markdown, fileName, parts };
})();
