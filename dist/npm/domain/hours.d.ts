/**
 * When a door is open, day by day, as the feed tells it: exception before public holiday before week. A season (an
 * exception with a week) is the week of its days, see docs/decisions/0007-holiday-in-season.md.
 */
import type { Feed, Hours } from '../feed/types.js';
import { PlainDate } from './plain-date.js';
export type HolidayFeed = Pick<Feed, 'publicHolidays' | 'holidaysUntil' | 'timeZone'>;
/** Minutes since the midnight that begins the range's day; the end may be past 1440. */
export type MinuteRange = readonly [start: number, end: number];
/** What is known of the hours of one day. */
export interface DayHours {
    /** By start. Those of a day to check are what the week says, and may not hold. */
    readonly ranges: readonly MinuteRange[];
    /** Why the day is not as the week says. */
    readonly reason?: 'public-holiday' | 'exception';
    /** Name of the holiday, or the exception's or season's reason. */
    readonly label?: string;
    /** Nothing may be claimed: a holiday that the service says nothing of, or a day past the known ones. */
    readonly check?: true;
    /** No week is given, so that no ranges do not mean closed. */
    readonly unknown?: true;
}
/** A day as it is for all services. */
export interface Day {
    readonly date: PlainDate;
    /** ISO 8601, which sorts as days do. */
    readonly text: string;
    /** Its first instant and the next day's, epoch ms. */
    readonly start: number;
    readonly end: number;
    /** Name of the public holiday that it is. */
    readonly holiday: string | undefined;
    /** Whether the feed tells the holidays up to this day. */
    readonly known: boolean;
}
/** Worked out once for each feed and day: ten thousand services ask for the same few. */
export declare function dayOf(feed: HolidayFeed, date: PlainDate): Day;
/** The instant at which so many minutes of a day are over on the clock, epoch ms. */
export declare function instantOn({ date, start, end }: Day, minutes: number, timeZone: string): number;
/** The ranges that begin on a day, and why they are so where the week says otherwise. */
export declare const rangesOn: (hours: Hours, date: PlainDate, feed: HolidayFeed) => DayHours;
export declare function rangesOfDay(hours: Hours, day: Day): DayHours;
/** What the hours say of one instant. Epoch ms everywhere. */
export interface HoursState {
    /** Today's hours. */
    readonly today: DayHours;
    /** Open until then, adjoining ranges taken together; `Infinity` where no end is in sight. */
    readonly until: number | undefined;
    /** Closed until then. */
    readonly next: number | undefined;
    /** A range that may or may not hold is under way. */
    readonly unsure: boolean;
    /** The next bound of any range, sure or not. */
    readonly change: number | undefined;
}
/** How far ahead an opening is looked for: the end of a month's holidays, and what comes once a month, are in sight. */
export declare const LOOK_AHEAD_DAYS = 35;
/**
 * Walks from yesterday (whose night may not be over) to the first opening, or to the end of the one under way.
 * @param dayHours the hours of a day, see {@link rangesOfDay}
 */
export declare function hoursAt(dayHours: (day: Day) => DayHours, now: number, feed: HolidayFeed): HoursState;
