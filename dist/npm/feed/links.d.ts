/** Which keys of a feed name other records, and whether those are there. */
import type { Slices } from './file.js';
import type { CollectionName, Feed } from './types.js';
type Target = 'themes' | 'communes' | 'agreements' | 'services' | 'actions';
export type Source = CollectionName | 'themes' | 'agreements' | 'help';
export type Fields = Record<string, unknown>;
export type Link = readonly [key: string, target: Target];
/** What can be referred to: records by id (communes by code). */
export type Known = ReadonlyMap<Target, ReadonlyMap<unknown, Fields>>;
/**
 * The links that are to be judged, by list. `added` is the collection that has just come; without it the whole feed is
 * judged.
 *
 * Not judged: what points into a collection that is not loaded, and, where no theme, commune or agreement
 * of the file could be read, what points to one: that is one fault, not a fault of each record.
 */
export declare function linksOf(feed: Feed, known: Known, added?: CollectionName): Generator<readonly [source: Source, list: readonly Fields[], links: readonly Link[]]>;
export declare function findKnown(feed: Feed): Known;
/** What is wrong with a link to this id: there is no such record, or the chain that starts with it has no end. */
export declare function faultOf(known: Known, [key, target]: Link, id: unknown): 'unknown' | 'circle' | undefined;
/** Whether all links of a record lead somewhere. */
export declare const areRight: (record: Fields, links: readonly Link[], known: Known) => boolean;
/** Whether all links of a feed do, in slices of one record. */
export declare function isLinked(feed: Feed, added?: CollectionName): Slices<boolean>;
export {};
