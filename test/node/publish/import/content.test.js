/** What a file holds is told by its content; what cannot be read is told where it breaks. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../../scripts/build/load-source.js';
import { fileOf, loadImporters } from './support.js';

let contentOf, read, told;
before(async () => {
  ({ contentOf } = await loadSource('src/publish/import/content.ts'));
  ({ read, told } = await loadImporters());
});

const of = (content) => contentOf(fileOf(content));
const kindOf = async (content) => (await of(content)).kind;
const bytes = (...list) => new Uint8Array(list);

describe('what a file holds', () => {
  it('is a workbook by its first two bytes, both of them', async () => {
    assert.equal(await kindOf(bytes(0x50, 0x4b, 3, 4)), 'workbook');
    assert.equal(await kindOf(bytes(0xd0, 0xcf, 0x11, 0xe0)), 'workbook');
    // « Prénom », « OK », « Дата », and π in the second place: texts that share one of the two bytes.
    // A table whose first title begins with the same two letters, and a workbook that is cut off after them.
    assert.equal(await kindOf('PK;Nom\n1;Bal\n'), 'csv');
    assert.equal(await kindOf('PK'), 'workbook');
    assert.equal(await kindOf(bytes(0x50, 0x4b, 5, 6)), 'workbook');
    for (const text of ['Prénom;Nom', 'OK;Nom', 'Дата;Nom', 'aπ;Nom']) assert.equal(await kindOf(text), 'csv', text);
  });

  it('is a calendar where it begins like one, whatever stands before in white', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    for (const before of ['', '\n', ' \r\n\t', '\ufeff', '\ufeff\ufeff \n'])
      assert.deepEqual(await of(before + calendar), { kind: 'ics', text: calendar });
    assert.equal(await kindOf('begin:vcalendar\nend:vcalendar'), 'ics');
    for (const text of [`x${calendar}`, `Exemple;${calendar}`, `Exemple\n${calendar}`])
      assert.equal(await kindOf(text), 'csv', text);
  });

  it('is JSON where it begins like it, and its texts stay as they are', async () => {
    for (const [text, value] of /** @type {[string, unknown][]} */ ([
      ['{"a": 1}', { a: 1 }],
      ['[]', []],
      [' \n\t[1]', [1]],
      ['\ufeff{"a": 1}', { a: 1 }],
      ['\ufeff\ufeff{"a": 1}', { a: 1 }],
      ['{"a": "b\ufeffc"}', { a: 'b\ufeffc' }],
    ]))
      assert.deepEqual(await of(text), { kind: 'json', value }, text);
    for (const text of ['a[1]', 'nom;{a}', '', '"a"', '12']) assert.equal(await kindOf(text), 'csv', text);
  });

  it('is JSON too where each line is a document, and lines of nothing are none', async () =>
    assert.deepEqual(await of('{"a": 1}\r\n\n   \n{"a": 2}\n'), { kind: 'json', value: [{ a: 1 }, { a: 2 }] }));

  it('is a table of text elsewhere', async () => {
    const { kind, table } = await of('nom;commune\nBal;Sens\n');
    assert.deepEqual(
      [kind, table.rows],
      [
        'csv',
        [
          ['nom', 'commune'],
          ['Bal', 'Sens'],
        ],
      ],
    );
  });

  it('is looked at up to 50 MB, and not past it', async () => {
    // An empty list, and white.
    const large = (size) => {
      const list = new Uint8Array(size).fill(0x20);
      list.set([0x5b, 0x5d]);
      return { name: 'export.json', bytes: list };
    };
    assert.deepEqual(await contentOf(large(50_000_000)), { kind: 'json', value: [] });
    assert.deepEqual(await told(large(50_000_001)), [
      [
        'error',
        { file: 'export.json' },
        undefined,
        'Le fichier pèse 50\u00a0Mo\u00a0: il n’a pas été lu. Enregistrez-le sans images et sans lignes vides, ou en plusieurs fichiers de moins de 50\u00a0Mo.',
        'The file weighs 50 MB: it was not read. Save it without pictures and without empty rows, or as several files of less than 50 MB.',
      ],
    ]);
  });
});

describe('JSON that is broken', () => {
  const broken = async (text) => {
    const { kind, problem } = await contentOf(fileOf(text, 'export.json'));
    return [kind, problem?.kind, problem?.place];
  };

  it('is told with the line where it breaks, and not where it ends', async () => {
    const lines = ['{', '"a": 1,', '"b" 2,', '"c": 3', '}'];
    const third = ['unreadable', 'broken-json', { file: 'export.json', row: 3 }];
    assert.deepEqual(await broken(lines.join('\n')), third);
    assert.deepEqual(await broken(lines.join('\r\n')), third);
    assert.deepEqual(await broken(`\ufeff\ufeff${lines.join('\n')}`), third);
  });

  it('is told with its line where each line is a document', async () => {
    for (const line of ['{"a" 3}', '{"a": oui}', '{"a": 3']) {
      const text = ['{"a": 1}', '', '{"a": 2}', line, '{"a": 4}'].join('\n');
      assert.deepEqual(await broken(text), ['unreadable', 'broken-json', { file: 'export.json', row: 4 }], line);
    }
    assert.deepEqual((await broken('\n\n{"a" 1}\n{"a": 2}'))[2].row, 3);
  });

  it('is told without a line where it was cut off: the end is not the fault', async () =>
    assert.deepEqual(await broken('[{"a": 1},\n'), ['unreadable', 'broken-json', { file: 'export.json' }]));
});

