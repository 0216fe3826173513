/** From all the services of a territory to those that a person asked for, in the order in which they help most. */
import type { Feed, Service } from '../feed/types.js';
import { type Facet, type Tally } from './facets.js';
import type { PlacedService } from './proximity.js';
/** The facets by name: the finder's own, and those that come later. */
export type Facets = Readonly<Record<string, Facet<PlacedService>>>;
/**
 * Those that answer the choices and are valid today, best first where words are looked for. Those that have closed
 * stay, and are said to be. In slices: the caller lets the page breathe between them.
 * @param placed as they are seen from somewhere, see `byViewpoint`
 */
export declare function findServices(feed: Feed, placed: readonly PlacedService[], facets: Facets, scores: ReadonlyMap<string, number> | undefined, now: number): Generator<void, readonly PlacedService[]>;
/** How many each further choice would leave; see {@link tally}. */
export declare function countServices(feed: Feed, placed: readonly PlacedService[], facets: Facets, now: number): Generator<void, Tally<PlacedService, string>>;
/**
 * The service of an id as it stands today: past its `validUntil` its successor, so that an old address shows the new
 * place. A chain of successors is followed; a circle ends where it began.
 */
export declare function currentService(feed: Feed, id: string, now: number): Service | undefined;
