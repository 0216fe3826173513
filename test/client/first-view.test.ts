/** A long collection that also comes in parts: what an element shows first is there before the whole is. */
import { expect } from '@open-wc/testing';
import { collectionText } from '../../src/feed/record-lines.js';
import { readInPieces, type View } from '../../src/parts/first-view.js';
import type { Environment } from '../../src/client/environment.js';
import type { FeedStore } from '../../src/client/store.js';
import { event, rootFile, service, type Json } from '../feed/file.js';
import { waitUntil } from '../support/wait.js';
import { json, settle, type FakePage } from './page.js';
import { brief, eventsFile, outcome, servicesFile, setUp } from './stores.js';

const PARTS = [
  { href: 'extraits/services.json' },
  { href: 'extraits/services-89387.json', commune: '89387' },
  { href: 'extraits/services-89443.json', commune: '89443' },
];
const root = (part: Json = {}) =>
  json(rootFile({ services: { href: 'services.json', count: 4, parts: PARTS }, ...part }));
const ids = (store: FeedStore): string => {
  const { state } = store;
  return state.status === 'ready' ? state.feed.services.map(({ id }) => id).join() : state.status;
};

interface Opened {
  readonly page: FakePage;
  readonly store: FeedStore;
  /** Answers the request of the whole. */
  readonly answer: (response: Response | Error) => Promise<void>;
}

/** A page whose whole file is answered when the test says so. */
function open(): Opened {
  const { page, store } = setUp(root());
  page.serve('extraits/services.json', json(servicesFile('a')));
  page.serve('extraits/services-89387.json', json(servicesFile('a', 'sens')));
  page.serve('extraits/services-89443.json', json(servicesFile('veron', 'a')));
  let settleWhole: (answer: Response | Error) => void = () => undefined;
  page.serve('services.json', () =>
    new Promise<Response | Error>((resolve) => (settleWhole = resolve)).then((response) => {
      if (response instanceof Error) throw response;
      return response;
    }),
  );
  const answer = async (response: Response | Error) => {
    settleWhole(response);
    await settle();
  };
  return { page, store, answer };
}
/** A finder is there with each view, and wants the services. */
const want = (store: FeedStore, ...views: View[]) =>
  views.map((view) => store.subscribe(() => undefined, { service: '', ...view })).map(() => store.want(['services']));
const whole = () => json(servicesFile('a', 'b', 'sens', 'veron'));

