/** Tables of text as people save them, whatever program wrote them, and archives before they are unfolded. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { loadSource } from '../../../scripts/build/load-source.js';

let readCsv, letter, decodeText, listZip;
before(async () => {
  ({ readCsv } = await loadSource('src/publish/tables/csv.ts'));
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
    assert.deepEqual(readCsv(file(Buffer.from('a\n\n\nb\n'))).lines, [1, 2, 3, 4]);
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

  it('keeps quotes that stand within a cell, though nobody doubled them', () => {
    const { rows, problems } = readCsv(file(Buffer.from('nom;places\n"Le "12" rue Haute";2\n')));
    assert.deepEqual(rows[1], ['Le "12" rue Haute', '2']);
    assert.deepEqual(problems, []);
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
    assert.deepEqual(decode(0x41, 0xfe), { text: 'Aþ', encoding: 'windows-1252' });
    assert.deepEqual(decode(0x41, 0xff), { text: 'Aÿ', encoding: 'windows-1252' });
    assert.deepEqual(decode(0x41, 0xbb, 0xbf), { text: 'A»¿', encoding: 'windows-1252' });
    assert.deepEqual(decode(0xef, 0x41, 0xbf), { text: 'ïA¿', encoding: 'windows-1252' });
  });

  it('is what its mark says, even where one letter is broken', () => {
    assert.deepEqual(decode(0xef, 0xbb, 0xbf, 0x41, 0xe9), { text: 'A\ufffd', encoding: 'utf-8' });
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

  it('is each entry, whatever else its directory says of one', () => {
    const extra = { 0x7075: strToU8('autre nom') };
    const said = [
      ['un.txt', 3],
      ['deux.txt', 4],
      ['vide.txt', 0],
    ];
    const zip = zipSync({
      'un.txt': [text(3), { level: 0, extra, comment: 'un commentaire' }],
      'deux.txt': [text(4), { level: 0, comment: 'un autre' }],
      // Deflated, nothing is two bytes.
      'vide.txt': [text(0), { level: 6 }],
    });
    assert.deepEqual(
      listZip(zip)?.map(({ name, size }) => [name, size]),
      said,
    );
  });

  it('is nothing where the end is not there, or further than it may be', () => {
    assert.equal(listZip(Buffer.alloc(0)), undefined);
    assert.equal(listZip(Buffer.alloc(22)), undefined);
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
    beyond.writeUInt32LE(beyond.length - 2, beyond.length - 6);
    assert.equal(listZip(beyond), undefined, 'a directory of which two bytes are there');
    beyond.writeUInt32LE(0, beyond.length - 6);
    assert.equal(listZip(beyond), undefined, 'contents in the place of the directory');
    const lying = bytesOf(entries);
    lying.writeUInt32LE(0, directory(lying) + 24);
    assert.equal(listZip(lying), undefined, 'content that unfolds to nothing');
  });
});
