import { expect } from '@open-wc/testing';
import { daysPast, deadlinesOf, movedDeadlines } from '../../src/domain/deadlines.js';
import { PlainDate } from '../../src/domain/plain-date.js';

const first = { set: '2022', end: '2024' };
const second = { set: '2024-06-01', end: '2026-12', reason: 'Works' };

describe('deadlines', () => {
  it('keep the first one that was promised', () => {
    expect(deadlinesOf('2026-12', [first, second])).to.deep.equal({ deadline: '2026-12', firstDeadline: '2024' });
    expect(deadlinesOf(undefined, [first, second])).to.deep.equal({ deadline: '2026-12', firstDeadline: '2024' });
    expect(deadlinesOf('2024', [first])).to.deep.equal({ deadline: '2024' });
    expect(deadlinesOf('2026-02-30')).to.deep.equal({});
    expect(deadlinesOf(undefined, [first, { end: '2026-02-30' }])).to.deep.equal({ deadline: '2024' });
  });

  it('are over when the whole day, month or year that they name is', () => {
    const today = PlainDate.of(2026, 3, 1);
    expect(
      ['2026-02-28', '2026-02', '2025', '2026-03', '2026', '2026-03-01'].map((end) => daysPast(end, today)),
    ).to.deep.equal([1, 1, 60, undefined, undefined, undefined]);
    expect(daysPast('2025-13', today)).to.equal(undefined);
    expect(daysPast(undefined, today)).to.equal(undefined);
  });

  it('tell each move in its order, today’s last, and nothing where none was moved', () => {
    expect(movedDeadlines('2026-12', [first, second])).to.deep.equal([first, second]);
    expect(movedDeadlines('2027-06', [first, second])).to.deep.equal([first, second, { end: '2027-06' }]);
    expect(movedDeadlines(undefined, [first, second])).to.deep.equal([first, second]);
    expect(movedDeadlines('2024', [first, second, { end: '2024' }])).to.deep.equal([first, second, { end: '2024' }]);
    for (const [end, history] of [
      ['2024', [first]],
      ['2024', undefined],
      [undefined, [first]],
      [undefined, undefined],
    ] as const)
      expect(movedDeadlines(end, history && [...history])).to.deep.equal([]);
  });

  it('that are no dates, or were set again as they were, are no move', () => {
    expect(movedDeadlines('2024', [first, { set: '2023', end: '2024' }])).to.deep.equal([]);
    expect(movedDeadlines('2024', [{ end: '2023-13' }])).to.deep.equal([]);
  });
});
