/** The finder's search where « Plus de filtres » cannot be had: it is done without, and asked for when somebody asks. */
import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read-all.js';
import { Late } from '../../src/widgets/late.js';
import { ServiceSearch } from '../../src/widgets/service-search.js';
import { NOW, sampleFeed } from '../support/sample.js';
import { waitUntil } from '../support/wait.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

describe('the search of services without its late filters', () => {
  it('asks for them once by itself, and keeps the list while somebody asks again', async () => {
    let asked = 0;
    const search = new ServiceSearch(host);
    const more = new Late(host, () => {
      asked++;
      return asked > 1 ? new Promise<never>(() => undefined) : Promise.reject(new Error('gone'));
    });
    Object.assign(search, { more });
    const result = readFeed(sampleFeed());
    if (!('feed' in result)) throw new Error('no feed');
    const { feed } = result;
    const find = () => search.find(feed, { query: '', choices: {}, more: { free: true }, from: undefined }, NOW);
    expect(find(), 'before it is known').to.equal(undefined);
    await waitUntil(() => more.failed, 'it did not fail');
    const ids = sampleFeed()['services'] as unknown[];
    for (let drawing = 0; drawing < 3; drawing++) expect(find()?.found.length).to.equal(ids.length);
    expect(asked).to.equal(1);
    more.ask();
    expect(asked).to.equal(2);
    expect(find()?.found.length, 'on its way again').to.equal(ids.length);
  });
});
