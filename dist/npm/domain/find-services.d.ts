/** From all the services of a territory to those that a person asked for, in the order in which they help most. */
import type { Feed, Service } from '../feed/types.js';
import { type Answers, type Facets } from './facets.js';
import type { PlacedService } from './proximity.js';
/** The services that are there today; those that have closed stay, and are said to be. */
export declare function validServices(feed: Feed, now: number): Service[];
/**
 * Those that answer the choices, best first where words are looked for. In slices: the caller lets the page breathe
 * between them.
 * @param placed as they are seen from somewhere, see `byViewpoint`
 */
export declare function findServices(placed: readonly PlacedService[], facets: Facets<PlacedService>, scores: ReadonlyMap<string, number> | undefined, answers?: Answers): Generator<void, readonly PlacedService[]>;
/**
 * The service of an id as it stands today: past its `validUntil` its successor, so that an old address shows the new
 * place. A chain of successors is followed; a circle ends where it began.
 */
export declare function currentService(feed: Feed, id: string, now: number): Service | undefined;
