/** The script as communes have it: on the agglomération's host, which is not the page's. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, requestsOf, type HostPage } from '../support/host-page.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const FALLBACK = '<a href="https://agglo.example/">Feuille de route</a>';
const HTML = `<ctg-roadmap>${FALLBACK}</ctg-roadmap><ctg-service-finder lang="en">${FALLBACK}</ctg-service-finder>`;

/** The origins that were asked for something, but for the page's own. */
function otherOrigins({ window: { performance, location } }: HostPage): string[] {
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
  return [...new Set(asked)].filter((origin) => origin !== location.origin);
}

describe('a script on another host than the page', () => {
  let host: string;

  before(async () => {
    host = await (await fetch('/__feed/other-origin')).text();
  });
  afterEach(closeHosts);

  for (const kind of ['classic', 'module'] as const) {
    it(`brings its feed and its parts from there, and asks no third host: ${kind}`, async () => {
      const page = await openHost({ html: HTML, kind, scripts: [`${host}/dist/ctg.js`] });
      await page.loaded(2);
      byRole(page.find('ctg-roadmap'), 'region', 'Feuille de route');
      byRole(page.find('ctg-service-finder'), 'searchbox', 'Search for a service');
      expect(page.troubles).to.deep.equal([]);
      expect(otherOrigins(page)).to.deep.equal([host]);
      const own = page.window.performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(host));
      expect(own.map(({ name }) => new URL(name).pathname)).to.deep.equal(['/__page/observer.js']);
    });
  }

  it('that allows no other page (no CORS header): French words, the fallback, a button, a line for each file', async () => {
    const page = await openHost({ html: HTML, scripts: [`${host}/refused/ctg.js`] });
    await page.failed(2);
    for (const tag of ['ctg-roadmap', 'ctg-service-finder']) {
      const element = page.find(tag);
      await waitUntil(() => allByRole(element, 'button', 'Réessayer').length === 1, `${tag} has no button`);
      expect(textOf(byRole(element, 'status'))).to.contain('n’ont pas pu être chargées');
      expect(element.querySelector('a')?.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const { lines, failures, violations } = page.window;
    expect([...failures, ...violations]).to.deep.equal([]);
    expect(lines.filter((line) => line.includes('feed.json cannot be read')).length, lines.join('\n')).to.equal(1);
    expect(lines.filter((line) => line.includes('"messages-en" cannot be loaded')).length).to.equal(1);
    expect(lines.length, lines.join('\n')).to.equal(2);
  });

  it('that allows no other page, as a module: the browser loads no script, and the fallback stays', async () => {
    const page = await openHost({ html: HTML, kind: 'module', scripts: [`${host}/refused/ctg.js`] });
    expect(page.window.customElements.get('ctg-roadmap')).to.equal(undefined);
    for (const link of page.document.querySelectorAll('a')) {
      expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    }
  });
});

describe('one script for each element, all four on a page', () => {
  afterEach(closeHosts);

  it('make one element of each div, and ask once for the feed', async () => {
    const names = ['service-finder', 'event-calendar', 'action-card', 'roadmap'];
    const html = names
      .map((name) => `<div data-ctg-widget="${name}" data-action="itinerance">${FALLBACK}</div>`)
      .join('');
    for (const kind of ['classic', 'module'] as const) {
      const site = newSite();
      const page = await openHost({ html, kind, scripts: names.map((name) => `${site}ctg-${name}.js`) });
      await page.loaded(4);
      for (const name of names) {
        const made = [...page.document.querySelectorAll(`ctg-${name}`)];
        expect(made.length, name).to.equal(1);
        expect(made[0]?.parentElement?.children.length, name).to.equal(1);
        expect(made[0]?.querySelectorAll('a').length, name).to.equal(1);
      }
      expect((await requestsOf(site))['feed.json']).to.equal(1);
      expect(page.troubles).to.deep.equal([]);
    }
  });
});
