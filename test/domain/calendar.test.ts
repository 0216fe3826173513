import { expect } from '@open-wc/testing';
import { holidaysKnownOn, monthGrid, publicHolidayOn, schoolHolidayOn } from '../../src/domain/calendar.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { feedOf } from './feed.js';

const ends = (grid: PlainDate[][]) => [String(grid[0]?.[0]), String(grid[grid.length - 1]?.[6]), grid.length];

describe('month grid', () => {
  it('has whole weeks that begin on Monday', () => {
    // December 2026 begins on a Tuesday and ends on a Thursday.
    expect(ends(monthGrid(PlainDate.of(2026, 12, 15)))).to.deep.equal(['2026-11-30', '2027-01-03', 5]);
    // August 2026 begins on a Saturday, and its 31st is a Monday: six weeks.
    expect(ends(monthGrid(PlainDate.of(2026, 8, 1)))).to.deep.equal(['2026-07-27', '2026-09-06', 6]);
    // February 2027 begins on a Monday and has 28 days: four weeks, no day of another month.
    expect(ends(monthGrid(PlainDate.of(2027, 2, 28)))).to.deep.equal(['2027-02-01', '2027-02-28', 4]);
  });

  it('begins on another day where it is asked to', () => {
    expect(ends(monthGrid(PlainDate.of(2026, 12, 1), 7))).to.deep.equal(['2026-11-29', '2027-01-02', 5]);
  });

  it('neither skips nor doubles a day in the months in which clocks change', () => {
    for (const month of [3, 10]) {
      const days = monthGrid(PlainDate.of(2026, month, 1)).flat();
      const first = days[0];
      expect(days.every((date, index) => first?.daysUntil(date) === index)).to.equal(true);
    }
  });
});

describe('holidays', () => {
  const feed = feedOf({
    publicHolidays: [{ date: '2026-12-25', name: 'Noël' }],
    schoolHolidays: [
      { name: 'Nulle', from: '2026-02-30', to: '2026-12-31' },
      { name: 'Noël', from: '2026-12-19', to: '2027-01-03' },
    ],
    holidaysUntil: '2027-08-31',
  });

  it('are named on their days, the last included', () => {
    expect(publicHolidayOn(feed, PlainDate.of(2026, 12, 25))).to.equal('Noël');
    expect(publicHolidayOn(feed, PlainDate.of(2026, 12, 26))).to.equal(undefined);
    expect(schoolHolidayOn(feed, PlainDate.of(2026, 12, 18))).to.equal(undefined);
    expect(schoolHolidayOn(feed, PlainDate.of(2026, 12, 19))).to.equal('Noël');
    expect(schoolHolidayOn(feed, PlainDate.of(2027, 1, 3))).to.equal('Noël');
  });

  it('are known up to the day that the feed says', () => {
    expect(holidaysKnownOn(feed, PlainDate.of(2027, 8, 31))).to.equal(true);
    expect(holidaysKnownOn(feed, PlainDate.of(2027, 9, 1))).to.equal(false);
    expect(holidaysKnownOn(feedOf(), PlainDate.of(2040, 1, 1))).to.equal(true);
    expect(publicHolidayOn(feedOf(), PlainDate.of(2026, 12, 25))).to.equal(undefined);
  });
});
