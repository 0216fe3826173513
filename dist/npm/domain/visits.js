import { parseInstant } from './moment.js';
import { DAY, PlainDate } from './plain-date.js';
const EPOCH = PlainDate.of(1970, 1, 1);
const isoDay = (instant) => EPOCH.addDays(Math.floor(instant / DAY)).toString();
/**
 * Visits that are not over at an instant and begin before another, by start, whatever their status; none of a
 * service that has closed, or past its last day.
 */
export function presences(service, now, before = Infinity) {
    const { visits, status = 'open', validUntil = '9' } = service;
    const found = [];
    if (!visits?.length || status !== 'open')
        return found;
    // Dates are compared as texts first, since reading an instant costs more. Two days leave room for every offset.
    const past = isoDay(now - 2 * DAY);
    const far = before < Infinity ? isoDay(before + 2 * DAY) : '9';
    for (const visit of visits) {
        if (visit.end < past || visit.start > far || visit.start.slice(0, 10) > validUntil)
            continue;
        const start = parseInstant(visit.start);
        const end = parseInstant(visit.end);
        if (start !== undefined && end !== undefined && end > now && start < before)
            found.push({ visit, start, end });
    }
    return found.sort((a, b) => a.start - b.start);
}
/** Whether one can go there: a full one takes no one, a moved one is at the place and time that it now has. */
export const canGo = ({ status }) => status !== 'cancelled' && status !== 'full';
/** The visits to come and under way, the next one first; also the cancelled ones, which are to be said. */
export function nextVisits(service, now, commune) {
    return presences(service, now)
        .map(({ visit }) => visit)
        .filter(({ place }) => commune === undefined || place.commune === commune);
}
/** Those that are to be said at a glance: the first to which one can go, and before it two that would be in vain. */
export function visitsToTell(visits) {
    const first = visits.findIndex(canGo);
    const inVain = first < 0 ? visits : visits.slice(0, first);
    return [...inVain.slice(0, 2), ...visits.slice(first, first + 1)];
}
