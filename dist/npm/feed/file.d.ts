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
/** Names of the collections, in the order in which they are read. */
export declare const COLLECTIONS: readonly CollectionName[];
/** What stands for a required root key that is missing or bad: what is valid of the feed is shown all the same. */
export declare const defaults: () => {
    language: string;
    timeZone: string;
    title: string;
    updated: string;
    publisher: {
        name: string;
    };
    agreements: never[];
    communes: never[];
    themes: never[];
};
export declare const isOfFormat: (value: unknown) => value is object;
export declare function refuse(value: unknown, more?: string): Failure;
/** Whether the browser knows the time zone or the language that the feed names under this key. */
export declare function isKnown(key: string, value: unknown): boolean;
