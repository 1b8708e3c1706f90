// Not a test: searching in Firefox, from a server and from disk, by the keys that a reader uses. `node firefox.mjs` prints what it
// saw; the last result stands in README.md. It needs Debian's firefox-esr, or FIREFOX.
//
// Firefox is spoken to by Marionette, its own protocol. Under automation it may allow what it forbids its users; so that must be off,
// and a module from disk, which no user's Firefox runs, is tried too.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { serve } from './lib/server.mjs';
import { sites } from './lib/sites.mjs';

const port = 2829;
const profile = mkdtempSync(join(tmpdir(), 'katern-firefox-'));
writeFileSync(join(profile, 'user.js'), [
  ['remote.prefs.recommended', false], ['marionette.port', port], ['datareporting.policy.dataSubmissionEnabled', false],
  ['app.update.enabled', false], ['browser.shell.checkDefaultBrowser', false],
].map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));

/** A session: `ask(command, parameters)` gives what Firefox answers. */
async function session() {
  const firefox = spawn(process.env.FIREFOX ?? 'firefox-esr', ['-headless', '-marionette', '-no-remote', '-profile', profile], { stdio: 'ignore' });
  let socket;
  for (let tries = 0; !socket; tries += 1) {
    await wait(500);
    socket = await new Promise((settled) => {
      const one = connect(port, '127.0.0.1', () => settled(one)).on('error', () => settled(undefined));
    });
    if (tries > 120) throw new Error('Firefox does not answer');
  }
  const waiting = new Map();
  let rest = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const length = Number(rest.subarray(0, colon));
      if (rest.length < colon + 1 + length) return;
      const message = JSON.parse(rest.subarray(colon + 1, colon + 1 + length));
      rest = rest.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { resolve, reject } = waiting.get(id);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(result?.value === undefined ? result : result.value);
    }
  });
  let last = 0;
  const ask = (command, parameters = {}) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    const message = JSON.stringify([0, last, command, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
  });
  await ask('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
  return { ask, end: () => { socket.destroy(); firefox.kill(); } };
}

const { ask, end } = await session();
const run = (script, ...args) => ask('WebDriver:ExecuteScript', { script, args });
const go = (url) => ask('WebDriver:Navigate', { url });

/** Waits until a script gives something. */
async function until(script) {
  for (let tries = 0; tries < 200; tries += 1) {
    const value = await run(script).catch(() => undefined);
    if (value) return value;
    await wait(100);
  }
  throw new Error(`never came: ${script}`);
}

async function press(selector, keys) {
  const element = await ask('WebDriver:FindElement', { using: 'css selector', value: selector });
  await ask('WebDriver:ElementSendKeys', { id: Object.values(element)[0], text: keys });
}

const saw = `return {
  status: document.querySelector('#k-status').textContent,
  first: [...document.querySelectorAll('.hit-title')].slice(0, 3).map((title) => title.textContent),
  marks: document.querySelectorAll('.hit mark').length,
  address: location.search,
  focus: document.activeElement.id,
}`;

try {
  const site = sites().find(({ name }) => name === 'example') ?? sites()[0];
  const server = await serve(site);
  const control = join(profile, 'control.html');
  writeFileSync(join(profile, 'module.js'), 'document.title = "ran";');
  writeFileSync(control, '<!doctype html><meta charset="utf-8"><title>not</title><script type="module" src="module.js"></script>');
  const { browserVersion } = await ask('WebDriver:GetCapabilities').catch(() => ({}));
  await go(pathToFileURL(control).href);
  await wait(500);
  const version = (await run('return navigator.userAgent')).split(' ').at(-1);
  console.log(`${browserVersion ?? version}; a module from disk ${(await run('return document.title')) === 'ran' ? 'RAN: what follows proves nothing' : 'does not run, as for users'}`);
  for (const [from, url] of [['server', server.url], ['disk', (page) => pathToFileURL(join(site.root, page)).href]]) {
    await go(url('index.html'));
    await press('#k-zoek', 'mentor\uE007');
    await until(`return /zoeken/.test(location.pathname) && /mentor/.test(document.querySelector('#k-status')?.textContent) && document.querySelectorAll('.hit mark').length > 0`);
    console.log(from, 'from the header', JSON.stringify(await run(saw)));
    await run('document.querySelector("#k-zoek").value = ""');
    await press('#k-zoek', 'begelieder ');
    await until(`return /begelieder/.test(document.querySelector('#k-status').textContent) && !document.querySelector('#k-wenk').hidden`);
    console.log(from, 'while typing', JSON.stringify(await run(saw)), await run('return document.querySelector("#k-wenk").textContent.trim()'));
    await run('document.querySelector("[name=kind][value=term]").click()');
    await until('return document.querySelector(".chip") && /soort=term/.test(location.search)');
    await wait(1000);
    console.log(from, 'chosen', JSON.stringify(await run(saw)));
    await run('document.querySelector(".hit-title a").click()');
    await until('return !/zoeken/.test(location.pathname)');
    await ask('WebDriver:Back');
    await until(`return /soort=term/.test(location.search) && document.querySelectorAll('.hit').length > 0`);
    console.log(from, 'back again', JSON.stringify(await run(saw)));
  }
  await server.close();
} finally {
  end();
  await wait(1000);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
