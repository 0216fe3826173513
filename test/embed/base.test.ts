/** Where the script finds its feed and its parts, in every way in which a page or its content system loads it. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, requestsOf } from '../support/host-page.js';
import { waitUntil } from '../support/wait.js';

const ROADMAP = '<ctg-roadmap></ctg-roadmap>';
const inject = (src: string) =>
  `<script>{const s = document.createElement('script'); s.src = '${src}'; document.head.append(s)}</script>`;

/** `SITE/` stands for the folder of the territory. */
const WAYS: readonly { readonly name: string; readonly head: string }[] = [
  { name: 'classic, deferred', head: '<script src="SITE/ctg.js" defer></script>' },
  { name: 'classic, before the body is read', head: '<script src="SITE/ctg.js"></script>' },
  { name: 'async', head: '<script src="SITE/ctg.js" async></script>' },
  { name: 'module', head: '<script type="module" src="SITE/ctg.js"></script>' },
  { name: 'module with async and CORS', head: '<script type="module" src="SITE/ctg.js" async crossorigin></script>' },
  { name: 'added by a script, as tag managers do', head: inject('SITE/ctg.js') },
  { name: 'with WordPress’s version in the address', head: '<script src="SITE/ctg.js?ver=6.1.9" defer></script>' },
  {
    name: 'module with a version and a fragment',
    head: '<script type="module" src="SITE/ctg.js?ver=6.1.9#main"></script>',
  },
  { name: 'the rolling address v1/', head: '<script src="SITE/v1/ctg.js" defer></script>' },
  { name: 'v1/ as a module', head: '<script type="module" src="SITE/v1/ctg.js"></script>' },
  { name: 'an immutable address 1.4.2/', head: '<script src="SITE/1.4.2/ctg.js" defer></script>' },
  { name: 'one element', head: '<script src="SITE/ctg-roadmap.js" defer></script>' },
  { name: 'one element as a module', head: '<script type="module" src="SITE/ctg-roadmap.js"></script>' },
  { name: 'one element from 1.4.2/', head: '<script src="SITE/1.4.2/ctg-roadmap.js?x=1" defer></script>' },
  {
    name: 'a module beside another site’s script',
    head: '<script src="/__page/observer.js"></script><script type="module" src="SITE/ctg.js"></script>',
  },
];

const noFeed = (given: string) => `warn: ctg: no feed: "${given}" is no address; name one in the attribute "feed"`;

