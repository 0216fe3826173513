/**
 * A feed → the sheets of a workbook that read back equal: nobody is locked in. What a person typed another way comes
 * back in the way that our columns have.
 */
import type { Feed, Hours } from '../../feed/types.js';
import type { Cell } from '../source.js';
import type { Names } from './kinds.js';
import { holdsPersonal } from '../build/privacy.js';
import { SETTINGS } from './settings.js';
import { at, type Column, type SheetShape } from './shape.js';
import { SHEETS } from './sheets.js';
import { cellsOfSpan } from './spans.js';
import { rowsOfHours } from './week.js';

/** Cells of a sheet by the path of their column. */
export type Line = Readonly<Record<string, unknown>>;

export interface FilledSheet {
  readonly shape: SheetShape;
  /** In the order of the shape's columns. */
  readonly rows: readonly (readonly Cell[])[];
}

type Fields = Record<string, unknown>;
type Span = { start: string; end: string };

/** The sheets that hold something. */
export function sheetsOf(feed: Feed): FilledSheet[] {
  const names: Names = { communes: [...feed.communes], themes: [...feed.themes], zone: feed.timeZone };
  return SHEETS.flatMap((shape) => {
    const rows = linesOf(shape, feed, names.zone).map((line) => cellsOf(shape, line, names));
    return rows.length ? [{ shape, rows }] : [];
  });
}

/** The same for one record of a collection: its row, and the rows of other sheets that are its own. */
export function cellsOfRecord(of: SheetShape['of'], record: object, names: Names): FilledSheet[] {
  const alone = { [of]: [record] } as unknown as Feed;
  return SHEETS.flatMap((shape) => {
    if (shape.of !== of) return [];
    const rows = linesOf(shape, alone, names.zone).map((line) => cellsOf(shape, line, names));
    return rows.length ? [{ shape, rows }] : [];
  });
}

/** The rows of « Configuration ». @param root a feed, or what of one is not in its collections */
export function settingsOf(root: object, zone: string): Cell[][] {
  const names: Names = { communes: [], themes: [], zone };
  return SETTINGS.flatMap(({ path, title, kind }) => {
    const value = at(root, path);
    const cell = value === undefined || value === '' ? undefined : kind.write(value, names);
    return cell === undefined ? [] : [[title, cell]];
  });
}

function cellsOf(shape: SheetShape, line: Line, names: Names): Cell[] {
  return shape.columns.map((column) => cellOf(column, line, names));
}

function cellOf({ path, kind }: Column, line: Line, names: Names): Cell {
  const value = path.startsWith('@') ? line[path] : at(line, path);
  if (value === undefined || (Array.isArray(value) && !value.length)) return undefined;
  return kind.write(value, names);
}

function linesOf(shape: SheetShape, feed: Feed, zone: string): Line[] {
  const records = recordsOf(shape, feed);
  const { list, within } = shape;
  if (list === undefined) return records.map((record) => ownLine(record, shape, zone));
  return records.flatMap((record) => {
    const named = { '@of': record['id'] };
    if (shape.assemble === 'hours') return hoursLines(record).map((line) => ({ ...named, ...line }));
    const owners = within ? itemsOf(record, within.list) : [record];
    return owners.flatMap((owner) => {
      const item = within ? { '@item': owner[within.by[0] ?? ''] } : {};
      return itemsOf(owner, list)
        .filter(() => !isToldInRow(shape, record))
        .map((one) => ({
          ...named,
          ...item,
          ...one,
          ...(shape.assemble === 'span' ? spanLine(one as Span, zone) : {}),
        }));
    });
  });
}

const itemsOf = (record: Fields, list: string) => (record[list] ?? []) as Fields[];

function recordsOf({ of }: SheetShape, feed: Feed): Fields[] {
  if (of === 'synonyms') return (feed.synonyms ?? []).map((words) => ({ words }));
  return [...((feed as unknown as Record<string, readonly Fields[] | undefined>)[of] ?? [])];
}

function ownLine(record: Fields, shape: SheetShape, zone: string): Line {
  const [timing] = itemsOf(record, 'timings');
  const told = timing && isToldInRow(shape, record) ? spanLine(timing as unknown as Span, zone) : {};
  return { ...record, '@publication': 'public', ...(holdsPersonal(record) && { '@agreed': true }), ...told };
}

/** An event with one date that has nothing of its own needs no row in « Dates ». */
function isToldInRow({ of }: SheetShape, record: Fields): boolean {
  if (of !== 'events') return false;
  const [timing, ...others] = itemsOf(record, 'timings');
  return timing !== undefined && !others.length && Object.keys(timing).every((key) => key === 'start' || key === 'end');
}

function spanLine(span: Span, zone: string): Line {
  const cells = cellsOfSpan(span, zone);
  return Object.fromEntries(Object.entries(cells).map(([key, value]) => [`@${key}`, value as unknown]));
}

function hoursLines(record: Fields): Line[] {
  const hours = record['hours'] as Hours | undefined;
  const others = (record['otherHours'] ?? []) as (Hours & { label: string })[];
  return [...(hours ? rowsOfHours(hours) : []), ...others.flatMap((set) => rowsOfHours(set, set.label))];
}
