/** The words by which a record is found: folded once for each record, or as the search index takes them. */
import type { Action, Feed, Service } from '../feed/types.js';
import type { Occurrence } from './occurrences.js';
type Names = Pick<Feed, 'themes' | 'communes'>;
export declare function haystackOfAction(feed: Names, action: Action): string;
/** A record as the search index takes it: what is in its title counts more than its words, and those than its text. */
interface Searchable {
    readonly key: string;
    readonly title: string;
    readonly words: string;
    readonly text: string;
}
/** A service, its place and those to which it comes. */
export declare function searchableService(feed: Names, service: Service): Searchable;
/** An event or the visit of a service, with the place of this one date. */
export declare function searchableOccurrence(feed: Names, { key, title, event, service, place }: Occurrence): Searchable;
export declare function searchableAction(feed: Names, action: Action): Searchable;
export {};
