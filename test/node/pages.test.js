/** The territory's own pages: whole without JavaScript, safe whatever a feed says, and nowhere a secret. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/chromium.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { openTerritory } from '../support/territory.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let territory, browser, feed, territoryPages, readFeed;
before(async () => {
  [territory, browser] = await Promise.all([openTerritory(), openChromium()]);
  ({ territoryPages } = await loadSource('src/pages/territory.ts'));
  ({ readFeed } = await loadSource('src/feed/read-all.ts'));
  feed = JSON.parse(territory.files.get('feed.json'));
  for (const name of ['services', 'events', 'actions'])
    feed[name] = JSON.parse(territory.files.get(`${name}.json`))[name];
});
after(() => Promise.all([browser?.close(), territory?.close()]));

const NOW = Date.parse('2026-11-24T08:00:00+01:00');
const SITE = { url: 'https://ctg.exemple.fr/' };
const pagesOf = (value, options = {}) => {
  const reading = readFeed(value);
  assert.ok('feed' in reading);
  return new Map(territoryPages(reading.feed, { now: NOW, site: SITE, ...options }));
};
const html = (files) => [...files].filter(([name]) => name.endsWith('.html'));

/** Visits a page without JavaScript and gives what `look` finds there. */
async function read(path, look) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(territory.url + path);
    return await look(page);
  } finally {
    await context.close();
  }
}

