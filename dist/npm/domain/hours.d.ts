/** When a door is open, day by day, as the feed tells it: exception before public holiday before week. */
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
    /** Name of the holiday, or the exception's reason. */
    readonly label?: string;
    /** Nothing may be claimed: a holiday that the service says nothing of, or a day past the known ones. */
    readonly check?: true;
    /** No week is given, so that no ranges do not mean closed. */
    readonly unknown?: true;
}
/** The ranges that begin on a day, and why they are so where the week says otherwise. */
export declare function rangesOn(hours: Hours, date: PlainDate, feed: HolidayFeed): DayHours;
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
/** How far ahead an opening is looked for. */
export declare const LOOK_AHEAD_DAYS = 14;
/**
 * Walks from yesterday (whose night may not be over) to the first opening, or to the end of the one under way.
 * @param dayHours the hours of a day, see {@link rangesOn}
 */
export declare function hoursAt(dayHours: (date: PlainDate) => DayHours, now: number, timeZone: string): HoursState;
