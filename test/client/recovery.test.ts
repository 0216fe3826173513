import { expect } from '@open-wc/testing';
import type { FeedStore } from '../../src/client/store.js';
import type { Feed } from '../../src/feed/types.js';
import { rootFile } from '../feed/file.js';
import { json, settle, type Answer, type FakePage } from './page.js';
import { brief, eventsFile, LATER, outcome, servicesFile, setUp, split } from './stores.js';

describe('trying again', () => {
  it('waits 2 s, 8 s, 30 s, 2 min, 10 min, then rests until the page is shown again', async () => {
    const { page, store } = setUp(new TypeError('down'));
    const stop = store.subscribe(() => undefined);
    await outcome(store);
    for (const wait of [2_000, 8_000, 30_000, 120_000, 600_000]) {
      expect(page.timers).to.deep.equal({ count: 1, next: wait });
      const before = page.requests.length;
      await page.pass(wait);
      expect(page.requests.length).to.equal(before + 1);
    }
    expect(page.timers.count).to.equal(0);
    page.serve('feed.json', json(rootFile()));
    await page.show('visible');
    expect(brief(store.state)).to.equal('ready CTG');
    stop();
  });

  it('keeps saying "failed" meanwhile, so that nothing flickers', async () => {
    const { page, store } = setUp(new TypeError('down'));
    const seen: string[] = [];
    const stop = store.subscribe(() => seen.push(brief(store.state)));
    await outcome(store);
    await page.pass(60_000);
    expect([...new Set(seen)]).to.deep.equal(['failed network']);
    expect(page.warnings.length).to.equal(1);
    stop();
  });

  const waits: [asked: string, wait: number][] = [
    ['7', 7_000],
    ['1', 2_000],
    ['999999', 3_600_000],
    [new Date(1_060_000).toUTCString(), 60_000],
    ['soon', 2_000],
  ];
  for (const [asked, wait] of waits) {
    it(`waits as long as the server asks, up to an hour: ${asked}`, async () => {
      const { page, store } = setUp(new Response('', { status: 503, headers: { 'retry-after': asked } }));
      const stop = store.subscribe(() => undefined);
      await outcome(store);
      expect(page.timers).to.deep.equal({ count: 1, next: wait });
      stop();
    });
  }

  it('stops when the last widget leaves, and goes on when one comes', async () => {
    const { page, store } = setUp(new TypeError('down'));
    const stop = store.subscribe(() => undefined);
    const stopToo = store.subscribe(() => undefined);
    await outcome(store);
    stop();
    expect(page.timers.count).to.equal(1);
    stopToo();
    stopToo();
    expect(page.timers.count).to.equal(0);
    await page.show('visible');
    expect(page.requests.length).to.equal(1);
    const stopAgain = store.subscribe(() => undefined);
    expect(page.timers.count).to.equal(1);
    stopAgain();
  });

  it('does not ask by itself for a later version of the format', async () => {
    const { page, store } = setUp(json(rootFile({ format: 'ctg-feed/2' })));
    const stop = store.subscribe(() => undefined);
    await outcome(store);
    expect(page.timers.count).to.equal(0);
    stop();
  });

  it('starts at once when a person asks, says "loading", and never rejects', async () => {
    const { page, store } = setUp(new TypeError('down'), new TypeError('down'), json(split()));
    page.serve('services.json', json(servicesFile('a')));
    const seen: string[] = [];
    const stop = store.subscribe(() => seen.push(brief(store.stateOf(['services']))));
    await outcome(store, ['services']);
    await store.retry();
    await store.retry();
    // Ready only once the services have come too.
    expect(seen.filter((text, index) => text !== seen[index - 1])).to.deep.equal([
      'failed network',
      'loading',
      'failed network',
      'loading',
      'ready CTG',
    ]);
    expect(page.timers.count).to.equal(0);
    stop();
  });
});

