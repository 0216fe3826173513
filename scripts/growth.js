/**
 * `node scripts/growth.js`: what one visit asks of the host, measured in Chromium against `dist/` as a web host should
 * serve it: requests and bytes on the wire, the first time, again within five minutes, and after. From that the sums of
 * docs/guides/croissance.md for 27 sites, and for 1 250 intercommunalities of as many.
 */
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setup } from './setup.js';

setup();
const { ensureBuilt } = await import('./build.js');
const { dist } = await import('./build/paths.js');
const { openChromium } = await import('./chromium.js');
const { answer } = await import('./serving/production.js');

/** Visits of a widget on one commune's site in a month; an assumption, said as one. */
const VISITS = 2000;
const SITES = 27;
const TERRITORIES = 1250;
const WIDGETS = ['service-finder', 'event-calendar', 'roadmap', 'action-card'];

if (!process.argv.includes('--no-build')) await ensureBuilt();
const find = (path) => {
  const file = join(dist, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
};
const asked = [];
const server = createServer((request, response) => {
  const { status, headers, body } = answer(find, request);
  asked.push({ path: request.url, status, bytes: status === 304 ? 0 : body.length });
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
});
/** Another host, whose page holds a widget. */
const site = createServer((request, response) => {
  const element = request.url.slice(1);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Mairie</title><script src="http://localhost:${port}/ctg-${element}.js" defer></script><ctg-${element} commune="89443" action="accueil-inclusif"></ctg-${element}>`,
  );
});
for (const one of [server, site]) await once(one.listen(0), 'listening');
const browser = await openChromium();
const { port } = /** @type {import('node:net').AddressInfo} */ (site.address());

/** Opens the page and reads the answers until the widget is drawn and nothing more is asked for. */
async function visit(page, element) {
  asked.length = 0;
  await page.goto(`http://localhost:${port}/${element}`, { waitUntil: 'networkidle' });
  return { requests: asked.length, bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const first = [];
for (const element of WIDGETS) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cold = await visit(page, element);
  const warm = await visit(page, element);
  first.push(cold);
  console.log(
    `${element.padEnd(15)} first visit: ${cold.requests} requests, ${kB(cold.bytes)}; within five minutes: ${warm.requests} requests, ${kB(warm.bytes)}`,
  );
  await context.close();
}
await browser.close();
for (const one of [server, site]) {
  one.closeAllConnections();
  one.close();
}

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
const requests = mean(first.map((one) => one.requests));
const bytes = mean(first.map((one) => one.bytes));
const folder = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => statSync(join(dist, name)))
  .filter((one) => one.isFile())
  .reduce(({ files, size }, one) => ({ files: files + 1, size: size + one.size }), { files: 0, size: 0 });
console.log(`\nmean of a first visit: ${requests.toFixed(1)} requests, ${kB(bytes)}`);
console.log(`one publication: ${folder.files} files, ${(folder.size / 1e6).toFixed(1)} MB`);
for (const [name, sites] of /** @type {[string, number][]} */ ([
  [`${SITES} sites`, SITES],
  [`${TERRITORIES} × ${SITES} sites`, SITES * TERRITORIES],
])) {
  const visits = sites * VISITS;
  console.log(
    `${name}: ${visits} visits a month, ${((visits * requests) / 1e6).toFixed(2)} million requests, ${((visits * bytes) / 1e9).toFixed(1)} GB, ${((visits * requests) / (30 * 86400)).toFixed(2)} requests a second on average`,
  );
}
