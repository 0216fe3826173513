/** Lines, servers and browsers that do what they should not, or stay away for long: in real requests. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, requestsOf, type HostPage } from '../support/host-page.js';
import { address, sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';
import { add, cutNetwork, emptyPage, fourElements, HELD_TIMERS, lookAgain, release, TAGS } from './host.js';

afterEach(closeHosts);

const open = (feed: string, head = ''): Promise<HostPage> => openHost({ html: fourElements(`feed="${feed}"`), head });
const timers = (page: HostPage): number[] =>
  (page.window as unknown as { held: [number, unknown][] }).held.map(([wait]) => wait);
const expectShown = (page: HostPage): void => {
  for (const tag of TAGS) expect(allByRole(page.find(tag), 'heading').length, tag).to.be.greaterThan(0);
  expect(page.troubles).to.deep.equal([]);
};
const WEEK = 7 * 24 * 60;

describe('an answer that', () => {
  it('comes drop by drop is shown once it is there', async () => {
    const page = await open('/__feed/drip/feed.json');
    await page.loaded(TAGS.length);
    expectShown(page);
  });

  it('comes drop by drop and never ends is given up after the time that a try may take', async () => {
    const page = await open('/__feed/drip/feed.json?end=never', HELD_TIMERS);
    await waitUntil(() => timers(page).includes(20_000), 'no limit is set');
    for (const tag of TAGS) expect(textOf(page.find(tag))).to.equal('Chargement…');
    release(page, 20_000);
    await page.failed(TAGS.length);
    byRole(page.find('ctg-roadmap'), 'button', 'Réessayer');
    expect(page.window.failures).to.deep.equal([]);
  });

  it('breaks off in the middle is a line that does not answer, not a file that cannot be read', async () => {
    const page = await open('/__feed/cut');
    await page.failed(TAGS.length);
    for (const tag of TAGS) expect(textOf(page.find(tag))).to.contain('la connexion ne répond pas');
    expect(page.window.failures).to.deep.equal([]);
  });

  for (const status of [429, 503]) {
    it(`is ${status} with Retry-After is asked for again when the server wants it, by itself`, async () => {
      const key = `busy-${crypto.randomUUID()}`;
      const page = await open(`/__feed/busy/${key}/feed.json?status=${status}&after=7`, HELD_TIMERS);
      await page.failed(TAGS.length);
      expect(timers(page)).to.include(7_000).and.not.to.include(2_000);
      release(page, 7_000);
      await waitUntil(async () => (await requestsOf(`/__site/${key}/`))['feed.json'] === 2, 'not asked again');
    });
  }

  it('is a redirection to another origin that allows it is shown', async () => {
    const page = await open('/__feed/cors-allowed/feed.json');
    await page.loaded(TAGS.length);
    expect(page.window.failures).to.deep.equal([]);
  });

  it('unfolds to a thousand times its size is read, and the page lives', async () => {
    const page = await openHost({ html: '<ctg-roadmap feed="/__feed/bomb"></ctg-roadmap>' });
    await page.loaded();
    expect(page.window.failures).to.deep.equal([]);
  });
});

describe('a feed whose encoding', () => {
  const ROADMAP = /Élaborer|Développer|é/;

  for (const [trouble, path] of [
    ['is said to be another', 'iso-8859-1'],
    ['nobody knows', 'x-unknown'],
    ['is marked by a byte order mark', 'utf-8?bytes=bom'],
  ] as const) {
    it(`${trouble} has its accents`, async () => {
      const page = await openHost({ html: `<ctg-roadmap feed="/__feed/charset/${path}"></ctg-roadmap>` });
      await page.loaded();
      expect(textOf(page.find('ctg-roadmap')))
        .to.match(ROADMAP)
        .and.not.to.contain('�');
      expect(page.troubles).to.deep.equal([]);
    });
  }

  it('is Latin-1 is shown all the same', async () => {
    const page = await openHost({ html: '<ctg-roadmap feed="/__feed/charset/utf-8?bytes=latin1"></ctg-roadmap>' });
    await page.loaded();
    expect(allByRole(page.find('ctg-roadmap'), 'heading').length).to.be.greaterThan(0);
    expect(page.window.failures).to.deep.equal([]);
  });

  it('is UTF-16 is said not to be readable', async () => {
    const page = await openHost({ html: '<ctg-roadmap feed="/__feed/charset/utf-8?bytes=utf16le"></ctg-roadmap>' });
    await page.failed();
    expect(textOf(page.find('ctg-roadmap'))).to.contain('ne sont pas lisibles');
    expect(page.window.failures).to.deep.equal([]);
  });
});

describe('a visitor’s clock that is wrong by years', () => {
  for (const year of [1970, 2010, 2026, 2043, 9999]) {
    it(`(${year}) breaks nothing, and what there is can be reached`, async () => {
      const page = await emptyPage();
      const feed = address(sampleFeed());
      const { Date: clock } = page.window as unknown as { Date: DateConstructor };
      clock.now = () => Date.UTC(year, 5, 15);
      for (const tag of TAGS) {
        const element = page.document.createElement(tag);
        for (const [name, value] of Object.entries({ feed, action: 'kit' })) element.setAttribute(name, value);
        page.find('main').append(element);
      }
      await page.loaded(TAGS.length);
      expect(page.troubles).to.deep.equal([]);
      expect(textOf(page.find('ctg-service-finder'))).to.contain('Crèche des Lutins');
      expect(textOf(page.find('ctg-roadmap'))).to.contain('Kit de bienvenue');
      expect(textOf(page.find('ctg-action-card'))).to.contain('Kit de bienvenue');
    });
  }
});

describe('a page that', () => {
  it('slept for a week asks once for what is new, and shows today', async () => {
    const site = newSite();
    const page = await openHost({ scripts: [`${site}ctg.js`], html: fourElements() });
    await page.loaded(TAGS.length);
    const before = await requestsOf(site);
    lookAgain(page, WEEK);
    await waitUntil(async () => (await requestsOf(site))['feed.json'] === 2, 'not asked again');
    const after = await requestsOf(site);
    expect(after['services.json']).to.equal(before['services.json']);
    expectShown(page);
  });

  it('went offline and comes back shows what is new without a press', async () => {
    const page = await emptyPage();
    const reconnect = cutNetwork(page);
    const feed = address(sampleFeed());
    for (const tag of TAGS) await add(page, tag, { feed, attributes: { action: '7' } }, 'network');
    reconnect();
    page.window.dispatchEvent(new Event('online'));
    await page.loaded(TAGS.length);
    expect(page.window.failures).to.deep.equal([]);
  });
});

describe('storage that', () => {
  const refusals: [trouble: string, script: string][] = [
    // Not even opened: what stands in the browser's storage is seen by the other tests.
    [
      'is full',
      'CacheStorage.prototype.open = async () => ({ match: async () => undefined, put: () => Promise.reject(new DOMException("", "QuotaExceededError")) });',
    ],
    ['cannot be opened', 'CacheStorage.prototype.open = () => Promise.reject(new DOMException("", "SecurityError"));'],
    [
      'is blocked',
      'for (const name of ["caches", "localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get() { throw new DOMException("", "SecurityError"); } });',
    ],
    ['is not there', 'Object.defineProperty(window, "caches", { value: undefined });'],
  ];
  for (const [trouble, script] of refusals) {
    it(`${trouble} is done without, also where a copy is asked for`, async () => {
      const html = fourElements(`offline feed="${address(sampleFeed())}"`);
      const page = await openHost({ html, head: `<script>${script}</script>` });
      await page.loaded(TAGS.length);
      byRole(page.find('ctg-service-finder'), 'searchbox').dispatchEvent(new Event('focus'));
      expect(page.troubles).to.deep.equal([]);
    });
  }
});
