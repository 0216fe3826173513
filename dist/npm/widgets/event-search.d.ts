import type { ReactiveControllerHost } from 'lit';
import { type EventChoices, type EventFacet } from '../domain/event-facets.js';
import { type Tally } from '../domain/facets.js';
import { type Occurrence } from '../domain/occurrences.js';
import type { Period } from '../domain/ranges.js';
import type { Feed } from '../feed/types.js';
export interface AskedEvents extends Period {
    readonly query: string;
    readonly choices: EventChoices;
}
export interface FoundEvents extends Pick<Tally<Occurrence, EventFacet>, 'count' | 'without'> {
    /** What answers the choices, on whatever day. */
    readonly all: readonly Occurrence[];
    /** And of that, what is on the days that are looked at. */
    readonly found: readonly Occurrence[];
    /** Nothing has all the words: what is found is what comes closest. */
    readonly close: boolean;
    /** What `count` and `without` tell from: another one for other numbers. */
    readonly counted: unknown;
}
/** From what a person asks to the events that answer it, in slices and each piece of work only once. */
export declare class EventSearch {
    #private;
    constructor(host: ReactiveControllerHost);
    /** A person reaches for the search. */
    readonly warm: () => void;
    /** What was found last; undefined until there is something. */
    find(feed: Feed, { query, choices, from, to, now }: AskedEvents): FoundEvents | undefined;
}
