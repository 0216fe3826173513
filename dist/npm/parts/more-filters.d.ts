/** « Plus de filtres » of the finder: the kind, the day and half-day, and what is asked for with one tick. */
import type { Facet } from '../domain/facets.js';
import type { PlacedService } from '../domain/proximity.js';
import type { Feed, Service } from '../feed/types.js';
import { type ServiceWords } from '../text/fr.js';
import type { RecordContext } from './kit/kit.js';
/** What is said of a service with one word. */
declare const ONLY: {
    places: ({ availability }: Service) => boolean;
    free: ({ cost }: Service) => boolean;
    remote: ({ attendance }: Service) => boolean;
    accessible: ({ accessibility }: Service) => boolean;
};
type Only = keyof typeof ONLY;
export type MoreFacet = 'when' | Only;
/** What a person chose there; an absent key and an empty text leave everything in. */
export type MoreChoices = {
    readonly when?: string;
} & Readonly<Partial<Record<Only, boolean>>>;
/** The facets of these choices, all of them counted. */
export declare function facets(feed: Feed, choices: MoreChoices, now: number): Readonly<Record<MoreFacet, Facet<PlacedService>>>;
export interface MoreSubject {
    /** A select whose options say how many things they would leave. */
    readonly countedField: (context: RecordContext<ServiceWords>, label: string, value: string, options: readonly {
        readonly value: string;
        readonly text: string;
    }[], count: (value: string) => number | undefined, change: (value: string) => void) => unknown;
    /** A checkbox that says how many things it would leave. */
    readonly tickField: (label: string, checked: boolean, count: number | undefined, change: (checked: boolean) => void) => unknown;
    readonly choices: MoreChoices;
    readonly category: string;
    readonly count: (key: MoreFacet | 'category', value: string) => number | undefined;
    readonly change: (change: MoreChoices & {
        readonly category?: string;
    }) => void;
}
/** The fields. */
export declare function fields(context: RecordContext<ServiceWords>, subject: MoreSubject): unknown;
/** What is chosen, in words, and the change that takes it off. */
export declare function chosen(context: RecordContext<ServiceWords>, choices: MoreChoices): readonly (readonly [key: MoreFacet, text: string, off: MoreChoices])[];
export {};
