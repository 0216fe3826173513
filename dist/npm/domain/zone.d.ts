import { PlainDate } from './plain-date.js';
export { isTimeZone } from './offset.js';
/** What a clock on the wall shows at an instant (epoch ms): the day, and the minutes since its midnight (0–1439). */
export declare function wallTime(instant: number, timeZone: string): {
    date: PlainDate;
    minutes: number;
};
/**
 * The instant (epoch ms) at which a zone's clock shows so many minutes of a day; 1440 and more is on the days
 * after. A time that a change of clocks skips is moved on by what was skipped (02:30 reads 03:30); of a time
 * that comes twice, the first is meant (as `Temporal` does by default).
 */
export declare function instantAt(date: PlainDate, minutes: number, timeZone: string): number;
/** The first instant (epoch ms) of a day in a zone. */
export declare function startOfDay(date: PlainDate, timeZone: string): number;
