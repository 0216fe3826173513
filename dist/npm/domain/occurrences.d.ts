import type { CalendarEvent, Coverage, Feed, Place, Service, Timing, Visit } from '../feed/types.js';
import { PlainDate } from './plain-date.js';
/** One thing at one time: a timing of an event, or a visit of a service. */
export interface Occurrence {
    /** Unique in the feed and stable: the record's id and the start as it is written. */
    readonly key: string;
    readonly kind: 'event' | 'visit';
    readonly event?: CalendarEvent;
    readonly timing?: Timing;
    readonly service?: Service;
    readonly visit?: Visit;
    readonly title: string;
    readonly themes: readonly string[];
    readonly coverage: Coverage | undefined;
    /** The timing's own, else the event's. */
    readonly place: Place | undefined;
    readonly status: OccurrenceStatus;
    readonly allDay: boolean;
    /** Epoch ms. */
    readonly start: number;
    /** Epoch ms, exclusive: of whole days, the midnight after the last (in the feed's zone). */
    readonly end: number;
    /** The days that it touches in the feed's zone; an end at midnight does not touch the next day. */
    readonly firstDay: PlainDate;
    readonly lastDay: PlainDate;
}
export type OccurrenceStatus = NonNullable<Timing['status']> | NonNullable<CalendarEvent['status']>;
type Source = Pick<Feed, 'events' | 'services' | 'timeZone'>;
/** All timings and visits of a feed, by start and then by title; worked out once for each feed, and in slices. */
export declare function occurrencesInSlices(feed: Source): Generator<void, readonly Occurrence[]>;
/** The same at once. */
export declare function occurrences(feed: Source): readonly Occurrence[];
/** Those that touch a day from `from` to `to`, both included. The list is in the order of {@link occurrences}. */
export declare function occurrencesBetween(list: readonly Occurrence[], from: PlainDate, to: PlainDate): Occurrence[];
/** The same by ISO day, in the order of the days; one of several days stands on each of them. */
export declare function occurrencesByDay(list: readonly Occurrence[], from: PlainDate, to: PlainDate): Map<string, Occurrence[]>;
/** Whether it is over; what lasts no time is over once it has come. */
export declare function isPast({ end }: Pick<Occurrence, 'end'>, now: number): boolean;
/** The first that begins after a day; undefined without a day, after which nothing comes. */
export declare function nextAfter(list: readonly Occurrence[], day: PlainDate | undefined): Occurrence | undefined;
export {};
