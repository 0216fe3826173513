/** The ways to narrow what is in the calendar, each with the choices that an occurrence answers. */
import type { Feed } from '../feed/types.js';
import type { Facet } from './facets.js';
import type { Occurrence } from './occurrences.js';
/** What a person chose; an absent key and an empty text leave everything in. */
export interface EventChoices {
    /** Theme id; takes in the themes below it. */
    readonly theme?: string | undefined;
    /** Age in whole months; what names no ages is for all. */
    readonly ageMonths?: number | undefined;
    /** Code of data·inclusion v1, « publics »; what names nobody, or everybody, is for all. */
    readonly audience?: string | undefined;
    readonly free?: boolean | undefined;
}
export type EventFacet = 'query' | 'theme' | 'age' | 'audience' | 'free' | 'commune';
/** The audiences that a feed's events and visits name, everybody left out. */
export declare function audiencesOf({ events }: Pick<Feed, 'events'>): ReadonlySet<string>;
/** @param searched whether an occurrence answers the words that are looked for; absent where there are none */
export declare function eventFacets(feed: Feed, { theme, ageMonths, audience, free }: EventChoices, searched: ((occurrence: Occurrence) => boolean) | undefined): Readonly<Record<EventFacet, Facet<Occurrence>>>;
