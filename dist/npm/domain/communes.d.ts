import type { Commune, Coverage, Feed, Place } from '../feed/types.js';
export interface Point {
    readonly latitude: number;
    readonly longitude: number;
}
/** Kilometres between two points as the crow flies (haversine). */
export declare function distanceKm(a: Point, b: Point): number;
interface Communes {
    readonly communes: readonly Commune[];
}
export declare function communeOf({ communes }: Communes, code: string): Commune | undefined;
/** « Salle des fêtes, 2 rue de l’Église, 89510 Véron ». */
export declare function placeText(feed: Pick<Feed, 'communes'>, place: Place): string;
/** « St-Denis » and « Saint-Denis-lès-Sens » are written either way. */
export declare const foldName: (name: string) => string;
/** The commune of an INSEE code or a name, whatever its case, accents, hyphens and « St ». */
export declare function findCommune(feed: Communes, text: string): Commune | undefined;
/** Whether a coverage takes a commune in; an absent one is unknown and takes in none. */
export declare function covers(coverage: Coverage | undefined, code: string): boolean;
/** Where something is, if both numbers are known. */
export declare function pointOf(at: {
    latitude?: number | undefined;
    longitude?: number | undefined;
} | undefined): Point | undefined;
/** Kilometres to the nearest of some places; a place without a position is where its commune is. */
export declare function kmTo(places: readonly Place[], viewpoint: Commune | Point, feed: Pick<Feed, 'communes'>): number | undefined;
export {};
