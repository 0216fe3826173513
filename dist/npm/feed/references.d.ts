/** References between the records of a feed, judged against what is loaded of it. */
import { type Context } from './repair.js';
import type { CollectionName, Feed } from './types.js';
/**
 * Takes the references to what does not exist out of a feed that is being made: replaces its lists, changes
 * no record. `added` is the collection that has just come; without it the whole feed is judged.
 *
 * Not judged: what points into a collection that is not loaded, and, where no theme, commune or agreement
 * of the file could be read, what points to one: that is one fault, not a fault of each record.
 */
export declare function judgeReferences(context: Context, feed: Feed, added?: CollectionName): Generator<void, void>;
