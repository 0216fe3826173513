import { expect } from '@open-wc/testing';
import { rangesOn } from '../../src/domain/hours.js';
import { isOpenDuring, openingState, type OpeningState } from '../../src/domain/opening.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { nextVisits, visitsToTell } from '../../src/domain/visits.js';
import { instantAt } from '../../src/domain/zone.js';
import type { Hours, Service } from '../../src/feed/types.js';
import { at, feedOf, serviceOf } from './feed.js';
import { feed, serviceNamed, table } from './opening-table.js';

const written = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString());
const meant = (text: string | undefined) => (text === undefined ? undefined : new Date(text).toISOString());

function told(state: OpeningState) {
  const {
    until,
    always,
    opensAt,
    reason,
    label,
    visit,
    opensVisit,
    holiday,
  }: Record<string, unknown> & {
    until?: number;
    opensAt?: number;
    visit?: { place: { commune: string } };
    opensVisit?: { place: { commune: string } };
  } = { ...state };
  return {
    is: state.kind,
    until: written(until),
    opens: written(opensAt),
    always,
    because: reason,
    label,
    holiday,
    visit: (visit ?? opensVisit)?.place.commune,
  };
}

describe('opening', () => {
  for (const { name, record, cases } of table.services) {
    for (const row of cases) {
      it(`${name}: ${row.when}`, () => {
        expect(told(openingState(serviceOf(record), at(row.at), feed))).to.deep.equal({
          is: row.is,
          until: meant(row.until),
          opens: meant(row.opens),
          always: row.always,
          because: row.because,
          label: row.label,
          holiday: row.holiday,
          visit: row.visit,
        });
      });
    }
  }

  it('is computed in the zone of the feed', () => {
    const hours: Hours = { publicHolidays: 'open', week: { tu: [['09:00', '12:00']] } };
    const here = feedOf({ timeZone: 'Pacific/Auckland' });
    // Auckland is 13 hours ahead in November: Tuesday 09:00 there is Monday 20:00 UTC.
    expect(openingState(serviceOf({ hours }), at('2026-11-23T20:00:00Z'), here)).to.deep.equal({
      kind: 'open',
      until: at('2026-11-23T23:00:00Z'),
    });
  });

  it('does not know of a night that began on a day to check', () => {
    const hours: Hours = { week: { fr: [['20:00', '02:00']] } };
    expect(openingState(serviceOf({ hours }), at('2026-12-26T01:00+01:00'), feed).kind).to.equal('check');
    expect(openingState(serviceOf({ hours }), at('2026-12-26T02:00+01:00'), feed).kind).to.equal('closed');
  });
});

describe('ranges of a day', () => {
  const hours: Hours = {
    week: {
      sa: [
        ['22:00', '02:00'],
        ['08:00', '08:00'],
        ['09:00', '24:00'],
      ],
      fr: [['09:00', '12:00']],
    },
  };

  it('are minutes, in order, past midnight where they end there', () => {
    expect(rangesOn(hours, PlainDate.of(2026, 11, 28), feed)).to.deep.equal({
      ranges: [
        [540, 1440],
        [1320, 1560],
      ],
    });
    expect(rangesOn(hours, PlainDate.of(2026, 11, 29), feed)).to.deep.equal({ ranges: [] });
  });

  it('say that they may not hold', () => {
    expect(rangesOn(hours, PlainDate.of(2026, 12, 25), feed)).to.deep.equal({
      ranges: [[540, 720]],
      check: true,
      reason: 'public-holiday',
      label: 'Noël',
    });
  });
});

