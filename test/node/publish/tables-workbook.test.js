/** Spreadsheets as people save them: whatever program wrote them, they are read, and none of them is a trap. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';

let readWorkbook;
before(async () => {
  ({ readWorkbook } = await loadSource('src/publish/tables/workbook.ts'));
});

const file = (bytes, name = 'liste.xlsx') => ({ name, bytes: new Uint8Array(bytes) });
const kinds = ({ problems }) => problems.map(({ kind }) => kind);

describe('a workbook', () => {
  const SHEETS = [
    {
      name: 'Services',
      rows: [
        ['nom', 'ouvert', 'capacité', 'vérifié'],
        [],
        ['Crèche', true, 12.5, new Date(Date.UTC(2026, 11, 5))],
        ['Relais', false, 0, new Date(Date.UTC(2026, 11, 5, 9, 30))],
      ],
      merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: 3 }],
    },
    { name: 'Horaires', rows: [['jour'], ['lundi']] },
  ];

  for (const [ending, write] of Object.entries({ '.xlsx': writeXlsx, '.ods': writeOds })) {
    it(`gives the values of its cells: ${ending}`, async () => {
      const { sheets, problems } = await readWorkbook(file(await write({ sheets: SHEETS }), `liste${ending}`));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        sheets.map(({ name }) => name),
        ['Services', 'Horaires'],
      );
      assert.deepEqual(sheets[0].rows, [
        ['nom', 'ouvert', 'capacité', 'vérifié'],
        [],
        ['Crèche', true, 12.5, { day: '2026-12-05' }],
        ['Relais', false, 0, { day: '2026-12-05', minutes: 570 }],
      ]);
      assert.deepEqual(sheets[0].merges, [{ top: 1, left: 0, bottom: 1, right: 3 }]);
      assert.deepEqual(sheets[1].merges, []);
    });
  }

  it('takes a time of day for what it is', async () => {
    const cells = new Map([['0,0', { value: 9.5 / 24, style: { numFmt: 'hh:mm' } }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [[9.5 / 24]], cells }] });
    assert.deepEqual((await readWorkbook(file(bytes))).sheets[0].rows, [[{ minutes: 570 }]]);
  });

  it('has days from 1904 on, and nothing where a number is no day', async () => {
    const days = [new Date(Date.UTC(1904, 0, 1, 12)), new Date(Date.UTC(1904, 0, 2))];
    const cells = new Map([['1,0', { style: { numFmt: 'dd/mm/yyyy' } }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [days, [1e12, 'a']], cells }] });
    assert.deepEqual((await readWorkbook(file(bytes))).sheets[0].rows, [
      [{ minutes: 720 }, { day: '1904-01-02' }],
      [undefined, 'a'],
    ]);
  });

  it('has nothing where a text is empty', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['a', '', 'b', ''], ['']] }] });
    assert.deepEqual((await readWorkbook(file(bytes))).sheets[0].rows, [['a', undefined, 'b'], []]);
  });

  it('is unfolded once, however often it is asked for', async () => {
    const one = file(await writeXlsx({ sheets: SHEETS }));
    assert.equal(await readWorkbook(one), await readWorkbook(one));
  });

  it('takes a time of LibreOffice for what it is, and nothing else for a time', async () => {
    const cells = ['PT09H30M00S', 'PT9H5M', 'PT18H00M00.5S', 'xPT09H30M00S', 'PT09H30M00Sx', 'PT09H', 'PTxxH30M'];
    const row = cells.map(
      (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
    );
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row>${row.join('')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    const bytes = zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8(content) });
    assert.deepEqual((await readWorkbook(file(bytes, 'x.ods'))).sheets[0].rows, [
      [{ minutes: 570 }, { minutes: 545 }, { minutes: 1080 }, ...cells.slice(3)],
    ]);
  });

  it('gives what a formula had come to, and works nothing out', async () => {
    const cells = new Map([['0,0', { value: null, formula: 'WEBSERVICE("https://exemple.fr")', formulaResult: 'vu' }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [[null]], cells }] });
    assert.deepEqual((await readWorkbook(file(bytes))).sheets[0].rows, [['vu']]);
  });

  it('is refused with a message, and no exception, when it is none', async () => {
    const good = Buffer.from(await writeXlsx({ sheets: SHEETS }));
    const cases = [
      ['unreadable-file', Buffer.from('nom;adresse\n')],
      ['unreadable-file', Buffer.alloc(0)],
      ['unreadable-file', good.subarray(0, good.length - 40)],
      ['unreadable-file', zipSync({ 'lisez-moi.txt': strToU8('un texte') })],
      ['locked-file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
      ['unreadable-file', Buffer.from([0xd0, 0x11, 0xcf, 0xe0])],
      ['unreadable-file', Buffer.from([0x11, 0xcf, 0x11, 0xe0])],
      ['file-too-large', Buffer.alloc(50_000_001)],
    ];
    for (const [kind, bytes] of cases) {
      const book = await readWorkbook(file(bytes, 'x.xlsx'));
      assert.deepEqual([book.sheets, kinds(book)], [[], [kind]]);
      const [{ level, place, message, mend }] = book.problems;
      assert.deepEqual([level, place], ['error', { file: 'x.xlsx' }]);
      assert.ok(message && mend, String(kind));
    }
  });
});
