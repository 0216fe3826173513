import type { EventWords } from '../text/words.js';
import { type EventContext } from '../views/occurrence.js';
import { type FoundEvents } from './event-search.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
import type { UrlState } from './page-url.js';
type Found = FoundEvents | undefined;
/**
 * The events of the territory, as a month or as a list.
 *
 * @element ctg-event-calendar
 * @csspart filters - The group of filters.
 * @csspart chosen - What is chosen, to be taken off.
 * @csspart month - The month’s table.
 * @csspart event - An event’s card.
 */
export declare class EventCalendar extends FeedElement<Found, EventWords, SubjectOf<EventContext>> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Id of the one event to show. */
    event: string;
    /** `month`, `list` or `auto` (default): a list where the element, not the window, is narrow. */
    view: string;
    /** Day or month to start with, `2026-12-05` or `2026-12`; today by default. */
    date: string;
    /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
    age: string;
    /** Number of events in the list at first, and added by « Afficher plus »; 12 by default. */
    limit: number | string;
    /** Gives the visitor's time zone; where its clocks are not those of the territory, times say whose they are. */
    timeZone: () => string;
    private query;
    private more;
    private moreOpen;
    /** Name of the span of days that the list shows; empty for all that come. */
    private range;
    /** The day that is opened below the month. */
    private open;
    /** How many pages the list shows, and how many of what is over stand before them. */
    private pages;
    private pagesBefore;
    protected readonly french: EventWords;
    protected readonly loadRecord: () => Promise<typeof import("../parts/event-record.js")>;
    protected readonly collections: readonly ["events", "notices"];
    /** The services that come by, quietly after what is shown first; one event alone has no use for them. */
    protected get laterCollections(): readonly ['services'] | readonly [];
    protected get showsOne(): boolean;
    protected landmarkName(words: EventWords): string;
    protected get urlState(): UrlState;
    protected restore({ q, free, when, for: audience, ...rest }: UrlState): void;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected find(context: EventContext): Found;
    protected tools(context: EventContext, found: Found): unknown;
    protected summary(context: EventContext, found: Found): string;
    protected results(given: EventContext, found: Found): unknown;
    protected updated(changed: Map<PropertyKey, unknown>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'ctg-event-calendar': EventCalendar;
    }
}
export {};
