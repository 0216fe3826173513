import { hoursAt, LOOK_AHEAD_DAYS, rangesOn } from './hours.js';
import { parseInstant } from './moment.js';
import { PlainDate } from './plain-date.js';
import { startOfDay } from './zone.js';
export { rangesOn } from './hours.js';
/** Visits that are not over and not cancelled, by start. */
function presences(service, now) {
    return (service.visits ?? [])
        .flatMap((visit) => {
        const start = parseInstant(visit.start);
        const end = parseInstant(visit.end);
        const counts = visit.status !== 'cancelled' && start !== undefined && end !== undefined && end > now;
        return counts ? [{ visit, start, end }] : [];
    })
        .sort((a, b) => a.start - b.start);
}
/** The visits to come and under way, the next one first; cancelled ones are left out (the calendar tells them). */
export function nextVisits(service, now, commune) {
    return presences(service, now)
        .map(({ visit }) => visit)
        .filter(({ place }) => commune === undefined || place.commune === commune);
}
/** What is said of the whole service, whatever the hour. */
function standing({ status, validUntil, appointment }, today) {
    const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
    if (status === 'closed' || last?.isBefore(today))
        return { kind: 'closed', reason: 'permanent' };
    if (status === 'temporarily-closed')
        return { kind: 'closed', reason: 'temporary' };
    return appointment === 'required' ? { kind: 'appointment' } : undefined;
}
/** The hours of a service, which are none outside the days for which its record is valid. */
function stateOfHours(service, now, feed) {
    const { hours, validFrom, validUntil } = service;
    if (!hours)
        return undefined;
    const first = validFrom === undefined ? undefined : PlainDate.parse(validFrom);
    const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
    const dayHours = (date) => first?.isAfter(date) || last?.isBefore(date) ? { ranges: [] } : rangesOn(hours, date, feed);
    return hoursAt(dayHours, now, feed.timeZone);
}
function closedState(at, coming) {
    const opensAt = Math.min(at?.next ?? Infinity, coming?.start ?? Infinity);
    const { ranges = [], reason, label } = at?.today ?? {};
    return {
        kind: 'closed',
        ...(opensAt === Infinity ? {} : { opensAt }),
        ...(coming?.start === opensAt && opensAt !== at?.next ? { opensVisit: coming.visit } : {}),
        // After the last range of a day with other hours, it is closed because it is late.
        ...(reason && !ranges.length ? { reason, ...(label === undefined ? {} : { label }) } : {}),
    };
}
/**
 * The state of a service at an instant (epoch ms), in the feed's zone. In this order: what is said of the whole
 * service (closed, by appointment); its hours, if they say open; a visit under way; hours that nobody can be sure
 * of; hours that nobody gave; closed, and until when if that is within 14 days.
 */
export function openingState(service, now, feed) {
    const today = PlainDate.at(now, feed.timeZone);
    const said = standing(service, today);
    if (said)
        return said;
    const at = stateOfHours(service, now, feed);
    if (at?.until !== undefined) {
        return at.until === Infinity ? { kind: 'open', always: true } : { kind: 'open', until: at.until };
    }
    const visits = presences(service, now);
    const here = visits.find(({ start }) => start <= now);
    if (here)
        return { kind: 'open', until: here.end, visit: here.visit };
    if (at?.unsure || at?.today.check) {
        const { reason, label } = at.today;
        return { kind: 'check', holiday: reason === 'public-holiday' ? label : undefined };
    }
    // Without hours, an itinerant service is closed between its visits; of a building nothing is known.
    if (at ? at.today.unknown : service.place || !visits.length)
        return { kind: 'unknown' };
    const horizon = startOfDay(today.addDays(LOOK_AHEAD_DAYS + 1), feed.timeZone);
    return closedState(at, visits.find(({ start, visit }) => start < horizon && visit.status !== 'full'));
}
/**
 * The next instant (epoch ms) at which the state may be another: a bound of a range or of a visit, or midnight,
 * since a holiday begins and a record's validity ends with the day. Undefined where only a new feed changes it.
 */
export function nextChange(service, now, feed) {
    const today = PlainDate.at(now, feed.timeZone);
    if (standing(service, today))
        return undefined;
    const at = stateOfHours(service, now, feed);
    const bounds = presences(service, now).flatMap(({ start, end }) => (start > now ? [start, end] : [end]));
    if (at?.change !== undefined)
        bounds.push(at.change);
    if (at || bounds.length || service.validUntil)
        bounds.push(startOfDay(today.addDays(1), feed.timeZone));
    return bounds.length ? Math.min(...bounds) : undefined;
}
