import { expect } from '@open-wc/testing';
import { isReached, measuresOf } from '../../src/domain/indicator.js';
import type { Indicator } from '../../src/feed/types.js';

const indicator = (start?: number, now?: number, target?: number): Indicator => ({
  id: 'one',
  name: 'One',
  ...(start === undefined ? {} : { baseline: { date: '2024', value: start } }),
  ...(now === undefined
    ? {}
    : {
        values: [
          { date: '2026-06', value: now },
          { date: '2025', value: 5 },
        ],
      }),
  ...(target === undefined ? {} : { target: { value: target } }),
});

describe('an indicator', () => {
  it('is read from the oldest to the newest measure, however it is written', () => {
    expect(measuresOf(indicator(0, 9)).map(({ value }) => value)).to.deep.equal([5, 9]);
    expect(measuresOf(indicator())).to.deep.equal([]);
    const of = (...dates: string[]) =>
      measuresOf({ values: dates.map((date, value) => ({ date, value })) }).map(({ value }) => value);
    expect(of('2025', '2026', '2027')).to.deep.equal([0, 1, 2]);
    expect(of('2027', '2026', '2025')).to.deep.equal([2, 1, 0]);
    // Of one date, the later is the one that was written after.
    expect(of('2026', '2025', '2026', '2025')).to.deep.equal([1, 3, 0, 2]);
  });

  it('has reached its target on the way that leads there, up or down', () => {
    const cases: [
      start: number | undefined,
      now: number | undefined,
      target: number | undefined,
      boolean | undefined,
    ][] = [
      [8, 63, 60, true],
      [8, 60, 60, true],
      [8, 59, 60, false],
      [14, 9, 0, false],
      [14, 0, 0, true],
      [74, 33, 30, false],
      [74, 29, 30, true],
    ];
    for (const [start, now, target, expected] of cases)
      expect(isReached(indicator(start, now, target)), `${start} → ${now} → ${target}`).to.equal(expected);
  });

  it('says nothing of a target where the way to it is not known', () => {
    for (const one of [indicator(undefined, 5, 9), indicator(5, 5, 5), indicator(0, undefined, 9), indicator(0, 9)])
      expect(isReached(one)).to.equal(undefined);
    const told: Indicator = { ...indicator(0, 9, 9), values: [{ date: '2027', text: 'Good' }] };
    expect(isReached(told)).to.equal(undefined);
  });
});