describe('the territory’s pages', () => {
  it('stand at one address for each commune, service, event and action, none for a sensitive service', () => {
    for (const { code } of feed.communes) assert.ok(territory.files.has(`commune/${code}/index.html`), code);
    for (const { id, sensitive } of feed.services)
      assert.equal(territory.files.has(`service/${id}/index.html`), !sensitive, id);
    for (const { id } of feed.actions) assert.ok(territory.files.has(`action/${id}/index.html`), id);
    assert.ok(feed.services.some(({ sensitive }) => sensitive));
    const secret = new Set(feed.services.filter(({ sensitive }) => sensitive).map(({ id }) => id));
    for (const { id, service } of feed.events)
      assert.equal(territory.files.has(`evenement/${id}/index.html`), !secret.has(service), id);
  });

  it('lead to each other and nowhere else: every link of every page has a page behind it', () => {
    for (const [name, text] of html(territory.files)) {
      const base = new URL(name, territory.url);
      for (const [, to] of text.matchAll(/(?:href|src)="([^"#]+)"/g)) {
        const url = new URL(to.replaceAll('&amp;', '&'), base);
        if (url.origin !== base.origin) continue;
        const path = url.pathname.slice(1) + (url.pathname.endsWith('/') ? 'index.html' : '');
        assert.ok(territory.files.has(path) || /^ctg-[a-z-]+\.js$/.test(path), `${name}: ${to}`);
      }
    }
  });

  it('never tell where a sensitive service is', () => {
    const value = structuredClone(feed);
    const place = { name: 'Maison Cachée', address: '3 rue Secrète', commune: '89387' };
    value.services = [
      { id: 'refuge', name: 'Refuge', summary: 'Un abri.', themes: [], sensitive: true, place, coverage: 'all' },
    ];
    value.events = [
      {
        id: 'groupe',
        title: 'Groupe de parole',
        summary: 'Parler.',
        themes: [],
        service: 'refuge',
        place,
        timings: [{ start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T11:00:00+01:00' }],
      },
    ];
    const files = pagesOf(value);
    const all = [...files.values()].join('');
    assert.match(all, /Refuge/);
    assert.doesNotMatch(all, /Cachée|Secrète|Groupe de parole|service\/refuge/);
  });

  it('say hours as a table, an event’s dates and an action’s steps in words', async () => {
    const rows = await read('service/accueil-loisirs-castors/', (page) =>
      page.getByRole('table', { name: 'Horaires', exact: true }).getByRole('row').allInnerTexts(),
    );
    assert.deepEqual(
      rows.map((row) => row.replace(/\s+/g, ' ').trim()),
      [
        'Lundi fermé',
        'Mardi fermé',
        'Mercredi 7 h 30 – 18 h 30',
        'Jeudi fermé',
        'Vendredi fermé',
        'Samedi fermé',
        'Dimanche fermé',
      ],
    );
    const event = feed.events.find(({ id }) => id === 'chasse-aux-oeufs-2027');
    const told = await read('evenement/chasse-aux-oeufs-2027/', (page) => page.getByRole('main').innerText());
    assert.match(told, /Dimanche 28\u00a0mars 2027, 10\u00a0h\u00a030/);
    assert.ok(told.includes(event.title));
    const action = feed.actions.find(({ steps }) => steps?.some(({ done }) => done === true));
    const steps = await read(`action/${action.id}/`, (page) =>
      page.locator('dt', { hasText: 'Étapes' }).locator('..').getByRole('listitem').allInnerTexts(),
    );
    assert.equal(steps.length, action.steps.length);
    action.steps.forEach(({ title, done }, i) => {
      assert.ok(steps[i].includes(title));
      if (done === true) assert.match(steps[i], /\(faite\)/);
    });
  });

  it('give an event to a calendar without JavaScript', async () => {
    const file = territory.files.get('evenement/chasse-aux-oeufs-2027/agenda.ics');
    assert.match(file, /^BEGIN:VCALENDAR\r\n/);
    assert.match(file, /DTSTART[^\r]*:20270328T1030/);
    const href = await read('evenement/chasse-aux-oeufs-2027/', (page) =>
      page.getByRole('link', { name: 'Ajouter à mon agenda' }).getAttribute('href'),
    );
    assert.equal(href, 'agenda.ics');
  });

  it('tell search engines what they are, at the address that all embeds name', () => {
    const text = territory.files.get('evenement/chasse-aux-oeufs-2027/index.html');
    const canonical = `${territory.url}evenement/chasse-aux-oeufs-2027/`;
    assert.ok(text.includes(`<link rel="canonical" href="${canonical}" />`));
    const data = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
      JSON.parse(json),
    );
    assert.equal(data[0]['@graph'][0].url, canonical);
    assert.equal(data[1]['@type'], 'BreadcrumbList');
    const map = territory.files.get('sitemap.xml');
    assert.ok(map.includes(`<loc>${canonical}</loc>`));
    assert.doesNotMatch(map, /cadre\//);
    assert.match(territory.files.get('robots.txt'), new RegExp(`Sitemap: ${territory.url}sitemap.xml`));
  });

  it('name who publishes, who answers for it and who hosts it', () => {
    const legal = {
      address: '1 place de la Mairie',
      director: 'La présidente',
      host: { name: 'Hébergeur', phone: '01 02 03 04 05' },
      logs: '12 mois',
      dataProtection: 'dpd@exemple.fr',
    };
    const text = pagesOf(feed, { site: { ...SITE, legal } }).get('mentions-legales/index.html');
    for (const word of [
      feed.publisher.name,
      '1 place de la Mairie',
      'La présidente',
      'Hébergeur',
      'gardés 12 mois',
      'dpd@exemple.fr',
    ])
      assert.ok(text.includes(word), word);
    assert.match(
      pagesOf(feed, { site: SITE }).get('mentions-legales/index.html'),
      /journaux est fixée par l’hébergeur/,
    );
  });

  it('without a public address have relative links and no frame, map or canonical address', () => {
    const files = pagesOf(feed, { site: undefined });
    assert.ok(files.has('commune/89443/index.html'));
    const names = [...files.keys()];
    assert.deepEqual(
      names.filter((name) => /^(cadre|oembed|sitemap|robots)/.test(name)),
      [],
    );
    for (const [name, text] of html(files)) assert.doesNotMatch(text, /rel="canonical"|undefined|\[object/, name);
  });

  it('keep an address whose record is gone', () => {
    const published = [
      'service/ancien/index.html',
      'cadre/action-card/ancienne/index.html',
      'oembed/action-card/ancienne.json',
      'commune/89443/index.html',
      'agenda/tout.ics',
      '../x/index.html',
    ];
    const files = pagesOf(feed, { published });
    assert.match(files.get('service/ancien/index.html'), /Cette fiche n’est plus publiée/);
    assert.match(files.get('service/ancien/index.html'), /noindex/);
    assert.match(files.get('cadre/action-card/ancienne/index.html'), /href="\.\.\/\.\.\/\.\.\/action\/"/);
    assert.equal(JSON.parse(files.get('oembed/action-card/ancienne.json')).type, 'rich');
    assert.match(files.get('commune/89443/index.html'), /Véron/);
    assert.ok(!files.has('agenda/tout.ics') && !files.has('../x/index.html'));
  });

  it('make no markup of what a feed says', async () => {
    const naughty = [
      '</title><script>window.bad=1</script>',
      '"><img src=x onerror="window.bad=1">',
      "'><svg onload=window.bad=1>",
      '</script><script>window.bad=1</script>',
      '<!--<script>window.bad=1//-->',
      '&lt;b&gt; &amp; \u202e\u2066 \u0000 \ud800 ​𝕏 👩‍👩‍👧',
      '${alert(1)} {{7*7}} javascript:window.bad=1',
    ].join(' ');
    const value = structuredClone(feed);
    const [service] = value.services.filter(({ sensitive, contact, place }) => !sensitive && contact && place);
    Object.assign(service, {
      ...{ name: naughty, category: naughty, description: naughty, notice: naughty, admission: naughty },
      ...{ summary: naughty.slice(0, 200), documents: [naughty], cost: { kind: 'paid', details: naughty } },
      ...{ source: { name: naughty, url: 'https://exemple.fr/?a="><script>window.bad=1</script>' } },
    });
    Object.assign(service.place, { name: naughty, address: naughty, access: naughty });
    Object.assign(value.events[0], { title: naughty, description: naughty, organizer: naughty, service: undefined });
    Object.assign(value.actions[0], { title: naughty, summary: naughty, context: naughty });
    Object.assign(value.publisher, { name: naughty });
    value.title = naughty;
    const files = pagesOf(value);
    const page = await browser.newPage();
    try {
      for (const name of [
        `service/${service.id}/index.html`,
        `evenement/${value.events[0].id}/index.html`,
        `action/${value.actions[0].id}/index.html`,
        `cadre/action-card/${value.actions[0].id}/index.html`,
        'territoire/index.html',
        'mentions-legales/index.html',
      ]) {
        await page.setContent(files.get(name).replace(/<script src[^>]*><\/script>/g, ''));
        assert.equal(await page.evaluate(() => Reflect.get(window, 'bad')), undefined, name);
        assert.equal(await page.locator('img[src=x], svg[onload], main script').count(), 0, name);
        assert.ok((await page.locator('h1, .brand').first().innerText()).includes('<script>'), name);
      }
    } finally {
      await page.close();
    }
    const embedded = JSON.parse(files.get(`oembed/action-card/${value.actions[0].id}.json`)).html;
    assert.match(
      embedded,
      /^<blockquote><a href="[^"<>]+">[^<>]+<\/a><\/blockquote><iframe src="[^"<>]+" width="\d+" height="\d+" title="[^"<>]+"><\/iframe>$/,
    );
  });

  for (const scheme of /** @type {const} */ (['light', 'dark']))
    it(`are accessible and fit a narrow phone, ${scheme}`, async () => {
      const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 320, height: 800 } });
      const page = await context.newPage();
      try {
        for (const path of [
          'territoire/',
          'commune/89443/',
          'service/',
          'service/accueil-loisirs-castors/',
          'evenement/chasse-aux-oeufs-2027/',
          `action/${feed.actions[0].id}/`,
          'mentions-legales/',
          'cadre/event-calendar/89443/',
        ]) {
          await page.goto(territory.url + path, { waitUntil: 'networkidle' });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.equal(wide, 320, path);
          await page.evaluate(AXE);
          const found = await page.evaluate(async () => (await Reflect.get(window, 'axe').run()).violations);
          assert.deepEqual(
            found.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
            [],
            path,
          );
        }
      } finally {
        await context.close();
      }
    });
});
