/** The row that a problem speaks of, shown where no spreadsheet is open. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { book, csv, read } from './book-support.js';

let rowAt;
before(async () => {
  ({ rowAt } = await loadSource('src/publish/book/row.ts'));
});
const ROWS = [
  ['Annuaire de la commune'],
  [],
  ['Nom', 'Résumé', 'Thèmes', 'Ville ou commune'],
  ['Crèche', 'Un lieu.', 'Petite enfance', 'Verron'],
];
const EXPECTED = [
  { title: 'Nom', text: 'Crèche', isMeant: false },
  { title: 'Résumé', text: 'Un lieu.', isMeant: false },
  { title: 'Thèmes', text: 'Petite enfance', isMeant: false },
  { title: 'Ville ou commune', text: 'Verron', isMeant: true },
];

describe('the row of a problem', () => {
  it('is found by the place that the problem names, in a workbook and in a table, under a title', async () => {
    for (const file of [
      await book({ Services: ROWS }),
      csv('services.csv', ROWS.map((row) => row.join(';')).join('\n')),
    ]) {
      const { problems } = await read(file);
      const [{ place }] = problems.filter(({ kind }) => kind === 'unknown-commune');
      assert.equal(place.row, 4);
      assert.deepEqual(await rowAt(file, place), EXPECTED);
    }
  });

  it('shows the cell that is empty where that is the problem', async () => {
    const file = csv('services.csv', 'Nom;Résumé;Thèmes\n;Un lieu.;Petite enfance\n');
    const { problems } = await read(file);
    const [meant] = await rowAt(file, problems.find(({ kind }) => kind === 'missing-cell').place);
    assert.deepEqual(meant, { title: 'Nom', text: '', isMeant: true });
  });

  it('is lines of a calendar, and none where a place has no row or the document none', async () => {
    const ics = csv('a.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:demain\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n');
    const [first] = await rowAt(ics, { file: 'a.ics', row: 3 });
    assert.deepEqual(first, { title: '', text: 'DTSTART:demain', isMeant: true });
    assert.equal(await rowAt(ics, { file: 'a.ics' }), undefined);
    assert.equal(await rowAt(csv('a.csv', 'a;b\n1;2\n'), { file: 'a.csv', row: 9 }), undefined);
  });
});
