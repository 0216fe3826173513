/** The dated presences of a service: the stops of a bus, an office that comes on each first Tuesday. */
import type { Service, Visit } from '../feed/types.js';
/** Epoch ms. */
export interface Presence {
    readonly visit: Visit;
    readonly start: number;
    readonly end: number;
}
/**
 * Visits that are not over at an instant and begin before another, by start, whatever their status; none of a
 * service that has closed, or past its last day.
 */
export declare function presences(service: Service, now: number, before?: number): Presence[];
/** Whether one can go there: a full one takes no one, a moved one is at the place and time that it now has. */
export declare const canGo: ({ status }: Visit) => boolean;
/** The visits to come and under way, the next one first; also the cancelled ones, which are to be said. */
export declare function nextVisits(service: Service, now: number, commune?: string): Visit[];
/** Those that are to be said at a glance: the first to which one can go, and before it two that would be in vain. */
export declare function visitsToTell(visits: readonly Visit[]): Visit[];
