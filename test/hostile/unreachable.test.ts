import { expect } from '@open-wc/testing';
import { closeHosts, openHost } from '../support/host-page.js';
import { address } from '../support/sample.js';
import { byRole, textOf } from '../support/user.js';
import { fourElements, HELD_TIMERS, release, showsFallback, TAGS } from './host.js';

const SERVER = /le serveur ne les trouve pas ou ne répond pas/;
const UNREADABLE = /ne sont pas lisibles/;
const NEWER = /d’une version que cette page ne connaît pas encore/;
const NETWORK = /la connexion ne répond pas/;

/** In the head: keeps the codes that the events bring. */
const KEEP_CODES = `<script>
  window.codes = [];
  document.addEventListener('ctg-failed', (event) => codes.push(event.code));
</script>`;

afterEach(closeHosts);

describe('four elements on a page whose feed', () => {
  const cases: [trouble: string, feed: string, code: string, words: RegExp][] = [
    ['is not there (404)', '/__feed/status/404', 'status', SERVER],
    ['is forbidden (403)', '/__feed/status/403', 'status', SERVER],
    ['cannot be made (500)', '/__feed/status/500', 'status', SERVER],
    ['is cut in the middle', '/__feed/truncated', 'format', UNREADABLE],
    ['is an HTML page sent as 200', '/__feed/html', 'format', UNREADABLE],
    ['has an empty body', '/__feed/empty', 'format', UNREADABLE],
    ['is of a newer version', '/__feed/wrong-format', 'version', NEWER],
    ['is JSON of another kind', address({ format: 'rss', services: [] }), 'format', UNREADABLE],
    ['names no format', address({ services: [] }), 'format', UNREADABLE],
    ['is an array', address([]), 'format', UNREADABLE],
    ['is null', address(null), 'format', UNREADABLE],
    ['may not be read from here (CORS)', '/__feed/cors-refused', 'network', NETWORK],
    ['is on a host that is not there', 'http://127.0.0.1:9/feed.json', 'network', NETWORK],
    ['has a scheme that cannot be fetched', 'javascript:window.canary=1', 'network', NETWORK],
  ];
  for (const [trouble, feed, code, words] of cases) {
    it(`${trouble}: words, the fallback, a button; one line in the console`, async () => {
      const page = await openHost({ html: fourElements(`feed="${feed}"`), head: KEEP_CODES });
      await page.failed(TAGS.length);
      for (const tag of TAGS) {
        const element = page.find(tag);
        expect(textOf(byRole(element, 'status'))).to.match(words);
        byRole(element, 'button', 'Réessayer');
        expect(showsFallback(element), tag).to.equal(true);
      }
      const { failures, lines } = page.window;
      expect(Reflect.get(page.window, 'codes')).to.deep.equal(TAGS.map(() => code));
      expect(failures).to.deep.equal([]);
      expect(lines.length, lines.join('\n')).to.equal(1);
      expect(lines[0]).to.match(/^warn: ctg: .* cannot be read: /);
      expect('canary' in page.window).to.equal(false);
    });
  }

  it('never answers: says that it loads with the fallback, and after the time that a try may take that it failed', async () => {
    const page = await openHost({ html: fourElements('feed="/__feed/silent"'), head: HELD_TIMERS });
    for (const tag of TAGS) {
      expect(textOf(page.find(tag))).to.equal('Chargement…');
      expect(showsFallback(page.find(tag)), tag).to.equal(true);
    }
    expect(page.troubles).to.deep.equal([]);
    release(page, 20_000);
    await page.failed(TAGS.length);
    for (const tag of TAGS) {
      const element = page.find(tag);
      expect(textOf(byRole(element, 'status'))).to.match(NETWORK);
      byRole(element, 'button', 'Réessayer');
      expect(showsFallback(element), tag).to.equal(true);
    }
    expect(page.troubles.length, page.troubles.join('\n')).to.equal(1);
    expect(page.troubles[0]).to.match(/^warn: ctg: .*\/__feed\/silent cannot be read: no answer within 20 s$/);
  });
});

describe('a feed whose collection is in a file that', () => {
  const root = async (href: string): Promise<string> => {
    const feed = (await (await fetch('/__feed/ok/feed.json')).json()) as Record<string, unknown>;
    return address({ ...feed, notices: [], services: { href } });
  };

  it('is on another host: fails who wants it, and that host is not asked', async () => {
    const feed = await root('https://autre.example/services.json');
    const page = await openHost({ html: `<ctg-service-finder feed="${feed}"></ctg-service-finder>` });
    await page.failed();
    byRole(page.find('ctg-service-finder'), 'button', 'Réessayer');
    expect(page.troubles.length, page.troubles.join('\n')).to.equal(1);
    expect(page.troubles[0]).to.contain('on another host than the feed');
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(asked).not.to.include('autre.example');
  });
});
