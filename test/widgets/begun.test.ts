/** Of a long collection a part is there before the whole: its records are shown, and no number is claimed. */
import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read-all.js';
import type { Feed } from '../../src/feed/types.js';
import { ServiceSearch, type FoundServices } from '../../src/widgets/service-search.js';
import { NOW, sampleFeed } from '../support/sample.js';
import { waitUntil } from '../support/wait.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
const ASKED = { query: '', choices: {}, more: {}, from: undefined };

function reader(feed: Feed): () => FoundServices | undefined {
  const search = new ServiceSearch(host);
  return () => search.find(feed, ASKED, NOW);
}

describe('what is found in a part of the services', () => {
  it('is shown, and counted once the whole is there', async () => {
    const result = readFeed(sampleFeed());
    if (!('feed' in result)) throw new Error('no feed');
    const { feed } = result;
    const whole = reader(feed);
    const part = reader({ ...feed, pending: { services: { href: 'services.json', begun: true } } });
    part();
    await waitUntil(() => whole()?.count('theme', 'jeunesse') === 1);
    expect(part()?.found.length).to.equal(feed.services.length);
    expect(part()?.count('theme', 'jeunesse')).to.equal(undefined);
  });
});
