import { loadPart } from '../client/parts.js';
import { Late } from './late.js';
import { Sliced } from './sliced.js';
/**
 * The full-text search of an element: its index is a late part, sent for when a person reaches for the search, and
 * built in slices.
 */
export class Searching {
    #late;
    #index;
    #last;
    constructor(host, 
    /** Worked out in the slices of the index: a generator. */
    records) {
        this.records = records;
        this.#late = new Late(host, () => loadPart('search-index'));
        this.#index = new Sliced(host);
    }
    /** A person reaches for the search. */
    ask() {
        this.#late.ask();
    }
    /**
     * What answers a query; `waiting` while the index is on its way. Undefined where the query has no word, or the part
     * cannot be had: then one looks in a simpler way.
     */
    find(feed, query) {
        if (!query)
            return undefined;
        const { part, failed } = this.#late;
        if (!part && !failed)
            this.#late.ask();
        const index = part && this.#index.get([feed], () => part.buildIndex(this.records(part, feed), feed.synonyms ?? []));
        if (!index)
            return failed ? undefined : 'waiting';
        if (index !== this.#last?.index || query !== this.#last.query)
            this.#last = { index, query, result: index.search(query) };
        return this.#last.result;
    }
}
