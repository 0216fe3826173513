/**
 * A first look at a feed: what is sound is kept as it stands. Nearly every feed is sound as a whole. Of any other, the
 * reading of `read.ts` keeps more and says what is wrong; it is a late part (`src/parts/repair.ts`), so that nobody
 * downloads what mends a feed that needs no mending.
 */
import { type Failure, type FeedReading, type RecordsReading, type Slices } from './file.js';
import { type Shape } from './shape.js';
import type { CollectionName, Collections, Feed, Shapes } from './types.js';
/** Whether all of the file is kept. */
interface Look {
    readonly whole: boolean;
}
/** Looks at a root file. See `readFeedInSlices` for what is left in `pending`. */
export declare function lookAtFeed(value: unknown, shapes: Shapes): Slices<(FeedReading & Look) | Failure>;
/** Looks at a collection of a file. */
export declare function lookAtCollection<Name extends CollectionName>(name: Name, value: unknown, shape: Shape): Slices<(RecordsReading<Name> & Look) | Failure>;
/** A new feed with the records of a collection that was `pending`. */
export declare function lookAtAdded<Name extends CollectionName>(feed: Feed, name: Name, records: readonly Collections[Name][]): Slices<FeedReading & Look>;
/** A copy of a feed with the records of a collection that was `pending`. */
export declare function withRecords<Name extends CollectionName>(feed: Feed, name: Name, records: readonly Collections[Name][]): Feed;
export {};
