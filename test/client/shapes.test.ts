import { expect } from '@open-wc/testing';
import { createStore } from '../../src/client/store.js';
import { ActionSchema } from '../../src/feed/schema/action.js';
import { ServiceSchema } from '../../src/feed/schema/service.js';
import { action, event, rootFile, service, type Json } from '../feed/file.js';
import { FakePage, json } from './page.js';
import { brief, storeOf } from './stores.js';

/** A page with one feed in one file. */
function pageOf(part: Json): FakePage {
  const page = new FakePage();
  page.serve('feed.json', json(rootFile(part)));
  return page;
}
const inOneFile: Json = { services: [service('É'), service('a')], events: [event('e')], actions: [action('x')] };

describe('a feed in one file, on a page with an action card alone', () => {
  it('has its services neither read nor judged, nor what points to them', async () => {
    const page = pageOf({ ...inOneFile, events: [event('e', { service: 'gone' })] });
    const store = createStore(page.feed, page);
    store.bring({ actions: ActionSchema });
    const feed = await store.want(['actions']);
    expect(feed.actions.map(({ id }) => id)).to.deep.equal(['x']);
    expect(feed.services).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
    expect(brief(store.stateOf(['actions']))).to.equal('ready CTG');
  });

  it('has them read when a finder of the same script comes, without a request', async () => {
    const page = pageOf(inOneFile);
    const store = createStore(page.feed, page);
    store.bring({ actions: ActionSchema });
    await store.want(['actions']);
    store.bring({ services: ServiceSchema });
    const feed = await store.want(['services']);
    expect(feed.services.map(({ id }) => id)).to.deep.equal(['a']);
    expect(page.requests).to.deep.equal(['feed.json']);
    expect(page.warnings).to.deep.equal([
      `ctg: 1 problem(s) in ${page.feed}\n  services[0].id: not an id (a-z, 0-9 and hyphens)`,
    ]);
  });

  it('tells the problems of what another script reads of the same file', async () => {
    const page = pageOf({ ...inOneFile, actions: [action('Ø'), action('x')] });
    const [cards, all] = [createStore(page.feed, page), storeOf(page)];
    cards.bring({ actions: ActionSchema });
    await cards.want(['actions']);
    await all.want(['services']);
    expect(page.warnings.map((text) => text.split('\n').slice(1))).to.deep.equal([
      ['  actions[0].id: not an id (a-z, 0-9 and hyphens)'],
      ['  services[0].id: not an id (a-z, 0-9 and hyphens)', '  actions[0].id: not an id (a-z, 0-9 and hyphens)'],
    ]);
  });
});

describe('a collection whose shape no element brought', () => {
  it('is read with the shapes of a late part, and keeps being read when a newer feed comes', async () => {
    const page = new FakePage();
    const newer = rootFile({ updated: '2026-11-25T08:00:00+01:00', events: [event('e'), event('f')] });
    page.serve('feed.json', json(rootFile({ events: [event('e')] })), json(newer));
    const store = createStore(page.feed, page);
    const stop = store.subscribe(() => undefined);
    expect((await store.want(['events'])).events.map(({ id }) => id)).to.deep.equal(['e']);
    await page.pass(15 * 60_000 + 1);
    await page.show('visible');
    expect((await store.want([])).events.map(({ id }) => id)).to.deep.equal(['e', 'f']);
    expect(page.requests).to.deep.equal(['feed.json', 'feed.json']);
    stop();
  });

  it('and in a file of its own is read too', async () => {
    const page = pageOf({ events: { href: 'events.json' } });
    page.serve('events.json', json({ format: 'ctg-feed/1', events: [event('e')] }));
    const feed = await createStore(page.feed, page).want(['events']);
    expect(feed.events.map(({ id }) => id)).to.deep.equal(['e']);
  });
});
