/**
 * Reads a feed at run time: `unknown` in, a feed and its problems out. What is valid is kept, nothing
 * throws, whatever the value is.
 *
 * Each reading is a generator that pauses after each record, so that the caller can let the page breathe:
 * thousands of services take a slow phone several hundred milliseconds.
 */
import { type Failure, type FeedReading, type Reading, type RecordsReading, type Slices } from './file.js';
import type { Shape } from './shape.js';
import type { CollectionName, Collections, Feed, Shapes } from './types.js';
/**
 * Reads a root file. Left in `pending`: a collection in a file of its own, and one whose shape is not given, which can
 * be read later from the same file.
 */
export declare function readFeedInSlices(value: unknown, shapes: Shapes): Slices<Reading>;
/** Reads a collection of a file. References are judged by {@link addCollectionInSlices}. */
export declare function readCollectionInSlices<Name extends CollectionName>(name: Name, value: unknown, shape: Shape): Slices<RecordsReading<Name> | Failure>;
/**
 * A new feed with the records of a collection that was `pending`. References from and to them are judged;
 * the given feed is not changed, and what is right of it is shared.
 */
export declare function addCollectionInSlices<Name extends CollectionName>(feed: Feed, name: Name, records: readonly Collections[Name][]): Slices<FeedReading>;
