/**
 * What the tests' server answers besides files: bad feeds, counted feeds, and host pages.
 * The example feed is that of `dist/`, so build first (`npm test` does).
 *
 * Feeds, all with `Access-Control-Allow-Origin: *` unless told otherwise:
 *   /__feed/ok/FILE            FILE (default feed.json) of dist/
 *   /__feed/slow/FILE?ms=300   the same after a while
 *   /__feed/count/KEY/FILE     the same, counted;  /__feed/counted/KEY  → {"total": 2, "feed.json": 2}
 *   /__feed/flaky/KEY/FILE?fail=2   503 for the first 2 requests of that file, then the file; counted as above
 *   /__feed/status/404         that status (404, 500, …) with an HTML page, as web hosts do
 *   /__feed/busy/KEY/FILE?status=429&after=7   that status and Retry-After the first time, then the file; counted
 *   /__feed/drip/FILE          the same in twenty pieces; ?end=never lacks the last one for ever
 *   /__feed/cut                the first half, and then the line breaks
 *   /__feed/bomb               the feed with 50 MB of spaces after it, 50 kB on the wire
 *   /__feed/charset/NAME       the feed said to be in that encoding; ?bytes=latin1|utf16le|bom are what it is in
 *   /__feed/truncated          the first half of the feed
 *   /__feed/frozen/FILE        FILE of test/compatibility/feeds/
 *   /__feed/html               200, an HTML page
 *   /__feed/empty              200, no body
 *   /__feed/wrong-format       valid JSON of format "ctg-feed/99"
 *   /__feed/silent             no answer until the client leaves
 *   /__feed/cors-refused       sends on to another origin, which does not allow this one
 *   /__feed/cors-allowed/FILE  sends on to another origin, which allows every one
 *   /__feed/other-origin       that origin as text: it serves dist/ under /dist/ (allowed) and /refused/
 *
 * Pictures of a background map, counted under KEY as feeds are (`/__feed/counted/KEY`):
 *   /__tiles/KEY/z/x/y.png           one of them
 *   /__tiles/KEY/missing/z/x/y.png   404
 *
 * Host pages, to be opened in an iframe (same origin, so a test can look inside):
 *   /__page/csp?html=…&script=/dist/ctg.js&kind=classic|module   under a strict policy with Trusted Types;
 *   /__page/plain?…                                              the same without it.
 *   Several `script` may be given; `head` is put into <head>, after them. `window.violations` lists what the
 *   policy refused, `window.failures` the errors and rejections that nobody caught, `window.lines` what the
 *   console was told (`warn: …`), `window.told` the events of widgets that reached the document (`ctg-loaded`).
 *
 * What `npm run fuzz` asks for:
 *   /__fuzz                          {"seed": 1, "cases": 1000}, 100 where the browser is not Chromium
 * The big list of naughty strings, where the folder of real files is; else an empty list:
 *   /__naughty
 *
 * A web host as a territory has it, counted under KEY (a request of a .json that brings cookies counts as cookies):
 *   /__site/KEY/FILE              FILE of dist/; of a folder, its index.html
 *   /__site/KEY/v1/FILE           the library's files alone; /1.4.2/ and deeper folders before it serve as well
 *   /__site/KEY/ctg.js?version=9.9.9   the script of another version
 *   /__site/KEY/renamed-ctg.js    a file under another name, as optimisers leave it
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { tilePicture } from './tile-picture.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');
const PAGE = '<!doctype html><title>Erreur</title><p>Page introuvable</p>';
const TYPES = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.csv': 'text/csv',
};

const OBSERVER = `window.violations = []; window.failures = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
window.lines = []; window.told = [];
for (const level of ['error', 'warn', 'log', 'info', 'debug']) {
  const write = console[level];
  console[level] = (...words) => { lines.push(level + ': ' + words.join(' ')); write.apply(console, words); };
}
for (const type of ['ctg-loaded', 'ctg-failed']) document.addEventListener(type, () => told.push(type));
addEventListener('error', (e) => failures.push(String(e.message)));
addEventListener('unhandledrejection', (e) => failures.push(String(e.reason)));`;

/** The version that is written into the scripts of dist/. */
const { version: VERSION } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Somebody else's, and so in no clone. */
const NAUGHTY = new URL('../../../shared/data/real/naughty-strings.json', import.meta.url);

