import type { Feed } from '../feed/types.js';
import { PlainDate } from './plain-date.js';
/**
 * The whole weeks that a month touches, with the days of its neighbours.
 * @param month any day of it
 * @param firstWeekday 1 is Monday, 7 is Sunday
 */
export declare function monthGrid(month: PlainDate, firstWeekday?: number): PlainDate[][];
/** Name of the public holiday that a day is. */
export declare function publicHolidayOn(feed: Pick<Feed, 'publicHolidays'>, date: PlainDate): string | undefined;
/** Name of the school holidays that a day is in; both ends included. */
export declare function schoolHolidayOn(feed: Pick<Feed, 'schoolHolidays'>, date: PlainDate): string | undefined;
/** Whether the feed tells which holidays there are on a day; a feed that sets no bound is taken at its word. */
export declare function holidaysKnownOn(feed: Pick<Feed, 'holidaysUntil'>, date: PlainDate): boolean;
