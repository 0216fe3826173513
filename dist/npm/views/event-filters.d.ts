/** The calendar's fields: what stands in sight, and what is behind « Plus de filtres ». */
import type { TemplateResult } from 'lit';
import type { EventChoices, EventFacet } from '../domain/event-facets.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { type Chosen } from './filters.js';
/** The calendar's choices, and how they are changed. */
export interface EventFilters {
    readonly query: string;
    readonly choices: EventChoices;
    /** « Plus de filtres »: whether it is open, and what is in it. */
    readonly more: {
        readonly open: boolean;
        readonly toggle: (open: boolean) => void;
        readonly fields: () => unknown;
    };
    /** An age in months, in words. */
    readonly ageText: (months: number) => string;
    /** The name of an audience, once it is there. */
    readonly audienceText: (code: string) => string;
    readonly count: (key: EventFacet, value: string) => number | undefined;
    readonly without: (key: EventFacet) => number;
    readonly change: (change: Partial<EventChoices> & {
        query?: string;
        commune?: string;
    }) => void;
    /** A person reaches for the search. */
    readonly reach: () => void;
}
type Context = ViewContext<EventWords>;
export declare function eventFilters(context: Context, filters: EventFilters): TemplateResult;
/** Each thing that is chosen, in words, to be taken off. */
export declare function chosenEvents({ words, feed }: Context, filters: EventFilters): Chosen[];
export {};
