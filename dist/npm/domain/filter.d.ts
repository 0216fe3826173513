/** What is left of a list after a person's choices; the order is kept, and no list is changed. */
import type { Action, ActionStatus, Feed, Service } from '../feed/types.js';
import type { Occurrence } from './occurrences.js';
import { PlainDate } from './plain-date.js';
/** An absent key and an empty text leave everything in. */
export interface ServiceFilter {
    readonly query?: string | undefined;
    /** Theme id; takes in the themes below it. */
    readonly theme?: string | undefined;
    /** Category, whatever its case and accents. */
    readonly category?: string | undefined;
    /** A child's age in whole months; a service that names no ages is for all. */
    readonly ageMonths?: number | undefined;
    readonly openNow?: boolean | undefined;
}
export interface OccurrenceFilter {
    readonly theme?: string | undefined;
    readonly query?: string | undefined;
}
export interface ActionFilter {
    readonly theme?: string | undefined;
    readonly status?: ActionStatus | 'unknown' | 'late' | undefined;
    /** INSEE code; leaves out the actions that name other communes. One of unknown coverage stays: nothing is hidden for want of data. */
    readonly commune?: string | undefined;
    readonly query?: string | undefined;
    /** Agreement id. */
    readonly agreement?: string | undefined;
}
/** Services that answer the choices and are valid today; those that have closed stay, and are said to be. */
export declare function filterServices(feed: Feed, services: readonly Service[], filter: ServiceFilter, now: number): Service[];
export declare function filterOccurrences(feed: Feed, list: readonly Occurrence[], { theme, query }: OccurrenceFilter): Occurrence[];
export declare function filterActions(feed: Feed, actions: readonly Action[], filter: ActionFilter, today: PlainDate): Action[];
