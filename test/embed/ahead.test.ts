/** The feed is asked for before the rest of a classic script is evaluated, where an element waits for it and only there. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, requestsOf } from '../support/host-page.js';
import { waitUntil } from '../support/wait.js';

describe('asking ahead', () => {
  afterEach(closeHosts);

  /** Whether the feed was asked for before the first element was defined. */
  const TOLD =
    '<script>{const { define } = customElements, { fetch } = globalThis; let asked = false;' +
    'globalThis.fetch = (url, init) => { asked = true; return fetch(url, init) };' +
    'customElements.define = function (...args) { globalThis.askedFirst ??= asked; define.apply(this, args) }}</script>';

  for (const [what, html] of [
    ['an element', '<ctg-roadmap></ctg-roadmap>'],
    ['a holder of an element', '<div data-ctg-widget="roadmap"></div>'],
  ] as const)
    it(`comes before the elements are defined, for ${what}`, async () => {
      const site = newSite();
      const page = await openHost({ scripts: [], head: `${TOLD}<script src="${site}ctg.js" defer></script>`, html });
      await page.loaded();
      expect(Reflect.get(page.window, 'askedFirst')).to.equal(true);
      expect((await requestsOf(site))['feed.json']).to.equal(1);
    });

  it('leaves the default feed alone where each element names one', async () => {
    const [site, other] = [newSite(), newSite()];
    const page = await openHost({
      scripts: [],
      head: `<script src="${site}ctg.js" defer></script>`,
      html: `<ctg-roadmap feed="${other}feed.json"></ctg-roadmap>`,
    });
    await page.loaded();
    expect((await requestsOf(site))['feed.json']).to.equal(undefined);
    expect((await requestsOf(other))['feed.json']).to.equal(1);
  });

  it('has what draws a month sent for beside the feed, whatever becomes of that', async () => {
    const site = newSite();
    const head = `<script src="${site}ctg.js" data-feed="${site}missing.json" defer></script>`;
    const page = await openHost({ scripts: [], head, html: '<ctg-event-calendar view="month"></ctg-event-calendar>' });
    await page.failed();
    await waitUntil(async () => (await requestsOf(site))['parts/month.js'] === 1);
  });

  it('leaves what draws a month alone where a list is shown', async () => {
    const site = newSite();
    const head = `<script src="${site}ctg.js" defer></script>`;
    const page = await openHost({ scripts: [], head, html: '<ctg-event-calendar view="list"></ctg-event-calendar>' });
    await page.loaded();
    expect((await requestsOf(site))['parts/month.js']).to.equal(undefined);
  });

  it('asks once, also when the feed fails', async () => {
    const site = newSite();
    const head = `<script src="${site}v1/ctg.js" data-feed="${site}missing.json" defer></script>`;
    const page = await openHost({ scripts: [], head, html: '<ctg-roadmap></ctg-roadmap>' });
    await page.failed();
    expect((await requestsOf(site))['missing.json']).to.equal(1);
  });
});
