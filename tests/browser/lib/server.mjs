// A server of one built site, on this machine only.
//
// Takes: a site. Gives: its address, and `close`. Refuses: everything that is not a file of the site, folders included,
// because Katern's links name files.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
};

/**
 * Serves a site at the path that it was built for.
 * @param {import('./sites.mjs').Site} site
 * @param {object} [options]
 * @param {boolean} [options.fresh] nothing may be taken from a cache: every page is a visitor's first
 * @param {RegExp} [options.slow] files that arrive late, as they would over a poor line
 * @param {number} [options.delay] how late, in milliseconds
 * @returns {Promise<{ origin: string, url: (page: string) => string, close: () => Promise<void> }>}
 */
export async function serve(site, { fresh = false, slow, delay = 200 } = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const inside = path.startsWith(site.basePath) ? path.slice(site.basePath.length) : '..';
    const file = join(site.root, inside);
    if (inside.split('/').includes('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const send = () => {
      response.writeHead(200, {
        'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
        'cache-control': fresh ? 'no-store' : 'max-age=600',
      });
      createReadStream(file).pipe(response);
    };
    if (slow?.test(path)) setTimeout(send, delay);
    else send();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: (page) => origin + site.basePath + encodePath(page),
    close: () => new Promise((closed) => {
      server.closeAllConnections();
      server.close(closed);
    }),
  };
}

/** A path as it stands in an address. */
export function encodePath(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}
