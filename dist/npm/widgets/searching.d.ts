import type { ReactiveControllerHost } from 'lit';
import { type Parts, type Searchable, type SearchResult } from '../client/parts.js';
import type { Feed } from '../feed/types.js';
type Search = Parts['search-index'];
/**
 * The full-text search of an element: its index is a late part, sent for when a person reaches for the search, and
 * built in slices.
 */
export declare class Searching {
    #private;
    /** Worked out in the slices of the index: a generator. */
    private readonly records;
    constructor(host: ReactiveControllerHost, 
    /** Worked out in the slices of the index: a generator. */
    records: (part: Search, feed: Feed) => Iterable<Searchable>);
    /** A person reaches for the search. */
    ask(): void;
    /**
     * What answers a query; `waiting` while the index is on its way. Undefined where the query has no word, or the part
     * cannot be had: then one looks in a simpler way.
     */
    find(feed: Feed, query: string): SearchResult | 'waiting' | undefined;
}
export {};
