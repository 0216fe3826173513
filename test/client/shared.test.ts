import { expect } from '@open-wc/testing';
import { configure } from '../../src/client/config.js';
import type * as documents from '../../src/client/documents.js';
import { shared } from '../../src/client/documents.js';
import { rootFile, service } from '../feed/file.js';
import { FakePage, json } from './page.js';
import { brief, outcome, storeOf } from './stores.js';

const KEY = Symbol.for('ctg-feed/1');

describe('two scripts on a page', () => {
  it('share one document and one list of problems', async () => {
    const page = new FakePage();
    page.serve('feed.json', json(rootFile({ services: [service('É')] })));
    const ends = await Promise.all([outcome(storeOf(page)), outcome(storeOf(page))]);
    expect(ends).to.deep.equal(['ready', 'ready']);
    expect(page.requests).to.deep.equal(['feed.json']);
    expect(page.warnings.length).to.equal(1);
  });

  it('share a failure only while it happens', async () => {
    const page = new FakePage();
    page.serve('feed.json', new TypeError('down'), json(rootFile()));
    const [one, two] = [storeOf(page), storeOf(page)];
    expect(await Promise.all([outcome(one), outcome(two)])).to.deep.equal(['network', 'network']);
    expect(await outcome(two)).to.equal('ready');
    expect(page.requests.length).to.equal(2);
  });

  it('keep the last good document for who comes later, when a newer one cannot be had', async () => {
    const page = new FakePage();
    page.serve('feed.json', json(rootFile()), new TypeError('down'));
    const store = storeOf(page);
    const stop = store.subscribe(() => undefined);
    await store.want([]);
    await page.pass(15 * 60_000 + 1);
    await page.show('visible');
    expect(brief(store.state)).to.equal('ready CTG network');
    expect(await outcome(storeOf(page))).to.equal('ready');
    stop();
  });

  it('understand the errors of each other’s classes', async () => {
    const page = new FakePage();
    const theirs = Object.assign(new Error('HTTP status 500'), { name: 'FeedError', code: 'status', status: 500 });
    page.serve('feed.json', theirs);
    expect(await outcome(storeOf(page))).to.equal('status');
  });
});

describe('the one global', () => {
  const before = shared();

  it('is what a second copy of the module finds', async () => {
    const path = new URL('../../src/client/documents.ts?second', import.meta.url).href;
    const second = (await import(path)) as typeof documents;
    expect(second.shared).not.to.equal(shared);
    expect(second.shared()).to.equal(before);
  });

  afterEach(() => {
    Reflect.set(globalThis, KEY, before);
  });

  it('has the shape that is promised', () => {
    expect(Reflect.get(globalThis, KEY)).to.equal(before);
    expect(before.documents).to.be.instanceOf(Map);
    expect(before.reported).to.be.instanceOf(Set);
  });

  for (const foreign of [7, 'x', null, {}, { documents: {}, reported: [] }]) {
    it(`is done without, and left alone, where something else is in its place: ${JSON.stringify(foreign)}`, async () => {
      Reflect.set(globalThis, KEY, foreign);
      const page = new FakePage();
      page.serve('feed.json', json(rootFile()));
      expect(await outcome(storeOf(page))).to.equal('ready');
      expect(await outcome(storeOf(page))).to.equal('ready');
      expect(page.requests).to.deep.equal(['feed.json']);
      expect(Reflect.get(globalThis, KEY)).to.equal(foreign);
    });
  }
});

describe('configure', () => {
  it('keeps what is not given', async () => {
    const { defaultFeed, libraryBase } = await import('../../src/client/config.js');
    configure({ feed: 'a.json', base: 'https://lib.test/v1/' });
    configure({});
    expect([defaultFeed(), libraryBase()]).to.deep.equal(['a.json', 'https://lib.test/v1/']);
    configure({ feed: '' });
    expect([defaultFeed(), libraryBase()]).to.deep.equal(['', 'https://lib.test/v1/']);
  });
});
