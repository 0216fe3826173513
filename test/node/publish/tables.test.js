/** Tables as people save them: whatever program wrote them, they are read, and none of them is a trap. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';

let readCsv, readWorkbook, letter, decodeText, listZip;
before(async () => {
  ({ readCsv } = await loadSource('src/publish/tables/csv.ts'));
  ({ readWorkbook } = await loadSource('src/publish/tables/workbook.ts'));
  ({ letter } = await loadSource('src/publish/tables/letter.ts'));
  ({ decodeText } = await loadSource('src/publish/tables/text.ts'));
  ({ listZip } = await loadSource('src/publish/tables/zip.ts'));
});

const file = (bytes, name = 'liste.csv') => ({ name, bytes: new Uint8Array(bytes) });
const kinds = ({ problems }) => problems.map(({ kind }) => kind);

describe('a CSV file', () => {
  const expected = [
    ['nom', 'adresse'],
    ['Crèche « Été »', '2 rue de l’Église'],
  ];

  it('is read with ; and , and tabs', () => {
    for (const delimiter of [';', ',', '\t']) {
      const text = expected.map((row) => row.join(delimiter)).join('\r\n');
      const table = readCsv(file(Buffer.from(text)));
      assert.deepEqual(table.rows, expected, JSON.stringify(delimiter));
      assert.equal(table.delimiter, delimiter);
    }
  });

  it('is cut at what most of its rows have as often as the first, whatever else stands in the cells', () => {
    const delimiter = (...rows) => readCsv(file(Buffer.from(rows.join('\n')))).delimiter;
    assert.equal(delimiter('Crèche, halte;2, rue Haute', 'Relais;3 rue Basse', 'Accueil;4 place du Marché'), ';');
    assert.equal(delimiter('a;b,c;d', '1;2,3;4'), ';');
    assert.equal(delimiter('a,b,c;d', '1,2,3;4'), ',');
    assert.equal(delimiter('a\tb\tc;d', '1\t2\t3;4'), '\t');
    assert.equal(delimiter('a;b,c', '1;2,3'), ';');
    assert.equal(delimiter('seul', 'un'), ';');
  });

  it('keeps a last row of which one cell is filled, and a row of empty cells before it', () => {
    assert.deepEqual(readCsv(file(Buffer.from('a;b\n;\n;2'))).rows, [
      ['a', 'b'],
      ['', ''],
      ['', '2'],
    ]);
  });

  it('is read in UTF-8 with or without its mark, in UTF-16 and in Windows-1252', () => {
    const text = 'nom;adresse\nCrèche « Été »;2 rue de l’Église\n';
    const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    // é è « » É and the typographic apostrophe, where Windows-1252 has them.
    const windows = Buffer.from('nom;adresse\nCr\xe8che \xab \xc9t\xe9 \xbb;2 rue de l\x92\xc9glise\n', 'latin1');
    const cases = /** @type {[string, Buffer][]} */ ([
      ['utf-8', Buffer.from(text)],
      ['utf-8', Buffer.from(`\ufeff${text}`)],
      ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
      ['utf-16be', utf16be],
      ['windows-1252', windows],
    ]);
    for (const [encoding, bytes] of cases) {
      const table = readCsv(file(bytes));
      assert.equal(table.encoding, encoding);
      assert.deepEqual(table.rows, expected);
    }
  });

  it('keeps several lines in a cell, and knows the line of each row', () => {
    const { rows, lines } = readCsv(file(Buffer.from('a;b\n"un\ndeux";2\n;\n3;4\n')));
    assert.deepEqual(rows, [
      ['a', 'b'],
      ['un\ndeux', '2'],
      ['', ''],
      ['3', '4'],
    ]);
    assert.deepEqual(lines, [1, 2, 4, 5]);
  });

  it('knows its lines however they end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(
        readCsv(file(Buffer.from(['a;b', '"un', 'deux";2', '3;4', ''].join(end)))).lines,
        [1, 2, 4],
        end,
      );
  });

  it('takes the delimiter that its first line states', () => {
    assert.deepEqual(readCsv(file(Buffer.from('sep=,\na,b;c\n'))).rows, [['a', 'b;c']]);
    const hinted = readCsv(file(Buffer.from('SEP=|\r\na|b;c\r\n1|2\r\n')));
    assert.deepEqual(
      [hinted.rows, hinted.lines, hinted.delimiter],
      [
        [
          ['a', 'b;c'],
          ['1', '2'],
        ],
        [2, 3],
        '|',
      ],
    );
    // Further down it is a row like any other.
    assert.deepEqual(readCsv(file(Buffer.from('a;b\nsep=,\n1;2\n'))).rows.length, 3);
  });

  it('is told of when a quote is never closed', () => {
    const table = readCsv(file(Buffer.from('a;b\n1;"deux\n3;4\n')));
    assert.deepEqual(kinds(table), ['open-quote']);
    assert.equal(table.problems[0].place.row, 2);
  });

  it('is read to a limit, and refused when no table is that large', () => {
    const long = readCsv(file(Buffer.from('a;b\n'.repeat(100_500))));
    assert.equal(long.rows.length, 100_000);
    assert.deepEqual(kinds(long), ['too-many-rows']);
    assert.deepEqual(kinds(readCsv(file(Buffer.alloc(50_000_001, 65)))), ['file-too-large']);
  });

  it('is empty when the file is', () => {
    assert.deepEqual(readCsv(file([])).rows, []);
  });
});

