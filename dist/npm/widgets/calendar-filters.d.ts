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
    private readonly focus;
    /**
     * @param change - Takes over what a person changes.
     * @param reach - A person reaches for the search.
     * @param focus - Is told where the person is once a choice is taken off.
     */
    constructor(host: LitElement, change: Change, reach: () => void, focus: (selector: string) => void);
    /** Sends for « Plus de filtres », which knows the names of what can be chosen there. */
    readonly ask: () => void;
    /** Whether an age can be told, which is a matter of « Plus de filtres »; it is sent for where there is one. */
    waitsFor(age: string): boolean;
    /** An age as it is written, in months. */
    readonly parseAge: (age: string) => number | undefined;
    /** The fields, which are many and drawn anew only where something in them is another, and what is chosen. */
    draw(context: Context, asked: ChosenEvents, clear: () => void): unknown;
    /** What is chosen, to be taken off. */
    chosen(context: Context, asked: ChosenEvents): readonly Chosen[];
}
export {};
