/** References between the records of a feed, judged against what is loaded of it. */
import type { Slices } from './file.js';
import { type Context } from './repair.js';
import type { CollectionName, Feed } from './types.js';
/**
 * Takes the references to what does not exist out of a feed that is being made: replaces its lists, changes
 * no record. See {@link linksOf} for what is judged.
 */
export declare function judgeReferences(context: Context, feed: Feed, added?: CollectionName): Slices<void>;
