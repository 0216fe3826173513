/**
 * A first look says « whole » of what the reading that mends would keep as it is and find no fault in, and never of
 * anything else: each value of a feed is replaced by others, and both are asked.
 */
import { expect } from '@open-wc/testing';
import type { Failure, FeedReading } from '../../src/feed/file.js';
import { lookAtAdded, lookAtCollection, lookAtFeed } from '../../src/feed/look.js';
import { addCollection, readCollection, readFeed } from '../../src/feed/read-all.js';
import { toEnd } from '../../src/feed/repair.js';
import { recordSchemas } from '../../src/feed/schema/records.js';
import { sampleFeed } from '../support/sample.js';
import { action, event, rootFile, service, type Json } from './file.js';
import { OTHERS, pathsIn, replaced } from './replaced.js';

const look = (file: unknown) => toEnd(lookAtFeed(file, recordSchemas));
const feedOf = (reading: FeedReading | Failure) => ('feed' in reading ? reading.feed : expect.fail('no feed'));

describe('a first look at a feed', () => {
  it('keeps a sound one whole, as the reading does', () => {
    const file = sampleFeed();
    const seen = look(file);
    expect(seen).to.have.property('whole', true);
    expect(feedOf(seen)).to.deep.equal(feedOf(readFeed(file)));
  });

  it('never says « whole » of what the reading would mend', function () {
    this.timeout(60_000);
    const file = rootFile({
      language: 'fr',
      timeZone: 'Europe/Paris',
      themes: [
        { id: 'sante', name: 'Santé' },
        { id: 'b', name: 'B', parent: 'sante' },
      ],
      services: [service('s', { themes: ['b'] }), service('t', { replacedBy: 's' })],
      events: [event('e', { service: 's' })],
      actions: [action('x'), action('y', { number: 2, follows: ['x'] })],
      notices: { href: 'notices.json' },
    });
    let whole = 0;
    for (const path of pathsIn(file))
      for (const other of OTHERS) {
        const changed = replaced(file, path, other);
        const [seen, read] = [look(changed), readFeed(changed)];
        const where = `${path.join('.')} = ${JSON.stringify(other)}`;
        if ('failure' in seen) expect(read, where).to.deep.equal(seen);
        else if (seen.whole) {
          whole++;
          expect(read, where).to.have.property('problems').that.is.empty;
          expect(feedOf(seen), where).to.deep.equal(feedOf(read));
        }
      }
    expect(whole).to.be.above(100);
  });

  const faults: [what: string, part: Json][] = [
    ['two services with an id', { services: [service('s'), service('s')] }],
    [
      'two actions of an agreement with a number',
      { actions: [action('x', { number: 1 }), action('y', { number: 1 })] },
    ],
    ['an unknown theme', { services: [service('s', { themes: ['no'] })] }],
    ['a theme that is its own parent', { themes: [{ id: 'a', name: 'A', parent: 'a' }] }],
    ['a time zone that nobody knows', { timeZone: 'Mars/Olympus' }],
    ['no title', { title: undefined }],
  ];
  for (const [what, part] of faults)
    it(`says of ${what} that it is not whole, and keeps the rest`, () => {
      const file = rootFile(part);
      expect(readFeed(file)).to.have.property('problems').that.is.not.empty;
      const seen = look(file);
      expect(seen).to.have.property('whole', false);
      expect(feedOf(seen).communes.length).to.equal(feedOf(readFeed(file)).communes.length);
    });

  it('leaves out a record that is not sound', () => {
    const seen = look(rootFile({ services: [service('s'), service('É')] }));
    expect(feedOf(seen).services.map(({ id }) => id)).to.deep.equal(['s']);
  });

  it('says nothing « whole » on a page that lends keys to every object', () => {
    Object.defineProperty(Object.prototype, 'lent', { value: 'evil', configurable: true });
    try {
      expect(look(sampleFeed())).to.have.property('whole', false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'lent');
    }
  });
});

describe('a first look at a collection of its own', () => {
  const file = { format: 'ctg-feed/1', services: [service('s', { themes: ['no'] })] };

  it('judges references where they can be judged: with the root file', () => {
    const { services: shape } = recordSchemas;
    const seen = toEnd(lookAtCollection('services', file, shape));
    expect(seen).to.have.property('whole', true);
    const read = readCollection('services', file);
    if ('failure' in seen || 'failure' in read) throw new Error('no records');
    expect(seen.records).to.deep.equal(read.records);
    const root = feedOf(look(rootFile({ services: { href: 'services.json' } })));
    expect(toEnd(lookAtAdded(root, 'services', seen.records)).whole).to.equal(false);
    expect(addCollection(root, 'services', read.records).problems.length).to.equal(1);
  });

  it('refuses what the reading refuses', () => {
    for (const other of [null, [], {}, { format: 'ctg-feed/2' }, { format: 'ctg-feed/1', services: {} }])
      expect(toEnd(lookAtCollection('services', other, recordSchemas.services))).to.deep.equal(
        readCollection('services', other),
      );
  });
});
