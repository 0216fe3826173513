/** Pages that are strict, odd or old: the widgets hold, and the page hears nothing of them. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, type HostPage } from '../support/host-page.js';
import { waitUntil } from '../support/wait.js';

const FOUR = `<ctg-service-finder></ctg-service-finder><ctg-event-calendar view="month"></ctg-event-calendar>
  <ctg-action-card action="7"></ctg-action-card><ctg-roadmap></ctg-roadmap>`;
const script = (): string => `<script src="${newSite()}ctg.js" defer></script>`;
const inside = (page: HostPage, element: string, selector: string): HTMLElement | null | undefined =>
  page.find(element).shadowRoot?.querySelector<HTMLElement>(selector);

describe('a strict policy with Trusted Types', () => {
  afterEach(closeHosts);

  for (const kind of ['classic', 'module'] as const) {
    it(`has nothing to refuse, also when cards and days are opened and English is loaded: ${kind}`, async () => {
      const html = `${FOUR}<ctg-roadmap lang="en" id="english"></ctg-roadmap>`;
      const page = await openHost({ html, strict: true, kind, scripts: [`${newSite()}ctg.js`] });
      await page.loaded(5);
      for (const element of ['ctg-service-finder', 'ctg-action-card'])
        inside(page, element, 'details:not(.more) > summary')?.click();
      inside(page, 'ctg-event-calendar', 'td button')?.click();
      await waitUntil(() => inside(page, 'ctg-service-finder', 'details dl'), 'the late part did not come');
      expect(inside(page, '#english', '[role=status]')?.textContent).to.match(/^\d+ actions/);
      expect(page.troubles).to.deep.equal([]);
    });
  }
});

describe('a page that extends Object.prototype', () => {
  afterEach(closeHosts);

  it('does not lend its properties to the feed, to the script or to a record', async () => {
    const pollution = `<script>
      Object.prototype.extend = function () {};
      Object.assign(Object.prototype, { notice: 'PWNED', status: 'full', hours: 3, themes: 'y', feed: 'z', lang: 'xx' });
    </script>`;
    const page = await openHost({ html: FOUR, scripts: [], head: pollution + script() });
    await page.loaded(4);
    expect(page.troubles).to.deep.equal([]);
    for (const element of ['ctg-service-finder', 'ctg-event-calendar', 'ctg-action-card', 'ctg-roadmap'])
      expect(page.find(element).shadowRoot?.textContent).not.to.match(/PWNED|undefined/);
    expect(inside(page, 'ctg-service-finder', '[role=status]')?.textContent).to.match(/^\d+\sservices/);
  });
});

describe('a browser below the floor', () => {
  afterEach(closeHosts);

  for (const gone of ['customElements', 'ResizeObserver']) {
    it(`keeps the fallback and hears no error: without ${gone}`, async () => {
      const html =
        '<ctg-roadmap><a href="#a">Feuille de route</a></ctg-roadmap><div data-ctg-widget="roadmap">Lien</div>';
      const page = await openHost({ html, scripts: [], head: `<script>delete window.${gone};</script>${script()}` });
      expect(page.troubles).to.deep.equal([]);
      expect(page.find('ctg-roadmap').shadowRoot).to.equal(null);
      expect(page.find('a').textContent).to.equal('Feuille de route');
    });
  }
});
