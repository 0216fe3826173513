import { expect } from '@open-wc/testing';
import { addCollection, readCollection, readFeed } from '../../src/feed/read-all.js';
import type { Feed } from '../../src/feed/types.js';
import { action, event, expectProblems, readGood, rootFile, service, told } from './file.js';

const failureOf = (value: unknown) => {
  const reading = readFeed(value);
  return 'failure' in reading ? reading.failure : 'none';
};

describe('a file that is no feed', () => {
  for (const value of [
    null,
    undefined,
    7,
    'ctg-feed/1',
    [],
    [rootFile()],
    {},
    { format: 'rss' },
    { format: ['ctg-feed/1'] },
  ]) {
    it(`fails with "format": ${value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 40)}`, () => {
      expect(failureOf(value)).to.equal('format');
    });
  }
  it('fails with "version" where it is of another version', () => {
    expect(failureOf(rootFile({ format: 'ctg-feed/2' }))).to.equal('version');
    expect(failureOf(rootFile({ format: 'ctg-feed/10' }))).to.equal('version');
  });
});

describe('the root', () => {
  it('keeps going with what is there when all the rest is missing', () => {
    const feed = expectProblems({ format: 'ctg-feed/1', services: [service('a', { coverage: ['89387'] })] }, [
      'title: required',
      'updated: required',
      'publisher: required',
      'agreements: required',
      'communes: required',
      'themes: required',
    ]);
    expect(feed.services).to.deep.equal([service('a', { coverage: ['89387'] })]);
    expect([feed.title, feed.publisher.name, feed.language, feed.timeZone]).to.deep.equal([
      '',
      '',
      'fr',
      'Europe/Paris',
    ]);
  });

  it('loses what is bad of it', () => {
    const feed = expectProblems(
      rootFile({
        demo: 'yes',
        language: 'français de France',
        timeZone: 'Europe/Sens',
        publicHolidays: [
          { date: '2026-12-25', name: 'Noël' },
          { date: '2026-12-32', name: '?' },
        ],
        schoolHolidays: [{ name: 'Noël', from: '2027-01-03', to: '2026-12-19' }],
        agreements: [
          { id: 'ctg-1', title: 'CTG 1', start: '2022-01-01', end: '2026-12-31', extendedTo: '2026-06-30' },
          { id: 'ctg-2', title: 'CTG 2', start: '2027-01-01', end: '2026-12-31' },
        ],
        services: 'services.json',
        events: { count: 12 },
      }),
      [
        'demo: expected boolean',
        'language: unknown',
        'timeZone: unknown',
        'agreements[0].extendedTo: earlier than end',
        'agreements[1].end: earlier than start',
        'publicHolidays[1].date: not a day (YYYY-MM-DD)',
        'schoolHolidays[0].to: earlier than from',
        'services: expected object',
        'events.href: required',
      ],
    );
    expect([feed.language, feed.timeZone, feed.demo]).to.deep.equal(['fr', 'Europe/Paris', undefined]);
    expect(feed.publicHolidays).to.deep.equal([{ date: '2026-12-25', name: 'Noël' }]);
    expect([feed.agreements.length, feed.pending]).to.deep.equal([1, Object.create(null)]);
  });
});

