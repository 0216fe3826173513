/** The ready configurations of `hosting/`, in the real servers, judged by `ctg-feed doctor`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadSource } from '../../scripts/build/load-source.js';
import { root } from '../../scripts/build/paths.js';
import { NOW, publication } from '../support/publication-server.js';
import { PACKAGES, programOf, startServer } from '../support/web-servers.js';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'ctg-hosting-'));
const folder = join(work, 'site');
const stops = [];
let examine;
before(async () => {
  ({ examine } = await loadSource('src/publish/doctor/examine.ts'));
  // A server that gives up its rights must still come to the files.
  chmodSync(work, 0o755);
  const files = await publication();
  files.set('agenda/tout.ics', Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:Fête\r\nEND:VCALENDAR\r\n'));
  files.set(
    'publication.json',
    Buffer.from(JSON.stringify([...JSON.parse(files.get('publication.json').toString()), 'agenda/tout.ics'])),
  );
  files.set('versions.json', Buffer.from('{"versions":{"1.4.2":{}}}')).set('1.4.2/ctg.js', files.get('ctg.js'));
  files.set(
    'cadre/event-calendar/index.html',
    Buffer.from('<!doctype html><meta charset="utf-8"><title>Agenda</title>'),
  );
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  copyFileSync(join(root, 'hosting/htaccess'), join(folder, '.htaccess'));
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
after(() => rmSync(work, { recursive: true, force: true }));

/** What the doctor says, without what is the example's own and not the server's. */
async function judged(address) {
  const { findings, server } = await examine(address, { now: NOW, version, links: false });
  const wrong = findings.filter(
    ({ level, kind }) => level !== 'good' && kind !== 'server-clock' && kind !== 'no-oembed',
  );
  const good = new Set(findings.filter(({ level }) => level === 'good').map(({ kind }) => kind));
  return {
    server,
    good,
    wrong: wrong.map(({ level, kind, place, message }) => `${level} ${kind} ${place} ${message}`),
  };
}
const KINDS = ['cors', 'type', 'compressed', 'cache', 'revalidation', 'pinned', 'framable', 'complete', 'version'];

/** Continuous integration installs all of them, so that one that is not there fails. */
function isNotHere(name, context) {
  if (programOf(name) || process.env.CI) return false;
  context.diagnostic(`${name} is not here, nothing was checked: sudo apt-get install ${PACKAGES[name]}`);
  return true;
}

async function judgeServer(name, options = {}) {
  const server = await startServer(name, { folder, work: join(work, `${name}-${stops.length}`), ...options });
  stops.push(server.stop);
  const { wrong, good, server: said } = await judged(server.address);
  assert.deepEqual(wrong, []);
  for (const kind of KINDS) assert.ok(good.has(kind), kind);
  assert.equal(
    (await fetch(`${server.address}.htaccess`)).status >= 400,
    true,
    'the host’s own file is not for everyone',
  );
  assert.equal((await fetch(`${server.address}rien.json`)).status, 404);
  return { said, address: server.address };
}

describe('a ready configuration has nothing to mend', () => {
  for (const [name, variants] of Object.entries({ nginx: [{}], apache2: [{}, { brotli: true }], caddy: [{}] }))
    for (const options of variants)
      it(`${name}${options.brotli ? ' with brotli' : ''}`, { timeout: 30_000 }, async (context) => {
        if (isNotHere(name, context)) return;
        const { said, address } = await judgeServer(name, options);
        assert.match(said, new RegExp(name.replace('2', ''), 'i'));
        const { headers } = await fetch(`${address}ctg.js`, { headers: { 'accept-encoding': 'br, gzip' } });
        assert.equal(headers.get('content-encoding'), options.brotli ? 'br' : 'gzip');
      });
});

