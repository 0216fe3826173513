import type { Commune, Coverage, Feed, Place } from '../feed/types.js';
import { type Found } from './closest.js';
export interface Point {
    readonly latitude: number;
    readonly longitude: number;
}
/** Kilometres between two points as the crow flies (haversine). */
export declare function distanceKm(a: Point, b: Point): number;
export declare function communeOf(feed: Pick<Feed, 'communes'>, code: string): Commune | undefined;
/** The commune of an INSEE code or a name, whatever its case, accents, hyphens and « St ». */
export declare function findCommune(feed: Pick<Feed, 'communes'>, text: string): Found<'commune', Commune>;
/** Whether a coverage takes a commune in; an absent one is unknown and takes in none. */
export declare function covers(coverage: Coverage | undefined, code: string): boolean;
/** Kilometres from a commune to the nearest of some places; a place without a position is where its commune is. */
export declare function kmTo(places: readonly Place[], commune: Commune, feed: Pick<Feed, 'communes'>): number | undefined;