describe('a state that is kept', () => {
  const fresh = (record: Partial<Service>, now: number) => openingState(serviceOf(record), now, feed);

  it('is that of a service seen for the first time, whether the moment goes on or back', () => {
    const wrong: string[] = [];
    const first = at('2026-12-23T00:07:00Z');
    const steps = Array.from({ length: 250 }, (_, step) => first + step * 3_420_000);
    for (const { id, record } of table.services) {
      const service = serviceOf(record);
      for (const now of [...steps, ...steps.reverse()]) {
        if (JSON.stringify(openingState(service, now, feed)) !== JSON.stringify(fresh(record, now)))
          wrong.push(`${id} ${new Date(now).toISOString()}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('turns in the very millisecond', () => {
    const hall = serviceNamed('town-hall');
    const closing = at('2026-11-24T12:00+01:00');
    expect(openingState(hall, closing - 1, feed).kind).to.equal('open');
    expect(openingState(hall, closing, feed).kind).to.equal('closed');
    expect(openingState(hall, closing - 1, feed).kind).to.equal('open');
  });

  it('does not outlive the last day of a record that takes appointments', () => {
    const service = serviceOf({ appointment: 'required', validUntil: '2026-11-24' });
    expect(openingState(service, at('2026-11-24T23:59+01:00'), feed).kind).to.equal('appointment');
    expect(openingState(service, at('2026-11-25T00:00+01:00'), feed)).to.deep.equal({
      kind: 'closed',
      reason: 'permanent',
    });
  });

  it('is another one for a feed that knows other holidays', () => {
    const hall = serviceNamed('town-hall');
    const now = at('2026-11-24T10:00+01:00');
    expect(openingState(hall, now, feed).kind).to.equal('open');
    const holiday = feedOf({ publicHolidays: [{ date: '2026-11-24', name: 'Fête' }] });
    expect(openingState(hall, now, holiday).kind).to.equal('closed');
  });
});

describe('open during a part of a day', () => {
  const during = (service: Service, day: string, from: number, to: number) => {
    const date = PlainDate.parse(day);
    return !!date && isOpenDuring(service, { date, from: from * 60, to: to * 60 }, feed);
  };

  it('is so where hours or a visit overlap it, if only for a minute', () => {
    const hall = serviceNamed('town-hall');
    expect(during(hall, '2026-11-25', 8, 12)).to.equal(true);
    expect(during(hall, '2026-11-25', 12, 13.5)).to.equal(false);
    expect(during(hall, '2026-11-25', 16, 19)).to.equal(true);
    expect(during(hall, '2026-11-25', 17, 19)).to.equal(false);
    const bus = serviceNamed('bus');
    expect(during(bus, '2026-12-01', 8, 12)).to.equal(true);
    expect(during(bus, '2026-12-01', 12, 14)).to.equal(false);
    // Cancelled that day.
    expect(during(bus, '2026-12-08', 8, 12)).to.equal(false);
  });

  it('knows of the night before', () => {
    const club = serviceNamed('youth-club');
    expect(during(club, '2026-11-30', 0, 2)).to.equal(true);
    expect(during(club, '2026-11-30', 3, 8)).to.equal(false);
  });

  it('is not so on a holiday that the service does not speak of, nor by appointment, nor once it has closed', () => {
    const library = serviceNamed('library');
    expect(during(library, '2026-12-18', 8, 12)).to.equal(true);
    expect(during(library, '2026-12-25', 8, 12)).to.equal(false);
    for (const [name, day] of [
      ['appointment', '2026-11-24'],
      ['works', '2026-11-24'],
      ['closed', '2026-11-24'],
      ['replaced', '2027-01-07'],
      ['new', '2026-11-24'],
    ] as const) {
      expect(during(serviceNamed(name), day, 8, 12), name).to.equal(false);
    }
  });

  it('agrees with the state at each minute of it, on the nights of the change of clocks too', () => {
    const wrong: string[] = [];
    for (const day of ['2026-03-29', '2026-10-25', '2026-12-01', '2026-12-25', '2027-01-01', '2027-03-28']) {
      const date = PlainDate.parse(day) ?? PlainDate.of(1970, 1, 1);
      for (const { id, record } of table.services) {
        for (const from of [0, 120, 480, 720, 1140]) {
          const [start, end] = [from, from + 240].map((minutes) => instantAt(date, minutes, feed.timeZone));
          const service = serviceOf(record);
          let open = false;
          for (let now = start ?? 0; now < (end ?? 0); now += 300_000)
            open ||= openingState(service, now, feed).kind === 'open';
          if (isOpenDuring(service, { date, from, to: from + 240 }, feed) !== open) wrong.push(`${id} ${day} ${from}`);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });
});

describe('next visits', () => {
  const bus = serviceNamed('bus');
  const dates = (visits: readonly { start: string }[]) => visits.map(({ start }) => start.slice(0, 10));

  it('come in their order, without the past, all or those of a commune; the cancelled are there to be said', () => {
    const now = at('2026-12-01T12:00+01:00');
    expect(dates(nextVisits(bus, now))).to.deep.equal(['2026-12-01', '2026-12-08', '2026-12-09', '2026-12-10']);
    expect(dates(nextVisits(bus, now, '89443'))).to.deep.equal(['2026-12-08', '2026-12-09', '2026-12-10']);
    expect(dates(nextVisits(bus, now, '__proto__'))).to.deep.equal([]);
    expect(nextVisits(serviceOf(), 0)).to.deep.equal([]);
  });

  it('are told up to the first to which one can go', () => {
    const seen = (now: string) => dates(visitsToTell(nextVisits(bus, at(now), '89443')));
    expect(seen('2026-11-30T12:00+01:00')).to.deep.equal(['2026-12-01']);
    expect(seen('2026-12-01T12:00+01:00')).to.deep.equal(['2026-12-08', '2026-12-09', '2026-12-10']);
    expect(seen('2026-12-09T12:00+01:00')).to.deep.equal(['2026-12-10']);
    expect(seen('2026-12-10T12:00+01:00')).to.deep.equal([]);
  });

  it('are told with no more than two that are in vain', () => {
    const visit = { start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place: { commune: '89443' } };
    const off = { ...visit, status: 'cancelled' as const };
    expect(visitsToTell([off, off, off, visit, visit])).to.deep.equal([off, off, visit]);
    expect(visitsToTell([off, off, off])).to.deep.equal([off, off]);
  });

  it('are none of a service that has closed, and none past its last day', () => {
    const now = at('2026-12-01T08:00+01:00');
    expect(nextVisits({ ...bus, status: 'closed' }, now)).to.deep.equal([]);
    expect(nextVisits({ ...bus, status: 'temporarily-closed' }, now)).to.deep.equal([]);
    expect(dates(nextVisits({ ...bus, validUntil: '2026-12-08' }, now))).to.deep.equal([
      '2026-12-01',
      '2026-12-01',
      '2026-12-08',
    ]);
  });
});
