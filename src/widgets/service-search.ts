import type { ReactiveControllerHost } from 'lit';
import type { Tally } from '../domain/facets.js';
import { findServices, type Words } from '../domain/find-services.js';
import { haystackOfService } from '../domain/haystack.js';
import { fold, searcher } from '../domain/search.js';
import type { ServiceChoices, ServiceFacet } from '../domain/service-facets.js';
import { byViewpoint, type PlacedService, type Viewpoint } from '../domain/territory.js';
import type { Feed } from '../feed/types.js';
import { Searching } from './searching.js';
import { Sliced } from './sliced.js';

const MINUTE = 60_000;

export interface Asked {
  readonly query: string;
  readonly choices: ServiceChoices;
  readonly from: Viewpoint | undefined;
  /** Whether every facet is counted; else those that stand in sight at first. */
  readonly all: boolean;
}

export interface FoundServices extends Tally<PlacedService, ServiceFacet> {
  /** Cuts a text at the words that were looked for. */
  readonly cut: ((text: string) => readonly string[]) | undefined;
  /** Nothing has all the words: what is found is what comes closest. */
  readonly close: boolean;
}

/** From what a person asks to the services that answer it, in slices and each piece of work only once. */
export class ServiceSearch {
  readonly #searching: Searching;
  readonly #placed: Sliced<readonly PlacedService[]>;
  readonly #found: Sliced<Tally<PlacedService, ServiceFacet>>;

  constructor(host: ReactiveControllerHost) {
    this.#searching = new Searching(host, ({ searchableService }, feed) =>
      feed.services.map((service) => searchableService(feed, service)),
    );
    this.#placed = new Sliced(host);
    this.#found = new Sliced(host);
  }

  /** A person reaches for the search. */
  readonly warm = (): void => {
    this.#searching.warm();
  };

  /** What was found last; undefined until there is something. */
  find(feed: Feed, { query, choices, from, all }: Asked, now: number): FoundServices | undefined {
    // What is near and what is open changes at the minute, not between two drawings.
    const minute = Math.floor(now / MINUTE);
    const placed = this.#placed.get([feed, from, minute], () => byViewpoint(feed.services, from, feed, now));
    if (!placed) return undefined;
    const words = this.#words(feed, query);
    const key = [placed, minute, query, words?.scores, all, ...(Object.values(choices) as readonly unknown[])];
    const tally = this.#found.get(key, () => findServices(feed, placed, choices, words, now, all));
    const answer = this.#searching.find(feed, query);
    return tally && { ...tally, cut: answer?.cut, close: answer?.complete === 0 && !!tally.found.length };
  }

  /** By the index where it is there; until then, and where it cannot be had, by the words as they are written. */
  #words(feed: Feed, query: string): Words | undefined {
    if (!fold(query)) return undefined;
    const scores = this.#searching.find(feed, query)?.scores;
    if (scores) return { passes: ({ id }) => scores.has(id), scores };
    const finds = searcher(query, feed.synonyms);
    return { passes: (service) => finds(haystackOfService(feed, service)) };
  }
}
