/** Parts of a long collection: what a first view is drawn from, to the day and to the record; small and made up here. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let firstViews;
before(async () => {
  ({ firstViews } = await loadSource('src/publish/build/first-views.ts'));
});

const COMMUNES = [
  { code: '89387', name: 'Sens' },
  { code: '89443', name: 'Véron' },
];
const feed = (more) => ({
  updated: '2026-11-24T23:30:00+01:00',
  timeZone: 'Europe/Paris',
  communes: COMMUNES,
  services: [],
  events: [],
  ...more,
});
/** As long as that many characters of JSON. */
const long = (record, length = 9000) => {
  const bare = JSON.stringify({ ...record, description: '' }).length;
  return { ...record, description: 'x'.repeat(length - bare) };
};
const service = (id, commune, more = {}) =>
  long({ id, name: id, themes: [], ...(commune && { place: { commune } }), ...more });
const event = (id, start, end = start) => long({ id, title: id, timings: [{ start, end }] }, 30_000);
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));

describe('a collection has parts', () => {
  it('from four hundred thousand characters on, each for itself', () => {
    const names = (more) => [...new Set(firstViews(feed(more)).map(({ name }) => name))];
    const services = (last) => [service('a'), long({ id: 'b', themes: [] }, 391_000 + last)];
    const events = (last) => [event('a', '2026-12-05'), long({ id: 'b', timings: [] }, 370_000 + last)];
    assert.deepEqual(names({ services: services(0), events: events(0) }), []);
    assert.deepEqual(names({ services: services(1), events: events(0) }), ['services']);
    assert.deepEqual(names({ services: services(0), events: events(1) }), ['events']);
  });
});

describe('the parts of services', () => {
  const ids = ({ records }) => records.map(({ id }) => id);

  it('are one of the whole territory and one of each commune, whose own come first, forty in each', () => {
    const services = [
      ...many(42, (index) => service(`sens-${index}`, '89387')),
      ...many(5, (index) => service(`veron-${index}`, '89443')),
    ];
    const [whole, sens, veron, ...others] = firstViews(feed({ services }));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [whole, sens, veron].map(({ name, href, part, records }) => [name, href, part, records.length]),
      [
        ['services', 'extraits/services.json', {}, 40],
        ['services', 'extraits/services-89387.json', { commune: '89387' }, 40],
        ['services', 'extraits/services-89443.json', { commune: '89443' }, 40],
      ],
    );
    assert.ok(ids(sens).every((id) => id.startsWith('sens')));
    assert.deepEqual(
      ids(veron).slice(0, 5).sort(),
      many(5, (index) => `veron-${index}`),
    );
    assert.ok(
      ids(veron)
        .slice(5)
        .every((id) => id.startsWith('sens')),
    );
    assert.ok(services.includes(veron.records[0]), 'records are whole');
  });

  it('have what is still valid on the day of the publication, in the territory’s own time', () => {
    const services = [
      service('hier', '89443', { validUntil: '2026-11-23' }),
      service('ce-jour', '89443', { validUntil: '2026-11-24' }),
      service('demain', '89443', { validUntil: '2026-11-25' }),
      service('toujours', '89443'),
      ...many(45, (index) => service(`sens-${index}`, '89387')),
    ];
    const veron = firstViews(feed({ services })).find(({ part }) => part.commune === '89443');
    assert.deepEqual(ids(veron).slice(0, 3).sort(), ['ce-jour', 'demain', 'toujours']);
    assert.ok(!ids(veron).includes('hier'));
  });
});

describe('the parts of events', () => {
  const filler = many(14, (index) => event(`autre-${index}`, '2020-01-01T09:00:00+01:00'));
  const views = (...events) => firstViews(feed({ events: [...events, ...filler] }));

  it('are eighteen months from that of the publication on', () => {
    const all = views();
    assert.equal(all.length, 18);
    assert.deepEqual(
      [all[0], all[3], all[17]].map(({ name, href, part, records }) => ({ name, href, part, records })),
      [
        {
          name: 'events',
          href: 'extraits/events-2026-11.json',
          part: { from: '2026-11-01', to: '2026-11-30' },
          records: [],
        },
        {
          name: 'events',
          href: 'extraits/events-2027-02.json',
          part: { from: '2027-02-01', to: '2027-02-28' },
          records: [],
        },
        {
          name: 'events',
          href: 'extraits/events-2028-04.json',
          part: { from: '2028-04-01', to: '2028-04-30' },
          records: [],
        },
      ],
    );
  });

  it('begin with the month that it is in the territory, whatever it is elsewhere', () => {
    const first = (updated) => firstViews({ ...feed({ events: filler }), updated })[0].part.from;
    assert.equal(first('2026-12-01T00:30:00+01:00'), '2026-12-01');
    assert.equal(first('2026-11-30T23:30:00+01:00'), '2026-11-01');
  });

  it('hold what has a date within the month or within a week of it', () => {
    const day = (id, date, until = date) => event(id, `${date}T09:00:00+01:00`, `${until}T12:00:00+01:00`);
    const all = views(
      day('trop-tot', '2026-11-23'),
      day('semaine-avant', '2026-11-24'),
      day('dedans', '2026-12-15'),
      day('semaine-apres', '2027-01-07'),
      day('trop-tard', '2027-01-08'),
      day('longue', '2026-10-01', '2027-03-31'),
    );
    const december = all.find(({ part }) => part.from === '2026-12-01');
    assert.deepEqual(
      december.records.map(({ id }) => id),
      ['semaine-avant', 'dedans', 'semaine-apres', 'longue'],
    );
    const several = {
      ...event('plusieurs', '2020-01-01'),
      timings: [
        { start: '2020-01-01', end: '2020-01-01' },
        { start: '2026-12-31', end: '2026-12-31' },
      ],
    };
    assert.equal(views(several)[1].records.length, 1);
  });
});
