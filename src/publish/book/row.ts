/** The row that a problem speaks of, as it stands in its document: for showing it where no spreadsheet is open. */
import type { Cell, Origin, SourceFile } from '../source.js';
import { contentOf } from '../import/content.js';
import { shown } from './written.js';

/** A cell of it, with the title of its column where there is one. */
export interface SeenCell {
  readonly title: string;
  readonly text: string;
  /** The problem is here. */
  readonly isMeant: boolean;
}

/** Rows in which the titles are looked for, above the row itself. */
const TITLES_WITHIN = 15;
/** Lines of a text that are shown, the first of them being meant. */
const LINES = 3;
const LONGEST = 300;

/** The cells that are filled, and the one that is meant; undefined where the place is no row of the file. */
export async function rowAt(file: SourceFile, { sheet, row, column }: Origin): Promise<SeenCell[] | undefined> {
  if (row === undefined) return undefined;
  const content = await contentOf(file);
  if (content.kind === 'ics') {
    const lines = content.text.split(/\r?\n/).slice(row - 1, row - 1 + LINES);
    return lines.map((text, index) => ({ title: '', text: cut(text), isMeant: index === 0 }));
  }
  if (content.kind === 'workbook') {
    const found = content.workbook.sheets.find(({ name }) => name === sheet);
    return found && cells(found.rows, row - 1, column);
  }
  if (content.kind !== 'csv') return undefined;
  const { rows, lines } = content.table;
  return cells(rows, lines.indexOf(row), column);
}

function cells(rows: readonly (readonly Cell[])[], at: number, column: string | undefined): SeenCell[] | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const above = rows.slice(0, Math.min(TITLES_WITHIN, at + 1));
  const isTitle = (cell: Cell) => column !== undefined && shown(cell) === column;
  // The row that has the column's own title; where a title is none of the document's, the one that has most of them.
  const titles = above.find((one) => one.some(isTitle)) ?? above.reduce((a, b) => (filled(b) > filled(a) ? b : a), []);
  const width = Math.max(row.length, titles.length);
  return Array.from({ length: width }, (_, index) => ({
    title: titles === row ? '' : shown(titles[index]),
    text: cut(shown(row[index])),
    isMeant: isTitle(titles[index]),
  })).filter(({ text, isMeant }) => text || isMeant);
}

const filled = (row: readonly Cell[]) => row.filter((cell) => shown(cell)).length;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
