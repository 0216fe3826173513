/** A workbook that we write: texts stay texts, days are days, and lists are offered where they are filled in. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
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
