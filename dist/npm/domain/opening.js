import { dayOf, hoursAt, instantOn, LOOK_AHEAD_DAYS, rangesOfDay, } from './hours.js';
import { PlainDate } from './plain-date.js';
import { presences } from './visits.js';
/** What is said of the whole service, whatever the hour. */
function standing({ status, validUntil, appointment }, today) {
    const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
    if (status === 'closed' || last?.isBefore(today))
        return { kind: 'closed', reason: 'permanent' };
    if (status === 'temporarily-closed')
        return { kind: 'closed', reason: 'temporary' };
    return appointment === 'required' ? { kind: 'appointment' } : undefined;
}
/** The hours of a service day by day, which are none outside the days for which its record is valid. */
function hoursOf({ hours, validFrom, validUntil }) {
    if (!hours)
        return undefined;
    const first = validFrom === undefined ? undefined : PlainDate.parse(validFrom);
    const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
    return (day) => (first?.isAfter(day.date) || last?.isBefore(day.date) ? { ranges: [] } : rangesOfDay(hours, day));
}
const isOn = ({ visit }) => visit.status !== 'cancelled';
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
 * In this order: the hours, if they say open; a visit under way; hours that nobody can be sure of; hours that nobody
 * gave; closed, and until when if that is in sight.
 * @param visits those that are in sight and not cancelled
 */
function stateOf(service, now, at, visits) {
    if (at?.until !== undefined) {
        return at.until === Infinity ? { kind: 'open', always: true } : { kind: 'open', until: at.until };
    }
    const here = visits.find(({ start }) => start <= now);
    if (here)
        return { kind: 'open', until: here.end, visit: here.visit };
    if (at?.unsure || at?.today.check) {
        const { reason, label } = at.today;
        return { kind: 'check', holiday: reason === 'public-holiday' ? label : undefined };
    }
    // Without hours, an itinerant service is closed between its visits; of a building nothing is known.
    const comes = () => visits.length || presences(service, now).some(isOn);
    if (at ? at.today.unknown : service.place || !comes())
        return { kind: 'unknown' };
    return closedState(at, visits.find(({ visit }) => visit.status !== 'full'));
}
function spanAt(service, now, feed) {
    const today = dayOf(feed, PlainDate.at(now, feed.timeZone));
    const said = standing(service, today.date);
    // A holiday begins and a record's validity ends with the day, and another day comes in sight.
    if (said)
        return { feed, state: said, from: now, until: today.end };
    const dayHours = hoursOf(service);
    const at = dayHours && hoursAt(dayHours, now, feed);
    const horizon = dayOf(feed, today.date.addDays(LOOK_AHEAD_DAYS + 1)).start;
    const visits = presences(service, now, horizon).filter(isOn);
    const bounds = visits.map(({ start, end }) => (start > now ? start : end));
    const until = Math.min(today.end, at?.change ?? Infinity, ...bounds);
    return { feed, state: stateOf(service, now, at, visits), from: now, until };
}
const known = new WeakMap();
/**
 * The state of a service at an instant (epoch ms), in the feed's zone. It is kept until it may be another: a list of
 * thousands is drawn anew at each keystroke and each minute.
 */
export function openingState(service, now, feed) {
    let last = known.get(service);
    if (last?.feed !== feed || now < last.from || now >= last.until) {
        last = spanAt(service, now, feed);
        known.set(service, last);
    }
    return last.state;
}
const sure = new WeakMap();
/** What begins on a day for sure, and the visits of that day; kept, since each half-day of a week asks for it. */
function sureOn(service, day, feed) {
    let ofDay = sure.get(day);
    if (!ofDay)
        sure.set(day, (ofDay = new WeakMap()));
    let bounds = ofDay.get(service);
    if (!bounds) {
        const { ranges = [], check } = hoursOf(service)?.(day) ?? {};
        const instant = (minutes) => instantOn(day, minutes, feed.timeZone);
        bounds = [
            ...(check ? [] : ranges.map(([from, to]) => [instant(from), instant(to)])),
            ...presences(service, day.start, day.end).flatMap((one) => (isOn(one) ? [[one.start, one.end]] : [])),
        ];
        ofDay.set(service, bounds);
    }
    return bounds;
}
/**
 * Whether a service is open for sure at some moment of a period, as {@link openingState} would say at that moment:
 * a holiday that it does not speak of does not count, nor does what takes an appointment.
 */
export function isOpenDuring(service, { date, from, to }, feed) {
    if (standing(service, date))
        return false;
    const day = dayOf(feed, date);
    const start = instantOn(day, from, feed.timeZone);
    const end = instantOn(day, to, feed.timeZone);
    // The night that began the day before may not be over.
    return [dayOf(feed, date.addDays(-1)), day].some((one) => sureOn(service, one, feed).some((bounds) => bounds[0] < end && bounds[1] > start));
}
