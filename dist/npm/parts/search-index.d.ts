export { searchableAction, searchableOccurrence, searchableService } from '../domain/haystack.js';
/** One record as it is searched. */
export interface Searchable {
    readonly key: string;
    readonly title: string;
    /** Category, keywords, names of the themes, place and town. */
    readonly words: string;
    /** Summary, description. */
    readonly text: string;
}
export interface SearchResult {
    /** Key → score, the best first; equals are in the order of the records. */
    readonly scores: ReadonlyMap<string, number>;
    /** Places, in a list, of what was found in it: the best first, equals in the order of the list. */
    readonly placesIn: <Item>(list: readonly Item[], keyOf: (item: Item) => string) => readonly number[];
    /** How many of them, the first, have every word: 0 where they are only what comes closest. */
    readonly complete: number;
    /** A text cut at the words that were found: odd pieces are the found ones. */
    readonly cut: (text: string) => readonly string[];
}
export interface SearchIndex {
    /** Undefined: the query has no word to look for, everything matches. */
    search(query: string): SearchResult | undefined;
}
/** In slices: the caller runs `next()` within a time budget and lets the page breathe. */
export declare function buildIndex(records: Iterable<Searchable>, synonyms: readonly (readonly string[])[]): Generator<void, SearchIndex>;
