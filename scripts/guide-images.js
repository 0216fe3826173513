/** `node scripts/guide-images.js`: takes the pictures of docs/guides from the pages of `dist/` themselves. */
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root, setup } from './setup.js';

setup();
const { ensureBuilt } = await import('./build.js');
const { dist } = await import('./build/paths.js');
const { openChromium } = await import('./chromium.js');
const { answer } = await import('./serving/production.js');
if (!process.argv.includes('--no-build')) await ensureBuilt();

/** Of the three steps, in px: what is below tells the address of this very server, or goes on as it began. */
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
const browser = await openChromium();
const LOOK = /** @type {const} */ ({ locale: 'fr-FR', colorScheme: 'light', deviceScaleFactor: 1 });
const open = async (path, width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...LOOK });
  await page.goto(`http://localhost:${port}/${path}`);
  return page;
};
/** What stands in a place of a page, down to a height in px. */
async function take(page, name, place, highest) {
  const { x, y, width, height } = await place.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
  });
  await page.screenshot({
    path: join(root, `docs/images/${name}.png`),
    fullPage: true,
    clip: { x, y, width, height: Math.min(height, highest) },
  });
}

const workshop = await open('?widget=event-calendar&commune=89443&site=wordpress', 640);
const preview = workshop.frameLocator('#apercu').locator('ctg-event-calendar [role=status]').first();
await preview.filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
for (const [step, name] of ['choisir', 'regarder', 'copier'].entries())
  await take(workshop, `atelier-${name}`, workshop.locator('section.panel').nth(step), HEIGHTS[step]);

const publishing = await open('publier/', 760);
const demo = join(root, 'demo');
await publishing.getByLabel('Déposez ici').setInputFiles(
  readdirSync(demo)
    .filter((file) => /\.(xlsx|json|ics)$/.test(file))
    .map((file) => join(demo, file)),
);
await publishing.getByRole('button', { name: /^Relire/ }).click();
await publishing.getByRole('heading', { name: 'Envoyer' }).waitFor();
await take(publishing, 'publier-relire', publishing.locator('.panel').nth(1), 560);

const keyboard = await open('demo/?commune=89443', 760);
const calendar = keyboard.locator('ctg-event-calendar');
await calendar.getByRole('button', { name: 'Mois', exact: true }).click();
const month = calendar.getByRole('grid').or(calendar.getByRole('table')).first();
await month.locator('[tabindex="0"]').first().focus();
for (const key of ['ArrowRight', 'ArrowDown']) await keyboard.keyboard.press(key);
await take(keyboard, 'clavier', month, 420);

await browser.close();
server.closeAllConnections();
server.close();
