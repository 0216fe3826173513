/** What a workbook of ours is: its sheets and their columns, said once for reading, writing and the template. */
import type { Records } from '../source.js';
import type { Kind } from './kinds.js';

export interface Column {
  /** Where its value goes in the record: `contact.phone`. A path that begins with `@` is put together with others. */
  readonly path: string;
  /** The title that we write. */
  readonly title: string;
  /** Other titles that mean it; accents, case and plurals are looked past anyway. */
  readonly also?: readonly string[];
  readonly kind: Kind;
  /** What stands below the title in the template; what its kind says where it is absent. */
  readonly help?: string;
  /** A record without it cannot be published. */
  readonly required?: boolean;
  /** What the example row of the template holds, as a person would type it. */
  readonly example?: string;
}

export const helpOf = ({ help, kind }: Column): string => help ?? kind.help;

export interface SheetShape {
  readonly name: string;
  readonly also: readonly string[];
  /** What the sheet is for, in the template's first sheet. */
  readonly help: string;
  /** The records that its rows are, or belong to. */
  readonly of: keyof Records | 'root';
  /** Its rows are items of this list of a record, which their first column names. */
  readonly list?: string;
  /** Its rows are items of a list within an item of {@link list}, which their second column names by one of these keys. */
  readonly within?: { readonly list: string; readonly by: readonly string[] };
  /** Rows are put together by code of their own (`hours`, and dates with a start and an end). */
  readonly assemble?: 'hours' | 'span';
  readonly columns: readonly Column[];
}

/** Paths that were cut at their dots: there are as many as columns, and each is asked of every record. */
const KEYS = new Map<string, readonly string[]>();

function keysOf(path: string): readonly string[] {
  let keys = KEYS.get(path);
  if (!keys) KEYS.set(path, (keys = path.split('.')));
  return keys;
}

/** `a.b.c` in an object; undefined where there is none. @param path ours, never a document's */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const key of keysOf(path)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** Sets `a.b.c`, making the objects on the way. Paths are ours, never a document's. */
export function put(record: Record<string, unknown>, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.length - 1;
  let target = record;
  for (let index = 0; index < last; index++) target = (target[keys[index] ?? ''] ??= {}) as Record<string, unknown>;
  target[keys[last] ?? ''] = value;
}
