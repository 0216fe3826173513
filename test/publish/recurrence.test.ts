/** Rules of the example's documents become dated presences: calendars are where a publisher's errors hide. */
import { expect } from '@open-wc/testing';
import { expandRules } from '../../src/publish/example/recurrence.js';
import { isoInstant } from '../../src/publish/instants.js';
import type { Calendar, Change, Rule } from '../../src/publish/example/types.js';
import { PlainDate } from '../../src/domain/plain-date.js';

const calendar: Calendar = {
  publicHolidays: [{ date: '2026-05-14', name: 'Ascension' }],
  schoolHolidays: [{ name: 'Hiver', from: '2027-02-13', to: '2027-02-28' }],
  holidaysUntil: '2027-07-31',
};
const expand = (rule: Rule, changes: Record<string, Change> = {}) =>
  expandRules([rule], changes, calendar, 'Europe/Paris');
const starts = (rule: Rule) => expand(rule).map(({ start }) => start);

describe('recurrence of the example’s sources', () => {
  it('keeps nine o’clock at nine when the clocks change (29 March and 25 October 2026)', () => {
    const rule: Rule = {
      every: 'week',
      on: ['sa', 'su'],
      from: '2026-03-28',
      until: '2026-03-29',
      at: ['09:00', '10:00'],
    };
    expect(starts(rule)).to.deep.equal(['2026-03-28T09:00:00+01:00', '2026-03-29T09:00:00+02:00']);
    expect(starts({ ...rule, from: '2026-10-24', until: '2026-10-25' })).to.deep.equal([
      '2026-10-24T09:00:00+02:00',
      '2026-10-25T09:00:00+01:00',
    ]);
  });

  it('moves on a time that the change of clocks skips, and takes the first of one that comes twice', () => {
    const [spring, autumn] = [PlainDate.of(2027, 3, 28), PlainDate.of(2027, 10, 31)];
    expect(isoInstant(spring, 150, 'Europe/Paris')).to.equal('2027-03-28T03:30:00+02:00');
    expect(isoInstant(autumn, 150, 'Europe/Paris')).to.equal('2027-10-31T02:30:00+02:00');
  });

  it('writes the offset of zones west of Greenwich and of half hours', () => {
    const day = PlainDate.of(2026, 1, 15);
    expect(isoInstant(day, 540, 'America/New_York')).to.equal('2026-01-15T09:00:00-05:00');
    expect(isoInstant(day, 540, 'Asia/Kolkata')).to.equal('2026-01-15T09:00:00+05:30');
    expect(isoInstant(day, 540, 'America/St_Johns')).to.equal('2026-01-15T09:00:00-03:30');
  });

  it('ends on the next day where the end is not after the start', () => {
    expect(expand({ dates: ['2026-12-31'], at: ['20:00', '00:30'] })).to.deep.equal([
      { start: '2026-12-31T20:00:00+01:00', end: '2027-01-01T00:30:00+01:00' },
    ]);
  });

  it('counts every second week from Monday, whichever weekday the rule begins on', () => {
    // Wednesday 7 January 2026 begins; the Monday after is of the week that is left out.
    const rule: Rule = { every: 'week', interval: 2, on: ['mo', 'we'], from: '2026-01-07', until: '2026-01-21' };
    expect(starts(rule)).to.deep.equal(['2026-01-07', '2026-01-19', '2026-01-21']);
  });

  it('finds the first, the fifth and the last such weekday of a month', () => {
    const monthly = (nth: number): Rule => ({
      every: 'month',
      nth,
      on: ['th'],
      from: '2026-04-01',
      until: '2026-05-31',
    });
    expect(starts(monthly(1))).to.deep.equal(['2026-04-02', '2026-05-07']);
    expect(starts(monthly(5))).to.deep.equal(['2026-04-30']);
    expect(starts(monthly(-1))).to.deep.equal(['2026-04-30', '2026-05-28']);
  });

  it('skips the holidays that it is told to skip, their last day included', () => {
    const thursdays: Rule = {
      every: 'week',
      on: ['th'],
      from: '2026-05-07',
      until: '2026-05-21',
      skip: ['public-holidays'],
    };
    expect(starts(thursdays)).to.deep.equal(['2026-05-07', '2026-05-21']);
    const sundays: Rule = {
      every: 'week',
      on: ['su'],
      from: '2027-02-07',
      until: '2027-03-07',
      skip: ['school-holidays'],
    };
    expect(starts(sundays)).to.deep.equal(['2027-02-07', '2027-03-07']);
  });

  it('lasts several days, as days or from a first morning to a last evening', () => {
    expect(expand({ dates: ['2027-11-29'], days: 3 })).to.deep.equal([{ start: '2027-11-29', end: '2027-12-01' }]);
    expect(expand({ dates: ['2027-03-27'], days: 2, at: ['18:00', '12:00'] })).to.deep.equal([
      { start: '2027-03-27T18:00:00+01:00', end: '2027-03-28T12:00:00+02:00' },
    ]);
  });

  it('cancels one date, and moves another without losing the day that was announced', () => {
    const rule: Rule = { dates: ['2026-12-01', '2026-12-08', '2026-12-15'], at: ['09:00', '10:00'] };
    const changes: Record<string, Change> = {
      '2026-12-01': { to: '2026-12-10', at: ['14:00', '15:00'], note: 'Salle prise.' },
      '2026-12-08': { status: 'cancelled' },
      '2026-12-15': { place: 'elsewhere' },
    };
    expect(expand(rule, changes)).to.deep.equal([
      { start: '2026-12-08T09:00:00+01:00', end: '2026-12-08T10:00:00+01:00', status: 'cancelled' },
      {
        start: '2026-12-10T14:00:00+01:00',
        end: '2026-12-10T15:00:00+01:00',
        status: 'moved',
        note: 'Salle prise.',
        movedFrom: '2026-12-01T09:00:00+01:00',
      },
      { start: '2026-12-15T09:00:00+01:00', end: '2026-12-15T10:00:00+01:00', place: 'elsewhere' },
    ]);
  });

  it('refuses a change of a day on which nothing was planned, a 30 February and a 25 o’clock', () => {
    const rule: Rule = { dates: ['2026-12-01'], at: ['09:00', '10:00'] };
    expect(() => expand(rule, { '2026-12-02': { status: 'cancelled' } })).to.throw('2026-12-02');
    expect(() => expand({ dates: ['2026-02-30'] })).to.throw('not a day');
    expect(() => expand({ ...rule, at: ['25:00', '26:00'] })).to.throw('not a time');
  });
});
