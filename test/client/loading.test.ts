import { expect } from '@open-wc/testing';
import { action, rootFile, service } from '../feed/file.js';
import { createStore } from '../../src/client/store.js';
import { recordSchemas } from '../../src/feed/schema/records.js';
import { json, settle, type Answer } from './page.js';
import { brief, eventsFile, LATER, outcome, servicesFile, setUp, split, storeOf } from './stores.js';

describe('a feed that cannot be had', () => {
  const cases: [trouble: string, answer: Answer, code: string][] = [
    ['404', new Response('', { status: 404 }), 'status'],
    ['500', new Response('{}', { status: 500 }), 'status'],
    ['truncated JSON', new Response(JSON.stringify(rootFile()).slice(0, -9)), 'format'],
    ['HTML instead of JSON', new Response('<!doctype html><title>Connexion</title>'), 'format'],
    ['200 with an empty body', new Response(''), 'format'],
    ['an array', json([]), 'format'],
    ['null', json(null), 'format'],
    ['another format', json({ format: 'rss' }), 'format'],
    ['a later version', json(rootFile({ format: 'ctg-feed/2' })), 'version'],
    ['a CORS refusal or no network', new TypeError('Failed to fetch'), 'network'],
  ];
  for (const [trouble, answer, code] of cases) {
    it(`fails with "${code}" for ${trouble}, says so once, and asks again the next time`, async () => {
      const { page, store } = setUp(answer, answer, json(rootFile()));
      expect(await outcome(store)).to.equal(code);
      expect(brief(store.state)).to.equal(`failed ${code}`);
      expect(await outcome(store)).to.equal(code);
      expect(page.warnings.length).to.equal(1);
      expect(page.warnings[0]).to.contain(page.feed);
      expect(await outcome(store)).to.equal('ready');
      expect(page.requests.length).to.equal(3);
    });
  }

  it('fails with "network" when the body breaks off', async () => {
    const start = (body: ReadableStreamDefaultController) => {
      body.error(new TypeError('cut'));
    };
    const { store } = setUp(() => Promise.resolve(new Response(new ReadableStream({ start }))));
    expect(await outcome(store)).to.equal('network');
  });

  it('fails with "network" after 20 s of silence, also where `fetch` does not hear the signal', async () => {
    const { page, store } = setUp(() => new Promise(() => undefined));
    const end = outcome(store);
    await page.pass(19_999);
    expect(brief(store.state)).to.equal('loading');
    await page.pass(1);
    expect(await end).to.equal('network');
    expect(page.inits[0]?.signal?.aborted).to.equal(true);
  });

  it('is asked for without credentials, and without options that the page added to Object.prototype', async () => {
    const { page, store } = setUp(json(rootFile()));
    await store.want([]);
    expect(page.inits[0]?.credentials).to.equal('omit');
    expect(Object.getPrototypeOf(page.inits[0])).to.equal(null);
    expect(page.timers.count).to.equal(0);
  });
});

describe('one request for each address', () => {
  it('however many ask at once, and later', async () => {
    const { page, store } = setUp(json(split()));
    page.serve('services.json', json(servicesFile('a')));
    const feeds = await Promise.all(Array.from({ length: 10 }, () => store.want(['services'])));
    await store.want(['services', 'actions']);
    expect(new Set(feeds).size).to.equal(1);
    expect(page.requests).to.deep.equal(['feed.json', 'services.json']);
  });

  it('made before the root file, which may be long, is read', async () => {
    const { page, store } = setUp(json(split()));
    page.serve('services.json', json(servicesFile('a')));
    // Each look at the clock finds the slice used up; the pause after it lasts until the test ends it.
    let goOn = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (goOn = resolve));
    const slow = Object.assign(page, { now: () => (page.time += 50), pause: () => stopped });
    const late = createStore(page.feed, slow);
    late.bring(recordSchemas);
    const feed = late.want(['services']);
    await settle();
    expect(page.requests).to.deep.equal(['feed.json', 'services.json']);
    expect(brief(late.state)).to.equal('loading');
    goOn();
    expect((await feed).services.map(({ id }) => id)).to.deep.equal(['a']);
    expect(page.requests).to.deep.equal(['feed.json', 'services.json']);
    expect(brief(store.state)).to.equal('loading');
  });

  it('when ten stores of ten scripts ask', async () => {
    const { page } = setUp(json(split()));
    page.serve('services.json', json(servicesFile('a')));
    const stores = Array.from({ length: 10 }, () => storeOf(page));
    await Promise.all(stores.map((store) => store.want(['services'])));
    expect(page.requests).to.deep.equal(['feed.json', 'services.json']);
  });

  it('and one list of problems for each version of a file', async () => {
    const bad = rootFile({ services: Array.from({ length: 25 }, () => service('É')) });
    const { page, store } = setUp(json(bad), json({ ...bad, updated: LATER }));
    await Promise.all([store.want([]), storeOf(page).want([])]);
    expect(page.warnings.length).to.equal(1);
    const lines = page.warnings[0]?.split('\n') ?? [];
    expect(lines[0]).to.equal(`ctg: 25 problem(s) in ${page.feed}`);
    expect(lines[1]).to.equal('  services[0].id: not an id (a-z, 0-9 and hyphens)');
    expect([lines.length, lines[21]]).to.deep.equal([22, '  and 5 more']);
    const stop = store.subscribe(() => undefined);
    await page.pass(15 * 60_000 + 1);
    await page.show('visible');
    expect(page.warnings.length).to.equal(2);
    stop();
  });
});

