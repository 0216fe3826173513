/** `dist/` on a server as in production, and a browser in which a person opens its pages. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dist } from '../../scripts/build/paths.js';
import { openChromium } from '../../scripts/chromium.js';
import { answer } from '../../scripts/serving/production.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param {Map<string, string>} over what stands in place of a file of `dist/`, by path without the first slash; '' is nothing */
export async function openSite(over = new Map()) {
  const find = (path) => {
    const own = over.get(path.slice(1));
    if (own !== undefined) return own === '' ? undefined : Buffer.from(own);
    const file = join(dist, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(find, request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await openChromium();
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    browser,
    /** A new person's page, which notes all that it asks for and all that goes wrong. */
    async visit(path, { width = 1280, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        permissions: ['clipboard-read', 'clipboard-write'],
        locale: 'fr-FR',
      });
      const page = await context.newPage();
      const asked = [];
      const errors = [];
      // A worker's requests are the context's.
      context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      await page.goto(new URL(path, address).href);
      return { page, asked, errors, close: () => context.close() };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What axe says against a page as it stands, once what appears has appeared: half-way a colour is paler. */
export async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { violations: found } = await window['axe'].run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** How much wider than its window a page is, in px. */
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
