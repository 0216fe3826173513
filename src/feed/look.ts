/**
 * A first look at a feed: what is sound is kept as it stands. Nearly every feed is sound as a whole. Of any other, the
 * reading of `read.ts` keeps more and says what is wrong; it is a late part (`src/parts/repair.ts`), so that nobody
 * downloads what mends a feed that needs no mending.
 */
import {
  COLLECTIONS,
  defaults,
  isKnown,
  isOfFormat,
  refuse,
  type Failure,
  type FeedReading,
  type RecordsReading,
  type Slices,
} from './file.js';
import { isLinked } from './links.js';
import { copyOf, isPolluted, own } from './objects.js';
import { CollectionSchema, rootEntries } from './schema/root.js';
import { isObject, type Shape } from './shape.js';
import { soundness } from './sound.js';
import type { CollectionName, Collections, Feed, Shapes } from './types.js';

/** Whether all of the file is kept. */
interface Look {
  readonly whole: boolean;
}

/** Looks at a root file. See `readFeedInSlices` for what is left in `pending`. */
export function* lookAtFeed(value: unknown, shapes: Shapes): Slices<(FeedReading & Look) | Failure> {
  if (!isOfFormat(value)) return refuse(value);
  const feed: Record<string, unknown> = defaults();
  let whole = !isPolluted();
  for (const [key, shape] of Object.entries(rootEntries)) {
    const item = own(value, key);
    if (item === undefined && shape.optional) continue;
    if (checkOf(shape)(item) && isKnown(key, item) && isUnique(key, item)) feed[key] = item;
    else whole = false;
  }
  const pending: Record<string, unknown> = {};
  for (const name of COLLECTIONS) {
    const list = own(value, name);
    const shape = own(shapes, name) as Shape | undefined;
    feed[name] = [];
    if (shape && Array.isArray(list)) {
      const { kept, all } = yield* keep(name, list, shape);
      feed[name] = kept;
      whole &&= all;
    } else if (list !== undefined) {
      const collection = Array.isArray(list) ? { href: '' } : list;
      if (Array.isArray(list) || checkOf(CollectionSchema)(list)) pending[name] = collection;
      else whole = false;
    }
  }
  const looked = Object.assign(feed, { pending }) as unknown as Feed;
  return { feed: looked, problems: [], whole: whole && (yield* isLinked(looked)) };
}

/** Looks at a collection of a file. */
export function* lookAtCollection<Name extends CollectionName>(
  name: Name,
  value: unknown,
  shape: Shape,
): Slices<(RecordsReading<Name> & Look) | Failure> {
  const list = isOfFormat(value) ? own(value, name) : undefined;
  if (!Array.isArray(list)) return refuse(value, `, "${name}": […]`);
  const { kept, all } = yield* keep(name, list, shape);
  return { records: kept as Collections[Name][], problems: [], whole: all };
}

/** A new feed with the records of a collection that was `pending`. */
export function* lookAtAdded<Name extends CollectionName>(
  feed: Feed,
  name: Name,
  records: readonly Collections[Name][],
): Slices<FeedReading & Look> {
  const added = withRecords(feed, name, records);
  return { feed: added, problems: [], whole: yield* isLinked(added, name) };
}

/** A copy of a feed with the records of a collection that was `pending`. */
export function withRecords<Name extends CollectionName>(
  feed: Feed,
  name: Name,
  records: readonly Collections[Name][],
): Feed {
  const pending = copyOf<Partial<Feed['pending']>>(feed.pending);
  Reflect.deleteProperty(pending, name);
  return Object.assign(copyOf(feed), { [name]: records, pending });
}

/** Not to be said of anything where the page lends keys to every object. */
const checkOf = (shape: Shape): ((value: unknown) => boolean) => (isPolluted() ? () => false : soundness(shape));

function* keep(
  name: string,
  list: readonly unknown[],
  shape: Shape,
): Slices<{ readonly kept: readonly unknown[]; readonly all: boolean }> {
  const kept: unknown[] = [];
  const isSound = checkOf(shape);
  for (const record of list) {
    if (isSound(record)) kept.push(record);
    yield;
  }
  return { kept, all: kept.length === list.length && isUnique(name, list) };
}

/** Whether no two records have the same id (code, for communes), nor two actions of an agreement the same number. */
function isUnique(name: string, value: unknown): boolean {
  const marks = (Array.isArray(value) ? value : []).flatMap((record: unknown) => {
    if (!isObject(record)) return [];
    const number = name === 'actions' ? own(record, 'number') : undefined;
    const id = own(record, name === 'communes' ? 'code' : 'id');
    return [id, number === undefined ? undefined : JSON.stringify([number, own(record, 'agreement')])];
  });
  const given = marks.filter((mark) => mark !== undefined);
  return new Set(given).size === given.length;
}
