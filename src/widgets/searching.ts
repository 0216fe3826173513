import type { ReactiveControllerHost } from 'lit';
import { loadPart, type Parts, type Searchable, type SearchIndex, type SearchResult } from '../client/parts.js';
import type { Feed } from '../feed/types.js';
import { Sliced } from './sliced.js';

type Search = Parts['search-index'];

/**
 * The full-text search of an element: its index is a late part, sent for when a person reaches for the search, and
 * built in slices.
 */
export class Searching {
  #part: Search | undefined;
  #asked = false;
  #last:
    | { readonly index: SearchIndex | undefined; readonly query: string; readonly result: SearchResult | undefined }
    | undefined;
  readonly #index: Sliced<SearchIndex>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly records: (part: Search, feed: Feed) => Iterable<Searchable>,
  ) {
    this.#index = new Sliced(host);
  }

  /** A person reaches for the search: sends for the part, anew where it could not be had. */
  readonly warm = (): void => {
    if (!this.#asked) void this.#load();
  };

  /** What answers a query; undefined while the index is on its way or cannot be had: then one looks in a simpler way. */
  find(feed: Feed, query: string): SearchResult | undefined {
    const part = this.#part;
    const index = part && this.#index.get([feed], () => part.buildIndex(this.records(part, feed), feed.synonyms ?? []));
    if (index !== this.#last?.index || query !== this.#last?.query)
      this.#last = { index, query, result: index?.search(query) };
    return this.#last.result;
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      this.#part = await loadPart('search-index');
      this.host.requestUpdate();
    } catch {
      this.#asked = false;
    }
  }
}
