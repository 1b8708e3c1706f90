// What a test finds wrong, told so that the first line names a page and a rule.
//
// Takes: findings one by one. Gives: nothing, or one error that lists them; the same finding on many pages is told once.

export class Findings {
  #byWhat = new Map();

  /**
   * @param {import('./sites.mjs').Site} site
   * @param {string} page its path within the site
   * @param {string} rule what was promised, in a word or two
   * @param {string} what what is there instead
   */
  add(site, page, rule, what) {
    const key = `[${rule}] ${what}`;
    if (!this.#byWhat.has(key)) this.#byWhat.set(key, new Set());
    this.#byWhat.get(key).add(`${site.name}/${page}`);
  }

  /** Throws when there is anything to tell. */
  assertNone() {
    if (this.#byWhat.size === 0) return;
    const lines = [...this.#byWhat].map(([what, pages]) => {
      const [first, ...others] = pages;
      const more = others.length > 0 ? ` (and ${others.length} more: ${others.slice(0, 4).join(', ')}${others.length > 4 ? ', …' : ''})` : '';
      return `${first} ${what}${more}`;
    });
    const shown = lines.slice(0, 60);
    if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more`);
    const error = new Error(shown.join('\n'));
    // The place in the test tells nothing that the findings don't.
    error.stack = error.message;
    throw error;
  }
}
