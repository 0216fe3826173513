import { type LitElement } from 'lit';
import type { PlainDate } from '../domain/plain-date.js';
import { type EventContext } from '../views/occurrence.js';
import type { FoundEvents } from './event-search.js';
/** The calendar as a month, and the day that is open below it. */
export declare class CalendarMonth {
    #private;
    private readonly host;
    private readonly go;
    /** The day that is open. */
    open: PlainDate | undefined;
    /** @param go - To a day; `focus` finds where the person then is, and `walking` says that the arrows led there. */
    constructor(host: LitElement, go: (date: PlainDate, focus: string, walking: boolean) => void);
    /** Sends for what draws a month. */
    ask(): void;
    /** Whether what draws a month is on its way; the first question sends for it. */
    get waiting(): boolean;
    /** Whether it cannot be had. */
    get failed(): boolean;
    /** Sends for it anew where it could not be had. */
    again(): void;
    draw(context: EventContext, { all }: FoundEvents, active: PlainDate, narrow: boolean): unknown;
}
