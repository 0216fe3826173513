/** Rows of a table with a title in its first row, by their titles whatever their case and accents. */
import { fold } from '../../domain/search.js';
import type { CsvTable } from '../source.js';

export const keyOf = (title: string) => fold(title).replace(/ /g, '_');

/** The keys of a table's titles; of a title that comes twice the first is kept. */
export const titlesOf = ({ rows }: Pick<CsvTable, 'rows'>) => (rows[0] ?? []).map(keyOf);

/** Each row as texts by key, and its line in the file; empty rows are left out. */
export function recordsOf(table: CsvTable): { values: Record<string, string>; line: number }[] {
  const titles = titlesOf(table);
  return table.rows.slice(1).flatMap((row, index) => {
    if (row.every((cell) => !cell.trim())) return [];
    const values = Object.create(null) as Record<string, string>;
    for (const [column, title] of titles.entries())
      if (title && !(title in values)) values[title] = (row[column] ?? '').trim();
    return [{ values, line: table.lines[index + 1] ?? index + 2 }];
  });
}
