/** What is left of a list after a person's choices; the order is kept, and no list is changed. */
import type { Feed } from '../feed/types.js';
import type { Occurrence } from './occurrences.js';
/** An absent key and an empty text leave everything in. */
export interface OccurrenceFilter {
    readonly theme?: string | undefined;
    readonly query?: string | undefined;
}
export declare function filterOccurrences(feed: Feed, list: readonly Occurrence[], { theme, query }: OccurrenceFilter): Occurrence[];
