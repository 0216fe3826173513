/** The words by which a record is found, folded once for each record. */
import type { Action, Feed, Service } from '../feed/types.js';
import type { Occurrence } from './occurrences.js';
type Names = Pick<Feed, 'themes' | 'communes'>;
export declare function haystackOfService(feed: Names, service: Service): string;
/** The event or service, and the place of this one date. */
export declare function haystackOfOccurrence(feed: Names, { event, service, place }: Occurrence): string;
export declare function haystackOfAction(feed: Names, action: Action): string;
export {};
