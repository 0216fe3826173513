/** Tables that are larger than anyone writes: read up to a limit, or refused. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';

let readCsv, readWorkbook, unfoldWorkbook;
before(async () => {
  ({ readCsv } = await loadSource('src/publish/tables/csv.ts'));
  ({ readWorkbook, unfoldWorkbook } = await loadSource('src/publish/tables/workbook.ts'));
});

const file = (bytes, name = 'liste.csv') => ({ name, bytes: new Uint8Array(bytes) });
const csv = (text) => file(Buffer.from(text));
const kinds = ({ problems }) => problems.map(({ kind }) => kind);
const cut = ({ problems }) => problems.map(({ kind, place }) => [kind, place]);

describe('a CSV file of many rows', () => {
  const rows = [['a'], ['b'], ['c']];
  const TOO_MANY = [['too-many-rows', { file: 'liste.csv', row: 3 }]];

  it('is whole up to the last row that is read, however it ends', () => {
    for (const text of ['a\nb\nc', 'a\nb\nc\n', 'a\r\nb\r\nc\r\n']) {
      const table = readCsv(csv(text), 3);
      assert.deepEqual([table.rows, table.lines, table.problems], [rows, [1, 2, 3], []], JSON.stringify(text));
    }
  });

  it('is cut after that row, and says so', () => {
    for (const text of ['a\nb\nc\nd', 'a\nb\nc\nd\n', 'a\nb\nc\n\nd\n', 'a\nb\nc\n;d']) {
      const table = readCsv(csv(text), 3);
      assert.deepEqual([table.rows, table.lines, cut(table)], [rows, [1, 2, 3], TOO_MANY], JSON.stringify(text));
    }
  });

  it('is read to a limit, and refused when no table is that large', () => {
    const long = readCsv(file(Buffer.from('a;b\n'.repeat(100_500))));
    assert.equal(long.rows.length, 100_000);
    assert.deepEqual(kinds(long), ['too-many-rows']);
    assert.deepEqual(kinds(readCsv(file(Buffer.alloc(50_000_001, 65)))), ['file-too-large']);
  });

  it('keeps 512 columns, and 32 767 characters of a cell', () => {
    const [wide] = readCsv(csv('a;'.repeat(600))).rows;
    assert.deepEqual([wide.length, wide[511]], [512, 'a']);
    assert.equal(readCsv(csv(`${'a'.repeat(32_768)};b`)).rows[0][0].length, 32_767);
  });

  it('is not read at all from 50 MB on', () => {
    const { rows, lines, problems } = readCsv({ name: 'liste.csv', bytes: new Uint8Array(50_000_001) });
    assert.deepEqual([rows, lines, kinds({ problems })], [[], [], ['file-too-large']]);
  });
});

describe('a workbook of many rows', () => {
  const rows = [['a'], ['b'], ['c'], ['d']];
  const services = (from, to) => ({ name: 'Services', rows: rows.slice(from, to) });

  for (const [ending, write] of Object.entries({ '.xlsx': writeXlsx, '.ods': writeOds })) {
    it(`is cut after the last row that is read, in each sheet, and says so: ${ending}`, async () => {
      const sheets = [services(0, 3), { name: 'Horaires', rows }];
      const book = await unfoldWorkbook(file(await write({ sheets }), `liste${ending}`), 3);
      assert.deepEqual(
        book.sheets.map((sheet) => sheet.rows),
        [rows.slice(0, 3), rows.slice(0, 3)],
      );
      assert.deepEqual(cut(book), [['too-many-rows', { file: `liste${ending}`, sheet: 'Horaires', row: 3 }]]);
    });

    it(`keeps 512 columns, and 32 767 characters of a cell: ${ending}`, async () => {
      const wide = Array.from({ length: 520 }, (_, at) => (at ? 'a' : 'a'.repeat(32_768)));
      const { sheets } = await readWorkbook(file(await write({ sheets: [{ name: 'a', rows: [wide] }] }), `x${ending}`));
      assert.deepEqual([sheets[0].rows[0].length, sheets[0].rows[0][0].length], [512, 32_767]);
    });
  }

  it('is not read at all from 50 MB on', async () => {
    const book = await readWorkbook({ name: 'liste.xlsx', bytes: new Uint8Array(50_000_001) });
    assert.deepEqual([book.sheets, kinds(book)], [[], ['file-too-large']]);
  });

  it('is not read where its cells, filled or not, are more than anyone fills', async () => {
    const cell = (place) => `<c r="${place}" t="inlineStr"><is><t>a</t></is></c>`;
    const xml = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1')}</row><row r="90000">${cell('SR90000')}</row></sheetData></worksheet>`;
    const parts = unzipSync(new Uint8Array(await writeXlsx({ sheets: [services(0, 1)] })));
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
    assert.deepEqual(kinds(await readWorkbook(file(bytes, 'liste.xlsx'))), ['file-too-large']);
  });

  /** Changes 4 bytes of each entry of the archive's directory: what it says of sizes. */
  function lieAboutSizes(bytes, size) {
    const lying = Buffer.from(bytes);
    for (let at = lying.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4, 'latin1'))
      lying.writeUInt32LE(size, at + 24);
    return lying;
  }

  it('never unfolds to more than it may: neither one that says so, nor one that lies', async () => {
    const rows = Array.from({ length: 2000 }, () => ['une cellule', 'une autre']);
    const good = await writeXlsx({ sheets: [{ name: 'a', rows }] });
    assert.deepEqual(kinds(await readWorkbook(file(lieAboutSizes(good, 0x7fffffff)))), ['file-too-large']);
    for (const size of [0, 10]) {
      const book = await readWorkbook(file(lieAboutSizes(good, size)));
      assert.deepEqual([book.sheets, kinds(book)], [[], ['unreadable-file']], String(size));
    }
  });

  it('is cut where a sheet has more rows than anyone writes', async () => {
    const rows = Array.from({ length: 100_010 }, (_, index) => [index]);
    const book = await readWorkbook(file(await writeXlsx({ sheets: [{ name: 'Services', rows }] })));
    assert.equal(book.sheets[0].rows.length, 100_000);
    assert.deepEqual(kinds(book), ['too-many-rows']);
    assert.equal(book.problems[0].place.sheet, 'Services');
  });
});
