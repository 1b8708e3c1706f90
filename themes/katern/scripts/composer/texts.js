// The texts of activities and meetings: many together in a file, loaded when a plan holds one of them.
(() => {
  'use strict';

  const katern = (self.katern ??= {});

  /** Files by their numbers: what they have, or a promise of it. */
  const files = new Map();
  const had = new Map();

  function file(number) {
    if (!files.has(number)) {
      const name = String(number);
      const coming = katern.parts.bring(`teksten/${name}.js`, name).then((texts) => {
        for (const [key, text] of Object.entries(texts)) had.set(key, text);
      });
      files.set(number, coming);
      // What failed may come at another time.
      coming.catch(() => files.delete(number));
    }
    return files.get(number);
  }

  /** The steps of an activity; none before they are there. */
  const steps = (activity) => had.get(`activity/${activity.id}`) ?? [];

  /** All of a meeting. @throws {katern.parts.Missing} */
  async function meeting(choice) {
    await file(choice.text);
    return had.get(`meeting/${choice.id}`);
  }

  /** Loads what these activities lack, and says whether anything came. */
  async function load(activities) {
    const lacking = activities.filter(({ id }) => !had.has(`activity/${id}`));
    const came = await Promise.allSettled([...new Set(lacking.map(({ text }) => text))].map(file));
    return came.some(({ status }) => status === 'fulfilled');
  }

  katern.texts = { steps, meeting, load };
})();