describe('split collections', () => {
  it('are asked for only when a widget wants them', async () => {
    const { page, store } = setUp(json(split()));
    page.serve('parts/events.json', json(eventsFile('e')));
    await store.want(['actions']);
    expect(page.requests).to.deep.equal(['feed.json']);
    expect(brief(store.stateOf(['events']))).to.equal('loading');
    const feed = await store.want(['events']);
    expect(page.requests).to.deep.equal(['feed.json', 'parts/events.json']);
    expect(feed.events.map(({ id }) => id)).to.deep.equal(['e']);
    expect(Object.keys(feed.pending)).to.deep.equal(['services']);
  });

  it('that fail, fail only those who want them', async () => {
    const { page, store } = setUp(json(split()));
    page.serve('services.json', new Response('', { status: 500 }));
    page.serve('parts/events.json', json(eventsFile('e')));
    const ends = await Promise.all([outcome(store, ['services']), outcome(store, ['events']), outcome(store)]);
    expect(ends).to.deep.equal(['status', 'ready', 'ready']);
    expect(brief(store.stateOf(['services']))).to.equal('failed status');
    expect(brief(store.stateOf(['events']))).to.equal('ready CTG');
    expect(brief(store.state)).to.equal('ready CTG');
    expect(page.warnings).to.deep.equal([`ctg: ${page.base}services.json cannot be read: HTTP status 500`]);
  });

  it('come back by themselves', async () => {
    const { page, store } = setUp(json(split()));
    page.serve('services.json', new Response('', { status: 500 }), json(servicesFile('a')));
    let calls = 0;
    const stop = store.subscribe(() => calls++);
    expect(await outcome(store, ['services'])).to.equal('status');
    const before = calls;
    await page.pass(2_000);
    expect(brief(store.stateOf(['services']))).to.equal('ready CTG');
    expect(calls).to.be.above(before);
    expect(page.requests).to.deep.equal(['feed.json', 'services.json', 'services.json']);
    expect(page.timers.count).to.equal(0);
    stop();
  });

  it('on another host are not asked for: widgets ask no host but the feed’s', async () => {
    const { page, store } = setUp(json(split({ services: { href: 'https://else.test/services.json' } })));
    expect(await outcome(store, ['services'])).to.equal('network');
    expect(page.requests).to.deep.equal(['feed.json']);
    expect(page.warnings[0]).to.contain('https://else.test/services.json');
  });

  it('that arrive together are all kept', async () => {
    const { page, store } = setUp(json(split({ actions: { href: 'actions.json' } })));
    page.serve('services.json', json(servicesFile('a')));
    page.serve('parts/events.json', json(eventsFile('e')));
    page.serve('actions.json', json({ format: 'ctg-feed/1', actions: [action('x')] }));
    await Promise.all([store.want(['services']), store.want(['events']), store.want(['actions'])]);
    const feed = await store.want([]);
    expect([feed.services.length, feed.events.length, feed.actions.length]).to.deep.equal([1, 1, 1]);
  });

  it('have their problems told with those of the references that they settle', async () => {
    const { page, store } = setUp(
      json(rootFile({ services: [service('a', { actions: ['gone'] })], actions: { href: 'actions.json' } })),
    );
    page.serve('actions.json', json({ format: 'ctg-feed/1', actions: [action('x', { progress: 120 })] }));
    await store.want(['actions']);
    expect(page.warnings).to.deep.equal([
      `ctg: 2 problem(s) in ${page.base}actions.json` +
        '\n  actions[0].progress: expected <=100\n  services[0].actions[0]: unknown "gone"',
    ]);
  });
});

describe('a large feed', () => {
  it('is read in slices, so that the page stays usable', async () => {
    const { page } = setUp(
      json(rootFile({ services: Array.from({ length: 500 }, (_, index) => service(`s-${String(index)}`)) })),
    );
    // Each look at the clock is 1 ms later.
    const slow = new Proxy(page, {
      get: (target, key): unknown => (key === 'now' ? () => target.time++ : Reflect.get(target, key, target)),
    });
    await storeOf(slow).want([]);
    // 500 records are read and then judged: 1000 looks, a pause after each 10 ms.
    expect(page.pauses).to.be.within(80, 110);
  });
});
