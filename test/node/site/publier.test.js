/** The page « Publier », built, in a real browser, with real files. */
import assert from 'node:assert/strict';
import {
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { loadSource } from '../../../scripts/build/load-source.js';
import { dist, root } from '../../../scripts/build/paths.js';
import { openSite, overflow, violations } from '../../support/site.js';

const folder = mkdtempSync(join(tmpdir(), 'ctg-publier-'));
const path = (name) => join(folder, name);
const demo = join(root, 'demo');
const DEMO = [
  ...readdirSync(demo)
    .filter((name) => /\.(xlsx|json|ics)$/.test(name))
    .map((name) => join(demo, name)),
  ...readdirSync(join(demo, 'images')).map((name) => join(demo, 'images', name)),
];
const over = new Map();
const visits = [];
let site;
before(async () => {
  site = await openSite(over);
});
afterEach(async () => {
  over.clear();
  for (const visit of visits.splice(0)) await visit.close();
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options = undefined) {
  const visit = await site.visit('publier/', options);
  visits.push(visit);
  const { page } = visit;
  const choose = (files) => page.getByLabel('Déposez ici').setInputFiles(files);
  return {
    ...visit,
    choose,
    /** Chooses, reads, and waits for the last panel. */
    async read(files) {
      await choose(files);
      await page.getByRole('button', { name: /^Relire/ }).click();
      await page.getByRole('heading', { name: 'Envoyer' }).waitFor();
    },
    async download(name) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    },
  };
}
const ZIP = /Télécharger la publication/;

/** A small territory in tables, as a person writes them. */
const HEAD = 'Nom;Résumé;Thèmes;Commune;Vérifié le;Publication';
function tables(rows) {
  const files = {
    'configuration.csv': 'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglomération\n',
    'conventions.csv': 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2099\n',
    'communes.csv': 'Code INSEE;Nom;Codes postaux\n89387;Sens;89100\n89443;Véron;89510\n',
    'themes.csv': 'Identifiant;Nom\nenfance;Enfance\n',
    'services.csv': `${HEAD}\n${rows.join('\n')}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text);
  return Object.keys(files).map(path);
}
const service = (name, { commune = 'Sens', publication = 'Public' } = {}) =>
  `${name};Un lieu.;Enfance;${commune};01/11/2026;${publication}`;
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
      .map((request) => request.replace(site.address, ''));
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

describe('problems', () => {
  it('are told at their file, row and column; filtered, copied, and taken away as a table', async () => {
    over.set('feed.json', '');
    const { page, read, download } = await open();
    await read(tables([service('A', { commune: 'Verron' }), service('B'), `C;Un lieu.;Jardin;Sens;01/11/2026;Public`]));
    const panel = page.getByRole('region', { name: 'À relire' });
    await panel.locator('summary', { hasText: 'Verron' }).click();
    await panel.getByText(/^services\.csv, feuille .*, ligne 2, colonne .*Commune/).waitFor();
    await panel.getByText('Vouliez-vous dire').waitFor();

    await panel.getByLabel('Fichier, feuille ou mot').fill('verron');
    await panel.getByText(/^1 remarque sur \d+\.$/).waitFor();
    await panel.getByRole('button', { name: 'Copier la liste' }).click();
    await page.getByText('La liste est copiée.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /services\.csv, feuille.*, ligne 2, colonne «\u00a0Commune\u00a0»\n.*Verron/);
    assert.doesNotMatch(copied, /Jardin/);

    const { name, bytes } = await download('Télécharger en CSV');
    assert.equal(name, 'remarques.csv');
    const { data } = Papa.parse(bytes.toString('utf8').replace(/^\ufeff/, ''), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    assert.deepEqual(
      data.map((row) => [row['Fichier'], row['Ligne'], row['Colonne'], row['Valeur']]),
      [['services.csv', '2', 'Commune', 'Verron']],
    );
    await panel.getByLabel('Montrer').selectOption({ label: 'Les conseils' });
    await panel.getByText(/^0 remarque sur/).waitFor();
  });

  it('of files that cannot be read are told, and those that are none of ours are named', async () => {
    writeFileSync(path('protege.xlsx'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    writeFileSync(path('abime.xlsx'), Buffer.from('PK\u0003\u0004abc'));
    writeFileSync(path('lettre.pdf'), '%PDF-1.4');
    const large = openSync(path('enorme.csv'), 'w');
    ftruncateSync(large, 60_000_000);
    closeSync(large);
    const { page, choose, errors } = await open();
    await choose(path('lettre.pdf'));
    await page.getByText('Ce fichier n’est pas de ceux que la page lit').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Relire' }).isDisabled(), true);
    await choose(['protege.xlsx', 'abime.xlsx', 'enorme.csv'].map(path));
    await page.getByRole('button', { name: 'Relire' }).click();
    const panel = page.getByRole('region', { name: 'À relire' });
    await panel.getByText('protégé par un mot de passe').first().waitFor();
    await panel.getByText('60\u00a0Mo').first().waitFor();
    await panel.getByText('ne se lit pas comme un tableau').first().waitFor();
    assert.equal(await page.getByRole('button', { name: ZIP }).isDisabled(), true);
    assert.deepEqual(errors, []);
  });
});

describe('traps', { timeout: 120_000 }, () => {
  const XML = '<?xml version="1.0" encoding="UTF-8"?>';
  /** An .xlsx of one sheet, whose rows are the given text. */
  function workbook(name, rows) {
    const text = (value) => new TextEncoder().encode(XML + value);
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const pack = 'http://schemas.openxmlformats.org/package/2006';
    const files = {
      '[Content_Types].xml': text(
        `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      ),
      '_rels/.rels': text(
        `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': text(
        `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Services" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': text(
        `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': rows,
    };
    writeFileSync(path(name), zipSync(files, { level: 1 }));
    return path(name);
  }

  /** What the archive says that its sheet unfolds to, in bytes. */
  function declare(file, size) {
    const bytes = readFileSync(file);
    const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    assert.equal(bytes.readUInt32LE(entry), 0x02014b50, 'the entry of the central directory');
    bytes.writeUInt32LE(size, entry + 24);
    writeFileSync(file, bytes);
    return file;
  }

  it('a workbook that unfolds to half a gigabyte is refused, and the page goes on', async () => {
    const { page, read } = await open();
    await read(declare(workbook('bombe.xlsx', new Uint8Array(1_000)), 500_000_000));
    await page.getByRole('region', { name: 'À relire' }).getByText('beaucoup trop grand').first().waitFor();
  });

  it('a workbook that lies about what it unfolds to is not believed', async () => {
    const { page, read } = await open();
    await read(declare(workbook('menteur.xlsx', new Uint8Array(30_000_000)), 100));
    await page.getByRole('region', { name: 'À relire' }).getByText('ne se lit pas comme un tableau').first().waitFor();
  });

  // The sheet itself is made in the test: its time is mostly that.
  it('a sheet of a million rows is cut, and told so', async () => {
    const head = `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`;
    const row = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';
    const { page, read } = await open();
    await read(
      workbook('million.xlsx', new TextEncoder().encode(`${head}${row.repeat(1_000_000)}</sheetData></worksheet>`)),
    );
    await page.getByRole('region', { name: 'À relire' }).getByText('plus de 100\u202f000 lignes').first().waitFor();
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
