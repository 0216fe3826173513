/** A workbook that we write: texts stay texts, days are days, and lists are offered where they are filled in. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';

let writeWorkbook, readWorkbook;
before(async () => {
  ({ writeWorkbook } = await loadSource('src/publish/tables/write.ts'));
  ({ readWorkbook } = await loadSource('src/publish/tables/workbook.ts'));
});

const sheet = (more = {}) => ({
  name: 'Services',
  columns: [{ width: 20 }, { width: 10 }],
  rows: [
    ['Nom', 'Vérifié le'],
    ['Comment il s’appelle.', 'Une date.'],
    ['Crèche', { day: '2026-12-05' }],
  ],
  header: 2,
  ...more,
});

/** The sheet of a workbook as it is written, and the values that are read from it. */
async function written(...sheets) {
  const bytes = await writeWorkbook(sheets, 'Modèle');
  const parts = unzipSync(bytes);
  const xml = Object.entries(parts).find(([name]) => name.includes('worksheets/sheet1'))?.[1];
  const { sheets: read, problems } = await readWorkbook({ name: 'x.xlsx', bytes });
  assert.deepEqual(problems, []);
  return { bytes, xml: strFromU8(xml), sheets: read };
}
/** The first tag of a name, with its attributes. */
const tag = (xml, name) => new RegExp(`<${name}[ />][^>]*`).exec(xml)?.[0] ?? '';

