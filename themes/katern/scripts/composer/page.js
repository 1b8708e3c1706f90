// The page where a meeting is composed: the plan in hand, kept on this device, the fields that are not of a block, and the run
// sheet below. Only this file changes the plan.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { html, find, show, unfold } = katern.dom;
  const { span, clock, parseTime } = katern.timetable;
  const { say } = katern.words;
  const { plan: plans, blockList, handOver } = katern;

  const place = find('#k-samenstellen');
  const data = katern.meetings;
  if (!place || !data) return;
  const { root } = place.dataset;
  const form = find('#k-velden');

  /** What is kept, as known shape; what an activity's page added is a block of its kind. */
  function revive(raw) {
    try {
      const kindOf = ({ activity }) => data.activities.find(({ id }) => id === activity)?.blocks[0];
      const blocks = raw.blocks?.map((block) => (block.fresh === true ? { ...block, block: kindOf(block) } : block));
      return plans.shape({ ...raw, blocks }, data).plan;
    } catch {
      return undefined;
    }
  }

  const kept = katern.memory.entry(`katern/${data.site}/samenstellen`, revive);
  let plan = plans.empty();
  /** What can be put back, the last one last: how it is said, how it is done, and whether it is a whole plan. */
  let undos = [];

  const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

  /** Materials as lines; what a line counted stays with it as long as its name does. */
  const materialsOf = (text) => lines(text).map((name) => plan.materials.find((one) => one.name === name) ?? { name, count: null, per: null });

  const number = (text, most) => (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) <= most ? Number(text) : null);

  const fields = {
    title: { read: (text) => text.trim(), write: () => plan.title },
    start: { read: parseTime, write: () => (plan.start === null ? '' : clock(plan.start)) },
    length: { read: (text) => number(text, 10_080), write: () => plan.length ?? '' },
    group: { read: (text) => number(text, 10_000), write: () => plan.group ?? '' },
    place: { read: (text) => text || null, write: () => plan.place ?? '' },
    intro: { read: (text) => text.trim(), write: () => plan.intro },
    goals: { read: lines, write: () => plan.goals.join('\n') },
    homework: { read: lines, write: () => plan.homework.join('\n') },
    materials: { read: materialsOf, write: () => plan.materials.map(({ name }) => name).join('\n') },
  };

  function writeFields() {
    for (const [name, { write }] of Object.entries(fields)) form.elements.namedItem(name).value = write();
  }

  function draw() {
    const times = plans.times(plan, data);
    blockList.draw(times);
    find('#k-som').textContent = plan.blocks.length > 0 ? [katern.sheet.sum(times), left(times)].filter(Boolean).join(' ') : '';
    find('#k-uitloop').textContent = katern.sheet.overrun(times);
    find('#k-uitloop').hidden = !times.overrun;
    drawSheet();
    // Texts come after what one is doing, which waits for none of them.
    const activities = plan.blocks.map((block) => plans.activityOf(block, data)).filter(Boolean);
    katern.texts.load(activities).then((came) => came && drawSheet());
  }

  /** How many minutes are free, where that can be known. */
  function left({ total, unknown }) {
    const free = plan.length === null || unknown > 0 ? 0 : plan.length - total.to;
    return free > 0 ? say('script-compose-left', { name: span({ from: free, to: plan.length - total.from }) }) : '';
  }

  function drawSheet() {
    const sheet = find('#k-draaiboek');
    sheet.hidden = plans.isEmpty(plan);
    sheet.replaceChildren(...katern.composed.draw(plan, data, root));
  }

  function keep() {
    if (plans.isEmpty(plan) && kept.problem === undefined) kept.wipe();
    else kept.write(plans.written(plan, data.site));
    tellKept();
  }

  function tellKept() {
    const word = { off: 'not-kept', full: 'not-kept', unreadable: 'unreadable' }[kept.problem] ?? 'kept';
    const line = find('#k-bewaard');
    const text = word === 'kept' && plans.isEmpty(plan) ? '' : say(`script-compose-${word}`);
    // Said once, not at each letter.
    if (line.textContent !== text) line.textContent = text;
  }

  /** Changes the plan, keeps it, and lets the page follow. A block can still be put back then; a whole plan would take the change away. */
  function change(make) {
    make();
    withdraw(({ whole }) => whole);
    handOver.stale();
    keep();
    draw();
  }

  function replace(other, said) {
    const before = plan;
    plan = other;
    writeFields();
    withdraw();
    change(() => {});
    find('#k-onderdelen').focus();
    const back = () => replace(before, say('script-compose-taken', { title: before.title || say('script-compose-untitled') }));
    tell(said, plans.isEmpty(before) ? undefined : back, true);
  }

  /** Says what was done, and how to undo it where one may want to; behind something else, what can be put back. Whether anything can. */
  function tell(what, back, whole = false) {
    if (back) undos.push({ what, back, whole });
    find('#k-zegt').textContent = [...new Set([what, undos.at(-1)?.what])].filter(Boolean).join(' ');
    show('#k-terug', undos.length > 0);
    return undos.length > 0;
  }

  function withdraw(meaningless = () => true) {
    undos = undos.filter((undo) => !meaningless(undo));
    show('#k-terug', undos.length > 0);
  }

  async function take(choice, told = {}) {
    const meeting = await katern.texts.meeting(choice).catch(() => undefined);
    if (!meeting) {
      tell(say('script-compose-unreachable', { title: choice.title }));
      return;
    }
    const found = katern.text.planOf(meeting, data);
    for (const name of ['start', 'group']) found[name] = told[name] ?? found[name];
    const question = { kind: 'from', title: meeting.title, action: 'script-compose-replace' };
    if (plans.isEmpty(plan) || await handOver.ask(question)) replace(found, say('script-compose-taken', { title: meeting.title }));
  }

  /** What the address brings: a meeting to start from, an activity to add, a shared plan. It is taken from the address at once. */
  async function arrive() {
    const { hash } = location;
    const [, name, value, more] = /^#(van|bij|bijeenkomst)=([^&]+)(.*)$/.exec(hash) ?? [];
    if (!name) return;
    history.replaceState(null, '', location.href.split('#')[0]);
    const meeting = name === 'van' && data.meetings.find(({ id }) => id === value);
    const activity = name === 'bij' && data.activities.find(({ id }) => id === value);
    if (meeting) {
      const { start, n } = katern.fragment.parse(more);
      await take(meeting, { start, group: n });
    }
    if (activity) blockList.add(plans.ofActivity(activity), false);
    if (name === 'bijeenkomst') {
      const wrong = await handOver.receive(hash);
      if (wrong !== '') tell(wrong);
    }
  }

  function start() {
    plan = kept.read() ?? plan;
    blockList.start(page);
    handOver.start(page);
    writeFields();
    for (const [name, { read }] of Object.entries(fields)) {
      form.elements.namedItem(name).addEventListener('input', ({ target }) => change(() => {
        plan[name] = read(target.value);
      }));
    }
    const choice = find('#k-van');
    choice?.append(...data.meetings.map(({ id, title }) => html('option', { value: id }, title)));
    find('#k-neem')?.addEventListener('click', () => take(data.meetings.find(({ id }) => id === choice.value)));
    find('#k-leeg').addEventListener('click', async () => {
      const question = { kind: 'empty', action: 'script-compose-clear' };
      if (!plans.isEmpty(plan) && !(await handOver.ask(question))) return;
      kept.wipe();
      replace(plans.empty(), say('script-compose-emptied'));
    });
    find('#k-terug').addEventListener('click', () => undos.pop()?.back());
    // Another tab added something, or composes too.
    window.addEventListener('storage', ({ key }) => {
      if (key !== `katern/${data.site}/samenstellen`) return;
      plan = kept.read() ?? plans.empty();
      withdraw();
      writeFields();
      draw();
      tellKept();
    });
    window.addEventListener('hashchange', arrive);
    show('#k-zonder', false);
    place.hidden = false;
    draw();
    tellKept();
    // The steps of activities.
    unfold('#k-draaiboek details');
    arrive();
  }

  const page = {
    data,
    change,
    replace,
    tell,
    get plan() {
      return plan;
    },
  };

  start();
})();
