/** How a page gets its elements, and that it keeps everything else of its own. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, requestsOf } from '../support/host-page.js';
import { waitUntil } from '../support/wait.js';

describe('the same script twice', () => {
  afterEach(closeHosts);

  it('is silent, beside the script of one element too, and the feed is asked for once', async () => {
    const site = newSite();
    const page = await openHost({
      html: '<ctg-roadmap></ctg-roadmap><ctg-action-card action="7"></ctg-action-card>',
      scripts: ['ctg.js', 'ctg.js', 'ctg-roadmap.js'].map((file) => site + file),
    });
    await page.loaded(2);
    expect(page.troubles).to.deep.equal([]);
    const requests = await requestsOf(site);
    expect([requests['feed.json'], requests['actions.json']]).to.deep.equal([1, 1]);
  });

  it('in two versions warns once for each element, with both numbers, and the first one works', async () => {
    const site = newSite();
    const page = await openHost({
      html: '<ctg-roadmap></ctg-roadmap>',
      scripts: [`${site}ctg-roadmap.js`, `${site}ctg-roadmap.js?version=9.9.9`],
    });
    await page.loaded();
    expect(page.troubles).to.have.lengthOf(1);
    expect(page.troubles[0]).to.match(/^warn: .*<ctg-roadmap> 9\.9\.9 .*0\.1\.0/);
  });
});

describe('data-ctg-widget, for content systems that drop hyphenated tags', () => {
  afterEach(closeHosts);

  it('makes an element of a div: its data as attributes in every spelling, its content as fallback', async () => {
    const html = `
      <div id="a" data-ctg-widget="roadmap" data-heading-level="4" data-commune="Sens"><a href="#x">Repli</a></div>
      <div id="b" data-ctg-widget="ctg-roadmap" data-headinglevel="5"></div>`;
    const page = await openHost({ html, scripts: [`${newSite()}ctg.js`] });
    await page.loaded(2);
    const [a, b] = [page.find('#a > ctg-roadmap'), page.find('#b > ctg-roadmap')];
    expect([a.getAttribute('heading-level'), a.getAttribute('commune')]).to.deep.equal(['4', 'Sens']);
    expect(a.querySelector('a')?.textContent).to.equal('Repli');
    expect(b.getAttribute('heading-level')).to.equal('5');
    expect(page.troubles).to.deep.equal([]);
  });

  it('never makes an event handler, a style or an id of a datum', async () => {
    const html = `<div data-ctg-widget="roadmap" data-onclick="alert(1)" data-style="position:fixed" data-id="x"></div>`;
    const page = await openHost({ html, scripts: [`${newSite()}ctg.js`] });
    await page.loaded();
    expect(page.find('ctg-roadmap').getAttributeNames()).to.deep.equal([]);
  });

  it('serves what the page’s own scripts add later, and leaves unknown names alone', async () => {
    const page = await openHost({ html: '<p data-ctg-widget="carte">Carte</p>', scripts: [`${newSite()}ctg.js`] });
    const late = page.document.createElement('section');
    late.innerHTML = '<div data-ctg-widget="roadmap"></div>';
    page.document.body.append(late);
    await page.loaded();
    expect(page.find('section ctg-roadmap').shadowRoot).not.to.equal(null);
    expect(page.find('p').innerHTML).to.equal('Carte');
  });

  it('waits for the body where the script runs in the head', async () => {
    const head = `<script src="${newSite()}ctg.js"></script>`;
    const page = await openHost({ html: '<div data-ctg-widget="roadmap"></div>', scripts: [], head });
    await page.loaded();
    expect(page.troubles).to.deep.equal([]);
  });
});

describe('the host page', () => {
  afterEach(closeHosts);

  it('keeps its globals, styles, focus, place, history and storage', async () => {
    const site = newSite();
    const html = '<input autofocus><ctg-service-finder></ctg-service-finder><ctg-event-calendar></ctg-event-calendar>';
    const head = `<script>window.before = Object.getOwnPropertyNames(window);</script>
      <script src="${site}ctg.js" defer></script>`;
    const page = await openHost({ html, scripts: [], head });
    await page.loaded(2);
    const { window, document } = page;
    const { before } = window as unknown as { before: string[] };
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name) && name !== 'before');
    // Lit tells the page its versions, to warn of several.
    expect(added.filter((name) => !/^(lit|reactiveElement)[A-Za-z]+$/.test(name))).to.deep.equal([]);
    const symbols = Object.getOwnPropertySymbols(window).map(({ description }) => description);
    expect(symbols.filter((name) => name?.startsWith('ctg'))).to.deep.equal(['ctg-feed/1']);
    expect(document.querySelectorAll('style, link[rel=stylesheet]')).to.have.lengthOf(0);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    expect(document.activeElement?.localName).not.to.match(/^ctg-/);
    expect([window.scrollX, window.scrollY, window.history.state]).to.deep.equal([0, 0, null]);
    expect(document.cookie).to.equal('');
    expect([window.localStorage.length, window.sessionStorage.length]).to.deep.equal([0, 0]);
    const asked = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => !path.startsWith(site) && !path.startsWith('/__page/'))).to.deep.equal([]);
    expect((await requestsOf(site))['cookies']).to.equal(undefined);
  });

  const styles: [string, string][] = [
    ['all: unset', '* { all: unset }'],
    [
      'tiny, crowded and in capitals',
      '* { font-size: 1px; line-height: 0; letter-spacing: 9px; text-transform: uppercase }',
    ],
    ['root of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
    ['inline', 'ctg-roadmap { display: inline }'],
    ['in a flex row', 'body { display: flex }'],
    ['from right to left', 'html { direction: rtl }'],
  ];
  for (const [name, css] of styles) {
    it(`cannot make a widget unreadable: ${name}`, async () => {
      const head = `<style>${css}</style><script src="${newSite()}ctg.js" defer></script>`;
      const page = await openHost({ html: '<ctg-roadmap></ctg-roadmap>', scripts: [], head });
      await page.loaded();
      const text = page.find('ctg-roadmap').shadowRoot?.querySelector<HTMLElement>('[role=status]');
      const style = text && page.window.getComputedStyle(text);
      expect(parseFloat(style?.fontSize ?? '')).to.be.at.least(14);
      expect(parseFloat(style?.lineHeight ?? '')).to.be.at.least(16);
      expect([style?.letterSpacing, style?.textTransform]).to.deep.equal(['normal', 'none']);
      expect(text?.getBoundingClientRect().width).to.be.greaterThan(100);
    });
  }

  it('of 280 px is not made wider by any of the four', async () => {
    const html = `<ctg-service-finder></ctg-service-finder><ctg-event-calendar></ctg-event-calendar>
      <ctg-event-calendar view="month"></ctg-event-calendar>
      <ctg-action-card action="6"></ctg-action-card><ctg-roadmap></ctg-roadmap>`;
    const page = await openHost({ html, scripts: [`${newSite()}ctg.js`], width: 280 });
    await page.loaded(5);
    await waitUntil(() => page.document.documentElement.scrollWidth <= 280, 'the page scrolls sideways');
  });
});
