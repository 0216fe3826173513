import { isWithin } from './moment.js';
import { PlainDate } from './plain-date.js';
/**
 * The whole weeks that a month touches, with the days of its neighbours.
 * @param month any day of it
 * @param firstWeekday 1 is Monday, 7 is Sunday
 */
export function monthGrid(month, firstWeekday = 1) {
    const first = month.firstOfMonth();
    const lead = (first.weekday - firstWeekday + 7) % 7;
    const weeks = Math.ceil((lead + first.daysInMonth) / 7);
    return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, day) => first.addDays(week * 7 + day - lead)));
}
/** Name of the public holiday that a day is. */
export function publicHolidayOn(feed, date) {
    const day = date.toString();
    return feed.publicHolidays?.find((holiday) => holiday.date === day)?.name;
}
/** Name of the school holidays that a day is in; both ends included. */
export function schoolHolidayOn(feed, date) {
    // As texts first: a month asks for each of its days.
    const day = date.toString();
    return feed.schoolHolidays?.find(({ from, to }) => from <= day && day <= to && isWithin(date, from, to))?.name;
}
/** Whether the feed tells which holidays there are on a day; a feed that sets no bound is taken at its word. */
export function holidaysKnownOn(feed, date) {
    const until = feed.holidaysUntil && PlainDate.parse(feed.holidaysUntil);
    return !until || !date.isAfter(until);
}
