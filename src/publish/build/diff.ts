/** What one publication has and another has not. */
import type { Feed } from '../../feed/types.js';
import { differences, type Difference } from '../book/in-words.js';
import type { Names } from '../book/kinds.js';

export const COLLECTIONS = ['services', 'events', 'actions', 'notices', 'communes', 'themes', 'agreements'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

export interface Change {
  readonly id: string;
  readonly name: string;
  /** Keys that differ. */
  readonly keys: readonly string[];
  /** The same as our workbook would show it: titles of columns and what stood and stands below them. */
  readonly cells: readonly Difference[];
}
export interface CollectionDiff {
  readonly before: number;
  readonly after: number;
  readonly added: readonly Change[];
  readonly changed: readonly Change[];
  readonly removed: readonly Change[];
}
export type Diff = Readonly<Record<CollectionName, CollectionDiff>>;

type Fields = Readonly<Record<string, unknown>>;

export function diffFeeds(before: Feed, after: Feed): Diff {
  const names: Names = { communes: [...after.communes], themes: [...after.themes], zone: after.timeZone };
  return Object.fromEntries(
    COLLECTIONS.map((name) => [name, diffLists(name, before[name], after[name], names)]),
  ) as Diff;
}

/** Whether anything but the instant of publication differs. */
export const isSame = (diff: Diff): boolean =>
  COLLECTIONS.every((name) => !diff[name].added.length && !diff[name].changed.length && !diff[name].removed.length);

function diffLists(
  of: CollectionName,
  before: readonly object[],
  after: readonly object[],
  names: Names,
): CollectionDiff {
  const [old, now] = [byId(before), byId(after)];
  const added: Change[] = [];
  const changed: Change[] = [];
  for (const [id, record] of now) {
    const known = old.get(id);
    if (!known) added.push({ id, name: nameOf(record), keys: [], cells: [] });
    else {
      const keys = [...new Set([...Object.keys(known), ...Object.keys(record)])].filter(
        (key) => stable(known[key]) !== stable(record[key]),
      );
      if (keys.length)
        changed.push({
          id,
          name: nameOf(record),
          keys,
          cells: differences(of, only(keys, known), only(keys, record), names),
        });
    }
  }
  const removed = [...old]
    .filter(([id]) => !now.has(id))
    .map(([id, record]) => ({ id, name: nameOf(record), keys: [], cells: [] }));
  return { before: before.length, after: after.length, added, changed, removed };
}

/** What did not change is in no cell that is looked at. */
const only = (keys: readonly string[], record: Fields): Fields =>
  Object.fromEntries(keys.map((key) => [key, record[key]]));

const byId = (list: readonly object[]) =>
  new Map((list as readonly Fields[]).map((record) => [String(record['id'] ?? record['code']), record]));

const nameOf = (record: Fields) =>
  [record['name'], record['title'], record['text'], record['id']].find((name) => typeof name === 'string') ?? '';

/** The same for two values that differ in the order of their keys alone. */
const stable = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
