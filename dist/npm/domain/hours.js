import { holidaysKnownOn, publicHolidayOn } from './calendar.js';
import { isWithin } from './moment.js';
import { PlainDate } from './plain-date.js';
import { instantAt, startOfDay } from './zone.js';
const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MIDNIGHT = 1440;
const minutesOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
/** An end before its start is on the next day; an end at its start is no opening. */
function toMinutes(ranges = []) {
    return ranges
        .map(([from, to]) => {
        const [start, end] = [minutesOf(from), minutesOf(to)];
        return [start, end < start ? end + MIDNIGHT : end];
    })
        .filter(([start, end]) => start < end)
        .sort((a, b) => a[0] - b[0]);
}
const onWeekday = (week, weekday) => {
    const name = WEEKDAYS[weekday - 1];
    return toMinutes(name && week?.[name]);
};
/** Of several exceptions the shortest counts, so that a day's closure stands within a season; else the later one. */
function exceptionOn(hours, date) {
    const days = ({ from, to }) => PlainDate.parse(from)?.daysUntil(PlainDate.parse(to) ?? date) ?? 0;
    return hours.exceptions
        ?.filter(({ from, to }) => isWithin(date, from, to))
        .reduce((best, next) => (best && days(best) < days(next) ? best : next), undefined);
}
function onException({ ranges, week, reason }, weekday) {
    const label = reason ? { label: reason } : {};
    // Neither: it was written down that the day is different, and not how.
    if (!ranges && !week)
        return { ranges: [], check: true, ...label };
    const known = ranges ? toMinutes(ranges) : onWeekday(week, weekday);
    // That a season does not open on Mondays is its week, not an exception to it.
    const closure = ranges ? !known.length : WEEKDAYS.every((name) => !week?.[name]?.length);
    return { ranges: known, ...(ranges || closure ? { reason: 'exception' } : {}), ...label };
}
/** Whether a week is open from its first minute to its last. */
function isAllWeek({ week }) {
    return WEEKDAYS.every((_, index) => {
        let until = 0;
        for (const [start, end] of onWeekday(week, index + 1))
            if (start <= until)
                until = Math.max(until, end);
        return until >= MIDNIGHT;
    });
}
/** The ranges that begin on a day, and why they are so where the week says otherwise. */
export function rangesOn(hours, date, feed) {
    const exception = exceptionOn(hours, date);
    if (exception)
        return onException(exception, date.weekday);
    const holiday = publicHolidayOn(feed, date);
    if (holiday && hours.publicHolidays === 'closed') {
        return { ranges: [], reason: 'public-holiday', label: holiday };
    }
    if (!hours.week)
        return { ranges: [], unknown: true };
    const ranges = onWeekday(hours.week, date.weekday);
    const asEver = hours.publicHolidays === 'open' || (!holiday && holidaysKnownOn(feed, date));
    // Round the clock all week leaves no day out; otherwise a holiday that nobody spoke of is not to be guessed.
    if (asEver || (!hours.publicHolidays && isAllWeek(hours)))
        return { ranges };
    return holiday ? { ranges, check: true, reason: 'public-holiday', label: holiday } : { ranges, check: true };
}
/** How far ahead an opening is looked for. */
export const LOOK_AHEAD_DAYS = 14;
/**
 * Walks from yesterday (whose night may not be over) to the first opening, or to the end of the one under way.
 * @param dayHours the hours of a day, see {@link rangesOn}
 */
export function hoursAt(dayHours, now, timeZone) {
    const today = PlainDate.at(now, timeZone);
    let until;
    let next;
    let change;
    let unsure = false;
    for (let ahead = -1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
        const date = today.addDays(ahead);
        if (next !== undefined || (until !== undefined && until < startOfDay(date, timeZone)))
            break;
        const { ranges, check } = dayHours(date);
        for (const [from, to] of ranges) {
            const start = instantAt(date, from, timeZone);
            const end = instantAt(date, to, timeZone);
            if (end <= now || end <= start)
                continue;
            change = Math.min(change ?? Infinity, start > now ? start : end);
            if (check)
                unsure ||= start <= now;
            else if (start <= (until ?? now))
                until = Math.max(until ?? 0, end);
            else if (until === undefined)
                next = Math.min(next ?? Infinity, start);
        }
    }
    if (until !== undefined && until >= startOfDay(today.addDays(LOOK_AHEAD_DAYS + 1), timeZone))
        until = Infinity;
    return { today: dayHours(today), until, next: until === undefined ? next : undefined, unsure, change };
}
