import { expect } from '@open-wc/testing';
import { fundingTotals } from '../../src/domain/funding.js';

describe('what an action costs', () => {
  it('is the sum of what is known, to the cent, with how many amounts are not', () => {
    const funding = [
      { funder: 'A', planned: 0.1, spent: 18000.35 },
      { funder: 'A', planned: 0.2 },
      { funder: 'B', spent: 0 },
    ];
    expect(fundingTotals(funding)).to.deep.equal({ planned: 0.3, spent: 18000.35, unknown: 2 });
  });

  it('has no total, which is not 0 €, where no amount is known', () => {
    expect(fundingTotals([{ funder: 'A' }, { funder: 'B' }])).to.deep.equal({
      planned: undefined,
      spent: undefined,
      unknown: 0,
    });
    expect(fundingTotals([{ funder: 'A', planned: 5 }])).to.deep.equal({ planned: 5, spent: undefined, unknown: 0 });
  });
});
