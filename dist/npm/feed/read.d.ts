import type { CollectionName, Collections, Feed, Problem } from './types.js';
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
/** Reads a root file at once. */
export declare const readFeed: (value: unknown) => Reading;
/** Reads a collection's own file at once: `{"format":"ctg-feed/1","services":[…]}`. */
export declare const readCollection: <Name extends CollectionName>(name: Name, value: unknown) => RecordsReading<Name> | Failure;
/** A feed with a collection that came later, at once. See {@link addCollectionInSlices}. */
export declare const addCollection: <Name extends CollectionName>(feed: Feed, name: Name, records: readonly Collections[Name][]) => FeedReading;
/** Reads a root file. A collection in a file of its own is left in `pending`. */
export declare function readFeedInSlices(value: unknown): Slices<Reading>;
/** Reads a collection's own file. References are judged by {@link addCollection}. */
export declare function readCollectionInSlices<Name extends CollectionName>(name: Name, value: unknown): Slices<RecordsReading<Name> | Failure>;
/**
 * A new feed with the records of a collection that was `pending`. References from and to them are judged;
 * the given feed is not changed, and what is right of it is shared.
 */
export declare function addCollectionInSlices<Name extends CollectionName>(feed: Feed, name: Name, records: readonly Collections[Name][]): Slices<FeedReading>;
