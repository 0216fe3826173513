/** A page that lives long, and a person who visits many: nothing is asked for twice, and nothing is kept that has gone. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openChromium } from '../../scripts/chromium.js';
import { openSite, openTerritory } from '../support/territory.js';

const TAGS = ['ctg-service-finder', 'ctg-event-calendar', 'ctg-action-card', 'ctg-roadmap'];
const COMMUNES = 27;
/** Pages that a person goes back to are kept alive, which the driver turns off. */
const KEPT_PAGES = '--disable-back-forward-cache';

let territory, site, browser;
before(async () => {
  [territory, site, browser] = await Promise.all([
    // As hosting/ has it.
    openTerritory({ headers: { 'Cache-Control': 'max-age=300, must-revalidate' } }),
    openSite(),
    openChromium({ ignoreDefaultArgs: [KEPT_PAGES] }),
  ]);
});
after(() => Promise.all([browser?.close(), territory?.close(), site?.close()]));
beforeEach(() => territory.asked.splice(0));

const element = (tag, attributes = '') => `<${tag} action="itinerance" ${attributes}></${tag}>`;
const script = () => `<script src="${territory.url}ctg.js" defer></script>`;
/** How often each file of the feed was asked for. */
const askedFor = () => {
  const counts = {};
  for (const name of territory.asked) if (/^[a-z]+\.json$/.test(name)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
const ONCE = { 'feed.json': 1, 'services.json': 1, 'events.json': 1, 'actions.json': 1, 'notices.json': 1 };

async function open(path = '/') {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    const counted = /** @type {any} */ (window);
    counted.loaded = 0;
    document.addEventListener('ctg-loaded', () => counted.loaded++);
  });
  await page.goto(site.url.slice(0, -1) + path);
  return { context, page, errors };
}
/** What a page's process holds, once what nobody holds is collected. */
async function measure(devtools) {
  // Twice: what a first collection finalises a second one takes.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, documents, heap: usedSize };
}
function holdsNoMore(after, before, nodes) {
  const told = JSON.stringify({ before, after });
  assert.equal(after.documents, before.documents, told);
  assert.ok(after.nodes - before.nodes < nodes, told);
  assert.ok(after.listeners - before.listeners < 20, told);
}
const loaded = (page, count) => page.waitForFunction((n) => /** @type {any} */ (window).loaded >= n, count);

describe('a page', () => {
  it(`with ${COMMUNES} widgets, one for each commune, asks once for each file`, async () => {
    const communes = JSON.parse(territory.files.get('feed.json')).communes.map(({ code }) => code);
    const all = communes.map((code, i) => element(TAGS[i % TAGS.length], `commune="${code}"`));
    assert.equal(all.length, COMMUNES);
    site.page('/', all.join(''), script());
    const { context, page, errors } = await open();
    await loaded(page, COMMUNES);
    assert.deepEqual(askedFor(), ONCE);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('that a hundred elements come to and leave holds no more than one: nodes, listeners, memory', async () => {
    site.page('/', '<main></main>', script());
    const { context, page, errors } = await open();
    const devtools = await context.newCDPSession(page);
    /** Puts the four on the page, lets them draw, opens a record, and takes them away. */
    const cycle = () =>
      page.evaluate(async (tags) => {
        const main = /** @type {Element} */ (document.querySelector('main'));
        const all = tags.map((tag) => {
          const one = document.createElement(tag);
          one.setAttribute('action', 'itinerance');
          one.setAttribute('sync-url', tag);
          const told = new Promise((resolve) => one.addEventListener('ctg-loaded', resolve, { once: true }));
          main.append(one);
          return told.then(() => one);
        });
        for (const one of await Promise.all(all)) {
          one.shadowRoot?.querySelector('summary')?.click();
          await /** @type {any} */ (one).updateComplete;
        }
        main.replaceChildren();
      }, TAGS);
    // What is made once — templates, parts, formats, the feed — is made in the first cycles.
    for (let i = 0; i < 5; i++) await cycle();
    const before = await measure(devtools);
    for (let i = 0; i < 50; i++) await cycle();
    const after = await measure(devtools);
    const told = JSON.stringify({ before, after });
    // A single element has hundreds of nodes: fifty times four that stay would be tens of thousands.
    holdsNoMore(after, before, 200);
    assert.ok(after.heap - before.heap < 1_000_000, told);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('that a person comes back to is there as it was left, and asks for what is new when it is old', async () => {
    site.page('/', TAGS.map((tag) => element(tag)).join(''), script());
    site.page('/autre', '<p>Autre page</p>');
    const { context, page, errors } = await open();
    await loaded(page, TAGS.length);
    await page.evaluate(() => {
      const kept = /** @type {any} */ (window);
      kept.mark = 'here';
      addEventListener('pageshow', ({ persisted }) => (kept.persisted = persisted));
    });
    await page.goto(`${site.url}autre`);
    await page.goBack({ waitUntil: 'commit' });
    const state = await page.evaluate(() => {
      const { mark, persisted } = /** @type {any} */ (window);
      return { mark, persisted };
    });
    assert.deepEqual(state, { mark: 'here', persisted: true });
    assert.deepEqual(askedFor(), ONCE);
    // Twenty minutes on another page.
    await page.evaluate(() => {
      const later = Date.now() + 20 * 60_000;
      Date.now = () => later;
    });
    await page.goto(`${site.url}autre`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(
      () =>
        performance.getEntriesByName(
          new URL('feed.json', /** @type {any} */ (document.querySelector('script')).src).href,
        ).length === 2,
    );
    assert.equal(askedFor()['feed.json'], 2);
    assert.deepEqual(errors, []);
    await context.close();
  });
});

describe('a person', () => {
  it('who opens a hundred pages asks once for each file where the host names an age, and no page holds another', async () => {
    for (let i = 0; i < 100; i++) site.page(`/${i}`, element(TAGS[i % TAGS.length]), script());
    const { context, page, errors } = await open('/0');
    const devtools = await context.newCDPSession(page);
    const measures = [];
    for (let i = 0; i < 100; i++) {
      if (i) await page.goto(`${site.url}${i}`);
      await loaded(page, 1);
      if (i % 20 === 19) measures.push(await measure(devtools));
    }
    const [first, ...later] = measures;
    // The browser keeps the same number of pages to go back to, each of some two thousand nodes.
    for (const one of later) holdsNoMore(one, first, 1000);
    // The heap of the pages that are kept goes up and down by more than that with the code that is compiled: what
    // leaks does not come down.
    assert.ok(Math.min(...later.map(({ heap }) => heap)) < first.heap + 1_000_000, JSON.stringify(measures));
    assert.deepEqual(askedFor(), ONCE);
    assert.deepEqual(errors, []);
    await context.close();
  });
});
