/** The page « Publier », built, in a real browser, with real files. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { loadSource } from '../../../scripts/build/load-source.js';
import { dist, root } from '../../../scripts/build/paths.js';
import { overflow, violations } from '../../support/site.js';
import { address, HEAD, open, over, service, tables, useSite, ZIP } from './publier-support.js';

useSite();

const demo = join(root, 'demo');
const DEMO = [
  ...readdirSync(demo)
    .filter((name) => /\.(xlsx|json|ics)$/.test(name))
    .map((name) => join(demo, name)),
  ...readdirSync(join(demo, 'images')).map((name) => join(demo, 'images', name)),
];
const feedOnline = (count) =>
  JSON.stringify({
    format: 'ctg-feed/1',
    title: 'Notre convention',
    updated: '2026-11-01T08:00:00+01:00',
    publisher: { name: 'Notre agglomération' },
    agreements: [{ id: 'ctg', title: 'Notre convention', start: '2022-01-01', end: '2099-12-31' }],
    communes: [
      { code: '89387', name: 'Sens' },
      { code: '89443', name: 'Véron' },
    ],
    themes: [{ id: 'enfance', name: 'Enfance' }],
    services: Array.from({ length: count }, (_, index) => ({
      id: `service-${index}`,
      name: `Service ${index}`,
      summary: 'Un lieu.',
      themes: ['enfance'],
    })),
  });

describe('the example territory’s own documents', () => {
  it('become the publication that the command makes of them, and nothing else is asked of the network', async () => {
    const { page, asked, errors, read, download } = await open();
    await read(DEMO);
    await page.getByText('0 erreur,').waitFor();
    // The preview is the real widget.
    await page.getByRole('search').waitFor();
    const { name, bytes } = await download(ZIP);
    assert.match(name, /^publication-\d{4}-\d\d-\d\d\.zip$/);
    const files = unzipSync(bytes);
    const services = (text) => JSON.parse(text).services.map(({ id }) => id);
    assert.deepEqual(
      services(strFromU8(files['services.json'])),
      services(readFileSync(join(dist, 'services.json'), 'utf8')),
    );
    const pictures = Object.keys(files)
      .filter((file) => file.startsWith('images/'))
      .sort();
    assert.deepEqual(
      pictures,
      readdirSync(join(dist, 'images'))
        .map((file) => `images/${file}`)
        .sort(),
    );
    assert.ok(files['commune/89387/index.html'] && files['cadre/event-calendar/89443/index.html'], 'the pages');
    const listed = JSON.parse(strFromU8(files['publication.json']));
    assert.deepEqual(
      Object.keys(files)
        .filter((file) => file !== 'publication.json')
        .sort(),
      listed,
    );

    const own = asked
      .filter((request) => !request.startsWith('GET blob:'))
      .map((request) => request.replace(address(), ''));
    const data = own.filter((request) => !/^GET (publier\/|site\/|ctg\.js|parts\/)/.test(request));
    assert.deepEqual(
      [...new Set(data)].sort(),
      ['actions', 'events', 'feed', 'notices', 'publication', 'services'].map((file) => `GET ${file}.json`),
    );
    assert.deepEqual(errors, []);
  });

  for (const [width, dark] of [
    [320, true],
    [1280, false],
  ])
    it(`are readable at ${width} px, ${dark ? 'dark' : 'light'}`, async () => {
      const { page, read } = await open({ width, dark });
      assert.deepEqual(await violations(page), []);
      await read(DEMO);
      await page.getByRole('search').waitFor();
      assert.deepEqual(await violations(page), []);
      assert.equal(await overflow(page), 0);
    });
});

describe('what is online', () => {
  it('is compared with, and a loss is published only once it is accepted by name', async () => {
    over.set('feed.json', feedOnline(10));
    const { page, read } = await open();
    await read(tables(Array.from({ length: 6 }, (_, index) => service(`Service ${index}`))));
    const button = page.getByRole('button', { name: ZIP });
    assert.equal(await button.isDisabled(), true);
    const changes = page.getByRole('region', { name: 'Ce qui change' });
    assert.match(await changes.getByRole('row', { name: /^Services/ }).innerText(), /Services\s+10\s+0\s+\d\s+4\s+6/);
    await changes.getByText('Services, un par un').click();
    await changes.getByText('Service 9 (service-9)').waitFor();
    await changes.getByRole('checkbox', { name: /services disparaissent\s: 4 sur 10/ }).check();
    await page.getByText('La publication est prête\u00a0: ').waitFor();
    assert.equal(await button.isDisabled(), false);
    // Who uses a keyboard is still where she was.
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'checkbox');
    await changes.getByRole('checkbox', { name: /J’accepte que des services/ }).uncheck();
    await page.getByText('une perte à accepter').waitFor();
  });

  it('may be nothing yet, or nothing that can be read', async () => {
    over.set('feed.json', '');
    const { page, read } = await open();
    await read(tables([service('A')]));
    await page.getByText('ce sera la première publication').waitFor();
    over.set('feed.json', '<!doctype html>');
    await page.getByRole('button', { name: 'Relire de nouveau' }).click();
    await page.getByText('Le flux en ligne n’a pas pu être lu').waitFor();
    await page.getByLabel('Adresse du flux déjà en ligne').fill('');
    await page.getByRole('button', { name: 'Relire de nouveau' }).click();
    await page.getByText('Aucune adresse n’est donnée').waitFor();
  });
});

describe('the preview', () => {
  it('shows a commune’s view, another widget, and the drafts, which are never for sending', async () => {
    over.set('feed.json', '');
    const { page, read } = await open();
    await read(
      tables([service('Crèche publique'), service('Crèche secrète', { publication: 'Brouillon', commune: 'Véron' })]),
    );
    const panel = page.getByRole('region', { name: 'Ce que verront les habitants' });
    await panel.getByRole('heading', { name: 'Crèche publique' }).waitFor();
    assert.equal(await panel.getByRole('heading', { name: 'Crèche secrète' }).count(), 0);
    await panel.getByRole('checkbox', { name: 'Montrer aussi les brouillons' }).check();
    await panel.getByRole('heading', { name: 'Crèche secrète' }).waitFor();
    assert.equal(await page.getByRole('button', { name: ZIP }).isDisabled(), true);
    await panel.getByLabel('Vu de').selectOption({ label: 'Véron' });
    await panel.getByRole('heading', { name: /Véron/ }).first().waitFor();
    await panel.getByRole('radio', { name: 'Feuille de route' }).check();
    await panel.locator('ctg-roadmap').waitFor();
  });
});

describe('the work', () => {
  it('can be stopped: the page answers while it goes on', async () => {
    const { page, choose } = await open();
    const rows = Array.from({ length: 20_000 }, (_, index) => service(`Service ${index}`));
    await choose(tables(rows));
    await page.getByRole('button', { name: 'Relire' }).click();
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await page.getByText('Relecture arrêtée.').waitFor();
    assert.equal(await page.getByRole('progressbar').count(), 0);
    assert.equal(await page.getByRole('heading', { name: 'Envoyer' }).count(), 0);
  });

  it('that cannot start is told, and may be tried again', async () => {
    const { page, choose } = await open();
    await page.context().route(/worker-[\w-]+\.js$/, (route) => route.abort());
    await choose(tables([service('A')]));
    await page.getByRole('button', { name: 'Relire' }).click();
    await page.getByRole('alert').getByText('Le navigateur n’a pas pu lancer le travail').waitFor();
    await page.context().unroute(/worker-[\w-]+\.js$/);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { name: 'Envoyer' }).waitFor();
  });

  it('is done with the keyboard alone, and files may be dropped', async () => {
    over.set('feed.json', '');
    const { page, choose } = await open();
    await choose(tables([service('A')]));
    await page.getByLabel('Adresse du flux déjà en ligne').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('La publication est prête\u00a0: ').waitFor();

    const transfer = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'services.csv'));
        return data;
      },
      `${HEAD}\n${service('Déposé')}\n`,
    );
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
    await page
      .getByRole('region', { name: 'Ce que verront les habitants' })
      .getByRole('heading', { name: 'Déposé' })
      .waitFor();
  });
});

describe('the zip', () => {
  it('is the same to the byte for the same files', async () => {
    const { zipPublication } = await loadSource('src/publish/build/zip.ts');
    /** @type {Map<string, string | Uint8Array>} */
    const files = new Map();
    files.set('feed.json', '{}').set('images/a.png', new Uint8Array([1, 2, 3]));
    /** @type {[string, string][]} */
    const pages = [['commune/89387/index.html', '<!doctype html>']];
    assert.deepEqual(zipPublication({ files, pages }), zipPublication({ files: new Map(files), pages }));
    const unzipped = unzipSync(zipPublication({ files, pages }));
    // Who sends them in this order sends what the feed names before it.
    assert.deepEqual(Object.keys(unzipped), [
      'images/a.png',
      'commune/89387/index.html',
      'feed.json',
      'publication.json',
    ]);
    assert.equal(strFromU8(unzipped['commune/89387/index.html']), '<!doctype html>');
  });
});
