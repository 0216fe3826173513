import { type PropertyDeclarations } from 'lit';
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
    static properties: PropertyDeclarations;
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
    /** Name of the span of days that the list shows; empty for all that come. */
    private range;
    protected readonly french: EventWords;
    protected readonly loadRecord: () => Promise<typeof import("../parts/event-record.js")>;
    protected readonly collections: {
        events: import("../feed/shape.js").Shape<{
            id: string;
            title: string;
            summary: string;
            themes: string[];
            timings: {
                end: string;
                start: string;
                status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
                note?: string | undefined;
                place?: {
                    commune: string;
                    name?: string | undefined;
                    address?: string | undefined;
                    postalCode?: string | undefined;
                    city?: string | undefined;
                    latitude?: number | undefined;
                    longitude?: number | undefined;
                    access?: string | undefined;
                } | undefined;
                movedFrom?: string | undefined;
            }[];
            url?: string | undefined;
            status?: "scheduled" | "cancelled" | "full" | "rescheduled" | "moved-online" | "postponed" | undefined;
            coverage?: "all" | string[] | undefined;
            source?: {
                name: string;
                url?: string | undefined;
            } | undefined;
            owner?: {
                email?: string | undefined;
                name?: string | undefined;
            } | undefined;
            license?: string | undefined;
            updated?: string | undefined;
            lang?: string | undefined;
            easyRead?: string | undefined;
            place?: {
                commune: string;
                name?: string | undefined;
                address?: string | undefined;
                postalCode?: string | undefined;
                city?: string | undefined;
                latitude?: number | undefined;
                longitude?: number | undefined;
                access?: string | undefined;
            } | undefined;
            description?: string | undefined;
            online?: string | undefined;
            notice?: string | undefined;
            registration?: {
                phone?: string | undefined;
                email?: string | undefined;
                url?: string | undefined;
                required?: boolean | undefined;
                deadline?: string | undefined;
                waitingList?: boolean | undefined;
            } | undefined;
            capacity?: {
                total?: number | undefined;
                remaining?: number | undefined;
            } | undefined;
            series?: {
                id: string;
                title: string;
            } | undefined;
            sequence?: number | undefined;
            cost?: {
                kind: "free" | "conditional" | "paid";
                details?: string | undefined;
            } | undefined;
            ageMonths?: {
                max?: number | undefined;
                min?: number | undefined;
            } | undefined;
            audiences?: string[] | undefined;
            accessibility?: ("hi" | "vi" | "pi" | "mi" | "ii")[] | undefined;
            image?: {
                src: string;
                alt: string;
                credit?: string | undefined;
            } | undefined;
            organizer?: string | undefined;
            service?: string | undefined;
            actions?: string[] | undefined;
        }>;
        notices: import("../feed/shape.js").Shape<{
            id: string;
            text: string;
            coverage?: "all" | string[] | undefined;
            from?: string | undefined;
            until?: string | undefined;
        }>;
    };
    protected readonly recordCollections: readonly ["services", "actions"];
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