describe('a server as it comes', () => {
  it('is told what it lacks', { timeout: 30_000 }, async (context) => {
    if (isNotHere('apache2', context)) return;
    const bare = join(work, 'nu');
    cpSync(folder, bare, { recursive: true });
    rmSync(join(bare, '.htaccess'));
    const server = await startServer('apache2', { folder: bare, work: join(work, 'apache-nu') });
    stops.push(server.stop);
    const kinds = new Set((await judged(server.address)).wrong.map((text) => text.split(' ')[1]));
    for (const kind of ['no-cors', 'wrong-type', 'not-compressed', 'no-cache-rule'])
      assert.ok(kinds.has(kind), `${kind}: ${[...kinds]}`);
  });
});

describe('object storage behind a CDN', () => {
  /** Keeps what `aws s3 cp` is told to send: patterns as that command has them, where `*` takes slashes too. */
  const AWS = `import { readdirSync, readFileSync, appendFileSync, statSync } from 'node:fs';
const [, , service, verb, folder, bucket, ...rest] = process.argv;
if (service !== 's3' || verb !== 'cp' || !rest.includes('--recursive')) process.exit(9);
const value = (name) => rest[rest.indexOf(name) + 1];
const pattern = (text) => new RegExp('^' + text.replace(/[.+^$(){}|\\\\]/g, '\\\\$&').replace(/\\*/g, '.*').replace(/\\?/g, '.') + '$');
const filters = rest.flatMap((text, at) => (text === '--include' || text === '--exclude' ? [[text, pattern(rest[at + 1])]] : []));
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!statSync(folder + '/' + name).isFile()) continue;
  const last = filters.filter(([, shape]) => shape.test(name)).at(-1);
  if (last && last[0] === '--exclude') continue;
  appendFileSync(process.env.SENT, JSON.stringify({ name, bucket, type: value('--content-type'), cache: value('--cache-control') }) + '\\n');
}
`;

  it('is sent each file once, feed.json last, with what the store will say of it', async () => {
    const sent = join(work, 'sent');
    writeFileSync(join(work, 'aws.mjs'), AWS);
    writeFileSync(join(work, 'aws'), `#!/bin/sh\nexec "${process.execPath}" "${join(work, 'aws.mjs')}" "$@"\n`, {
      mode: 0o755,
    });
    const env = { ...process.env, AWS: join(work, 'aws'), SENT: sent };
    const { status, stderr } = spawnSync('sh', [join(root, 'hosting/envoyer-s3.sh'), folder, 's3://ctg'], {
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const objects = readFileSync(sent, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const names = objects.map(({ name }) => name);
    const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.'),
    );
    assert.equal(new Set(names).size, names.length, 'a file was sent twice');
    assert.equal(names.length, all.length);
    assert.equal(names.at(-1), 'feed.json');

    // A CDN packs, and hands on what the store says; the store’s own rule for other sites is s3-cors.json.
    const [{ AllowedOrigins, AllowedMethods }] = JSON.parse(
      readFileSync(join(root, 'hosting/s3-cors.json'), 'utf8'),
    ).CORSRules;
    assert.deepEqual([AllowedOrigins, AllowedMethods], [['*'], ['GET', 'HEAD']]);
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1));
      const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const object = objects.find((one) => one.name === name);
      if (!object) return response.writeHead(404).end();
      const content = readFileSync(join(folder, name));
      const etag = `"${content.length}"`;
      const headers = {
        'Content-Type': object.type,
        'Cache-Control': object.cache,
        ETag: etag,
        Vary: 'Accept-Encoding, Origin',
        'Access-Control-Allow-Origin': AllowedOrigins[0],
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
      };
      if (request.headers['if-none-match'] === etag) return response.writeHead(304, headers).end();
      response
        .writeHead(200, { ...headers, 'Content-Encoding': 'gzip' })
        .end(request.method === 'HEAD' ? undefined : gzipSync(content));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    stops.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const { wrong, good } = await judged(`http://127.0.0.1:${port}/`);
    assert.deepEqual(wrong, []);
    for (const kind of KINDS) assert.ok(good.has(kind), kind);
  });

  it('is not sent a folder that is no publication', () => {
    const { status, stderr } = spawnSync('sh', [join(root, 'hosting/envoyer-s3.sh'), work, 's3://ctg'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, /ne contient pas de feed\.json/.test(stderr)], [2, true]);
  });
});
