import type { ReactiveControllerHost } from 'lit';
import { loadPart, type Parts, type Searchable, type SearchIndex, type SearchResult } from '../client/parts.js';
import type { Feed } from '../feed/types.js';
import { Late } from './late.js';
import { Sliced } from './sliced.js';

type Search = Parts['search-index'];

/**
 * The full-text search of an element: its index is a late part, sent for when a person reaches for the search, and
 * built in slices.
 */
export class Searching {
  readonly #late: Late<Search>;
  readonly #index: Sliced<SearchIndex>;
  #last: { readonly index: SearchIndex; readonly query: string; readonly result: SearchResult | undefined } | undefined;

  constructor(
    host: ReactiveControllerHost,
    /** Worked out in the slices of the index: a generator. */
    private readonly records: (part: Search, feed: Feed) => Iterable<Searchable>,
  ) {
    this.#late = new Late(host, () => loadPart('search-index'));
    this.#index = new Sliced(host);
  }

  /** A person reaches for the search. */
  ask(): void {
    this.#late.ask();
  }

  /**
   * What answers a query; `waiting` while the index is on its way. Undefined where the query has no word, or the part
   * cannot be had: then one looks in a simpler way.
   */
  find(feed: Feed, query: string): SearchResult | 'waiting' | undefined {
    if (!query) return undefined;
    const { part, failed } = this.#late;
    if (!part && !failed) this.#late.ask();
    const index = part && this.#index.get([feed], () => part.buildIndex(this.records(part, feed), feed.synonyms ?? []));
    if (!index) return failed ? undefined : 'waiting';
    if (index !== this.#last?.index || query !== this.#last.query)
      this.#last = { index, query, result: index.search(query) };
    return this.#last.result;
  }
}
