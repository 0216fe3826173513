/**
 * What is right is kept as it stands, without being walked. That must never be said of what the walk would change: each
 * value of a feed is replaced by others, and the reading is compared with the one that walks everything, which is the
 * reading on a page that lends keys to every object.
 */
import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read-all.js';
import { sampleFeed } from '../support/sample.js';
import { action, event, readGood, rootFile, service } from './file.js';
import { OTHERS, pathsIn, replaced, type Path } from './replaced.js';

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** As text that does not depend on the order of keys. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

function walked(file: unknown): string {
  Object.defineProperty(Object.prototype, 'lent', { value: 'evil', configurable: true });
  try {
    return written(readFeed(file));
  } finally {
    Reflect.deleteProperty(Object.prototype, 'lent');
  }
}

describe('a value that is kept as it stands', () => {
  const file = { ...sampleFeed(), title: 'Essai' };

  it('is none that the walk would change', function () {
    this.timeout(60_000);
    let compared = 0;
    for (const path of pathsIn(file)) {
      const here = valueAt(file, path);
      // One key that nobody knows, in each object.
      const others = isObject(here) && !Array.isArray(here) ? [...OTHERS, { ...here, unknown: 1 }] : OTHERS;
      for (const other of others) {
        const changed = replaced(file, path, other);
        const text = written(readFeed(changed));
        if (text !== walked(changed)) expect.fail(`${path.join('.')} = ${JSON.stringify(other)}: ${text}`);
        compared++;
      }
    }
    expect(compared).to.be.above(2_000);
  });

  it('is the file’s own record: nothing is copied', () => {
    const record = service('a', { place: { commune: '89387' } });
    expect(readGood(rootFile({ services: [record] })).feed.services[0]).to.equal(record);
  });

  it('stays as it is when its number is taken from what is shown', () => {
    const second = action('y', { number: 1, agreement: 'ctg-1' });
    const { feed } = readGood(rootFile({ actions: [action('x', { number: 1 }), second] }));
    expect(feed.actions[1]?.number).to.equal(undefined);
    expect(second).to.include({ number: 1 });
  });

  it('is none with a key that nobody knows', () => {
    const record = event('e', { colour: 'red' });
    expect(readGood(rootFile({ events: [record] })).feed.events).to.deep.equal([event('e')]);
  });
});
