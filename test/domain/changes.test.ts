import { expect } from '@open-wc/testing';
import { changes } from '../../src/domain/changes.js';
import type { HolidayFeed } from '../../src/domain/hours.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import type { Hours } from '../../src/feed/types.js';

// Tuesday 24 November 2026; 60 days later it is Saturday 23 January 2027. Christmas and New Year’s Day are Fridays.
const TODAY = PlainDate.of(2026, 11, 24);
const FEED: HolidayFeed = {
  timeZone: 'Europe/Paris',
  publicHolidays: [
    { date: '2026-11-11', name: 'Armistice' },
    { date: '2026-12-25', name: 'Noël' },
    { date: '2027-01-01', name: 'Jour de l’An' },
    { date: '2027-03-29', name: 'Lundi de Pâques' },
  ],
  holidaysUntil: '2027-12-31',
};
const WEEK: Hours['week'] = { mo: [['09:00', '12:00']], fr: [['14:00', '17:00']] };

/** « from/to label: ranges », « ? » where nobody said, « season » for another week. */
const told = (hours: Hours): string[] =>
  changes(hours, TODAY, FEED).map(({ from, to, label, ranges, week, holiday }) => {
    const what = week ? 'season' : ranges ? ranges.map(([a, b]) => `${a}-${b}`).join(' ') || 'closed' : '?';
    return `${from.toString()}/${to.toString()} ${label ?? '-'}: ${what}${holiday ? ' (holiday)' : ''}`;
  });

describe('what changes in the coming weeks', () => {
  it('is a closure, by its date, until its last day', () => {
    const closed = (from: string, to: string) => ({ from, to, ranges: [], reason: from });
    const exceptions = [
      closed('2026-12-28', '2027-01-02'),
      closed('2026-11-20', '2026-11-24'),
      closed('2026-11-20', '2026-11-23'),
      closed('2027-01-23', '2027-01-23'),
      closed('2027-01-24', '2027-01-24'),
      closed('2026-12-31', '2026-12-30'),
      closed('2026-12-32', '2027-01-02'),
      closed('2026-12-28', '2026-12-32'),
    ];
    expect(told({ exceptions })).to.deep.equal([
      '2026-11-20/2026-11-24 2026-11-20: closed',
      '2026-12-28/2027-01-02 2026-12-28: closed',
      '2027-01-23/2027-01-23 2027-01-23: closed',
    ]);
  });

  it('is other hours, another week, or that nobody said how', () => {
    const exceptions = [
      { from: '2026-12-24', to: '2026-12-24', ranges: [['09:00', '11:00'] as [string, string]] },
      {
        from: '2026-12-26',
        to: '2027-01-03',
        week: { sa: [['10:00', '12:00'] as [string, string]] },
        reason: 'Vacances',
      },
      { from: '2027-01-10', to: '2027-01-10', reason: 'Inventaire' },
    ];
    expect(told({ week: WEEK, publicHolidays: 'open', exceptions })).to.deep.equal([
      '2026-12-24/2026-12-24 -: 540-660',
      '2026-12-26/2027-01-03 Vacances: season',
      '2027-01-10/2027-01-10 Inventaire: ?',
    ]);
  });

  it('is a public holiday on a day that is open else', () => {
    expect(told({ week: WEEK, publicHolidays: 'closed' })).to.deep.equal([
      '2026-12-25/2026-12-25 Noël: closed (holiday)',
      '2027-01-01/2027-01-01 Jour de l’An: closed (holiday)',
    ]);
    expect(told({ week: WEEK })).to.deep.equal([
      '2026-12-25/2026-12-25 Noël: ? (holiday)',
      '2027-01-01/2027-01-01 Jour de l’An: ? (holiday)',
    ]);
    expect(told({ week: { mo: [['09:00', '12:00']] }, publicHolidays: 'closed' })).to.deep.equal([]);
    expect(told({ week: WEEK, publicHolidays: 'open' })).to.deep.equal([]);
    expect(told({ publicHolidays: 'closed' })).to.deep.equal([]);
  });

  it('is a public holiday of today, and of the last day that is looked at, and none before or after', () => {
    const days = ['2026-11-23', '2026-11-24', '2027-01-23', '2027-01-24', '2026-12-32'];
    const feed = { ...FEED, publicHolidays: days.map((date) => ({ date, name: date })) };
    const always: [string, string][] = [['09:00', '12:00']];
    const week = { mo: always, tu: always, sa: always, su: always };
    expect(changes({ week, publicHolidays: 'closed' }, TODAY, feed).map(({ label }) => label)).to.deep.equal([
      '2026-11-24',
      '2027-01-23',
    ]);
  });

  it('says a holiday within a closure once', () => {
    const exceptions = [{ from: '2026-12-24', to: '2027-01-03', ranges: [] }];
    expect(told({ week: WEEK, publicHolidays: 'closed', exceptions })).to.deep.equal([
      '2026-12-24/2027-01-03 -: closed',
    ]);
  });

  it('is a holiday within a season too, and a season that begins on a holiday', () => {
    const season = { from: '2026-12-25', to: '2027-01-03', week: { th: [['10:00', '12:00'] as [string, string]] } };
    const fridays = { ...season, week: { fr: [['10:00', '12:00'] as [string, string]] } };
    expect(told({ week: { mo: [['09:00', '12:00']] }, publicHolidays: 'closed', exceptions: [season] })).to.deep.equal([
      '2026-12-25/2027-01-03 -: season',
    ]);
    expect(told({ publicHolidays: 'closed', exceptions: [fridays] })).to.deep.equal([
      '2026-12-25/2027-01-03 -: season',
      '2026-12-25/2026-12-25 Noël: closed (holiday)',
      '2027-01-01/2027-01-01 Jour de l’An: closed (holiday)',
    ]);
  });
});
