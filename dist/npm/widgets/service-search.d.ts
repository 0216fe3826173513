import type { ReactiveControllerHost } from 'lit';
import { type Parts } from '../client/parts.js';
import { type Tally } from '../domain/facets.js';
import { type ServiceChoices } from '../domain/service-facets.js';
import { type PlacedService, type Viewpoint } from '../domain/territory.js';
import type { Feed } from '../feed/types.js';
import { Late } from './late.js';
export type MoreChoices = Parameters<Parts['more-filters']['facets']>[1];
export interface Asked {
    readonly query: string;
    readonly choices: ServiceChoices;
    /** What is chosen under « Plus de filtres ». */
    readonly more: MoreChoices;
    readonly from: Viewpoint | undefined;
}
export interface FoundServices extends Pick<Tally<PlacedService, string>, 'count' | 'without'> {
    readonly found: readonly PlacedService[];
    /** Cuts a text at the words that were looked for. */
    readonly cut: ((text: string) => readonly string[]) | undefined;
    /** Another list is on its way. */
    readonly passing: boolean;
    /** Nothing has all the words: what is found is what comes closest. */
    readonly close: boolean;
}
/**
 * From what a person asks to the services that answer it, in slices and each piece of work only once. The list comes
 * first; how many each choice would leave follows when it is drawn.
 */
export declare class ServiceSearch {
    #private;
    /** The filters that are not in sight at first. */
    readonly more: Late<Parts['more-filters']>;
    constructor(host: ReactiveControllerHost);
    /** A person reaches for the search. */
    readonly warm: () => void;
    /** What was found last; undefined until there is something. */
    find(feed: Feed, { query, choices, more, from }: Asked, now: number): FoundServices | undefined;
}