describe('a workbook that is written', () => {
  it('has no formula: what looks like one is a text', async () => {
    const FORMULAS = ['=1+1', '+33386000001', '-2', '@SUM(A1)', '=HYPERLINK("https://exemple.fr")'];
    const { xml, sheets } = await written(sheet({ rows: FORMULAS.map((text) => [text, '0386']), header: 0 }));
    assert.doesNotMatch(xml, /<f[ >]/);
    assert.deepEqual(
      sheets[0].rows,
      FORMULAS.map((text) => [text, '0386']),
    );
  });

  it('has the values that it was given: days, times, both, numbers, and nothing', async () => {
    const rows = [
      [{ day: '2026-12-05' }, { day: '2026-12-05', minutes: 570 }],
      [{ minutes: 570 }, 12.5],
      [true, undefined],
      [undefined, false],
    ];
    const { sheets } = await written(sheet({ rows, header: 0 }));
    assert.deepEqual(
      sheets[0].rows.map((row) => [row[0], row[1]]),
      rows,
    );
  });

  it('keeps its titles and help in view, and its lists below them', async () => {
    const columns = [
      { width: 20, choices: 'Listes!$A$1:$A$3' },
      { width: 10, choices: 'Listes!$B$1:$B$3', several: true },
    ];
    const { xml } = await written(sheet({ columns }));
    assert.match(tag(xml, 'pane'), /ySplit="2"/);
    assert.match(tag(xml, 'pane'), /xSplit="1"/);
    const lists = [...xml.matchAll(/<dataValidation [^>]*>.*?<\/dataValidation>/g)].map(([text]) => text);
    assert.equal(lists.length, 2);
    // Below two lines of titles, to 500 rows below the three that are filled.
    assert.match(lists[0], /sqref="A3:A503"/);
    assert.match(lists[1], /sqref="B3:B503"/);
    assert.match(lists[0], /<formula1>Listes!\$A\$1:\$A\$3<\/formula1>/);
    // A cell of several values is let through.
    assert.match(lists[0], /showErrorMessage="1"/);
    assert.doesNotMatch(lists[1], /showErrorMessage="1"/);
    // A cell may stay empty; what is not in the list is kept, after a question.
    for (const list of lists) assert.match(list, /allowBlank="1"/);
    assert.match(lists[0], /errorTitle="Ce n’est pas dans la liste"/);
    assert.match(lists[0], /error="Choisissez plutôt une valeur de la liste\."/);
    assert.match(lists[0], /errorStyle="warning"/);
    assert.doesNotMatch((await written(sheet())).xml, /<dataValidation /);
    assert.doesNotMatch((await written(sheet({ header: 0 }))).xml, /<pane /);
  });

  it('has rows that are as high as what stands in them, in its titles', async () => {
    const heights = ({ xml }) => [...xml.matchAll(/<row [^>]*?ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    // 60 letters in 20 characters, each counted for 1.1: four lines of 15 points.
    const rows = [['a'.repeat(60), 'b'], ['a', 'b'.repeat(30)], ['a'.repeat(60)]];
    assert.deepEqual(heights(await written(sheet({ rows }))), [60, 60]);
    assert.deepEqual(heights(await written(sheet({ rows: [['a', 12]], header: 1 }))), [15]);
    const [only] = [{ width: 20 }];
    assert.deepEqual(
      heights(await written(sheet({ columns: [only], rows: [['a'], ['a'.repeat(60)]], header: 0 }))),
      [15, 60],
    );
  });

  it('tells titles from help and from what is filled by how they look, and dates, times and texts by their format', async () => {
    const day = '2026-12-05';
    const rows = [['Nom'], ['Aide.'], ['Crèche'], [{ day }], [{ minutes: 570 }], [{ day, minutes: 0 }], [12], []];
    const bytes = await writeWorkbook([sheet({ columns: [{ width: 24 }], rows })], 'Modèle');
    const [{ cells, columns }] = (await readXlsx(bytes, { readStyles: true })).sheets;
    const styles = rows.map((_, row) => cells.get(`${row},0`)?.style);
    const body = { alignment: { wrapText: true, vertical: 'top' } };
    const fill = (color) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb: color } });
    assert.deepEqual(styles, [
      // White on dark blue; small, slanted and grey on a pale blue.
      {
        numFmt: '@',
        font: { bold: true, color: { rgb: 'FFFFFF' } },
        fill: fill('1F3864'),
        alignment: { wrapText: true, vertical: 'center' },
      },
      {
        ...body,
        numFmt: '@',
        font: { italic: true, color: { rgb: '404040' }, size: 9 },
        fill: fill('EEF2F8'),
      },
      { ...body, numFmt: '@' },
      { ...body, numFmt: 'dd/mm/yyyy' },
      { ...body, numFmt: 'hh:mm' },
      { ...body, numFmt: 'dd/mm/yyyy hh:mm' },
      body,
      body,
    ]);
    assert.equal(columns[0].width, 24);
  });

  it('has no title where none stands at its top, and a title alone where there is no help', async () => {
    const looks = async (header) => {
      const bytes = await writeWorkbook([sheet({ rows: [['a'], ['b']], header })], 'Modèle');
      const { cells } = (await readXlsx(bytes, { readStyles: true })).sheets[0];
      return ['0,0', '1,0'].map((at) => cells.get(at).style.font ?? 'plain');
    };
    assert.deepEqual(await looks(0), ['plain', 'plain']);
    assert.deepEqual(await looks(1), [{ bold: true, color: { rgb: 'FFFFFF' } }, 'plain']);
  });

  it('has a title of its own, and no day on which it was made', async () => {
    const { title, created, modified } = (await readXlsx(await writeWorkbook([sheet()], 'Modèle'))).properties;
    assert.equal(title, 'Modèle');
    for (const moment of [created, modified]) assert.equal(moment.toISOString(), '1970-01-01T00:00:00.000Z');
  });

  it('has sheets that are hidden, and the same bytes each time', async () => {
    const two = [sheet(), sheet({ name: 'Listes', hidden: true })];
    const { bytes, sheets } = await written(...two);
    assert.deepEqual(
      sheets.map(({ name, hidden }) => [name, hidden]),
      [
        ['Services', false],
        ['Listes', true],
      ],
    );
    assert.deepEqual((await written(...two)).bytes, bytes);
  });
});
