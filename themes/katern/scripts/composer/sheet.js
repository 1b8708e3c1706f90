// The run sheet of a plan, in the marks that the build gives one: to read on screen and to print.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html } = katern.dom;
  const { span, clock } = katern.timetable;
  const { say } = katern.words;
  const { plan: plans, text } = katern;

  /** The sign of a way of working together, as the page has it ready. */
  const icon = (grouping) => {
    const ready = document.querySelector(`template[data-grouping="${grouping}"]`);
    return ready ? document.importNode(ready.content, true) : '';
  };

  const paragraphs = (note) => katern.markdown.parts(note).map((part) => (part.points
    ? html('ul', {}, ...part.points.map((point) => html('li', {}, point)))
    : html('p', {}, part.text)));

  const grouped = (grouping) => grouping && html('span', {}, icon(grouping), ` ${say(`grouping-${grouping}`)}`);

  function stepItems(steps, minutes) {
    const lengths = steps.map((step) => step.minutes);
    const whole = minutes && minutes.from === minutes.to && lengths.every(Boolean) ? minutes.to : null;
    const fitted = whole === null ? null : katern.timetable.fit(lengths, whole);
    return steps.map((step, at) => {
      const lasts = fitted ? { from: fitted[at], to: fitted[at] } : step.minutes;
      const shown = lasts && span(lasts);
      return html('li', { class: 'step' },
        html('h5', { class: 'step-title' }, step.title),
        shown && html('p', { class: shown.includes('–') ? 'step-time range' : 'step-time' }, html('b', {}, shown), ` ${say('minutes-short')}`),
        step.grouping && html('p', { class: 'step-meta' }, grouped(step.grouping)),
        html('div', { class: 'step-body' }, ...text.nodes(step.body, 6)));
    });
  }

  function activityPart(activity, minutes, root) {
    const steps = katern.texts.steps(activity);
    const fold = steps.length > 0
      ? html('details', { class: 'fold' },
        html('summary', {}, say('sheet-steps', { n: steps.length })),
        html('ol', { class: 'steps', role: 'list' }, ...stepItems(steps, minutes)))
      : activity.summary && html('p', {}, activity.summary);
    return html('div', { class: 'step-activity' },
      html('p', { class: 'activity-name' }, html('span', { class: 'kicker' }, say('kind-activity')), ' ', html('a', { href: root + activity.address }, activity.title)),
      activity.preparation && html('p', { class: 'step-note' }, `${say('fact-preparation')}: ${activity.preparation}`),
      fold);
  }

  /** Whether a block follows one of its kind, whatever break there is: what the kind is for has been said. */
  function goesOn(blocks, at) {
    const before = blocks.slice(0, at).findLast(({ pause }) => !pause);
    return before !== undefined && before.block === blocks[at].block;
  }

  function blockItem(block, timed, known, data, root, again) {
    const kind = data.blocks.find(({ id }) => id === block.block);
    const activity = plans.activityOf(block, data);
    const minutes = plans.minutesOf(block, data);
    const body = [...paragraphs(block.note), block.lead && html('aside', { class: 'callout callout-facilitator', role: 'note' },
      html('p', { class: 'callout-title' }, html('span', {}, say('callout-facilitator'))), ...paragraphs(block.lead))].filter(Boolean);
    const classes = ['step', block.pause && 'step-pause', block.optional && 'step-optional'].filter(Boolean).join(' ');
    return html('li', { class: classes, 'data-block': true },
      html('h4', { class: 'step-title' }, block.title || say('script-compose-block')),
      katern.sheet.stepTime(minutes, timed.begin, known),
      html('p', { class: 'step-meta' },
        kind && html('span', { class: 'step-kind' }, kind.title),
        !minutes && html('span', {}, say('minutes-none')),
        grouped(block.grouping),
        block.pause && html('span', {}, say('sheet-pause')),
        block.optional && html('span', {}, say('step-optional'))),
      ...katern.sheet.notes(timed),
      !again && kind?.mechanism && html('p', { class: 'mechanism' }, html('span', { class: 'visually-hidden' }, `${say('sheet-why')} `), kind.mechanism),
      body.length > 0 && html('div', { class: 'step-body' }, ...body),
      activity && activityPart(activity, minutes, root));
  }

  /** `Stiften, 2 per persoon`; one has a word of its own, and so has none. */
  const measured = ({ name, count, per }) => {
    if (per) return `${name}, ${say(count ? `per-${per}` : `per-${per}-0`, { n: count ?? 0 })}`;
    return count ? `${name}, ${say('per-none', { n: count })}` : name;
  };

  function packing(plan, data, root) {
    return plans.materials(plan, data).map((row) => {
      const many = katern.sheet.quantity(row.count, row.per, plan.group);
      const from = row.activities.flatMap((activity, at) => [at > 0 && ', ', html('a', { href: root + activity.address }, activity.title)]).filter(Boolean);
      return html('li', {},
        html('span', { class: 'tick', 'aria-hidden': 'true' }), html('span', { class: 'packing-name' }, measured(row)),
        html('span', { class: 'packing-all' }, many === null ? '' : say('sheet-all', { n: many })),
        from.length > 0 && html('small', { class: 'packing-from' }, ...from));
    });
  }

  const section = (heading, ...content) => html('section', { class: 'part' }, html('h3', {}, say(heading)), ...content);
  const points = (lines) => html('ul', { class: 'goals' }, ...lines.map((line) => html('li', {}, line)));

  function late(plan, data, times) {
    const rows = plan.blocks.filter(({ optional }) => optional);
    if (rows.length === 0) return false;
    const lasts = (block) => {
      const minutes = plans.minutesOf(block, data);
      return minutes && html('small', {}, `(${span(minutes)} ${say('minutes-short')})`);
    };
    return section('sheet-late', html('p', {}, say('sheet-late-text', { name: times.droppable.to > 0 ? span(times.droppable) : '?' })),
      html('ul', { class: 'goals' }, ...rows.map((block) => html('li', {}, `${block.title || say('script-compose-block')} `, lasts(block)))));
  }

  /** All of it; `root` leads from the page to the root of the site. */
  function draw(plan, data, root) {
    const times = plans.times(plan, data);
    const known = plan.start !== null;
    const things = packing(plan, data, root);
    const facts = [
      plan.place && say(`meeting-where-${plan.place}`),
      plan.group !== null && say('group-size', { n: plan.group }),
    ].filter(Boolean);
    const agenda = plan.blocks.map((block, at) => blockItem(block, times.blocks[at], known, data, root, goesOn(plan.blocks, at)));
    return [
      html('h2', { class: 'composed-title' }, plan.title || say('script-compose-untitled')),
      facts.length > 0 && html('p', { class: 'composed-facts' }, facts.join(' · ')),
      plan.goals.length > 0 && section('meeting-goals', points(plan.goals)),
      things.length > 0 && section('sheet-materials', html('ul', { class: 'packing', role: 'list' }, ...things)),
      html('section', { class: 'part' }, html('h3', {}, say('sheet-title')),
        known && html('p', { class: 'starts' }, say('sheet-starts', { name: clock(plan.start) })),
        html('div', { class: 'sheet-parts', 'data-composed': true },
          plan.intro !== '' && html('div', { class: 'prose' }, ...paragraphs(plan.intro)),
          html('ol', { class: `steps${known ? ' steps-clock' : ''} agenda`, role: 'list' }, ...agenda)),
        html('div', { class: 'sheet-sum' }, html('p', {}, katern.sheet.sum(times)),
          times.overrun && html('p', { class: 'step-warn' }, katern.sheet.overrun(times)))),
      late(plan, data, times),
      plan.homework.length > 0 && section('meeting-homework', points(plan.homework)),
    ].filter(Boolean);
  }

  katern.composed = { draw };
})();
