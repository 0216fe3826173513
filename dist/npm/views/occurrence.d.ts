/** One date of an event, or one visit of an itinerant service, as an item of an agenda. */
import { type TemplateResult } from 'lit';
import type { Occurrence } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import type { Range } from '../domain/ranges.js';
import type { CalendarEvent } from '../feed/types.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { type CardContext } from './record.js';
/** Hour that stands before a title in a month's cell, on its first day. */
export declare function startText({ words, feed }: ViewContext<EventWords>, occurrence: Occurrence, date: PlainDate): string;
/** « Annulé », in words; empty where all is as planned. */
export declare const statusText: ({ words }: ViewContext<EventWords>, { status }: Occurrence) => string;
/** What the late part draws: one date of an event, opened, or what can be done with all that is found. */
type EventSubject = {
    readonly event: CalendarEvent;
    readonly date: Occurrence;
    readonly link: string | undefined;
} | {
    readonly title: string;
    readonly chosen: readonly string[];
    readonly range: Range | undefined;
    readonly choice: {
        readonly commune: string | undefined;
        readonly theme: string | undefined;
    };
    readonly dates: readonly Occurrence[];
    readonly month: PlainDate | undefined;
    readonly link: string | undefined;
};
export type EventContext = CardContext<EventWords, EventSubject> & {
    /** The page's address with an event alone; undefined where it keeps no choices. */
    readonly linkTo?: (event: string) => string | undefined;
    /** The visitor's time zone, as the browser names it. */
    readonly visitorZone?: string | undefined;
};
/** The city of the territory's zone, where the visitor's clock shows another time at that moment; else nothing. */
export declare function foreignCity({ feed, visitorZone }: EventContext, instant: number): string | undefined;
export declare function occurrenceItem(context: EventContext, occurrence: Occurrence, level: number, withDay?: boolean): TemplateResult;
export {};
