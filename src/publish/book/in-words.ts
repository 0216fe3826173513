/** What a record says, cell by cell, as our workbook would have it: for telling two versions of it apart in words. */
import { fold } from '../../domain/search.js';
import { cellsOfRecord, settingsOf } from './export.js';
import type { Names } from './kinds.js';
import type { SheetShape } from './shape.js';
import { shown } from './written.js';

/** One thing that a record says: the column that it stands in, or the sheet that its rows stand in. */
export interface Said {
  /** Path of the column; that of a list where its items have a sheet of their own. */
  readonly path: string;
  readonly text: string;
}

/** A thing that two versions say differently; what one of them does not say is an empty text. */
export interface Difference extends Pick<Said, 'path'> {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** Of the row itself, and not of what it is about. */
const OF_THE_ROW = new Set(['id', '@publication', '@agreed']);

/** By the title of its column or the name of its sheet. */
function said(of: SheetShape['of'], record: object, names: Names): Map<string, Said> {
  const found = new Map<string, Said>();
  if (of === 'root') {
    for (const [title, cell] of settingsOf(record, names.zone))
      found.set(shown(title), { path: shown(title), text: shown(cell) });
    return found;
  }
  for (const { shape, rows } of cellsOfRecord(of, record, names)) {
    if (shape.list !== undefined) {
      found.set(shape.name, { path: shape.list, text: rows.map((row) => rowInWords(shape, row)).join(' ; ') });
      continue;
    }
    shape.columns.forEach(({ path, title }, index) => {
      const text = shown(rows[0]?.[index]).replace(/\s*\n\s*/g, ', ');
      if (text && !OF_THE_ROW.has(path)) found.set(title, { path, text });
    });
  }
  return found;
}

function rowInWords({ columns }: SheetShape, row: readonly Parameters<typeof shown>[0][]): string {
  return columns
    .flatMap(({ path, title }, index) => {
      const text = shown(row[index]);
      return text && path !== '@of' ? [`${title} ${text}`] : [];
    })
    .join(', ');
}

/** What differs between two versions of a record, in the order of our columns. */
export function differences(of: SheetShape['of'], before: object, after: object, names: Names): Difference[] {
  const [old, now] = [said(of, before, names), said(of, after, names)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((title) => {
    const [one, two] = [old.get(title), now.get(title)];
    const [left, right] = [one?.text ?? '', two?.text ?? ''];
    return left === right ? [] : [{ title, path: (one ?? two)?.path ?? '', before: left, after: right }];
  });
}

/** What both versions say, and not the same: case, accents and spaces apart. */
export const contradictions = (of: SheetShape['of'], before: object, after: object, names: Names): Difference[] =>
  differences(of, before, after, names).filter(
    (one) => one.before && one.after && fold(one.before) !== fold(one.after),
  );

/** Of a long text as much as shows where the two part. */
const SHOWN = 100;
const BEFORE_IT = 30;

/** A difference that fits on a line. */
export function shortened({ before, after, ...rest }: Difference): Difference {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(before.length, after.length) > SHOWN ? Math.max(0, at - BEFORE_IT) : 0;
  const cut = (text: string) =>
    text && `${from ? '…' : ''}${text.slice(from, from + SHOWN)}${text.length > from + SHOWN ? '…' : ''}`;
  return { ...rest, before: cut(before), after: cut(after) };
}
