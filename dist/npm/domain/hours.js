import { holidaysKnownOn, publicHolidayOn } from './calendar.js';
import { isWithin } from './moment.js';
import { DAY, PlainDate } from './plain-date.js';
import { instantAt, startOfDay } from './zone.js';
const days = new WeakMap();
/** Worked out once for each feed and day: ten thousand services ask for the same few. */
export function dayOf(feed, date) {
    let ofFeed = days.get(feed);
    if (!ofFeed)
        days.set(feed, (ofFeed = new Map()));
    const key = date.toUTC();
    let day = ofFeed.get(key);
    if (!day) {
        day = {
            date,
            text: date.toString(),
            start: startOfDay(date, feed.timeZone),
            end: startOfDay(date.addDays(1), feed.timeZone),
            holiday: publicHolidayOn(feed, date),
            known: holidaysKnownOn(feed, date),
        };
        ofFeed.set(key, day);
    }
    return day;
}
/** The instant at which so many minutes of a day are over on the clock, epoch ms. */
export function instantOn({ date, start, end }, minutes, timeZone) {
    // Only where the clocks do not change that day; the day after may have its own change.
    const plain = minutes <= MIDNIGHT && end - start === DAY;
    return plain ? start + minutes * MINUTE : instantAt(date, minutes, timeZone);
}
const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MIDNIGHT = 1440;
const MINUTE = 60_000;
/** Of `HH:MM`, digit by digit: this is asked ten thousand times before a list is drawn. */
const minutesOf = (clock) => {
    const digit = (at) => clock.charCodeAt(at) - 48;
    return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
};
/** An end before its start is on the next day; an end at its start is no opening. */
function toMinutes(ranges = []) {
    const list = [];
    for (const [from, to] of ranges) {
        const start = minutesOf(from);
        const end = minutesOf(to);
        if (start !== end)
            list.push([start, end < start ? end + MIDNIGHT : end]);
    }
    return list.length > 1 ? list.sort((a, b) => a[0] - b[0]) : list;
}
const onWeekday = (week, weekday) => {
    const name = WEEKDAYS[weekday - 1];
    return toMinutes(name && week?.[name]);
};
const lengthOf = ({ from, to }) => Date.parse(to) - Date.parse(from);
/** Of several exceptions the shortest counts, so that a day's closure stands within a season; else the later one. */
function exceptionOn({ exceptions = [] }, { date, text }) {
    let best;
    for (const next of exceptions) {
        // As texts first: nearly all exceptions are of other days, and reading a day costs more.
        if (next.from > text || next.to < text || !isWithin(date, next.from, next.to))
            continue;
        if (!best || lengthOf(best) >= lengthOf(next))
            best = next;
    }
    return best;
}
const isOpenWeek = (week) => WEEKDAYS.some((name) => week?.[name]?.length);
function onException({ ranges, week, reason }) {
    const label = reason ? { label: reason } : {};
    // Neither: it was written down that the day is different, and not how.
    if (!ranges && !week)
        return { ranges: [], check: true, ...label };
    return { ranges: toMinutes(ranges), reason: 'exception', ...label };
}
/** Whether a week is open from its first minute to its last. */
function isAllWeek(week) {
    return WEEKDAYS.every((_, index) => {
        let until = 0;
        for (const [start, end] of onWeekday(week, index + 1))
            if (start <= until)
                until = Math.max(until, end);
        return until >= MIDNIGHT;
    });
}
/** The ranges that begin on a day, and why they are so where the week says otherwise. */
export const rangesOn = (hours, date, feed) => rangesOfDay(hours, dayOf(feed, date));
export function rangesOfDay(hours, day) {
    const { publicHolidays } = hours;
    const { date, holiday, known } = day;
    const exception = exceptionOn(hours, day);
    const isSeason = !!exception && !exception.ranges && isOpenWeek(exception.week);
    if (exception && !isSeason)
        return onException(exception);
    if (holiday && publicHolidays === 'closed')
        return { ranges: [], reason: 'public-holiday', label: holiday };
    const week = exception?.week ?? hours.week;
    if (!week)
        return { ranges: [], unknown: true };
    const ranges = onWeekday(week, date.weekday);
    const asEver = publicHolidays === 'open' || (!holiday && known);
    // Round the clock all week leaves no day out; otherwise a holiday that nobody spoke of is not to be guessed.
    if (asEver || (!publicHolidays && isAllWeek(week))) {
        return exception?.reason ? { ranges, label: exception.reason } : { ranges };
    }
    return holiday ? { ranges, check: true, reason: 'public-holiday', label: holiday } : { ranges, check: true };
}
/** How far ahead an opening is looked for: the end of a month's holidays, and what comes once a month, are in sight. */
export const LOOK_AHEAD_DAYS = 35;
/**
 * Walks from yesterday (whose night may not be over) to the first opening, or to the end of the one under way.
 * @param dayHours the hours of a day, see {@link rangesOfDay}
 */
export function hoursAt(dayHours, now, feed) {
    const today = PlainDate.at(now, feed.timeZone);
    let until;
    let next;
    let change;
    let unsure = false;
    let ofToday = { ranges: [] };
    for (let ahead = -1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
        const day = dayOf(feed, today.addDays(ahead));
        if (ahead > 0 && (next !== undefined || (until !== undefined && until < day.start)))
            break;
        const hours = dayHours(day);
        if (ahead === 0)
            ofToday = hours;
        for (const [from, to] of hours.ranges) {
            const start = instantOn(day, from, feed.timeZone);
            const end = instantOn(day, to, feed.timeZone);
            if (end <= now || end <= start)
                continue;
            change = Math.min(change ?? Infinity, start > now ? start : end);
            if (hours.check)
                unsure ||= start <= now;
            else if (start <= (until ?? now))
                until = Math.max(until ?? 0, end);
            else if (until === undefined)
                next = Math.min(next ?? Infinity, start);
        }
    }
    if (until !== undefined && until >= dayOf(feed, today.addDays(LOOK_AHEAD_DAYS + 1)).start)
        until = Infinity;
    return { today: ofToday, until, next: until === undefined ? next : undefined, unsure, change };
}
