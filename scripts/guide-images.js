/** `node scripts/guide-images.js`: takes the pictures of docs/guides from the workshop itself, as `dist/` has it. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root, setup } from './setup.js';

setup();
const { ensureBuilt } = await import('./build.js');
const { dist } = await import('./build/paths.js');
const { findBrowser } = await import('./browsers.js');
const { answer } = await import('./serving/production.js');
if (!process.argv.includes('--no-build')) await ensureBuilt();

/** What is below tells the address of this very server, or goes on as it began; in px. */
const HEIGHTS = [760, 760, 615];

const find = (path) => {
  const file = join(dist, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
};
const server = createServer((request, response) => {
  const { status, headers, body } = answer(find, request);
  response.writeHead(status, headers).end(body);
});
await once(server.listen(0), 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const { path: executablePath } = await findBrowser('chromium');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage({ viewport: { width: 640, height: 900 }, locale: 'fr-FR', colorScheme: 'light' });
await page.goto(`http://localhost:${port}/?widget=event-calendar&commune=89443&site=wordpress`);
const preview = page.frameLocator('#apercu').locator('ctg-event-calendar [role=status]').first();
await preview.filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
for (const [step, name] of ['choisir', 'regarder', 'copier'].entries()) {
  const panel = page.locator('section.panel').nth(step);
  const { x, y, width, height } = await panel.boundingBox();
  await page.screenshot({
    path: join(root, `docs/images/atelier-${name}.png`),
    fullPage: true,
    clip: { x, y, width, height: Math.min(height, HEIGHTS[step]) },
  });
}
await browser.close();
server.closeAllConnections();
server.close();
