import { expect } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import { daysFrom, monthOf, rangesFrom } from '../../src/domain/ranges.js';

const HOLIDAYS = [
  { name: 'Noël', from: '2026-12-19', to: '2027-01-03' },
  { name: 'Toussaint', from: '2026-10-17', to: '2026-11-01' },
];
const spans = (today: PlainDate, firstWeekday = 1): string[] =>
  rangesFrom({ schoolHolidays: HOLIDAYS }, today, firstWeekday).map(
    ({ name, from, to, title }) => `${name} ${from.toString()} ${to.toString()}${title ? ` ${title}` : ''}`,
  );

describe('spans of days by name', () => {
  it('begin today, on a Tuesday', () => {
    expect(spans(PlainDate.of(2026, 11, 24))).to.deep.equal([
      'today 2026-11-24 2026-11-24',
      'weekend 2026-11-28 2026-11-29',
      'week 2026-11-24 2026-11-29',
      'month 2026-11-24 2026-11-30',
      'holidays 2026-12-19 2027-01-03 Noël',
    ]);
  });

  it('are short on a Sunday, and within holidays begin today', () => {
    expect(spans(PlainDate.of(2026, 12, 20))).to.deep.equal([
      'today 2026-12-20 2026-12-20',
      'weekend 2026-12-20 2026-12-20',
      'week 2026-12-20 2026-12-20',
      'month 2026-12-20 2026-12-31',
      'holidays 2026-12-20 2027-01-03 Noël',
    ]);
  });

  it('end the week on Saturday where it begins on Sunday, and name no holidays that nobody knows', () => {
    expect(spans(PlainDate.of(2027, 1, 10), 7)).to.deep.equal([
      'today 2027-01-10 2027-01-10',
      'weekend 2027-01-10 2027-01-10',
      'week 2027-01-10 2027-01-16',
      'month 2027-01-10 2027-01-31',
    ]);
  });

  it('name the next holidays in whatever order they are told, and none that are no span of days', () => {
    const named = (schoolHolidays: typeof HOLIDAYS) =>
      rangesFrom({ schoolHolidays }, PlainDate.of(2026, 10, 1), 1).map(({ title }) => title)[4];
    expect(named(HOLIDAYS)).to.equal('Toussaint');
    expect(named([{ name: 'Sans début', from: '2026-13-01', to: '2026-12-31' }])).to.equal(undefined);
    expect(named([{ name: 'Sans fin', from: '2026-12-01', to: '2026-12-32' }])).to.equal(undefined);
    expect(named([{ name: 'À l’envers', from: '2026-12-31', to: '2026-12-01' }])).to.equal(undefined);
    expect(rangesFrom({}, PlainDate.of(2026, 10, 1), 1).length).to.equal(4);
  });
});

describe('the days that are looked at', () => {
  const today = PlainDate.of(2026, 11, 24);
  const now = Date.parse('2026-11-24T10:00:42.5+01:00');
  const minute = Date.parse('2026-11-24T10:00:00+01:00');

  it('are a whole month', () => {
    const { from, to, now: since } = monthOf(PlainDate.of(2028, 2, 15));
    expect([from.toString(), to?.toString(), since]).to.deep.equal(['2028-02-01', '2028-02-29', undefined]);
  });

  it('are all that come from a day on, of today without what is over, to the minute', () => {
    expect(daysFrom(today, undefined, { today, now })).to.deep.equal({ from: today, to: undefined, now: minute });
    const later = today.addDays(1);
    expect(daysFrom(later, undefined, { today, now })).to.deep.equal({ from: later, to: undefined, now: undefined });
  });

  it('are those of a range, whatever day is looked from', () => {
    const weekend = { name: 'weekend', from: PlainDate.of(2026, 11, 28), to: PlainDate.of(2026, 11, 29) } as const;
    const { from, to } = weekend;
    expect(daysFrom(today, weekend, { today, now })).to.deep.equal({ from, to, now: undefined });
  });
});
