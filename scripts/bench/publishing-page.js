/** Times a reading on the page « Publier » as a person has it: from « Relire » to the publication that is ready. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openChromium } from '../chromium.js';
import { dist } from '../build/paths.js';
import { answer } from '../serving/production.js';

/**
 * @param {string[]} files paths of the documents
 * @param {number} rounds
 */
export async function timeInPage(files, rounds) {
  const find = (path) => {
    const file = join(dist, path);
    // Nothing is online: the territory of the bench is another one.
    return !/json$/.test(path) && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(find, request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await openChromium();
  const seconds = [];
  let longest = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/publier/`);
      await page.getByLabel('Déposez ici').setInputFiles(files);
      await page.evaluate(() => {
        window['longest'] = 0;
        new PerformanceObserver((list) => {
          // What comes once the result is there is the preview’s.
          if (document.querySelector('#envoyer')) return;
          for (const { duration } of list.getEntries()) window['longest'] = Math.max(window['longest'], duration);
        }).observe({ type: 'longtask' });
      });
      const start = performance.now();
      await page.getByRole('button', { name: 'Relire' }).click();
      await page.getByText('La publication est prête\u00a0: ').waitFor({ timeout: 120_000 });
      seconds.push((performance.now() - start) / 1000);
      longest = Math.max(longest, Math.round(await page.evaluate(() => window['longest'])));
      await page.close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return { seconds, longest };
}
