// The theme's scripts without a page: those that touch none can be run here.
//
// Takes: names of scripts of a folder, in the order in which a page loads them, and the data that a page would bring.
// Gives: the `katern` they fill.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const scripts = resolve(fileURLToPath(new URL('../../../themes/katern/scripts', import.meta.url)));
const given = { Blob, CompressionStream, DecompressionStream, TextEncoder, TextDecoder, URL, URLSearchParams, atob, btoa, crypto, Intl, console };

/** @param {string} folder @param {string[]} names @param {object} [form] what `form.js` would say */
export function run(folder, names, form) {
  const world = vm.createContext({ ...given });
  world.self = world;
  if (form) world.katern = { form };
  for (const name of names) {
    const path = join(scripts, folder, `${name}.js`);
    vm.runInContext(readFileSync(path, 'utf8'), world, { filename: path });
  }
  return world.katern;
}

/** The data of a page of the built site, as its own script says it. */
export function dataOf(path) {
  const world = vm.createContext({});
  world.self = world;
  vm.runInContext(readFileSync(path, 'utf8'), world);
  return JSON.parse(JSON.stringify(world.katern.form));
}

/** What another world made, as plain data of this one, to compare. */
export const plain = (value) => JSON.parse(JSON.stringify(value));