describe('a file that is read or not', () => {
  const MEDIATION = 'lieux-mediation-numerique';
  const place = { id: 'a', nom: 'Médiathèque', code_insee: '89387' };
  const said = (content, more) => ({ ...fileOf(content, 'lieux'), ...more });

  it('of no format is told why it cannot be read, and that alone', async () => {
    assert.deepEqual((await read(bytes(0xd0, 0xcf, 0x11, 0xe0))).kinds, ['locked-file']);
    assert.deepEqual((await read('nom;commune\n"Bal;Sens\n')).kinds, ['open-quote']);
    assert.deepEqual((await read('nom;commune\nBal;Sens\n')).kinds, ['unknown-format']);
  });

  it('of no format is told so beside what does not keep it from being read', async () => {
    const plain = new Uint8Array(await writeXlsx({ sheets: [{ name: 'Notes', rows: [['Bonjour']] }] }));
    const macros = zipSync({ ...unzipSync(plain), 'xl/vbaProject.bin': strToU8('x') });
    assert.deepEqual((await read(macros)).kinds, ['macros', 'unknown-format']);
  });

  it('is read as far as it goes, with what is broken in it', async () => {
    const { services, kinds, format } = await read(
      'id,nom,services,pivot,horaires,code_insee\na,Lieu,Loisirs,,,89387\nb,"Lieu,,,,\n',
    );
    assert.deepEqual([format, kinds[0], services[0].id], [MEDIATION, 'open-quote', 'mn-a']);
  });

  it('names all formats that are known where it is of none', async () => {
    const known = 'iCalendar (.ics), OpenAgenda, France services';
    const [[level, , , french, english]] = await told(fileOf('bonjour'));
    assert.equal(level, 'error');
    assert.match(french, /, et le classeur modèle\.$/);
    assert.match(english, /^This file is of no known format: it was not read\. The known formats: /);
    assert.match(english, /, and the template workbook\.$/);
    for (const words of [french, english]) assert.ok(words.includes(`: ${known}, `), words);
    assert.ok(french.includes(', lieux de médiation numérique, data·inclusion, '), french);
  });

  it('that is not what the settings say is told so only where nothing of it is read, and nothing else is said', async () => {
    const declared = { format: MEDIATION };
    const nothing = [
      'error',
      { file: 'lieux' },
      undefined,
      'Rien de ce document n’a pu être lu\u00a0: ce n’est pas un export lieux de médiation numérique, comme le disent les réglages. Ouvrez-le\u00a0: si c’est une page d’erreur, téléchargez-le de nouveau\u00a0; s’il est d’une autre sorte, corrigez «\u00a0format\u00a0».',
      'Nothing of this document could be read: it is no export of digital inclusion places (“lieux de médiation numérique”), as the settings say. Open it: if it is a page of errors, download it again; if it is of another sort, correct “format”.',
    ];
    assert.deepEqual(await told(said('[]', declared)), [nothing]);
    // Its columns are too few to be recognised, and its record is a place all the same.
    assert.deepEqual((await read(said([place], declared))).kinds, []);
    assert.deepEqual((await read(said([{ ...place, nom: '' }], declared))).kinds, ['incomplete-record']);
  });

  it('that holds nothing is no fault: a calendar may be empty', async () =>
    assert.deepEqual((await read('BEGIN:VCALENDAR\nEND:VCALENDAR\n')).kinds, []));

  it('is told what it looks like where its reader gives up, and nothing of it is published', async () => {
    const service = { id: 'a', structure_id: 's', nom: 'Aide', thematiques: '', frais: '' };
    const gaveUp = {
      progress: () => {
        throw new Error('gave up');
      },
    };
    assert.deepEqual(await told(fileOf([service], 'di.json'), gaveUp), [
      [
        'error',
        { file: 'di.json' },
        undefined,
        'Ce fichier ressemble à un export data·inclusion, mais il n’a pas pu être lu. Téléchargez-le de nouveau depuis l’outil d’où il vient, sans le modifier.',
        'This file looks like an export of data·inclusion, but it could not be read. Download it again from the tool that it comes from, without changing it.',
      ],
    ]);
    const { records, kinds, format } = await read([service], gaveUp);
    assert.deepEqual([records, kinds, format], [{}, ['unreadable-file'], 'data-inclusion']);
    const csv = 'id,nom,structure_id,thematiques,frais\na,"Aide,s,,\n';
    assert.deepEqual((await read(csv, gaveUp)).kinds, ['open-quote', 'unreadable-file']);
  });
});
