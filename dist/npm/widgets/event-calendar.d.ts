import { type TemplateResult } from 'lit';
import { type Occurrence } from '../domain/occurrences.js';
import type { EventWords } from '../text/words.js';
import { type EventContext } from '../views/occurrence.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
/**
 * The events of the territory, as a month or as a list.
 *
 * @element ctg-event-calendar
 * @csspart filters - The group of filters.
 * @csspart month - The month’s table.
 * @csspart event - An event’s card.
 */
export declare class EventCalendar extends FeedElement<readonly Occurrence[], EventWords, SubjectOf<EventContext>> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Id of the one event to show. */
    event: string;
    /** `month`, `list` or `auto` (default): a list where the element, not the window, is narrow. */
    view: string;
    /** Day or month to start with, `2026-12-05` or `2026-12`; today by default. */
    date: string;
    /** Number of events in the list at first, and added by « Afficher plus »; 12 by default. */
    limit: number | string;
    /** The day that is looked at: the month's tab stop, the list's first day. */
    private active;
    private open;
    private pages;
    protected readonly french: EventWords;
    protected readonly loadRecord: () => Promise<typeof import("../parts/event-record.js")>;
    protected readonly collections: readonly ["events", "notices"];
    protected get showsOne(): boolean;
    protected landmarkName(words: EventWords): string;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected tools(context: EventContext): unknown;
    protected summary(context: EventContext, found: readonly Occurrence[]): string;
    protected find(context: EventContext): readonly Occurrence[];
    protected results(context: EventContext, found: readonly Occurrence[]): TemplateResult;
    protected updated(changed: Map<PropertyKey, unknown>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'ctg-event-calendar': EventCalendar;
    }
}
