/** The four elements as built, under what a person sets to read: 400 % zoom, spaced text, forced colours. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.js';
import { openSite, overflow, violations } from '../support/site.js';

const ELEMENTS = {
  'the finder': '<ctg-service-finder commune="Véron"></ctg-service-finder>',
  'the month': '<ctg-event-calendar view="month"></ctg-event-calendar>',
  'the list of events': '<ctg-event-calendar view="list"></ctg-event-calendar>',
  'the card of an action': '<ctg-action-card action="guichet-mode-de-garde"></ctg-action-card>',
  'the roadmap': '<ctg-roadmap></ctg-roadmap>',
  'the time line': '<ctg-roadmap view="timeline"></ctg-roadmap>',
};

/** What WCAG 1.4.12 asks a page to bear. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

let site;
/** @type {Map<string, string>} */
const pages = new Map();
before(async () => {
  await ensureBuilt();
  site = await openSite(pages);
});
after(() => site.close());

const FIRST = '[data-day], article details > summary, li details > summary';

/** An element on a page of its own, with its first record or day open. */
async function opened(html, options, what = FIRST) {
  pages.set(
    'essai.html',
    `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width" />
    <title>Essai</title><link rel="icon" href="data:," /><main><h1>Essai</h1>${html}</main>
    <script src="ctg.js" defer></script></html>`,
  );
  const visit = await site.visit('essai.html', options);
  await visit.page.locator(what).first().click();
  await visit.page.locator(':is(.record, .card)').first().waitFor();
  return visit;
}

/** Texts that something cuts; a day of the month is read whole by opening it. */
const cut = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('main > :not(h1)')?.shadowRoot;
    const all = [...(root?.querySelectorAll('*:not(.hidden, select, table.month *)') ?? [])];
    return (
      all
        .filter(
          (one) =>
            getComputedStyle(one).overflowX === 'hidden' && one.textContent?.trim() && one.localName !== 'progress',
        )
        // What is told to be heard alone has a room of 1 px.
        .filter((one) => one.clientWidth > 1)
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        .map((one) => `${one.localName}: ${one.textContent?.trim().slice(0, 40)}`)
    );
  });

describe('a person reads with settings of their own', () => {
  for (const [name, html] of Object.entries(ELEMENTS)) {
    it(`${name}: 1280 px at 400 %, which are 320`, async () => {
      const { page, close } = await opened(html, { width: 320 });
      assert.deepEqual([await overflow(page), await cut(page), await violations(page)], [0, [], []]);
      await close();
    });

    it(`${name}: spaced text, on a wide page and on a phone`, async () => {
      for (const width of [320, 1280]) {
        const { page, close } = await opened(html, { width });
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.querySelector('main > :not(h1)')?.shadowRoot?.adoptedStyleSheets.push(sheet);
        }, SPACED);
        assert.deepEqual([width, await overflow(page), await cut(page)], [width, 0, []]);
        await close();
      }
    });

    it(`${name}: forced colours`, async () => {
      const { page, close } = await opened(html, { width: 1280 });
      await page.emulateMedia({ forcedColors: 'active' });
      assert.deepEqual(await violations(page), []);
      await close();
    });
  }

  it('the month in forced colours: today and the open day are told by more than a background', async () => {
    const { page, close } = await opened(ELEMENTS['the month'], { width: 1280 }, '.today [data-day]');
    await page.emulateMedia({ forcedColors: 'active' });
    const lineOf = (selector, property) =>
      page.locator(selector).evaluate((one, name) => getComputedStyle(one)[name], property);
    assert.equal(await lineOf('.month .today .number', 'borderTopStyle'), 'solid');
    assert.equal(await lineOf('.month [aria-pressed="true"]', 'outlineStyle'), 'solid');
    await close();
  });

  it('the bar of an action in forced colours: what is done has another colour than what is not', async () => {
    const { page, close } = await opened(ELEMENTS['the card of an action'], { width: 1280 });
    await page.emulateMedia({ forcedColors: 'active' });
    const picture = (await page.locator('progress').first().screenshot()).toString('base64');
    const [done, left] = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return [0.1, 0.9].map((at) => [...canvas.getImageData(image.width * at, image.height / 2, 1, 1).data]);
    }, picture);
    assert.notDeepEqual(done, left);
    await close();
  });
});
