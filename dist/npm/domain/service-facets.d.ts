/** The ways to narrow the services of a territory, each with the choices that a service answers. */
import type { Feed, Service } from '../feed/types.js';
import type { Facet } from './facets.js';
import { type PlacedService } from './proximity.js';
/** What a person chose; an absent key and an empty text leave everything in. */
export interface ServiceChoices {
    /** Theme id; takes in the themes below it. */
    readonly theme?: string | undefined;
    /** Category, whatever its case and accents. */
    readonly category?: string | undefined;
    /** A child's age in whole months; a service that names no ages is for all. */
    readonly ageMonths?: number | undefined;
    readonly openNow?: boolean | undefined;
}
export type ServiceFacet = 'query' | 'theme' | 'category' | 'age' | 'commune' | 'openNow';
export type ServiceFacets = Readonly<Record<ServiceFacet, Facet<PlacedService>>>;
/** Of a text of several choices, with commas between them. */
export declare const split: (text: string) => readonly string[];
/**
 * The facets of the services.
 * @param searched whether a service answers the words that are looked for; absent where there are none
 */
export declare function serviceFacets(feed: Feed, choices: ServiceChoices, searched: ((service: Service) => boolean) | undefined, now: number): ServiceFacets;
