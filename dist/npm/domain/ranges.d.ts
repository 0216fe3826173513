/** Spans of days that people ask for by name. */
import type { Feed } from '../feed/types.js';
import { PlainDate } from './plain-date.js';
export interface Range {
    readonly name: 'today' | 'weekend' | 'week' | 'month' | 'holidays';
    readonly from: PlainDate;
    readonly to: PlainDate;
    /** What the feed calls the school holidays. */
    readonly title?: string;
}
/**
 * From today on: what is over of a week or a month is not asked for. The holidays are those under way, else the next.
 * @param firstWeekday ISO number of the day that a week starts with
 */
export declare function rangesFrom({ schoolHolidays }: Pick<Feed, 'schoolHolidays'>, today: PlainDate, firstWeekday: number): readonly Range[];
/** The days that are looked at. */
export interface Period {
    readonly from: PlainDate;
    /** Absent: all that come. */
    readonly to: PlainDate | undefined;
    /** The moment before which all is left out, in epoch ms; absent where what is over stays. */
    readonly now: number | undefined;
}
export declare function monthOf(day: PlainDate): Period;
/** A range, or all that comes from a day on. What is over today is left out, minute by minute. */
export declare function daysFrom(day: PlainDate, range: Range | undefined, { today, now }: {
    readonly today: PlainDate;
    readonly now: number;
}): Period;