describe('references', () => {
  it('to what does not exist are taken out, and the record stays', () => {
    const feed = expectProblems(
      rootFile({
        themes: [
          { id: 'sante', name: 'Santé' },
          { id: 'droits', name: 'Droits', parent: 'social' },
        ],
        help: [{ name: 'Police', phone: '17', themes: ['urgence'] }],
        notices: [{ id: 'n', text: 'Fermé', coverage: ['89387', '75056'] }],
        services: [
          service('a', {
            themes: ['Bad Id', 'sante', 'sport'],
            coverage: ['75056'],
            replacedBy: 'z',
            actions: ['x', 'y'],
            place: { commune: '75056' },
          }),
        ],
        events: [event('e', { service: 'b', coverage: 'all' })],
        actions: [
          action('x', { follows: ['old'] }),
          action('w', { agreement: 'ctg-9' }),
          action('y', { follows: ['w', 'x'] }),
        ],
      }),
      [
        'services[0].themes[0]: not an id (a-z, 0-9 and hyphens)',
        'themes[1].parent: unknown "social"',
        'help[0].themes[0]: unknown "urgence"',
        'actions[0].follows[0]: unknown "old"',
        'actions[1].agreement: unknown "ctg-9"',
        'actions[2].follows[0]: unknown "w"',
        'services[0].themes[2]: unknown "sport"',
        'services[0].coverage[0]: unknown "75056"',
        'services[0].replacedBy: unknown "z"',
        'events[0].service: unknown "b"',
        'notices[0].coverage[1]: unknown "75056"',
      ],
    );
    expect(feed.services[0]).to.deep.equal(
      service('a', { coverage: [], actions: ['x', 'y'], place: { commune: '75056' } }),
    );
    expect(feed.actions).to.deep.equal([action('x', { follows: [] }), action('y', { follows: ['x'] })]);
    expect(feed.themes[1]).to.deep.equal({ id: 'droits', name: 'Droits' });
  });

  it('that lead back to themselves are cut, so that who follows them comes to an end', () => {
    const { feed, problems } = readGood(
      rootFile({
        themes: [
          { id: 'a', name: 'A', parent: 'b' },
          { id: 'b', name: 'B', parent: 'a' },
          { id: 'sante', name: 'Santé', parent: 'top' },
          { id: 'top', name: 'Top' },
        ],
        services: [service('s', { replacedBy: 's' })],
      }),
    );
    expect(feed.themes.map(({ parent }) => parent)).to.deep.equal([undefined, undefined, 'top', undefined]);
    expect(feed.services[0]).to.deep.equal(service('s'));
    expect(problems.map(({ code }) => code)).to.deep.equal(['reference', 'reference', 'reference']);
  });
});

describe('a collection in a file of its own', () => {
  const href = { href: 'actions.json', count: 2, parts: [{ href: 'actions-89387.json', commune: '89387' }] };
  const root = () =>
    rootFile({ services: [service('a', { actions: ['x', 'gone'] }), service('b', { actions: ['x'] })], actions: href });
  const file = (records: unknown) => ({ format: 'ctg-feed/1', actions: records });
  const add = (feed: Feed, records: unknown) => {
    const reading = readCollection('actions', file(records));
    if ('failure' in reading) throw new Error(reading.message);
    const added = addCollection(feed, 'actions', reading.records);
    return { feed: added.feed, problems: told([...reading.problems, ...added.problems]) };
  };

  it('is pending, and what points into it is not judged', () => {
    const feed = expectProblems(root(), []);
    expect(feed.pending.actions).to.deep.equal(href);
    expect(feed.services[0]?.actions).to.deep.equal(['x', 'gone']);
  });

  it('is judged with the rest when it comes, in a new feed that shares what is right', () => {
    const before = expectProblems(root(), []);
    const { feed, problems } = add(before, [{ id: 'bad' }, action('x'), action('y', { themes: ['sport'] })]);
    expect(problems.filter((text) => !text.endsWith('required'))).to.deep.equal([
      'actions[2].themes[0]: unknown "sport"',
      'services[0].actions[1]: unknown "gone"',
    ]);
    expect(Object.keys(feed.pending)).to.deep.equal([]);
    expect(feed.services.map(({ actions }) => actions)).to.deep.equal([['x'], ['x']]);
    expect(feed.services[1]).to.equal(before.services[1]);
    // The feed that widgets may be showing is as it was.
    expect(before.services[0]?.actions).to.deep.equal(['x', 'gone']);
    expect(before.actions).to.deep.equal([]);
  });

  for (const value of [file({}), file(undefined), { actions: [] }, [action('x')], null]) {
    it(`fails where it is ${JSON.stringify(value).slice(0, 50)}`, () => {
      expect(readCollection('actions', value)).to.include({ failure: 'format' });
    });
  }
});
