/**
 * A territory's folder as it is uploaded: the library of `dist/` and the example's publication, on a web host of its
 * own, and another host whose pages hold what a webmaster pastes.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { exampleFiles } from '../../scripts/build-territory.js';
import { dist } from '../../scripts/build/paths.js';

const TYPES = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

/** @param answer - given a request's path and itself; undefined is « not found », `headers` beside a `body` are sent */
async function listen(answer) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = answer(decodeURIComponent(pathname), request);
    const body = found?.body ?? found;
    for (const [name, value] of Object.entries(found?.headers ?? {})) response.setHeader(name, value);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Content-Type', `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`);
    if (body === undefined) response.writeHead(404).end('<!doctype html><title>Page introuvable</title>');
    else if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
    else body.pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

function built(path) {
  const file = normalize(join(dist, path));
  return file.startsWith(dist) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * The publication on its host; its pages name the address that it really has.
 *
 * @param {{ headers?: Record<string, string> }} [options] what the host adds to each answer
 */
export async function openTerritory({ headers = {} } = {}) {
  /** @type {Map<string, any>} texts, and the bytes of pictures */
  let files = new Map();
  const asked = [];
  const host = await listen((path, request) => {
    const name = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
    asked.push(name);
    if (request.headers.cookie) asked.push(`cookie: ${name}`);
    const file = built(name);
    const body = files.get(name) ?? (file && createReadStream(file));
    return body === undefined ? undefined : { body, headers };
  });
  files = await exampleFiles({ url: host.url });
  return { ...host, files, asked };
}

/** A site whose pages are what the test says: `page('/', html)`. */
export async function openSite() {
  const pages = new Map();
  const host = await listen((path) => pages.get(path));
  return {
    ...host,
    page: (path, body, head = '', headers = {}) =>
      pages.set(path, {
        body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mairie</title>${head}</head><body>${body}</body></html>`,
        headers,
      }),
  };
}
