/** The calendar's filters: those in sight, those behind « Plus de filtres », which are a late part, and what is chosen. */
import { type LitElement } from 'lit';
import type { EventChoices } from '../domain/event-facets.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from '../views/context.js';
import { type EventFilters } from '../views/event-filters.js';
import { type Chosen } from '../views/filters.js';
import type { FoundEvents } from './event-search.js';
/** What a person chose, and what was found with it. */
export interface ChosenEvents {
    readonly query: string;
    readonly choices: EventChoices;
    readonly found: FoundEvents | undefined;
}
type Context = ViewContext<EventWords>;
type Change = EventFilters['change'];
export declare class CalendarFilters {
    #private;
    private readonly host;
    private readonly change;
    private readonly reach;
    /**
     * @param change - Takes over what a person changes.
     * @param reach - A person reaches for the search.
     */
    constructor(host: LitElement, change: Change, reach: () => void);
    /** Sends for « Plus de filtres », which knows the names of what can be chosen there. */
    readonly ask: () => void;
    /** The fields; they are many, and are drawn anew only where something in them is another. */
    draw(context: Context, asked: ChosenEvents): unknown;
    /** What is chosen, to be taken off; `focus` is told where the person then is. */
    chosen(context: Context, asked: ChosenEvents, focus: (selector: string) => void): readonly Chosen[];
}
export {};
