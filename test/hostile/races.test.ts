import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, requestsOf } from '../support/host-page.js';
import { sampleFeed, address } from '../support/sample.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';
import { add, create, emptyPage, FALLBACK, fourElements, outcomeOf, showsFallback, TAGS } from './host.js';

/** The feed of the example, late enough for something to happen before. */
const SLOW = '/__feed/slow/feed.json?ms=150';

afterEach(closeHosts);

describe('while the feed is on its way', () => {
  for (const tag of TAGS) {
    it(`${tag} is removed: nothing is thrown, and the others that wait for it get it`, async () => {
      const page = await emptyPage();
      const leaving = create(page, tag, { feed: SLOW, attributes: { action: 'itinerance' } });
      const told: string[] = [];
      void outcomeOf(leaving).then((outcome) => told.push(outcome));
      page.find('main').append(leaving);
      const staying = add(page, tag, { feed: SLOW, attributes: { action: 'itinerance' } });
      leaving.remove();
      await staying;
      expect(told).to.deep.equal([]);
      expect(page.troubles).to.deep.equal([]);
    });

    it(`${tag} is moved: it shows its content in its new place`, async () => {
      const page = await emptyPage();
      const element = create(page, tag, { feed: SLOW, attributes: { action: 'itinerance' }, fallback: FALLBACK });
      const told = outcomeOf(element);
      page.find('main').append(element);
      page.find('main').append(page.document.createElement('aside'));
      page.find('aside').append(element);
      expect(await told).to.equal('loaded');
      expect(showsFallback(element)).to.equal(false);
      expect(allByRole(element, 'heading').length).to.be.greaterThan(0);
      expect(page.troubles).to.deep.equal([]);
    });
  }

  it('an element is taken out and comes back later: it shows what came meanwhile', async () => {
    const page = await emptyPage();
    const element = create(page, 'ctg-roadmap', { feed: SLOW });
    const told = outcomeOf(element);
    page.find('main').append(element);
    element.remove();
    await add(page, 'ctg-roadmap', { feed: SLOW });
    page.find('main').append(element);
    expect(await told).to.equal('loaded');
    expect(page.troubles).to.deep.equal([]);
  });

  it('its address changes twice: the last one is shown, also where an earlier one answers later', async () => {
    const page = await emptyPage();
    const last = sampleFeed({ services: [{ id: 'la', name: 'Le dernier', summary: 'Oui.', themes: ['jeunesse'] }] });
    const element = create(page, 'ctg-service-finder', { feed: SLOW });
    const told = outcomeOf(element);
    page.find('main').append(element);
    element.setAttribute('feed', '/__feed/status/404');
    element.setAttribute('feed', address(last));
    expect(await told).to.equal('loaded');
    // The first address has answered too, for another element.
    await add(page, 'ctg-service-finder', { feed: SLOW });
    expect(allByRole(element, 'heading').map(textOf)).to.include('Le dernier');
    expect(textOf(byRole(element, 'status'))).to.equal('1 service');
    expect(page.window.failures).to.deep.equal([]);
  });

  it('its address changes from one that never answers to one that does', async () => {
    const page = await emptyPage();
    const element = create(page, 'ctg-roadmap', { feed: '/__feed/silent' });
    const told = outcomeOf(element);
    page.find('main').append(element);
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(element)).to.equal('Chargement…');
    element.setAttribute('feed', address(sampleFeed()));
    expect(await told).to.equal('loaded');
    expect(textOf(byRole(element, 'status'))).to.match(/^3 actions/);
    expect(page.troubles).to.deep.equal([]);
  });
});

describe('many elements on a page', () => {
  it('thirty of them ask once for each file, and all are filled', async () => {
    const site = newSite();
    const scripts = [`${site}ctg.js`];
    const page = await openHost({ scripts, html: Array.from({ length: 8 }, () => fourElements()).join('') });
    await page.loaded(32);
    // An element has loaded when its feed has; the part that draws the open card may still be on its way.
    await waitUntil(async () => (await requestsOf(site))['parts/action-record.js'], 'the open card was not asked for');
    expect(await requestsOf(site)).to.deep.equal({
      'ctg.js': 1,
      'feed.json': 1,
      'services.json': 1,
      'events.json': 1,
      'actions.json': 1,
      'notices.json': 1,
      // A card of the roadmap is open from the start.
      'parts/action-record.js': 1,
      'parts/month.js': 1,
      total: 8,
    });
    expect(page.troubles).to.deep.equal([]);
  });
});
