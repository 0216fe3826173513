import { expect } from '@open-wc/testing';
import { nextChange, nextVisits, openingState, rangesOn, type OpeningState } from '../../src/domain/opening.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import type { Feed, Hours, Service } from '../../src/feed/types.js';
import { at, feedOf, serviceOf } from './feed.js';
import data from './opening-cases.json';

/** One row of `opening-cases.json`; `service` is how its name begins. */
interface Case {
  readonly name: string;
  readonly service: string;
  readonly at: string;
  readonly is: OpeningState['kind'];
  readonly until?: string;
  readonly opens?: string;
  readonly always?: boolean;
  readonly because?: string;
  readonly label?: string | null;
  readonly holiday?: string | null;
  /** Commune of the visit. */
  readonly visit?: string;
}

interface Table extends Required<Pick<Feed, 'publicHolidays' | 'holidaysUntil'>> {
  readonly services: Record<string, Partial<Service>>;
  readonly cases: readonly Case[];
}

const table = data as unknown as Table;
const feed = feedOf({ publicHolidays: table.publicHolidays, holidaysUntil: table.holidaysUntil });

function serviceNamed(beginning: string): Service {
  const found = Object.entries(table.services).filter(([name]) => name.startsWith(beginning));
  expect(found, beginning).to.have.length(1);
  return serviceOf(found[0]?.[1]);
}

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
  for (const row of table.cases) {
    it(`${row.service}: ${row.name}`, () => {
      expect(told(openingState(serviceNamed(row.service), at(row.at), feed))).to.deep.equal({
        is: row.is,
        until: meant(row.until),
        opens: meant(row.opens),
        always: row.always,
        because: row.because,
        label: row.label ?? undefined,
        holiday: row.holiday ?? undefined,
        visit: row.visit,
      });
    });
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

describe('next change', () => {
  const change = (service: string, now: string) => written(nextChange(serviceNamed(service), at(now), feed));

  it('is the next bound of a range, or midnight', () => {
    expect(change('town hall', '2026-11-24T08:00+01:00')).to.equal(meant('2026-11-24T08:30+01:00'));
    expect(change('town hall', '2026-11-24T08:30+01:00')).to.equal(meant('2026-11-24T12:00+01:00'));
    expect(change('town hall', '2026-11-24T17:00+01:00')).to.equal(meant('2026-11-25T00:00+01:00'));
    expect(change('youth club', '2026-03-29T01:00+01:00')).to.equal(meant('2026-03-29T03:00+02:00'));
    expect(change('hotline (24', '2026-10-25T12:00+01:00')).to.equal(meant('2026-10-26T00:00+01:00'));
  });

  it('is that of a visit', () => {
    expect(change('digital-help bus', '2026-12-01T08:00+01:00')).to.equal(meant('2026-12-01T09:00+01:00'));
    expect(change('office with a visit', '2026-12-01T10:00+01:00')).to.equal(meant('2026-12-01T11:00+01:00'));
  });

  it('is none where only a new feed changes the state', () => {
    for (const service of ['closed for works', 'closed for good', 'by appointment', 'no hours']) {
      expect(change(service, '2026-11-24T10:00+01:00'), service).to.equal(undefined);
    }
  });

  it('is always later, and no state changes before it', () => {
    const wrong: string[] = [];
    for (const [name, part] of Object.entries(table.services)) {
      const service = serviceOf(part);
      for (let now = at('2026-12-23T00:07:00Z'); now < at('2027-01-02T00:00:00Z'); now += 3_420_000) {
        const next = nextChange(service, now, feed) ?? Infinity;
        const before = Math.min(next - 1, now + 86_400_000);
        const same = (instant: number) => JSON.stringify(openingState(service, instant, feed));
        if (next <= now || same(now) !== same(before)) wrong.push(`${name} ${new Date(now).toISOString()}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });
});

describe('next visits', () => {
  it('come in their order, without the cancelled and the past, all or those of a commune', () => {
    const bus = serviceNamed('digital-help bus');
    const days = (commune?: string) =>
      nextVisits(bus, at('2026-12-01T12:00+01:00'), commune).map(({ start }) => start.slice(0, 10));
    expect(days()).to.deep.equal(['2026-12-01', '2026-12-09', '2026-12-10']);
    expect(days('89443')).to.deep.equal(['2026-12-09', '2026-12-10']);
    expect(days('__proto__')).to.deep.equal([]);
    expect(nextVisits(serviceOf(), 0)).to.deep.equal([]);
  });
});
