/** A workbook that we wrote, read back as the feed has it. */
import { loadSource } from '../../../scripts/build/load-source.js';

export const OPTIONS = {
  territory: { communes: [], themes: [], mapping: {} },
  now: 0,
  zone: 'Europe/Paris',
  window: { from: '2026-01-01', to: '2027-12-31' },
};
export const COLLECTIONS = [
  'services',
  'events',
  'actions',
  'notices',
  'communes',
  'themes',
  'agreements',
  'help',
  'synonyms',
];
export const LISTS = [...COLLECTIONS, 'publicHolidays', 'schoolHolidays'];

export const readBack = (bytes, name = 'export.xlsx') => readFiles([{ name, bytes: new Uint8Array(bytes) }]);

let books;
export async function readFiles(files) {
  const { readBooks } = await (books ??= loadSource('src/publish/book/read.ts'));
  const { records, problems } = await readBooks(files, OPTIONS);
  const lists = Object.fromEntries(LISTS.map((list) => [list, (records[list] ?? []).map(({ record }) => record)]));
  return { ...records.root?.[0]?.record, ...lists, problems };
}

/** The feed as plain data, without what a workbook does not hold: when it was published, and empty lists. */
export function plain(whole) {
  const rest = JSON.parse(JSON.stringify(whole));
  for (const key of ['updated', 'format', 'pending']) delete rest[key];
  return withoutEmpty(rest);
}
export function withoutEmpty(value) {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  const isEmpty = (item, key) =>
    Array.isArray(item) && !item.length && !['themes', 'ranges', ...'mo tu we th fr sa su'.split(' ')].includes(key);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !isEmpty(item, key))
      .map(([key, item]) => [key, withoutEmpty(item)]),
  );
}
