/** What the tests of the workbook share: a small territory, and books of a few rows. */
import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';

const COMMUNES = [
  { code: '89387', name: 'Sens', postalCodes: ['89100'] },
  { code: '89443', name: 'Véron', postalCodes: ['89510'] },
  { code: '89342', name: 'Saint-Clément', postalCodes: ['89100'] },
];
const THEMES = [
  { id: 'petite-enfance', name: 'Petite enfance' },
  { id: 'vie-sociale', name: 'Animation de la vie sociale' },
];
export const OPTIONS = {
  territory: { communes: COMMUNES, themes: THEMES, mapping: {} },
  now: Date.parse('2026-11-24T08:00:00+01:00'),
  zone: 'Europe/Paris',
  window: { from: '2026-01-01', to: '2027-12-31' },
  agreement: 'ctg-2026',
};

export const csv = (name, text) => ({ name, bytes: new TextEncoder().encode(text) });
const readWith = async (files, options) => (await loadSource('src/publish/book/read.ts')).readBooks(files, options);
export const read = (...files) => readWith(files, OPTIONS);
/** The same where nothing is known of the territory but what the files say. */
export const readElsewhere = (...files) =>
  readWith(files, { ...OPTIONS, territory: { communes: [], themes: [], mapping: {} } });
export const book = async (sheets, name = 'classeur.xlsx') => ({
  name,
  bytes: await writeXlsx({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows })) }),
});
export const kinds = ({ problems }) => problems.map(({ kind }) => kind);
export const only = async (promise, collection = 'services') => {
  const imported = await promise;
  assert.equal(imported.records[collection]?.length, 1, JSON.stringify(imported.problems));
  return imported.records[collection][0].record;
};