describe('the default feed', () => {
  afterEach(closeHosts);

  for (const { name, head } of WAYS) {
    it(`is the one beside the script: ${name}`, async () => {
      const site = newSite();
      const page = await openHost({ scripts: [], head: head.replace('SITE/', site), html: ROADMAP });
      await page.loaded();
      const requests = await requestsOf(site);
      expect(requests['feed.json']).to.equal(1);
      expect(requests['actions.json']).to.equal(1);
      expect(page.troubles).to.deep.equal([]);
    });
  }

  it('is the one of the folder above v1/, whatever folders come before', async () => {
    const site = newSite();
    await (await openHost({ scripts: [`${site}v1/ctg.js`], html: ROADMAP })).loaded();
    expect(await requestsOf(site)).to.have.all.keys('total', 'v1/ctg.js', 'feed.json', 'actions.json');
  });

  for (const kind of ['classic', 'module'] as const) {
    const type = kind === 'module' ? 'type="module"' : 'defer';
    it(`is what data-feed of a ${kind} script says, by an absolute address`, async () => {
      const [site, other] = [newSite(), newSite()];
      const feed = new URL(`${other}feed.json`, location.href).href;
      const head = `<script src="${site}ctg.js" ${type} data-feed="${feed}"></script>`;
      await (await openHost({ scripts: [], head, html: ROADMAP })).loaded();
      expect((await requestsOf(other))['feed.json']).to.equal(1);
      expect((await requestsOf(site))['feed.json']).to.equal(undefined);
    });

    it(`is what data-feed of a ${kind} script says, relative to the page`, async () => {
      const [site, other] = [newSite(), newSite()];
      const head = `<script src="${site}ctg.js" ${type} data-feed="..${other}feed.json"></script>`;
      await (await openHost({ scripts: [], head, html: ROADMAP })).loaded();
      expect((await requestsOf(other))['feed.json']).to.equal(1);
    });
  }

  it('is not asked for by an element that names its own', async () => {
    const [site, other] = [newSite(), newSite()];
    const html = `<ctg-roadmap feed="${other}feed.json"></ctg-roadmap>`;
    await (await openHost({ scripts: [`${site}ctg.js`], html })).loaded();
    expect((await requestsOf(site))['feed.json']).to.equal(undefined);
    expect((await requestsOf(other))['feed.json']).to.equal(1);
  });

  it('cannot be had where data-feed is no address: the widget and the console say so, once', async () => {
    const head = `<script src="${newSite()}ctg.js" defer data-feed="https://"></script>`;
    const page = await openHost({ scripts: [], head, html: ROADMAP + ROADMAP });
    await page.failed(2);
    expect(page.troubles).to.deep.equal([noFeed('https://')]);
  });

  it('is found by a module on a page with a script whose address is none', async () => {
    const head = `<script type="module" src="${newSite()}ctg.js"></script><script src="https://"></script>`;
    const page = await openHost({ scripts: [], head, html: ROADMAP });
    await page.loaded();
    expect(page.troubles).to.deep.equal([]);
  });

  for (const [kind, address] of [
    ['blob:', 'URL.createObjectURL(new Blob([text]))'],
    ['data:', "'data:text/javascript,' + encodeURIComponent(text)"],
  ] as const) {
    it(`is not known to a script that an optimiser loads from ${kind}; an element that names its feed works`, async () => {
      const site = newSite();
      const load = `fetch('${site}ctg.js').then((r) => r.text()).then((text) => {
        const s = document.createElement('script'); s.src = ${address}; document.head.append(s); })`;
      const html = `<ctg-roadmap feed="${site}feed.json"></ctg-roadmap><div data-ctg-widget="action-card"></div>`;
      const page = await openHost({ scripts: [], html: `${html}<script>${load}</script>` });
      await page.loaded();
      await page.failed();
      expect(page.troubles).to.deep.equal([noFeed('')]);
    });
  }

  it('is found by a classic script under another name, as an optimiser leaves it', async () => {
    const site = newSite();
    const page = await openHost({ scripts: [`${site}renamed-ctg.js`], html: ROADMAP });
    await page.loaded();
    expect((await requestsOf(site))['feed.json']).to.equal(1);
    expect(page.troubles).to.deep.equal([]);
  });

  it('is not known to a module under another name: an element that names its feed works, the others say why', async () => {
    const site = newSite();
    const html = `<ctg-roadmap feed="${site}feed.json"></ctg-roadmap><ctg-action-card></ctg-action-card>`;
    const page = await openHost({ scripts: [`${site}renamed-ctg.js`], kind: 'module', html });
    await page.loaded();
    await page.failed();
    expect(page.troubles).to.deep.equal([noFeed('')]);
  });
});

describe('the late parts', () => {
  afterEach(closeHosts);

  for (const path of ['ctg.js', 'v1/ctg.js', '1.4.2/ctg-roadmap.js']) {
    for (const kind of ['classic', 'module'] as const) {
      it(`come from parts/ beside ${path}, ${kind}`, async () => {
        const site = newSite();
        const page = await openHost({ scripts: [site + path], kind, html: ROADMAP });
        await page.loaded();
        const part = path.replace(/[^/]*$/, 'parts/action-record.js');
        // Opens the first action, and in it what is closed.
        const opened = async () => {
          page.find('ctg-roadmap').shadowRoot?.querySelector<HTMLElement>('details:not([open]) > summary')?.click();
          return (await requestsOf(site))[part] === 1;
        };
        await waitUntil(opened, `${part} was not asked for`);
        expect(page.troubles).to.deep.equal([]);
      });
    }
  }
});
