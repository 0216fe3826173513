import type { LitElement } from 'lit';
import type { Period } from '../domain/ranges.js';
import { type EventListOptions } from '../views/agenda.js';
import type { EventContext } from '../views/occurrence.js';
import type { FoundEvents } from './event-search.js';
/** The calendar as a list, page by page: of what comes, and of what is over before it. */
export declare class CalendarList {
    #private;
    private readonly host;
    private readonly focus;
    /** @param focus - Is told where the person is once another page is there. */
    constructor(host: LitElement, focus: (selector: string) => void);
    /** To the first page. */
    turnBack(): void;
    draw(context: EventContext, found: FoundEvents, period: Period, { limit, ...options }: Pick<EventListOptions, 'backwards' | 'nothing'> & {
        readonly limit: number | string;
    }): unknown;
}
