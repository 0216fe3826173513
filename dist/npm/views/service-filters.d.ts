/** The finder's fields that stand in sight. What is behind « Plus de filtres » is a late part. */
import { type TemplateResult } from 'lit';
import type { ServiceChoices } from '../domain/service-facets.js';
import type { ServiceWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { type Chosen } from './filters.js';
type Change = Partial<ServiceChoices> & {
    query?: string;
    commune?: string;
};
/** The finder's choices, and how they are changed. */
export interface Filters {
    readonly query: string;
    readonly choices: ServiceChoices;
    readonly count: (key: string, value: string) => number | undefined;
    readonly without: (key: string) => number;
    readonly change: (change: Change) => void;
    /** A person reaches for the search. */
    readonly reach: () => void;
    /** « Autour de moi », drawn. */
    readonly aroundMe: unknown;
    /** « Plus de filtres »: whether it is open, and what is in it. */
    readonly more: {
        readonly open: boolean;
        readonly toggle: (open: boolean) => void;
        readonly fields: () => unknown;
    };
}
export declare function serviceFilters(context: ViewContext<ServiceWords>, filters: Filters): TemplateResult;
/** Each thing that is chosen, in words, to be taken off. */
export declare function chosenServices({ words, feed }: ViewContext<ServiceWords>, filters: Filters): Chosen[];
export {};
