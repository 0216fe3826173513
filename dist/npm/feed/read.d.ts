import type { Shape } from './shape.js';
import type { CollectionName, Collections, Feed, Problem, Shapes } from './types.js';
/** The file is no feed (`format`), or one that this version cannot read (`version`). */
export interface Failure {
    readonly failure: 'format' | 'version';
    /** In English, for the console. */
    readonly message: string;
    readonly problems: readonly Problem[];
}
export interface FeedReading {
    readonly feed: Feed;
    readonly problems: readonly Problem[];
}
export type Reading = FeedReading | Failure;
export interface RecordsReading<Name extends CollectionName> {
    readonly records: readonly Collections[Name][];
    readonly problems: readonly Problem[];
}
/** A reading in slices of about a record. */
export type Slices<T> = Generator<void, T>;
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
