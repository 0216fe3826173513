import { expect } from '@open-wc/testing';
import { addCollection, readCollection, readFeed } from '../../src/feed/read-all.js';
import { action, event, expectProblems, readGood, rootFile, service } from './file.js';

const parse = (text: string): unknown => JSON.parse(text);

describe('a hostile feed', () => {
  it('with __proto__ and constructor keys changes no prototype and lends no value', () => {
    const evil = '"__proto__":{"notice":"evil"},"constructor":{"prototype":{"notice":"evil"}}';
    const feed = expectProblems(
      parse(JSON.stringify(rootFile({ services: [service('a')] })).replaceAll('{"', `{${evil},"`)),
      [],
    );
    expect(feed.services[0]?.notice).to.equal(undefined);
    expect(Object.keys(feed.services[0] ?? {})).to.deep.equal(['id', 'name', 'summary', 'themes']);
    expect('notice' in {}).to.equal(false);
  });

  it('with a 10 MB string is cut', () => {
    const huge = 'é'.repeat(10_000_000);
    const { feed, problems } = readGood(
      rootFile({
        services: [service('a', { description: huge, verified: huge, contact: { url: huge, email: huge } })],
      }),
    );
    expect(feed.services[0]?.description?.length).to.equal(20_000);
    expect(problems.length).to.equal(4);
    expect(JSON.stringify(problems).length).to.be.below(1000);
  });

  it('with 100 000 records is read', function () {
    this.timeout(20_000);
    const events = Array.from({ length: 100_000 }, (_, index) => (index % 2 ? event(`e-${String(index)}`) : { id: 7 }));
    const { feed, problems } = readGood(rootFile({ events }));
    expect(feed.events.length).to.equal(50_000);
    // `id` of another type, four required keys missing.
    expect(problems.length).to.equal(250_000);
  });

  it('with 100 000 faults in one record is read', function () {
    this.timeout(20_000);
    const keywords = Array.from({ length: 100_000 }, (_, index) => (index % 2 ? 'mot' : index));
    const { feed, problems } = readGood(rootFile({ services: [service('a', { keywords })] }));
    expect(feed.services[0]?.keywords?.length).to.equal(50_000);
    expect(problems[49_999]?.path).to.equal('services[0].keywords[99998]');
  });

  it('with emoji, NUL and bidi controls is read as it is', () => {
    const name = '🏳️‍🌈 \u0000\u202Eenfance\u2066';
    expect(expectProblems(rootFile({ services: [service('a', { name })] }), []).services[0]?.name).to.equal(name);
  });

  it('with 10 000 levels in keys that we know and do not know is read', () => {
    const deep = parse('['.repeat(10_000) + ']'.repeat(10_000));
    const chain = parse('{"place":'.repeat(10_000) + '1' + '}'.repeat(10_000));
    const { feed } = readGood(
      rootFile({
        unknown: deep,
        help: deep,
        services: [service('a', { x: chain, place: chain, keywords: deep }), deep, chain],
      }),
    );
    expect(feed.services).to.deep.equal([service('a', { keywords: [] })]);
  });

  it('is not changed by being read: other scripts read the same document', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const bad = rootFile({
      services: [service('a', { keywords: [1, 'b'], hours: [], themes: ['sport'], summary: 'x'.repeat(300) })],
      actions: [action('x', { number: 1 }), action('y', { number: 1 })],
    });
    const { problems } = readGood(freeze(bad));
    expect(problems.length).to.equal(5);
  });
});

describe('a page that has extended Object.prototype', () => {
  const names = [
    'notice',
    'status',
    'both',
    'typed',
    'issues',
    'fallback',
    'default',
    'pipe',
    'message',
    'coverage',
    'failure',
    'timeZone',
    'parent',
  ];

  const polluted = (descriptor: PropertyDescriptor, work: () => void) => {
    for (const name of names) Object.defineProperty(Object.prototype, name, { ...descriptor, configurable: true });
    try {
      work();
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
  };

  const kinds: [string, PropertyDescriptor][] = [
    ['enumerable', { value: 'evil', enumerable: true, writable: true }],
    ['not enumerable', { value: ['evil'], enumerable: false, writable: true }],
    ['read-only', { value: { evil: true }, enumerable: true, writable: false }],
    ['a getter', { get: () => () => 'evil', enumerable: true }],
  ];
  for (const [kind, descriptor] of kinds) {
    it(`leaks nothing into a feed (${kind})`, () => {
      const good = rootFile({
        services: [service('a', { status: 'open', hours: { week: { mo: [['09:00', '12:00']] } }, actions: ['x'] })],
        events: [event('e')],
        actions: { href: 'actions.json' },
      });
      const bad = rootFile({ services: [service('a', { status: 'x', ageMonths: { min: 9, max: 3 } })] });
      const expected = [readFeed(good), readFeed(bad)];
      const late = { format: 'ctg-feed/1', actions: [action('x', { agreement: 'ctg-1' })] };
      const seen: unknown[] = [];
      const readings: unknown[] = [];
      polluted(descriptor, () => {
        const reading = readFeed(good);
        readings.push(reading, readFeed(bad));
        if (!Object.hasOwn(reading, 'feed') || !('feed' in reading)) return;
        const { feed } = reading;
        seen.push(feed.services[0]?.notice, feed.events[0]?.status, feed.themes[0]?.parent, feed.pending.services);
        const records = readCollection('actions', late);
        if (!('records' in records)) return;
        const added = addCollection(feed, 'actions', records.records).feed;
        seen.push(added.services[0]?.notice, added.actions[0]?.status, added.actions.length, added.events[0]?.coverage);
      });
      // As text, since objects that inherit nothing are others; read again, since what was repaired has its keys in another order.
      const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
      expect(asText(readings)).to.deep.equal(asText(expected));
      const nothing = undefined;
      expect(seen).to.deep.equal([nothing, nothing, nothing, nothing, nothing, nothing, 1, nothing]);
    });
  }

  it('is met only while it lasts: later readings make ordinary objects', () => {
    const { feed } = readGood(rootFile({ services: [service('a')] }));
    expect(Object.getPrototypeOf(feed.services[0])).to.equal(Object.prototype);
  });
});