describe('the first view of a long collection', () => {
  const cases: [who: string, views: View[], first: string, files: string[]][] = [
    ['one commune', [{ commune: 'Véron' }], 'veron,a', ['-89443']],
    ['one commune by its code', [{ commune: '89387' }], 'a,sens', ['-89387']],
    ['the whole territory', [{}], 'a', ['']],
    ['a commune that nobody knows', [{ commune: 'Senss' }], 'a', ['']],
    ['two communes', [{ commune: 'Sens' }, { commune: 'Véron' }], 'a,sens,veron', ['-89387', '-89443']],
    ['the same commune twice', [{ commune: 'Sens' }, { commune: 'Sens' }], 'a,sens', ['-89387']],
  ];
  for (const [who, views, first, files] of cases) {
    it(`of ${who} needs no more than the root and its part; the whole follows, asked for after it`, async () => {
      const { page, store, answer } = open();
      const wanted = want(store, ...views);
      await waitUntil(() => page.requests.includes('services.json'), 'the whole is not asked for');
      expect(page.requests).to.deep.equal([
        'feed.json',
        ...files.map((name) => `extraits/services${name}.json`),
        'services.json',
      ]);
      expect(brief(store.stateOf(['services']))).to.equal('ready CTG');
      expect(ids(store)).to.equal(first);
      // For who asks whether that is all.
      expect(store.state.status === 'ready' && store.state.feed.pending.services?.href).to.equal('services.json');
      await answer(whole());
      await Promise.all(wanted);
      expect(ids(store)).to.equal('a,b,sens,veron');
      expect(store.state.status === 'ready' && store.state.feed.pending).to.deep.equal({});
      expect(page.warnings).to.deep.equal([]);
    });
  }

  const wholes: [who: string, views: View[]][] = [
    ['one service', [{ service: 'b' }]],
    ['a list beside one service', [{}, { service: 'b' }]],
  ];
  for (const [who, views] of wholes) {
    it(`of ${who} needs the whole`, async () => {
      const { page, store, answer } = open();
      const wanted = want(store, ...views);
      await waitUntil(() => page.requests.includes('services.json'), 'the whole is not asked for');
      expect(page.requests).to.deep.equal(['feed.json', 'services.json']);
      expect(brief(store.stateOf(['services']))).to.equal('loading');
      await answer(whole());
      await Promise.all(wanted);
    });
  }

  it('that cannot be had is done without', async () => {
    const { page, store, answer } = open();
    page.serve('extraits/services.json', new Response('', { status: 404 }));
    const [wanted] = want(store, {});
    await waitUntil(() => page.requests.includes('services.json'), 'the whole is not asked for');
    expect(brief(store.stateOf(['services']))).to.equal('loading');
    await answer(whole());
    await wanted;
    expect(ids(store)).to.equal('a,b,sens,veron');
    expect(page.warnings.length).to.equal(1);
  });

  it('stays where the whole cannot be had, is said not to be the latest, and the whole is tried again', async () => {
    const { page, store, answer } = open();
    const failing = outcome(store, ['services']);
    const [wanted] = want(store, { commune: 'Véron' });
    const failed = wanted?.catch(() => 'failed');
    await waitUntil(() => page.requests.includes('services.json'), 'the whole is not asked for');
    await answer(new TypeError('down'));
    expect([await failing, await failed]).to.deep.equal(['network', 'failed']);
    expect(brief(store.stateOf(['services']))).to.equal('ready CTG network');
    expect(ids(store)).to.equal('veron,a');
    page.serve('services.json', whole());
    await page.pass(2_000);
    await waitUntil(() => brief(store.stateOf(['services'])) === 'ready CTG', 'the whole did not come');
    expect(ids(store)).to.equal('a,b,sens,veron');
    const { length } = page.requests;
    await page.pass(600_000);
    expect(page.requests.length).to.equal(length);
  });

  it('is kept off a host that is not the feed’s', async () => {
    const { page, store } = setUp(
      root({ services: { href: 'services.json', parts: [{ href: 'https://else.test/x.json' }] } }),
    );
    page.serve('services.json', whole());
    await Promise.all(want(store, {}));
    expect(page.requests).to.deep.equal(['feed.json', 'services.json']);
  });

  it('has its faults told with the file they stand in', async () => {
    const { page, store } = setUp(root());
    page.serve('extraits/services.json', json({ format: 'ctg-feed/1', services: [service('É'), service('a')] }));
    page.serve('services.json', whole());
    await Promise.all(want(store, {}));
    expect(ids(store)).to.equal('a,b,sens,veron');
  });
});

describe('the first view of a long agenda', () => {
  const MONTHS = ['2026-11', '2026-12', '2027-01'].map((month) => ({
    href: `extraits/events-${month}.json`,
    from: `${month}-01`,
    to: `${month}-${month === '2026-11' ? '30' : '31'}`,
  }));
  const at = (text: string) => () => Date.parse(text);

  const cases: [view: View, months: string[]][] = [
    [{ now: at('2026-11-05T10:00:00+01:00') }, ['2026-11']],
    [{ now: at('2026-11-24T10:00:00+01:00') }, ['2026-11', '2026-12']],
    [{ now: at('2026-11-24T10:00:00+01:00'), date: '2026-12-05' }, ['2026-12']],
    [{ date: '2026-12' }, ['2026-12']],
    [{ date: '2027-05' }, []],
    [{ date: '2026-10-28' }, []],
    [{ date: '2026-12', event: 'e' }, []],
  ];
  for (const [view, months] of cases) {
    it(`of ${JSON.stringify({ ...view, now: view.now && new Date(view.now()) })} is ${months.join() || 'the whole'}`, async () => {
      const { page, store } = setUp(json(rootFile({ events: { href: 'events.json', parts: MONTHS } })));
      for (const { href } of MONTHS) page.serve(href, json({ format: 'ctg-feed/1', events: [event('e')] }));
      page.serve('events.json', json(eventsFile('e', 'f')));
      store.subscribe(() => undefined, { event: '', ...view });
      const feed = await store.want(['events']);
      expect(page.requests).to.deep.equal([
        'feed.json',
        ...months.map((month) => `extraits/events-${month}.json`),
        'events.json',
      ]);
      expect(feed.events.map(({ id }) => id)).to.deep.equal(['e', 'f']);
    });
  }
});