describe('the text of a file', () => {
  const decode = (...bytes) => decodeText(new Uint8Array(bytes));

  it('has a mark of two or three bytes, all of them there', () => {
    assert.deepEqual(decode(0xff, 0xfe, 0x41, 0), { text: 'A', encoding: 'utf-16le' });
    assert.deepEqual(decode(0xfe, 0xff, 0, 0x41), { text: 'A', encoding: 'utf-16be' });
    assert.deepEqual(decode(0xef, 0xbb, 0xbf, 0x41), { text: 'A', encoding: 'utf-8' });
    for (const [first, second] of [
      [0xff, 0x41],
      [0xfe, 0x41],
      [0xef, 0x41],
      [0xef, 0xbb],
    ])
      assert.equal(decode(first, second, 0x41).encoding, 'windows-1252', String([first, second]));
  });

  it('has the letters of Windows where it is no UTF-8', () => {
    const said = [0x80, 0x85, 0x8c, 0x92, 0x9c, 0x9f, 0xe9];
    assert.equal(decode(...said).text, '€…Œ’œŸé');
  });
});

describe('the letters of a column', () => {
  it('go from A to Z, then by two and by three', () => {
    const cases = /** @type {[number, string][]} */ ([
      [0, 'A'],
      [25, 'Z'],
      [26, 'AA'],
      [51, 'AZ'],
      [52, 'BA'],
      [701, 'ZZ'],
      [702, 'AAA'],
      [16_383, 'XFD'],
    ]);
    for (const [index, name] of cases) assert.equal(letter(index), name);
  });
});

describe('what an archive says that it holds', () => {
  const bytesOf = (entries, comment = '') => {
    const zip = Buffer.from(zipSync(entries, { level: 0 }));
    const end = zip.length - 22;
    zip.writeUInt16LE(comment.length, end + 20);
    return Buffer.concat([zip, Buffer.from(comment)]);
  };
  const text = (length) => strToU8('a'.repeat(length));
  const entries = { 'un.txt': text(3), 'deux/long.txt': text(40), 'vide.txt': text(0) };
  const said = [
    { name: 'un.txt', size: 3 },
    { name: 'deux/long.txt', size: 40 },
    { name: 'vide.txt', size: 0 },
  ];

  it('is each entry with its size, whatever comment stands at the end', () => {
    assert.deepEqual(listZip(bytesOf(entries)), said);
    assert.deepEqual(listZip(bytesOf(entries, 'un commentaire')), said);
    assert.deepEqual(listZip(bytesOf(entries, 'c'.repeat(0xffff))), said);
    assert.deepEqual(listZip(bytesOf({})), []);
  });

  it('is nothing where the end is not there, or further than it may be', () => {
    assert.equal(listZip(Buffer.alloc(0)), undefined);
    assert.equal(listZip(Buffer.alloc(100_000)), undefined);
    assert.equal(listZip(Buffer.concat([bytesOf(entries), Buffer.alloc(0x1_0000)])), undefined);
  });

  it('is nothing where its directory is cut or contradicts itself', () => {
    const directory = (zip) => zip.indexOf('PK\x01\x02', 0, 'latin1');
    const more = bytesOf(entries);
    more.writeUInt16LE(4, more.length - 12);
    assert.equal(listZip(more), undefined, 'one entry more than there are');
    const beyond = bytesOf(entries);
    beyond.writeUInt32LE(beyond.length - 10, beyond.length - 6);
    assert.equal(listZip(beyond), undefined, 'a directory beyond the end');
    const lying = bytesOf(entries);
    lying.writeUInt32LE(0, directory(lying) + 24);
    assert.equal(listZip(lying), undefined, 'content that unfolds to nothing');
  });
});

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
    });
  }

  it('takes a time of day for what it is', async () => {
    const cells = new Map([['0,0', { value: 9.5 / 24, style: { numFmt: 'hh:mm' } }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [[9.5 / 24]], cells }] });
    assert.deepEqual((await readWorkbook(file(bytes))).sheets[0].rows, [[{ minutes: 570 }]]);
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
