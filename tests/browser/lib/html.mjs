// A page as written, before any script ran.
//
// Takes: HTML. Gives: its elements in their order, each with its attributes and the text it holds itself, as the standard's parser
// makes them. What stands in a `template` is not part of the page yet, and is left out.

import { parse } from 'parse5';

/** @returns {{ name: string, attributes: Record<string, string>, text: string }[]} */
export function elementsOf(html) {
  const found = [];
  const gather = ({ tagName, attrs = [], childNodes = [] }) => {
    if (tagName) {
      found.push({
        name: tagName,
        attributes: Object.fromEntries(attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
        text: childNodes.map(({ value }) => value ?? '').join(''),
      });
    }
    childNodes.forEach(gather);
  };
  gather(parse(html));
  return found;
}
