import { expect } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import { timelineOf } from '../../src/domain/timeline.js';
import type { Action } from '../../src/feed/types.js';
import { actionOf } from './feed.js';

const today = PlainDate.of(2026, 11, 24);
/** Four years of 1461 days: 2024 is a leap year. */
const span = { start: '2023-01-01', end: '2026-12-31' };
const lineOf = (...parts: Partial<Action>[]) => timelineOf(parts.map(actionOf), span, today);
const only = (part: Partial<Action>) => {
  const [row] = lineOf(part).rows;
  if (!row) throw new Error('no row');
  return row;
};

describe('the axis', () => {
  it('is the agreement’s period, with its years and today', () => {
    const { from, to, years, today: now, end } = lineOf({ start: '2024', end: '2025' });
    expect([from.toString(), to.toString()]).to.deep.equal(['2023-01-01', '2027-01-01']);
    expect(years).to.deep.equal([
      { year: 2023, at: 0 },
      { year: 2024, at: 365 / 1461 },
      { year: 2025, at: 731 / 1461 },
      { year: 2026, at: 1096 / 1461 },
    ]);
    // 24 November is the 328th day: 327 have passed of the year.
    expect(now).to.equal((1096 + 327) / 1461);
    expect(end).to.equal(undefined);
  });

  it('goes on for what ends later, a year at most, and marks where the agreement ends', () => {
    const line = lineOf({ start: '2026', end: '2027-06' }, { start: '2026', end: '2090' });
    expect(line.to.toString()).to.equal('2027-07-01');
    expect(line.end).to.equal(1461 / 1642);
    expect(line.rows[1]?.bar).to.deep.equal({ from: 1096 / 1642, to: 1 });
    expect(line.rows[1]?.marks.map(({ at }) => at)).to.deep.equal([1096 / 1642, undefined]);
  });

  it('is that of all actions, however few rows are worked out, those that begin first on top', () => {
    const actions = [
      actionOf({ id: 'last', start: '2025', end: '2027-03' }),
      actionOf({ id: 'first', start: '2023' }),
      actionOf({ id: 'second', start: '2024' }),
      actionOf({ id: 'undated' }),
    ];
    const ids = (limit?: number, always?: (action: Action) => boolean) =>
      timelineOf(actions, span, today, limit, always).rows.map(({ action }) => action.id);
    expect(ids()).to.deep.equal(['first', 'second', 'last']);
    expect(ids(1)).to.deep.equal(['first']);
    expect(ids(2)).to.deep.equal(['first', 'second']);
    expect(ids(1, ({ id }) => id === 'last')).to.deep.equal(['first', 'last']);
    expect(timelineOf(actions, span, today, 1).to.toString()).to.equal('2027-04-01');
    expect(timelineOf(actions, span, today, 1).undated.map(({ id }) => id)).to.deep.equal(['undated']);
  });

  it('has no today that is beyond it', () => {
    expect(timelineOf([], span, PlainDate.of(2030, 1, 1))).not.to.have.property('today');
  });

  it('serves a feed without an agreement and without dates', () => {
    const { rows, undated, from, to } = timelineOf([actionOf()], undefined, today);
    expect([rows.length, undated.length]).to.deep.equal([0, 1]);
    expect([from.toString(), to.toString()]).to.deep.equal(['2026-11-01', '2026-12-01']);
  });

  it('does not number every year of a long one', () => {
    const long = timelineOf([], { start: '2000-01-01', end: '2026-12-31' }, today);
    expect(long.years.map(({ year }) => year)).to.deep.equal([2000, 2004, 2008, 2012, 2016, 2020, 2024]);
  });
});

describe('a row', () => {
  it('has its dates and steps in the order of time, those without a date last', () => {
    const row = only({
      start: '2024-01',
      end: '2026-12-31',
      deadlines: [
        { set: '2023', end: '2025-12' },
        { set: '2025', end: '2026-06-30' },
        { set: '2026', end: '2026-12-31' },
      ],
      steps: [
        { title: 'Some day' },
        { title: 'Done', due: '2024-03', done: '2024-05-02' },
        { title: 'Late', due: '2026-10' },
        { title: 'To come', due: '2026-12-01' },
        { title: 'Done one day', done: true },
      ],
    });
    expect(row.marks.map(({ kind, date, step }) => [kind, date, step?.title])).to.deep.equal([
      ['start', '2024-01', undefined],
      ['step-done', '2024-05-02', 'Done'],
      ['first-deadline', '2025-12', undefined],
      ['moved-deadline', '2026-06-30', undefined],
      ['step-late', '2026-10', 'Late'],
      ['step', '2026-12-01', 'To come'],
      ['deadline', '2026-12-31', undefined],
      ['step', undefined, 'Some day'],
      ['step-done', undefined, 'Done one day'],
    ]);
    // What ends on a day fills it: the deadline is at the very end.
    expect(row.bar).to.deep.equal({ from: 365 / 1461, to: 1, promised: 1096 / 1461 });
  });

  it('repeats no deadline that was never moved', () => {
    const kinds = (part: Partial<Action>) => only(part).marks.map(({ kind, date }) => `${kind} ${date ?? ''}`);
    expect(kinds({ end: '2026-10', deadlines: [{ set: '2025', end: '2026-10' }] })).to.deep.equal(['deadline 2026-10']);
    expect(kinds({ deadlines: [{ set: '2025', end: '2026-10' }] })).to.deep.equal(['deadline 2026-10']);
    expect(kinds({ end: '2026-12', deadlines: [{ set: '2025', end: '2026-10' }] })).to.deep.equal([
      'first-deadline 2026-10',
      'deadline 2026-12',
    ]);
  });

  it('has no bar where one of its ends is not known, or they are the wrong way round', () => {
    expect(only({ start: '2024' })).not.to.have.property('bar');
    expect(only({ end: '2024' })).not.to.have.property('bar');
    expect(only({ start: '2026', end: '2024' })).not.to.have.property('bar');
  });

  it('stands by what it begins with; actions without any date are apart', () => {
    const { rows, undated } = lineOf({ id: 'b', end: '2025' }, { id: 'none' }, { id: 'a', start: '2024' });
    expect(rows.map(({ action }) => action.id)).to.deep.equal(['a', 'b']);
    expect(undated.map(({ id }) => id)).to.deep.equal(['none']);
  });
});