describe('a page that stays open', () => {
  const QUARTER = 15 * 60_000;

  async function open(
    ...answers: Answer[]
  ): Promise<{ page: FakePage; store: FeedStore; feed: Feed; stop: () => void }> {
    const { page, store } = setUp(json(split({ title: 'Old' })), ...answers);
    page.serve('services.json', json(servicesFile('a')), json(servicesFile('a', 'b')));
    const stop = store.subscribe(() => undefined);
    return { page, store, stop, feed: await store.want(['services']) };
  }
  const fresh = () => json(split({ title: 'New', updated: LATER }));

  it('asks again when it is shown after more than 15 minutes, not before', async () => {
    const { page, store, stop } = await open(fresh());
    await page.pass(QUARTER);
    await page.show('visible');
    expect(page.requests.length).to.equal(2);
    await page.pass(1);
    await page.show('hidden');
    expect(page.requests.length).to.equal(2);
    await page.show('visible');
    expect(page.requests).to.deep.equal(['feed.json', 'services.json', 'feed.json', 'services.json']);
    expect(page.inits.map(({ cache }) => cache)).to.deep.equal(['default', 'default', 'no-cache', 'no-cache']);
    const state = store.stateOf(['services']);
    expect(brief(state)).to.equal('ready New');
    expect(state.status === 'ready' && state.feed.services.length).to.equal(2);
    stop();
  });

  it('goes from the old feed to the new one without "loading" in between', async () => {
    const { page, store, stop } = await open(fresh());
    const seen: string[] = [];
    const stopToo = store.subscribe(() => seen.push(brief(store.stateOf(['services']))));
    await page.pass(QUARTER + 1);
    await page.show('visible');
    expect(seen).to.deep.equal(['ready New']);
    stop();
    stopToo();
  });

  it('changes nothing when the feed has not changed', async () => {
    const { page, store, feed, stop } = await open(json(split({ title: 'Other words, same instant' })));
    await page.pass(QUARTER + 1);
    await page.show('visible');
    expect(page.requests).to.deep.equal(['feed.json', 'services.json', 'feed.json']);
    expect(await store.want(['services'])).to.equal(feed);
    await page.show('visible');
    expect(page.requests.length).to.equal(3);
    stop();
  });

  it('keeps the last good feed when the new one fails, says why, and recovers', async () => {
    const { page, store, feed, stop } = await open(new TypeError('down'), fresh());
    await page.pass(QUARTER + 1);
    await page.show('visible');
    const state = store.stateOf(['services']);
    expect(brief(state)).to.equal('ready Old network');
    expect(state.status === 'ready' && state.feed).to.equal(feed);
    expect(await outcome(store, ['services'])).to.equal('ready');
    await page.pass(2_000);
    expect(brief(store.stateOf(['services']))).to.equal('ready New');
    stop();
  });

  it('keeps the old feed whole when only a part of the new one fails', async () => {
    const { page, store, feed, stop } = await open(fresh());
    page.serve('services.json', new Response('<html>'));
    await page.pass(QUARTER + 1);
    await page.show('visible');
    const state = store.stateOf(['services']);
    expect(brief(state)).to.equal('ready Old format');
    expect(state.status === 'ready' && state.feed).to.equal(feed);
    stop();
  });

  it('asks for urgent words that are published alone', async () => {
    const notices = (text: string) => json({ format: 'ctg-feed/1', notices: [{ id: 'n', text }] });
    const { page, store } = setUp(json(rootFile({ notices: { href: 'notices.json' } })));
    page.serve('notices.json', notices('Neige'), notices('Dégel'));
    const stop = store.subscribe(() => undefined);
    expect((await store.want(['notices'])).notices[0]?.text).to.equal('Neige');
    await page.pass(QUARTER + 1);
    await page.show('visible');
    expect((await store.want(['notices'])).notices[0]?.text).to.equal('Dégel');
    stop();
  });

  for (const [kind, title, updated] of [
    ['new', 'New', LATER],
    ['unchanged', 'Old', '2026-11-24T08:00:00+01:00'],
  ] as const) {
    it(`has a collection that is first wanted while the ${kind} feed is under way`, async () => {
      const { page, store, stop } = await open();
      let answer: (response: Response) => void = () => undefined;
      page.serve('feed.json', () => new Promise((resolve) => (answer = resolve)));
      page.serve('parts/events.json', json(eventsFile('e')));
      await page.pass(QUARTER + 1);
      await page.show('visible');
      await store.want(['events']);
      answer(json(split({ title, updated })));
      await settle();
      const state = store.stateOf(['services', 'events']);
      expect(brief(state)).to.equal(`ready ${title}`);
      expect(state.status === 'ready' && state.feed.events.length).to.equal(1);
      stop();
    });
  }
});
