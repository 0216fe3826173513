/** The ways to narrow that services and events have in common. */
import type { Feed, Service } from '../feed/types.js';
import type { Facet } from './facets.js';
/** What a service and an event both say of themselves. */
export type Offer = Pick<Service, 'themes' | 'ageMonths' | 'audiences' | 'cost'>;
/** These, and another that is asked for. */
export declare const agesWith: (age: number | undefined) => readonly number[];
/** Takes in the themes below the one that is chosen. */
export declare function themeFacet<T>(feed: Pick<Feed, 'themes'>, theme: string | undefined, of: (item: T) => Pick<Offer, 'themes'>): Facet<T>;
export declare const ageFacet: <T>(age: number | undefined, of: (item: T) => Offer) => Facet<T>;
export declare const isFree: ({ cost }: Offer) => boolean;
