/**
 * The long tasks of visits that no tool watches, on this machine as it is. What drives a browser has it keep the body of
 * each answer as text, for whoever may ask: of a megabyte that is one task of most of a second, in every contender.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { findBrowser } from '../browsers.js';
import { pagesOf, scriptsOf } from './pages.js';
import { brotli } from './server.js';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
/** The page tells what it has seen once nothing long has happened for three seconds. */
const TELL = `<script>
bench.painted.then(async (painted) => {
  for (let time = 0; time < 3; time++) await bench.settled();
  fetch('/told', { method: 'POST', body: JSON.stringify({ painted, ...bench.loaded() }) });
});
</script>`;

/** Prints a line for each visit. */
export async function visitAlone(group, sizes, rounds) {
  const { path } = (await findBrowser('chromium')) ?? {};
  if (!path) throw new Error('The benchmark needs Chromium: npm test obtains it');
  const find = await pagesOf(group, sizes, await scriptsOf(group));
  for (const size of sizes)
    for (let round = 1; round <= rounds; round++)
      for (const { name } of group.contenders) {
        const { painted, tasks, shift } = await told(path, find, `/${size}/${name}/`);
        const longest = tasks.map(({ duration }) => Math.round(duration)).sort((a, b) => b - a);
        console.log(
          `${group.records} ${size}, round ${round}, ${name}: painted ${Math.round(painted)} ms, shift ${shift.toFixed(3)}, ` +
            `long tasks ${longest.join(', ') || 'none'} ms`,
        );
      }
}

/** What a page tells of its visit in a new profile. */
async function told(browser, find, path) {
  const events = new EventTarget();
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
    response.writeHead(200, { 'Content-Type': `${type ?? 'text/html'}; charset=utf-8`, 'Content-Encoding': 'br' });
    response.end(brotli(Buffer.from(type ? body : `${body}${TELL}`)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const profile = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
  const child = spawn(
    browser,
    ['--headless', '--no-sandbox', '--no-first-run', `--user-data-dir=${profile}`, `http://127.0.0.1:${port}${path}`],
    { stdio: 'ignore', detached: true },
  );
  try {
    const [{ detail }] = /** @type {[CustomEvent]} */ (await once(events, 'told'));
    return detail;
  } finally {
    const gone = once(child, 'exit');
    // Its group: what it started would go on writing into the profile.
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await gone;
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}
