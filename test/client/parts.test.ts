import { expect } from '@open-wc/testing';
import { loadPart } from '../../src/client/parts.js';

describe('loadPart', () => {
  it('loads a part once', async () => {
    const [one, two] = await Promise.all([loadPart('messages-en'), loadPart('messages-en')]);
    expect(one).to.equal(two);
    expect(Object.keys(one).length).to.be.above(0);
  });
});
