import { expect } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import { rangesFrom } from '../../src/domain/ranges.js';

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
});
