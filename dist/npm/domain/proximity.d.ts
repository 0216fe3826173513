/** What is near whom: a commune is a viewpoint from which everything is seen, not a wall. */
import type { Commune, Feed, Place, Service } from '../feed/types.js';
import { type Point } from './communes.js';
import type { Occurrence } from './occurrences.js';
/**
 * - `in`: takes place there;
 * - `serves`: takes place elsewhere, and is said to be for that commune or comes to its people's homes;
 * - `nearby`: within {@link NEARBY_KM};
 * - `territory`: elsewhere;
 * - `remote`: by telephone or on line, from nowhere in particular.
 */
export type Proximity = 'in' | 'serves' | 'nearby' | 'territory' | 'remote';
export interface Nearness {
    readonly group: Proximity;
    /** As the crow flies, unrounded; absent where the commune or the place has no position. */
    readonly km?: number;
}
/** The service's own place, and those of its visits that are still to come or under way. */
export declare function placesOf(service: Service, now: number): Place[];
/** Codes of the communes where a service stands or is still to come, each once. */
export declare const communesOf: (service: Service, now: number) => ReadonlySet<string>;
/**
 * How near a service is to a commune. « All » in `coverage` does not bring a building nearer: a service that has
 * a place is judged by its distance, unless its coverage names the commune or it comes to people's homes. An
 * absent coverage is unknown, and never `serves`.
 */
export declare function proximityOf(service: Service, commune: Commune, feed: Pick<Feed, 'communes'>, now: number): Nearness;
/** Whether an occurrence is in a commune or for it: the groups `in` and `serves`, without a distance to work out. */
export declare function concerns(occurrence: Occurrence, commune: Commune): boolean;
/** How near an occurrence is to a commune: as {@link proximityOf}; what is only on line is `remote`. */
export declare function occurrenceProximity(occurrence: Occurrence, commune: Commune, feed: Pick<Feed, 'communes'>): Nearness;
/** A service and how it stands to where it is seen from. */
export interface PlacedService extends Nearness {
    readonly service: Service;
}
/** Where a person looks from: a commune, or a point of their own, such as where they are. */
export type Viewpoint = Commune | Point;
/**
 * Services as seen from a commune: in, serving, nearby, the territory, remote; or from a point. Without a viewpoint
 * as they came. In slices: the caller lets the page breathe between them.
 */
export declare function byViewpoint(services: readonly Service[], from: Viewpoint | undefined, feed: Pick<Feed, 'communes'>, now: number): Generator<void, readonly PlacedService[]>;
