import { expect } from '@open-wc/testing';
import type { Indicator } from '../../src/feed/types.js';
import { plotOf } from '../../src/parts/action-record/chart.js';

const of = (part: Partial<Indicator>) => plotOf({ id: 'i', name: 'I', ...part });

describe('the drawing of an indicator', () => {
  it('stands from the first date to the last, on a scale that holds zero', () => {
    // 2023 and 2025 end 731 days apart (2024 is a leap year); 300 px wide and 90 high inside edges of 10.
    const plot = of({
      baseline: { date: '2023', value: 0 },
      values: [
        { date: '2025', value: 100 },
        { date: '2024', value: 25 },
      ],
      target: { date: '2025-12-31', value: 50 },
    });
    expect(plot?.baseline).to.deep.equal({ x: 10, y: 100 });
    // 366 of 731 days; a quarter of the height.
    expect(plot?.measures).to.deep.equal([
      { x: 160.2, y: 77.5 },
      { x: 310, y: 10 },
    ]);
    expect(plot?.target).to.deep.equal({ x: 310, y: 55 });
    expect(plot?.zero).to.equal(100);
  });

  it('does not make a small change look like a large one, nor lose what is below zero', () => {
    expect(of({ baseline: { date: '2024', value: 90 }, values: [{ date: '2025', value: 100 }] })?.baseline?.y).to.equal(
      19,
    );
    const below = of({ baseline: { date: '2024', value: -10 }, values: [{ date: '2025', value: 10 }] });
    expect([below?.baseline?.y, below?.zero, below?.measures[0]?.y]).to.deep.equal([100, 55, 10]);
  });

  it('sets a target without a date apart, at the right', () => {
    const plot = of({ values: [{ date: '2026', value: 1 }], target: { value: 2 } });
    expect([plot?.measures[0]?.x, plot?.target?.x]).to.deep.equal([10, 310]);
  });

  it('is flat, not broken, where all is zero', () => {
    const plot = of({ baseline: { date: '2024', value: 0 }, values: [{ date: '2024', value: 0 }] });
    expect(plot?.measures).to.deep.equal([{ x: 10, y: 100 }]);
  });

  it('is not made of words, nor of one figure', () => {
    expect(of({ values: [{ date: '2026', text: 'Bien' }], target: { text: 'Mieux' } })).to.equal(undefined);
    expect(of({ values: [{ date: '2026', value: 3 }], target: { text: 'Plus' } })).to.equal(undefined);
    expect(of({})).to.equal(undefined);
  });
});
