/** What one publication has and another has not. */
import type { Feed } from '../../feed/types.js';

export const COLLECTIONS = ['services', 'events', 'actions', 'notices', 'communes', 'themes', 'agreements'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

export interface Change {
  readonly id: string;
  readonly name: string;
  /** Keys that differ. */
  readonly keys: readonly string[];
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
  return Object.fromEntries(COLLECTIONS.map((name) => [name, diffLists(before[name], after[name])])) as Diff;
}

/** Whether anything but the instant of publication differs. */
export const isSame = (diff: Diff): boolean =>
  COLLECTIONS.every((name) => !diff[name].added.length && !diff[name].changed.length && !diff[name].removed.length);

function diffLists(before: readonly object[], after: readonly object[]): CollectionDiff {
  const [old, now] = [byId(before), byId(after)];
  const added: Change[] = [];
  const changed: Change[] = [];
  for (const [id, record] of now) {
    const known = old.get(id);
    if (!known) added.push({ id, name: nameOf(record), keys: [] });
    else {
      const keys = [...new Set([...Object.keys(known), ...Object.keys(record)])].filter(
        (key) => stable(known[key]) !== stable(record[key]),
      );
      if (keys.length) changed.push({ id, name: nameOf(record), keys });
    }
  }
  const removed = [...old]
    .filter(([id]) => !now.has(id))
    .map(([id, record]) => ({ id, name: nameOf(record), keys: [] }));
  return { before: before.length, after: after.length, added, changed, removed };
}

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
