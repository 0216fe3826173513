/** Documents that would do something, or are much too large: values only, bounded, or refused with a message. */
import assert from 'node:assert/strict';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';
import { kinds, read } from './book-support.js';

let readWorkbook, readCsv, main;
before(async () => {
  ({ readWorkbook } = await loadSource('src/publish/tables/workbook.ts'));
  ({ readCsv } = await loadSource('src/publish/tables/csv.ts'));
  ({ main } = await loadSource('src/publish/command/main.ts'));
});

const ROWS = [
  ['Nom', 'Résumé', 'Thèmes'],
  ['Crèche', 'Un lieu.', 'Petite enfance'],
];
const file = (name, bytes) => ({ name, bytes: new Uint8Array(bytes) });
const workbook = (rows, more = {}) => writeXlsx({ sheets: [{ name: 'Services', rows, ...more }] });

/** A workbook whose one sheet holds these elements. */
async function withSheet(...pieces) {
  const parts = unzipSync(new Uint8Array(await workbook(ROWS)));
  const start =
    '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  const text = [start, ...pieces, '</worksheet>'].map((piece) => (typeof piece === 'string' ? strToU8(piece) : piece));
  const sheet = Object.keys(parts).find((name) => name.includes('worksheets/sheet1'));
  return file('x.xlsx', zipSync({ ...parts, [sheet]: new Uint8Array(Buffer.concat(text)) }, { level: 1 }));
}
const cell = (place, text) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${cell('A1', 'Nom')}${cell('B1', 'Résumé')}</row>`;

/** An .ods whose one sheet has these rows. */
const ods = (rows) =>
  file(
    'x.ods',
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8(
        `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Services">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    }),
  );
const odsCell = (text, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;

describe('a workbook that would do something', () => {
  it('is read for its values where it has macros, and says that none was run', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Services', rows: ROWS }],
      vbaProject: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    });
    const imported = await read(file('classeur.xlsm', bytes));
    assert.equal(imported.records.services[0].record.name, 'Crèche');
    assert.deepEqual(
      imported.problems.map(({ kind, level }) => [kind, level]),
      [['macros', 'advice']],
    );
  });

  it('keeps the value that was saved where it depends on another workbook, and follows no link', async () => {
    const cells = new Map([['1,0', { value: null, formula: '[1]Feuille1!A1', formulaResult: 'Crèche' }]]);
    const parts = unzipSync(new Uint8Array(await workbook([ROWS[0], [null, 'Un lieu.', 'Petite enfance']], { cells })));
    const link = strToU8('<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
    const bytes = zipSync({ ...parts, 'xl/externalLinks/externalLink1.xml': link });
    const imported = await read(file('classeur.xlsx', bytes));
    assert.equal(imported.records.services[0].record.name, 'Crèche');
    assert.deepEqual(kinds(imported), ['external-links']);
  });

  it('is told of the formula that failed, whose cell is empty', async () => {
    for (const error of ['#REF!', '#N/A', '#NOM ?', '#VALEUR!', 'Err:502']) {
      const imported = await read(file('x.xlsx', await workbook([ROWS[0], ['Crèche', 'Un lieu.', error]])));
      assert.deepEqual(
        imported.problems.map(({ kind, place, value }) => [kind, place.row, place.column, value]),
        [
          ['formula-error', 2, 'Thèmes', error],
          ['no-theme', 2, 'Thèmes', undefined],
        ],
      );
    }
  });
});

describe('a table without measure', () => {
  it('has no cell of 500 MB: it is refused before it is unfolded', async () => {
    const { name, bytes } = await withSheet(
      `<sheetData><row r="1">${cell('A1', 'a'.repeat(1_000_000))}</row></sheetData>`,
    );
    const large = Buffer.from(bytes);
    const entry = large.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    assert.equal(large.readUInt32LE(entry), 0x02014b50, 'the entry of the central directory');
    large.writeUInt32LE(500_000_000, entry + 24);
    const book = await readWorkbook(file(name, large));
    assert.deepEqual([book.sheets, kinds(book)], [[], ['file-too-large']]);
  });

  it('is cut at 32 767 characters a cell', async () => {
    const book = await readWorkbook(
      await withSheet(`<sheetData><row r="1">${cell('A1', 'a'.repeat(5_000_000))}</row></sheetData>`),
    );
    assert.equal(book.sheets[0].rows[0][0].length, 32_767);
    assert.equal(readCsv(file('x.csv', Buffer.from(`"${'a'.repeat(5_000_000)}";b\n`))).rows[0][0].length, 32_767);
  });

  it('is read where somebody left a cell at the end of the sheet', async () => {
    const stray = `<row r="1048576">${cell('XFD1048576', 'x')}</row>`;
    const book = await readWorkbook(await withSheet(`<sheetData>${HEAD}${stray}</sheetData>`));
    assert.deepEqual([book.sheets[0].rows, book.problems], [[['Nom', 'Résumé']], []]);
  });

  it('is bounded where a few bytes say that a row or a cell is repeated without end', async () => {
    const repeated = ods(
      `<table:table-row>${odsCell('Nom')}</table:table-row><table:table-row table:number-rows-repeated="1000000000">${odsCell('A')}</table:table-row>`,
    );
    const long = await readWorkbook(repeated);
    assert.deepEqual([long.sheets[0].rows.length, kinds(long)], [100_000, ['too-many-rows']]);
    const wide = await readWorkbook(
      ods(`<table:table-row>${odsCell('Nom', 'table:number-columns-repeated="1000000000"')}</table:table-row>`),
    );
    assert.equal(wide.sheets[0].rows[0].length, 512);
    const both = await readWorkbook(
      ods(
        `<table:table-row table:number-rows-repeated="1048576">${odsCell('A', 'table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
    );
    assert.deepEqual(kinds(both), ['file-too-large']);
    assert.equal(readCsv(file('x.csv', Buffer.from('a;'.repeat(1_000_000)))).rows[0].length, 512);
  });

  it('gives an id to each of thirty thousand rows of one name, without waiting', { timeout: 20_000 }, async () => {
    const text = `Nom;Résumé;Thèmes\n${'Crèche;a;Petite enfance\n'.repeat(30_000)}`;
    const { records } = await read(file('services.csv', Buffer.from(text)));
    assert.equal(new Set(records.services.map(({ record }) => record.id)).size, 30_000);
    assert.equal(records.services[29_999].record.id, 'creche-30000');
  });

  it('on a disk is not even opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ctg-trop-'));
    try {
      const large = join(folder, 'services.csv');
      const handle = openSync(large, 'w');
      ftruncateSync(handle, 3_000_000_000);
      closeSync(handle);
      const said = [];
      const voice = { say: (text) => said.push(text), mutter: () => undefined };
      assert.equal(await main(['check', large], 0, voice), 1);
      assert.match(said.join('\n'), /Le fichier pèse 3000\u00a0Mo/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
