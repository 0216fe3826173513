/** What is near whom: a commune is a viewpoint from which everything is seen, not a wall. */
import type { Commune, Feed, Service } from '../feed/types.js';
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
/**
 * How near a service is to a commune. « All » in `coverage` does not bring a building nearer: a service that has
 * a place is judged by its distance, unless its coverage names the commune or it comes to people's homes. An
 * absent coverage is unknown, and never `serves`.
 */
export declare function proximityOf(service: Service, commune: Commune, feed: Pick<Feed, 'communes'>, now: number): Nearness;
/** How near an occurrence is to a commune: as {@link proximityOf}; what is only on line is `remote`. */
export declare function occurrenceProximity({ place, coverage, event, status }: Occurrence, commune: Commune, feed: Pick<Feed, 'communes'>): Nearness;
/** Services as seen from a commune: in, serving, nearby, the territory, remote. Without one, as they came. */
export declare function byViewpoint(services: readonly Service[], commune: Commune | undefined, feed: Pick<Feed, 'communes'>, now: number): ({
    readonly service: Service;
} & Nearness)[];
