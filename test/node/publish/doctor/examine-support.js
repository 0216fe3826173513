/** A small publication on a server of the test's own, as it should be or spoilt, and what the doctor says of it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname } from 'node:path';
import { afterEach, before } from 'node:test';
import { load } from './support.js';

export let modules;
const running = [];
/** For each file of tests, since several run in one process. */
export function useServers() {
  before(async () => (modules = await load()));
  afterEach(() => {
    modules.speak('fr');
    for (const server of running.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
}

export const NOW = Date.parse('2026-11-24T08:00:00+01:00');
const TYPES = {
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '': 'text/html; charset=utf-8',
};
export const SCRIPT = '/*! CTG widgets 1.4.2 MIT */';
export const ROOT = {
  format: 'ctg-feed/1',
  title: 'Notre convention',
  updated: '2026-11-23T08:00:00+01:00',
  publisher: { name: 'Notre agglomération' },
  agreements: [{ id: 'ctg', title: 'CTG', start: '2025-01-01', end: '2029-12-31' }],
  communes: [{ code: '89387', name: 'Sens' }],
  themes: [{ id: 'enfance', name: 'Enfance' }],
  services: { href: 'services.json', count: 1 },
};
export const SERVICE = { id: 'creche', name: 'Crèche', summary: 'Un lieu.', themes: ['enfance'] };
export const collection = (...services) => JSON.stringify({ format: 'ctg-feed/1', services });
export const PUBLICATION = {
  'feed.json': JSON.stringify(ROOT),
  'services.json': collection(SERVICE),
  'ctg.js': SCRIPT,
};

/** @typedef {{ status: number, body: string | undefined, headers: Record<string, string> }} Reply */
/** @typedef {(reply: Reply, request: import('node:http').IncomingMessage) => void} Spoil changes an answer */

/** @param {Record<string, string>} files by path
 * @param {Spoil} spoil
 * @param {{ key: string, cert: string }} [tls] */
export async function online(files, spoil = () => undefined, tls = undefined) {
  const asked = [];
  const handle = (request, response) => {
    const { method, url, headers } = request;
    asked.push(`${method} ${url}${headers['if-none-match'] ? ` ${headers['if-none-match']}` : ''}`);
    const path = url.slice(1);
    const isPart = path.startsWith('parts/');
    const body = isPart ? SCRIPT : files[path];
    const reply = {
      status: body === undefined ? 404 : headers['if-none-match'] ? 304 : 200,
      body,
      headers: {
        date: new Date(NOW).toUTCString(),
        etag: '"a"',
        'content-type': TYPES[extname(path)] ?? TYPES[''],
        'access-control-allow-origin': '*',
        'cache-control': /^\d/.test(path) ? 'max-age=31536000, immutable' : 'max-age=300',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      },
    };
    spoil(reply, request);
    response
      .writeHead(reply.status, reply.headers)
      .end(method === 'HEAD' || reply.status === 304 ? undefined : reply.body);
  };
  const server = tls ? createSecureServer(tls, handle) : createServer(handle);
  running.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `${tls ? 'https://localhost' : 'http://127.0.0.1'}:${port}/`, asked };
}

/** @param {Record<string, string>} files by path
 * @param {{ spoil?: Spoil, path?: string, links?: boolean, timeout?: number, ca?: string, tls?: { key: string, cert: string } }} options */
export async function look(files, { spoil, path = '', tls, ...options } = {}) {
  const { address, asked } = await online(files, spoil, tls);
  const steps = [];
  const progress = (step, done, total) => steps.push([step, done, total]);
  const examination = await modules.examine(`${address}${path}`, {
    now: NOW,
    version: '1.4.2',
    links: false,
    progress,
    ...options,
  });
  const { findings } = examination;
  const short = (place) => place.replace(address, '');
  return {
    ...examination,
    address,
    asked,
    steps,
    told: findings.map(({ level, kind, place }) => `${level} ${kind} ${short(place)}`),
    wrong: findings
      .filter(({ level }) => level !== 'good')
      .map(({ level, kind, place }) => `${level} ${kind} ${short(place)}`),
    messageOf: (kind) => short(findings.find((finding) => finding.kind === kind)?.message ?? ''),
  };
}
export const judged = (path) => ['cors', 'type', 'cache', 'revalidation'].map((kind) => `good ${kind} ${path}`);
