import { expect } from '@open-wc/testing';
import { rootFile } from '../feed/file.js';
import { json, settle } from './page.js';
import { brief, outcome, servicesFile, setUp, split } from './stores.js';

describe('offline copies', () => {
  it('are not kept where no widget asks for them', async () => {
    const { page, store } = setUp(json(rootFile()));
    await store.want([]);
    await settle();
    expect(page.stored.size).to.equal(0);
  });

  it('are not read where no widget asks for them', async () => {
    const { page, store } = setUp(new TypeError('down'));
    page.stored.set(page.feed, json(rootFile()));
    expect(await outcome(store)).to.equal('network');
    expect(await outcome(store, [], true)).to.equal('ready');
  });

  it('stand in when the network fails, until it is back', async () => {
    const first = setUp(json(split({ title: 'Kept' })));
    first.page.serve('services.json', json(servicesFile('a')));
    await first.store.want(['services'], { offline: true });
    await settle();
    const kept = [...first.page.stored].map(
      ([url, response]) => [url.slice(first.page.base.length), response] as const,
    );
    expect(kept.map(([file]) => file)).to.deep.equal(['feed.json', 'services.json']);

    // The next day, without a network.
    const { page, store } = setUp(new TypeError('down'), json(split({ title: 'Live' })));
    page.serve('services.json', new TypeError('down'), json(servicesFile('a', 'b')));
    for (const [file, response] of kept) page.stored.set(`${page.base}${file}`, response);
    const stop = store.subscribe(() => undefined);
    const feed = await store.want(['services'], { offline: true });
    expect(feed.services.map(({ id }) => id)).to.deep.equal(['a']);
    expect(brief(store.stateOf(['services']))).to.equal('ready Kept network');
    await page.pass(2_000);
    const state = store.stateOf(['services']);
    expect(brief(state)).to.equal('ready Live');
    expect(state.status === 'ready' && state.feed.services.length).to.equal(2);
    expect(page.timers.count).to.equal(0);
    stop();
  });

  it('stand in for the page of a captive portal', async () => {
    const { page, store } = setUp(new Response('<!doctype html><title>Wi-Fi</title>'));
    page.stored.set(page.feed, json(rootFile()));
    expect(await outcome(store, [], true)).to.equal('ready');
    expect(brief(store.state)).to.equal('ready CTG format');
  });

  it('that are no feed are not read, and no bad document takes the place of a good one', async () => {
    const { page, store } = setUp(json({ format: 'rss' }), new TypeError('down'));
    page.stored.set(page.feed, json({ format: 'ctg-feed/2' }));
    expect(await outcome(store, [], true)).to.equal('format');
    expect(await page.stored.get(page.feed)?.json()).to.deep.equal({ format: 'ctg-feed/2' });
  });

  for (const storage of ['none', 'refused', 'full'] as const) {
    it(`are done without where storage is ${storage}`, async () => {
      const good = setUp(json(rootFile()));
      good.page.storage = storage;
      expect(await outcome(good.store, [], true)).to.equal('ready');
      await settle();
      expect(good.page.warnings).to.deep.equal([]);
      const down = setUp(new TypeError('down'));
      down.page.storage = storage;
      expect(await outcome(down.store, [], true)).to.equal('network');
    });
  }
});
