// The steps of an activity as fields: one more, one fewer, another order. Focus stays with what one works on.
(() => {
  'use strict';

  const katern = (self.katern ??= {});
  const { find, all } = katern.dom;
  const { say } = katern.words;

  const list = find('#k-stappen');
  const FIELDS = ['title', 'minutes', 'grouping', 'text'];
  let page;

  function row(step, at) {
    const item = find('#k-stap').content.firstElementChild.cloneNode(true);
    const name = say('script-contribute-step');
    find('legend', item).textContent = `${name} ${at + 1}`;
    for (const field of FIELDS) {
      const control = find(`[data-step="${field}"]`, item);
      control.value = step[field];
      control.addEventListener('input', () => page.change((draft) => {
        draft.steps[at][field] = control.value;
      }));
    }
    const about = (button, word) => {
      find('span', button).textContent = say(`script-contribute-${word}`, { n: at + 1 });
    };
    const [up, remove] = [find('[data-up]', item), find('[data-remove]', item)];
    about(up, 'step-up');
    about(remove, 'step-remove');
    up.hidden = at === 0;
    up.addEventListener('click', () => {
      page.change((draft) => draft.steps.splice(at - 1, 2, draft.steps[at], draft.steps[at - 1]));
      draw(page.draft.steps);
      find('[data-step="title"]', list.children[at - 1]).focus();
    });
    remove.addEventListener('click', () => {
      page.change((draft) => draft.steps.splice(at, 1));
      draw(page.draft.steps);
      (find('[data-remove]', list.children[Math.min(at, list.children.length - 1)] ?? document.createElement('i')) ?? find('#k-stap-erbij')).focus();
    });
    return item;
  }

  function draw(steps) {
    list.replaceChildren(...steps.map(row));
    find('#k-stap-erbij').disabled = steps.length >= katern.draft.STEPS;
  }

  function start(given) {
    page = given;
    find('#k-stap-erbij').addEventListener('click', () => {
      page.change((draft) => draft.steps.push(katern.draft.step({})));
      draw(page.draft.steps);
      all('[data-step="title"]', list).at(-1).focus();
    });
  }

  katern.stepList = { start, draw };
})();