describe('the bodies after a first view', () => {
  /** A body in which a letter of two bytes is cut. */
  const cut = () => {
    const bytes = new TextEncoder().encode('"Crèche"');
    const pieces = [bytes.slice(0, 4), bytes.slice(4)];
    return new ReadableStream<Uint8Array>({
      pull: (body) => {
        const piece = pieces.shift();
        if (piece) body.enqueue(piece);
        else body.close();
      },
    });
  };
  const answering = (body: BodyInit | null) => {
    let pauses = 0;
    let time = 0;
    const environment = {
      fetch: () => Promise.resolve(new Response(body)),
      // Each look at the clock finds the slice used up.
      now: () => (time += 50),
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
    };
    readInPieces(environment);
    const { fetch }: Pick<Environment, 'fetch'> = environment;
    return { environment, fetch: () => fetch('', {}, () => undefined), pauses: () => pauses };
  };
  /** The first view is there, the whole comes piece by piece. */
  const dripping = async ({ every, pieces = 6, cut }: { every: number; pieces?: number; cut?: boolean }) => {
    const { page, store } = setUp(root());
    page.serve('extraits/services.json', json(servicesFile('a')));
    const text = await whole().text();
    page.serve('services.json', () => Promise.resolve(page.drip(text, pieces, every, cut)));
    store.subscribe(() => undefined, { service: '' });
    const end = outcome(store, ['services']);
    await waitUntil(() => page.requests.includes('services.json'), 'the whole is not asked for');
    return { page, store, end };
  };

  it('take the time that they need, as long as they go on coming', async () => {
    const { page, store, end } = await dripping({ every: 15_000 });
    await page.pass(89_999);
    expect([ids(store), brief(store.state)]).to.deep.equal(['a', 'ready CTG']);
    await page.pass(1);
    expect(await end).to.equal('ready');
    expect(ids(store)).to.equal('a,b,sens,veron');
    expect(page.timers.count).to.equal(0);
  });

  it('are given up after 20 s without a piece', async () => {
    const { page, store, end } = await dripping({ every: 1_000, cut: true });
    await page.pass(5_000 + 19_999);
    expect(brief(store.state)).to.equal('ready CTG');
    await page.pass(1);
    expect([await end, brief(store.state)]).to.deep.equal(['network', 'ready CTG network']);
    expect(page.inits.at(-1)?.signal?.aborted).to.equal(true);
  });

  it('are given up after five minutes, where they would come for ever', async () => {
    const { page, store, end } = await dripping({ every: 19_000, pieces: 60 });
    // The last that counts comes after 285 s.
    await page.pass(285_000 + 19_999);
    expect(brief(store.state)).to.equal('ready CTG');
    await page.pass(1);
    expect([await end, brief(store.state)]).to.deep.equal(['network', 'ready CTG network']);
  });

  it('are read as they come, and none twice', async () => {
    const { environment, fetch } = answering(cut());
    const once = environment.fetch;
    readInPieces(environment);
    expect(environment.fetch).to.equal(once);
    const response = await fetch();
    expect(Object.hasOwn(response, 'json')).to.equal(true);
    expect(await response.json()).to.equal('Crèche');
  });

  it('let the page breathe between two records', async () => {
    const { fetch, pauses } = answering(collectionText('services', [{ id: 'a' }, { id: 'b' }]));
    expect(await (await fetch()).json()).to.deep.equal({ format: 'ctg-feed/1', services: [{ id: 'a' }, { id: 'b' }] });
    // The first line, two records and the last line.
    expect(pauses()).to.equal(4);
  });

  it('that are no JSON are the file’s fault', async () => {
    for (const text of ['<!doctype html>', '', '{"format":"ctg-feed/1","services":[\n{"id":"a"},\n{"id"']) {
      const failed: unknown = await answering(text)
        .fetch()
        .then((response) => response.json())
        .catch((error: unknown) => error);
      expect((failed as Error).name, text).to.equal('SyntaxError');
    }
  });

  it('that break off are still the network’s fault', async () => {
    const broken = new ReadableStream({
      pull: (body) => {
        body.error(new TypeError('cut'));
      },
    });
    const { fetch } = answering(broken);
    const failed: unknown = await (await fetch()).json().catch(String);
    expect(failed).to.equal('TypeError: cut');
  });

  it('that are not there are left to the browser', async () => {
    expect(Object.hasOwn(await answering(null).fetch(), 'json')).to.equal(false);
  });
});
