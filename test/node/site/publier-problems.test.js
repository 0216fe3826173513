/** The page « Publier » and what is wrong with documents: told where it is, bounded where it is a trap. */
import assert from 'node:assert/strict';
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { open, over, path, service, tables, useSite, ZIP } from './publier-support.js';

useSite();

describe('problems', () => {
  it('are told at their file, row and column; filtered, copied, and taken away as a table', async () => {
    over.set('feed.json', '');
    const { page, read, download } = await open();
    await read(tables([service('A', { commune: 'Verron' }), service('B'), `C;Un lieu.;Jardin;Sens;01/11/2026;Public`]));
    const panel = page.getByRole('region', { name: 'À relire' });
    await panel.locator('summary', { hasText: 'Verron' }).click();
    await panel.getByText(/^services\.csv, feuille .*, ligne 2, colonne .*Commune/).waitFor();
    await panel.getByText('Vouliez-vous dire').waitFor();
    // The way to the row: as it was read, with the cell that is meant.
    const way = panel.getByRole('button', { name: /^Voir la ligne\s: services\.csv, .*ligne 2, colonne «\sCommune/ });
    await way.click();
    const seen = await panel.getByRole('definition').allInnerTexts();
    assert.deepEqual(seen, ['A', 'Un lieu.', 'Enfance', 'Verron', '01/11/2026', 'Public']);
    assert.equal(await panel.getByRole('term').filter({ hasText: 'ici' }).innerText(), 'Commune ici');
    await panel.getByRole('button', { name: /^Cacher la ligne/ }).click();
    assert.equal(await panel.getByRole('definition').count(), 0);

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
