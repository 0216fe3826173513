/**
 * The long tasks of visits that no tool watches. What drives a browser has it look for the line of script that sent each
 * request, and keep the body of each answer as text, for whoever may ask: of a megabyte that is one task of most of a
 * second, in every contender. Here the browser is told one thing, how slow its processor is; the line is slow at our end.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../browsers.js';
import { startAlone } from './devtools.js';
import { pagesOf, scriptsOf } from './pages.js';
import { brotli } from './server.js';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
/** As much as three packets hold, in bytes. */
const PIECE = 4_380;
/** The page tells what it has seen once nothing long has happened for three seconds. */
const TELL = `<script>
bench.painted.then(async (painted) => {
  for (let time = 0; time < 3; time++) await bench.settled();
  fetch('/told', { method: 'POST', body: JSON.stringify({ painted, ...bench.loaded() }) });
});
</script>`;

/** Prints a line for each visit. */
export async function visitAlone(group, { profile, sizes, rounds }) {
  const { path } = (await findBrowser('chromium')) ?? {};
  if (!path) throw new Error('The benchmark needs Chromium: npm test obtains it');
  const find = await pagesOf(group, sizes, await scriptsOf(group));
  for (const size of sizes)
    for (let round = 1; round <= rounds; round++)
      for (const { name } of group.contenders) {
        const { painted, tasks, shift } = await told(path, find, { path: `/${size}/${name}/`, profile });
        const longest = tasks.map(({ duration }) => Math.round(duration)).sort((a, b) => b - a);
        console.log(
          `${group.records} ${size}, round ${round}, ${name}: painted ${Math.round(painted)} ms, shift ${shift.toFixed(3)}, ` +
            `long tasks ${longest.join(', ') || 'none'} ms`,
        );
      }
}

/** What a page tells of its visit, to a browser that knows nothing of any before. */
async function told(browser, find, { path, profile }) {
  const events = new EventTarget();
  const line = slowLine(profile);
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const pieces = [];
      for await (const piece of request) pieces.push(piece);
      response.end();
      events.dispatchEvent(new CustomEvent('told', { detail: JSON.parse(Buffer.concat(pieces).toString()) }));
      return;
    }
    const body = find(request.url);
    if (body === undefined) return void response.writeHead(404).end();
    const type = TYPES[extname(request.url ?? '')];
    await line.send(response, brotli(Buffer.from(type ? body : `${body}${TELL}`)), {
      'Content-Type': `${type ?? 'text/html'}; charset=utf-8`,
      'Content-Encoding': 'br',
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const { ask, close } = startAlone(browser);
  try {
    const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
    await ask('Emulation.setCPUThrottlingRate', { rate: profile.cpu }, sessionId);
    const telling = once(events, 'told');
    await ask('Page.navigate', { url: `http://127.0.0.1:${port}${path}` }, sessionId);
    const [{ detail }] = /** @type {[CustomEvent]} */ (await telling);
    return detail;
  } finally {
    await close();
    server.close();
    server.closeAllConnections();
  }
}

/** What all answers of a page share: each waits for the way there and back, and its pieces for those before them. */
function slowLine({ kbit = Infinity, latency = 0 }) {
  let free = 0;
  return {
    async send(response, body, headers) {
      await wait(latency);
      response.writeHead(200, headers);
      for (let at = 0; at < body.length; at += PIECE) {
        const piece = body.subarray(at, at + PIECE);
        // Bits by kilobits a second are milliseconds.
        free = Math.max(free, performance.now()) + (piece.length * 8) / kbit;
        await wait(free - performance.now());
        response.write(piece);
      }
      response.end();
    },
  };
}
