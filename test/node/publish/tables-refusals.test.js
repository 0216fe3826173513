/** What a person is told of a table that is not read, or not as their spreadsheet program would: what, where, how to mend it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';

let readCsv, unfoldWorkbook, tooManyRows, speak;
before(async () => {
  ({ readCsv, unfoldWorkbook, tooManyRows, speak } = await loadSource('test/support/publishing.ts'));
});

const file = (name, bytes) => ({ name, bytes: new Uint8Array(bytes) });
/** A workbook of one cell, with other parts of an archive. */
const workbook = async (...parts) => {
  const bytes = await writeXlsx({ sheets: [{ name: 'Services', rows: [['Nom']] }] });
  const more = Object.fromEntries(parts.map((part) => [part, strToU8('<x/>')]));
  return file('liste.xlsx', zipSync({ ...unzipSync(new Uint8Array(bytes)), ...more }));
};
const TABLE = { file: 'liste.csv' };
const WORKBOOK = { file: 'liste.xlsx' };

/** Each as it is read; the problem that it gives; in French and in English, what is wrong and how to mend it. */
const CASES = [
  {
    name: 'a quote that is never closed',
    read: () => readCsv(file('liste.csv', Buffer.from('a;b\n1;"deux\n3;4\n'))),
    problem: { level: 'error', kind: 'open-quote', place: { ...TABLE, row: 2 } },
    french: [
      'Un guillemet " ouvert sur cette ligne n’est jamais fermé\u00a0: la fin du fichier est lue comme une seule cellule.',
      'Fermez le guillemet, ou enregistrez de nouveau le tableau au format CSV depuis le tableur.',
    ],
    english: [
      'A quotation mark " opened on this line is never closed: the end of the file is read as a single cell.',
      'Close the quotation mark, or save the table as CSV again from the spreadsheet program.',
    ],
  },
  {
    name: 'a table of 61 MB',
    read: () => readCsv({ name: 'liste.csv', bytes: new Uint8Array(61_400_000) }),
    problem: { level: 'error', kind: 'file-too-large', place: TABLE },
    french: [
      'Le fichier pèse 61\u00a0Mo\u00a0: il n’a pas été lu.',
      'Enregistrez-le sans images et sans lignes vides, ou en plusieurs fichiers de moins de 50\u00a0Mo.',
    ],
    english: [
      'The file weighs 61 MB: it was not read.',
      'Save it without pictures and without empty rows, or as several files of less than 50 MB.',
    ],
  },
  {
    name: 'a table of too many rows',
    read: () => ({ problems: [tooManyRows({ ...WORKBOOK, sheet: 'Services' }, 100_000)] }),
    problem: { level: 'error', kind: 'too-many-rows', place: { ...WORKBOOK, sheet: 'Services', row: 100_000 } },
    french: [
      'Le tableau a plus de 100\u202f000 lignes\u00a0: les suivantes n’ont pas été lues.',
      'Supprimez les lignes en trop, ou coupez le tableau en plusieurs fichiers.',
    ],
    english: [
      'The table has more than 100,000 rows: those that follow were not read.',
      'Delete the rows that are too many, or cut the table into several files.',
    ],
  },
  {
    name: 'macros',
    read: async () => unfoldWorkbook(await workbook('xl/vbaProject.bin')),
    problem: { level: 'advice', kind: 'macros', place: WORKBOOK },
    french: [
      'Ce classeur contient des macros\u00a0: aucune n’a été exécutée, seules les valeurs des cellules sont lues.',
      'Enregistrez-le au format .xlsx ou .ods, sans macros, avant de le transmettre.',
    ],
    english: [
      'This workbook has macros: none was run, only the values of cells are read.',
      'Save it as .xlsx or .ods, without macros, before you pass it on.',
    ],
  },
  {
    name: 'links to other workbooks',
    read: async () => unfoldWorkbook(await workbook('xl/externalLinks/externalLink12.xml')),
    problem: { level: 'advice', kind: 'external-links', place: WORKBOOK },
    french: [
      'Des cellules dépendent d’autres classeurs\u00a0: ces liens n’ont pas été suivis, la dernière valeur enregistrée est lue.',
      'Vérifiez ces valeurs, ou collez-les à la place des formules (collage spécial, valeurs).',
    ],
    english: [
      'Some cells depend on other workbooks: these links were not followed, the value saved last is read.',
      'Check these values, or paste them in the place of the formulas (paste special, values).',
    ],
  },
  {
    name: 'what is no workbook',
    read: () => unfoldWorkbook(file('liste.xlsx', Buffer.from('nom;adresse\n'))),
    problem: { level: 'error', kind: 'unreadable-file', place: WORKBOOK },
    french: [
      'Ce fichier ne se lit pas comme un tableau .xlsx ou .ods\u00a0: il est abîmé, ou d’un autre format.',
      'Ouvrez-le dans LibreOffice ou Excel, puis enregistrez-le sous au format .xlsx ou .ods.',
    ],
    english: [
      'This file cannot be read as an .xlsx or .ods spreadsheet: it is damaged, or of another format.',
      'Open it in LibreOffice or Excel, then save it as .xlsx or .ods.',
    ],
  },
  {
    name: 'a workbook behind a password',
    read: () => unfoldWorkbook(file('liste.xlsx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    problem: { level: 'error', kind: 'locked-file', place: WORKBOOK },
    french: [
      'Ce fichier est protégé par un mot de passe, ou d’un ancien format (.xls)\u00a0: il n’a pas été lu.',
      'Enregistrez-le sous au format .xlsx ou .ods, sans mot de passe.',
    ],
    english: [
      'This file is protected by a password, or of an old format (.xls): it was not read.',
      'Save it as .xlsx or .ods, without a password.',
    ],
  },
  {
    name: 'a workbook of 61 MB',
    read: () => unfoldWorkbook({ name: 'liste.xlsx', bytes: new Uint8Array(61_400_000) }),
    problem: { level: 'error', kind: 'file-too-large', place: WORKBOOK },
    french: [
      'Ce fichier est beaucoup trop grand pour un tableau\u00a0: il n’a pas été lu.',
      'Retirez les images, les feuilles et les lignes inutiles, ou coupez-le en plusieurs fichiers.',
    ],
    english: [
      'This file is much too large for a spreadsheet: it was not read.',
      'Take out pictures, sheets and rows that are not needed, or cut it into several files.',
    ],
  },
];

describe('what a person is told of', () => {
  for (const { name, read, problem, french, english } of CASES)
    it(`${name}, in both languages`, async () => {
      const inFrench = await read();
      assert.deepEqual(inFrench.problems, [{ ...problem, message: french[0], mend: french[1] }]);
      speak('en');
      try {
        const inEnglish = await read();
        assert.deepEqual(inEnglish.problems, [{ ...problem, message: english[0], mend: english[1] }]);
      } finally {
        speak('fr');
      }
    });

  it('bytes that only begin like those of a password, which are no workbook', async () => {
    for (const bytes of [
      [0xd0, 0x11],
      [0x11, 0xcf],
    ]) {
      const { problems } = await unfoldWorkbook(file('liste.xlsx', bytes));
      assert.deepEqual(
        problems.map(({ kind }) => kind),
        ['unreadable-file'],
      );
    }
  });

  it('macros of Excel and of LibreOffice, and of nothing that is only called so', async () => {
    const kinds = async (...parts) => (await unfoldWorkbook(await workbook(...parts))).problems.map(({ kind }) => kind);
    for (const part of ['xl/vbaProject.bin', 'Basic/Standard/Module1.xml', 'Scripts/python/aide.py'])
      assert.deepEqual(await kinds(part), ['macros'], part);
    for (const part of ['xl/vbaProject.bin.txt', 'Pictures/Basic/plan.png', 'xl/media/externalLinks/externalLink1.xml'])
      assert.deepEqual(await kinds(part), [], part);
  });
});