/** Koa middleware for @web/test-runner. @param {string} root the project's folder */
export function feedServer(root) {
  const dist = join(root, 'dist');
  const counts = new Map();
  const other = otherOrigin(dist);

  const sendFile = (ctx, file = 'feed.json', folder = dist) => {
    const path = inside(folder, file);
    if (!path || !existsSync(path)) return send(ctx, 404, PAGE, 'text/html');
    return send(ctx, 200, readFileSync(path), TYPES[extname(path)]);
  };
  const count = (key, file) => {
    const seen = counts.get(key) ?? {};
    counts.set(key, seen);
    seen.total = (seen.total ?? 0) + 1;
    seen[file] = (seen[file] ?? 0) + 1;
    return seen[file];
  };

  const sendFromSite = (ctx, key, path) => {
    const [, version, file] = /^(?:.*\/)?(v\d+|\d+\.\d+\.\d+)\/(.*)$/.exec(path) ?? [undefined, undefined, path];
    count(key, path);
    if (extname(path) === '.json' && ctx.get('cookie')) count(key, 'cookies');
    // The territory's files stand at the root alone.
    if (version && extname(path) === '.json') return send(ctx, 404, PAGE, 'text/html');
    sendFile(ctx, file.replace('renamed-', '').replace(/(^|\/)$/, '$1index.html'));
    if (ctx.query.version) ctx.body = String(ctx.body).replaceAll(VERSION, ctx.query.version);
  };

  const sendTile = (ctx, key, path) => {
    count(key, path);
    return path.startsWith('missing/') ? send(ctx, 404, PAGE, 'text/html') : send(ctx, 200, tilePicture(), 'image/png');
  };

  const feeds = {
    ok: (ctx, file) => sendFile(ctx, file),
    frozen: (ctx, file) => sendFile(ctx, file, join(root, 'test/compatibility/feeds')),
    slow: async (ctx, file) => {
      await wait(Number(ctx.query.ms ?? 300));
      sendFile(ctx, file);
    },
    count: (ctx, key, file = 'feed.json') => {
      count(key, file);
      sendFile(ctx, file);
    },
    counted: (ctx, key) => send(ctx, 200, JSON.stringify(counts.get(key) ?? { total: 0 })),
    flaky: (ctx, key, file = 'feed.json') => {
      if (count(key, file) <= Number(ctx.query.fail ?? 1)) return send(ctx, 503, PAGE, 'text/html');
      return sendFile(ctx, file);
    },
    busy: (ctx, key, file = 'feed.json') => {
      if (count(key, file) > 1 || !ctx.query.status) return sendFile(ctx, file);
      send(ctx, Number(ctx.query.status), PAGE, 'text/html');
      ctx.set('Retry-After', ctx.query.after);
    },
    drip: (ctx, file) => {
      sendFile(ctx, file);
      ctx.body = Readable.from(drops(ctx.body, ctx.query.end === 'never'));
    },
    cut: (ctx) => {
      sendFile(ctx);
      const { body, length } = ctx;
      ctx.body = Readable.from([body.subarray(0, length / 2)]).on('end', () => ctx.req.socket.destroy());
      ctx.length = length;
    },
    bomb: (ctx) => {
      send(ctx, 200, gzipSync(Buffer.concat([Buffer.from(wholeFeed(dist)), Buffer.alloc(50_000_000, ' ')])));
      ctx.set('Content-Encoding', 'gzip');
    },
    charset: (ctx, name) => {
      const { bytes = 'utf8' } = ctx.query;
      const text = wholeFeed(dist).replace(bytes === 'latin1' ? /[^\0-\xff]/gu : /$^/, '?');
      send(ctx, 200, '');
      ctx.body = bytes === 'bom' ? Buffer.from(`\ufeff${text}`) : Buffer.from(text, bytes);
      ctx.set('Content-Type', `application/json; charset=${name}`);
    },
    status: (ctx, status) => send(ctx, Number(status), PAGE, 'text/html'),
    truncated: (ctx) => {
      const text = readFileSync(join(dist, 'feed.json'), 'utf8');
      send(ctx, 200, text.slice(0, text.length / 2));
    },
    html: (ctx) => send(ctx, 200, PAGE, 'text/html'),
    empty: (ctx) => send(ctx, 200, ''),
    'wrong-format': (ctx) => send(ctx, 200, '{"format":"ctg-feed/99","title":"Un format à venir"}'),
    // Koa would answer 404 as soon as this is over.
    silent: (ctx) => {
      ctx.respond = false;
    },
    'cors-refused': async (ctx) => ctx.redirect(`${await other()}/refused/feed.json`),
    'cors-allowed': async (ctx, file = 'feed.json') => ctx.redirect(`${await other()}/dist/${file}`),
    'other-origin': async (ctx) => send(ctx, 200, await other(), 'text/plain'),
  };

  return async (ctx, next) => {
    const [, area, name, ...rest] = ctx.path.split('/');
    if (area === '__feed' && Object.hasOwn(feeds, name)) return feeds[name](ctx, ...split(name, rest));
    if (area === '__naughty') return send(ctx, 200, existsSync(NAUGHTY) ? readFileSync(NAUGHTY) : '[]');
    if (area === '__fuzz') return send(ctx, 200, JSON.stringify(fuzz(ctx)));
    if (area === '__page') return sendPage(ctx, name);
    if (area === '__tiles') return sendTile(ctx, name, rest.join('/'));
    if (area === '__site') return sendFromSite(ctx, name, rest.join('/'));
    return next();
  };
}

