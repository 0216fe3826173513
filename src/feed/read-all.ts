/** Readings at once, with all shapes: for publishing. Elements read in slices what they show (see `read.ts`). */
import { toEnd } from './repair.js';
import { recordSchemas } from './schema/records.js';
import type { Failure, FeedReading, Reading, RecordsReading } from './file.js';
import { addCollectionInSlices, readCollectionInSlices, readFeedInSlices } from './read.js';
import type { CollectionName, Collections, Feed } from './types.js';

/** Reads a root file. */
export const readFeed = (value: unknown): Reading => toEnd(readFeedInSlices(value, recordSchemas));

/** Reads a collection's own file: `{"format":"ctg-feed/1","services":[…]}`. */
export const readCollection = <Name extends CollectionName>(
  name: Name,
  value: unknown,
): RecordsReading<Name> | Failure => toEnd(readCollectionInSlices(name, value, recordSchemas[name]));

/** A feed with a collection that came later. See {@link addCollectionInSlices}. */
export const addCollection = <Name extends CollectionName>(
  feed: Feed,
  name: Name,
  records: readonly Collections[Name][],
): FeedReading => toEnd(addCollectionInSlices(feed, name, records));
