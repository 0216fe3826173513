/**
 * Reads a feed at run time: `unknown` in, a feed and its problems out. What is valid is kept, nothing
 * throws, whatever the value is.
 *
 * Each reading is a generator that pauses after each record, so that the caller can let the page breathe:
 * thousands of services take a slow phone several hundred milliseconds.
 */
import {
  COLLECTIONS,
  defaults,
  isKnown,
  isOfFormat,
  refuse,
  type Failure,
  type FeedReading,
  type Reading,
  type RecordsReading,
  type Slices,
} from './file.js';
import { withRecords } from './look.js';
import { copyOf, own } from './objects.js';
import { BAD, blank, createContext, repair, report, sift, toEnd, type Context } from './repair.js';
import { judgeReferences } from './references.js';
import { CollectionSchema, rootEntries } from './schema/root.js';
import type { Shape } from './shape.js';
import type { CollectionName, Collections, Feed, Shapes } from './types.js';

/**
 * Reads a root file. Left in `pending`: a collection in a file of its own, and one whose shape is not given, which can
 * be read later from the same file.
 */
export function* readFeedInSlices(value: unknown, shapes: Shapes): Slices<Reading> {
  if (!isOfFormat(value)) return refuse(value);
  const context = createContext();
  const feed = readRoot(context, value);
  const pending = Object.create(null) as Record<string, unknown>;
  for (const name of COLLECTIONS) {
    const list = own(value, name);
    const shape = own(shapes, name) as Shape | undefined;
    feed[name] = [];
    if (shape && Array.isArray(list)) feed[name] = yield* readRecords(context, name, list, shape);
    else if (list !== undefined) {
      const collection = Array.isArray(list) ? { href: '' } : repair(context, CollectionSchema, list, name);
      if (collection !== BAD) pending[name] = collection;
    }
  }
  feed['pending'] = pending;
  const { problems } = context;
  yield* judgeReferences(context, feed as unknown as Feed);
  return { feed: feed as unknown as Feed, problems };
}

/** Reads a collection of a file. References are judged by {@link addCollectionInSlices}. */
export function* readCollectionInSlices<Name extends CollectionName>(
  name: Name,
  value: unknown,
  shape: Shape,
): Slices<RecordsReading<Name> | Failure> {
  const list = isOfFormat(value) ? own(value, name) : undefined;
  if (!Array.isArray(list)) return refuse(value, `, "${name}": […]`);
  const context = createContext();
  const { problems } = context;
  return { records: yield* readRecords(context, name, list, shape), problems };
}

/**
 * A new feed with the records of a collection that was `pending`. References from and to them are judged;
 * the given feed is not changed, and what is right of it is shared.
 */
export function* addCollectionInSlices<Name extends CollectionName>(
  feed: Feed,
  name: Name,
  records: readonly Collections[Name][],
): Slices<FeedReading> {
  const context = createContext();
  const { problems } = context;
  const added = withRecords(feed, name, records);
  yield* judgeReferences(context, added, name);
  return { feed: added, problems };
}

function readRoot(context: Context, file: object): Record<string, unknown> {
  const root = Object.assign(blank(), defaults(), { publisher: Object.assign(blank(), { name: '' }) });
  for (const [key, shape] of Object.entries(rootEntries)) {
    const value = own(file, key);
    if (value === undefined && shape.optional) continue;
    const kept = value === undefined ? report(context, key, 'missing', 'required') : repair(context, shape, value, key);
    if (kept === BAD) continue;
    if (!isKnown(key, kept)) {
      report(context, key, 'value', 'unknown');
      continue;
    }
    root[key] = Array.isArray(kept) ? toEnd(sift(kept as object[], key, unique(context, key))) : kept;
  }
  return root;
}

function* readRecords<Name extends CollectionName>(
  context: Context,
  name: Name,
  list: readonly unknown[],
  shape: Shape,
): Slices<readonly Collections[Name][]> {
  const keep = unique(context, name);
  return (yield* sift(list, name, (item, path) => {
    const record = repair(context, shape, item, path);
    return record === BAD ? BAD : keep(record as object, path);
  })) as readonly Collections[Name][];
}

/** Keeps the first of each id (of each code, for communes), and an action's number once in its agreement. */
function unique(context: Context, name: string) {
  const seen = new Set<unknown>();
  const isRepeated = (path: string, mark: unknown) => {
    if (!seen.has(mark)) return !seen.add(mark);
    return !!report(context, path, 'duplicate', 'an earlier one has it');
  };
  return <T extends object>(record: T, path: string): T | typeof BAD => {
    const key = name === 'communes' ? 'code' : 'id';
    const id = own(record, key);
    if (id !== undefined && isRepeated(`${path}.${key}`, id)) return BAD;
    const number = name === 'actions' ? own(record, 'number') : undefined;
    if (number === undefined || !isRepeated(`${path}.number`, JSON.stringify([number, own(record, 'agreement')])))
      return record;
    // The record may be the file's own.
    const unnumbered = copyOf(record);
    Reflect.deleteProperty(unnumbered, 'number');
    return unnumbered;
  };
}