/**
 * Which feeds the generated ones are, and how many: the same each time, unless the command says others. A thousand in
 * one browser: the code that reads them is the same in all.
 */
function fuzz(ctx) {
  const few = /Chrom/.test(ctx.get('user-agent')) ? '1000' : '100';
  const { CTG_SEED = '1', CTG_CASES = few } = process.env;
  return { seed: Number(CTG_SEED), cases: Number(CTG_CASES) };
}

/** `KEY/some/file.json` → key and file; everything else is a file, or nothing. */
function split(name, rest) {
  const keyed = ['count', 'flaky', 'busy', 'counted', 'status'].includes(name);
  const [key, ...file] = keyed ? rest : [undefined, ...rest];
  const path = file.join('/') || undefined;
  return keyed ? [key, path] : [path];
}

function send(ctx, status, body, type = 'application/json') {
  ctx.status = status;
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.set('Cache-Control', 'no-store');
  ctx.type = type;
  ctx.body = body;
}

/** The feed in one file. */
function wholeFeed(dist) {
  const file = (name) => JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8'));
  const names = ['services', 'events', 'actions', 'notices'];
  return JSON.stringify({ ...file('feed'), ...Object.fromEntries(names.map((name) => [name, file(name)[name]])) });
}

/** A body in twenty pieces, as it comes over a bad line. */
async function* drops(body, isEndless) {
  const size = Math.ceil(body.length / 20);
  for (let at = 0; at < body.length; at += size) {
    if (isEndless && at + size >= body.length) await new Promise(() => {});
    yield body.subarray(at, at + size);
    await wait(10);
  }
}

/** The file of `folder` at `path`; `undefined` where the path leads out of it. */
function inside(folder, path) {
  const file = normalize(join(folder, path));
  return file.startsWith(folder) ? file : undefined;
}

function sendPage(ctx, name) {
  if (name === 'observer.js') return send(ctx, 200, OBSERVER, 'text/javascript');
  const { head = '', html = '', kind = 'classic' } = ctx.query;
  const scripts = [ctx.query.script ?? []]
    .flat()
    .map((src) =>
      kind === 'module' ? `<script type="module" src="${src}"></script>` : `<script src="${src}" defer></script>`,
    );
  send(
    ctx,
    200,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page hôte</title><script src="/__page/observer.js"></script>${scripts.join('')}${head}<body>${html}</body></html>`,
    'text/html',
  );
  if (name === 'csp') ctx.set('Content-Security-Policy', POLICY);
}

/** A second server, started at its first use; it keeps nothing alive. */
function otherOrigin(dist) {
  let origin;
  return () => {
    origin ??= new Promise((resolve, reject) => {
      const server = createServer((request, response) => {
        const [, area, ...rest] = new URL(request.url, 'http://other').pathname.split('/');
        const file = inside(dist, rest.join('/'));
        if (!file || !extname(file) || !existsSync(file)) return response.writeHead(404).end();
        const headers = { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' };
        if (area === 'dist') headers['Access-Control-Allow-Origin'] = '*';
        response.writeHead(200, headers);
        return createReadStream(file).pipe(response);
      });
      server.once('error', reject).listen(0, '127.0.0.1', () => {
        const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
        resolve(`http://127.0.0.1:${port}`);
      });
      server.unref();
    });
    return origin;
  };
}
