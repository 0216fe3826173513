/** What of a list of services can stand on a map, and where. */
import type { Feed, Service } from '../feed/types.js';
import { type Point } from './communes.js';
export interface MapPoint extends Point {
    /** Of the service; one that visits several places has as many points. */
    readonly id: string;
    readonly name: string;
    /** Name of the town; empty where it is not known. */
    readonly town: string;
    /** The place itself has no position: the point is its commune's. */
    readonly approximate: boolean;
}
export interface MapPoints {
    readonly points: readonly MapPoint[];
    /** How many services have no point. */
    readonly without: number;
}
/** Whether it is the same service at the same place. */
export declare const samePoint: (a: MapPoint, b: MapPoint) => boolean;
/**
 * The points of services, in their order: their own place and those of their visits to come. A sensitive service is
 * never on a map, nor is one that is only had from afar.
 */
export declare function mapPoints(feed: Pick<Feed, 'communes'>, services: readonly Service[], now: number): MapPoints;
