import { parseInstant } from './moment.js';
import { PlainDate } from './plain-date.js';
import { startOfDay } from './zone.js';
/** Undefined where a day or an instant is none, or the end is before the start. */
function spanOf(from, to, timeZone) {
    const firstDate = PlainDate.parse(from);
    const lastDate = PlainDate.parse(to);
    const start = firstDate ? startOfDay(firstDate, timeZone) : parseInstant(from);
    const end = lastDate ? startOfDay(lastDate.addDays(1), timeZone) : parseInstant(to);
    if (start === undefined || end === undefined || end < start)
        return undefined;
    const firstDay = firstDate ?? PlainDate.at(start, timeZone);
    const lastDay = lastDate ?? PlainDate.at(Math.max(start, end - 1), timeZone);
    if (lastDay.isBefore(firstDay))
        return undefined;
    return { allDay: !!firstDate && !!lastDate, start, end, firstDay, lastDay };
}
/**
 * What holds for one date. An event that is off is off on all its dates; a date that is cancelled on its own stays
 * so whatever else is said of the event; then the event's word counts before the timing's.
 */
function statusOf(event, timing) {
    const whole = event.status ?? 'scheduled';
    if (whole === 'cancelled' || whole === 'postponed')
        return whole;
    if (timing.status === 'cancelled' || whole === 'scheduled')
        return timing.status ?? 'scheduled';
    return whole;
}
const ofEvent = (event, timing) => ({
    kind: 'event',
    event,
    timing,
    title: event.title,
    themes: event.themes,
    coverage: event.coverage,
    place: timing.place ?? event.place,
    status: statusOf(event, timing),
});
/** A service that has closed for good comes nowhere any more. */
const ofVisit = (service, visit) => ({
    kind: 'visit',
    service,
    visit,
    title: service.name,
    themes: service.themes,
    coverage: service.coverage,
    place: visit.place,
    status: service.status === 'closed' ? 'cancelled' : (visit.status ?? 'scheduled'),
});
/** No id of a sensitive service may stand in a calendar; one that has a successor is there until that begins. */
const visitsOf = ({ sensitive, visits, validUntil }) => sensitive || !visits ? [] : validUntil ? visits.filter(({ start }) => start.slice(0, 10) <= validUntil) : visits;
/** How many timings are worked out between two moments at which the page may breathe. */
const STEP = 100;
function* build({ events, services, timeZone }) {
    const result = [];
    const keys = new Set();
    const add = (id, { start, end }, draft) => {
        const span = spanOf(start, end, timeZone);
        if (!span)
            return;
        const name = `${id}@${start}`;
        let key = name;
        for (let twin = 2; keys.has(key); twin++)
            key = `${name}~${twin}`;
        keys.add(key);
        result.push({ key, ...draft, ...span });
    };
    let done = 0;
    for (const event of events) {
        for (const timing of event.timings) {
            if (++done % STEP === 0)
                yield;
            add(event.id, timing, ofEvent(event, timing));
        }
    }
    for (const service of services) {
        for (const visit of visitsOf(service)) {
            if (++done % STEP === 0)
                yield;
            add(service.id, visit, ofVisit(service, visit));
        }
    }
    return result.sort((a, b) => a.start - b.start || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}
const built = new WeakMap();
/** All timings and visits of a feed, by start and then by title; worked out once for each feed, and in slices. */
export function* occurrencesInSlices(feed) {
    let list = built.get(feed);
    if (!list)
        built.set(feed, (list = yield* build(feed)));
    return list;
}
/** The same at once. */
export function occurrences(feed) {
    const work = occurrencesInSlices(feed);
    for (;;) {
        const step = work.next();
        if (step.done)
            return step.value;
    }
}
const longest = new WeakMap();
/** Days from the first to the last day of the longest occurrence: how far back a window must look. */
function longestOf(list) {
    let days = longest.get(list);
    if (days === undefined) {
        days = list.reduce((most, { firstDay, lastDay }) => Math.max(most, firstDay.daysUntil(lastDay)), 0);
        longest.set(list, days);
    }
    return days;
}
/** Those that touch a day from `from` to `to`, both included. The list is in the order of {@link occurrences}. */
export function occurrencesBetween(list, from, to) {
    const earliest = from.addDays(-longestOf(list));
    let low = 0;
    for (let high = list.length; low < high;) {
        const middle = (low + high) >> 1;
        if (list[middle]?.firstDay.isBefore(earliest))
            low = middle + 1;
        else
            high = middle;
    }
    const result = [];
    for (let index = low; index < list.length; index++) {
        const occurrence = list[index];
        if (!occurrence || occurrence.firstDay.isAfter(to))
            break;
        if (!occurrence.lastDay.isBefore(from))
            result.push(occurrence);
    }
    return result;
}
/** The same by ISO day, in the order of the days; one of several days stands on each of them. */
export function occurrencesByDay(list, from, to) {
    const days = Array.from({ length: Math.max(0, from.daysUntil(to) + 1) }, () => []);
    for (const occurrence of occurrencesBetween(list, from, to)) {
        const last = Math.min(days.length - 1, from.daysUntil(occurrence.lastDay));
        for (let day = Math.max(0, from.daysUntil(occurrence.firstDay)); day <= last; day++)
            days[day]?.push(occurrence);
    }
    return new Map(days.flatMap((found, day) => (found.length ? [[from.addDays(day).toString(), found]] : [])));
}
/** Whether it is over; what lasts no time is over once it has come. */
export function isPast({ end }, now) {
    return end <= now;
}
/** The first that begins after a day; undefined without a day, after which nothing comes. */
export function nextAfter(list, day) {
    return day && list.find(({ firstDay }) => firstDay.isAfter(day));
}
