/** What the tests of `ctg-feed doctor` share: servers that they spoil, and what it finds there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { NOW, online, publication } from '../../support/publication-server.js';

export const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
export const folder = mkdtempSync(join(tmpdir(), 'ctg-doctor-'));
export const running = [];
export let examine, tellExamination, files, PARTS, main;
/** For each file of tests, since several run in one process. */
export function useDoctor() {
  before(async () => {
    mkdirSync(folder, { recursive: true });
    ({ examine } = await loadSource('src/publish/doctor/examine.ts'));
    ({ tellExamination } = await loadSource('src/publish/doctor/tell.ts'));
    ({ PARTS } = await loadSource('src/publish/doctor/library.ts'));
    ({ main } = await loadSource('src/publish/command/main.ts'));
    files ??= await publication();
  });
  afterEach(() => {
    for (const server of running.splice(0)) server.close();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
}

export async function serve(content, spoil = undefined, tls = undefined) {
  const server = await online(content, spoil, tls);
  running.push(server);
  return server;
}
/** @param {{ spoil?: any, content?: Map<string, Buffer>, options?: object, tls?: object, path?: string }} settings */
export async function look({ spoil, content = files, options = {}, tls, path = '' } = {}) {
  const server = await serve(content, spoil, tls);
  const { findings } = await examine(`${server.address}${path}`, { now: NOW, version, links: false, ...options });
  const wrong = findings.filter(({ level }) => level !== 'good');
  const at = (place) => place.replace(server.address, '');
  return {
    server,
    findings,
    good: findings.filter(({ level }) => level === 'good').map(({ kind }) => kind),
    kinds: [...new Set(wrong.map(({ kind }) => kind))].sort(),
    told: wrong.map(({ level, kind, place }) => `${level} ${kind} ${at(place)}`),
  };
}
/** Changes one file's answer, or all answers. */
export const on = (name, change) => (reply, request) => {
  if (reply.status < 300 && (name === undefined || request.url === `/${name}`)) return change(reply, request);
};
export const header = (name, value) =>
  on(undefined, ({ headers }) => void (value === undefined ? delete headers[name] : (headers[name] = value)));
export const changed = (name, change) =>
  new Map(files).set(name, Buffer.from(change(files.get(name)?.toString() ?? '')));
export const feedWith = (more) => changed('feed.json', (text) => JSON.stringify({ ...JSON.parse(text), ...more }));
