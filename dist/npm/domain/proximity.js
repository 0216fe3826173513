import { covers, kmTo } from './communes.js';
import { parseInstant } from './moment.js';
/** As far as people of a village go without thinking twice, as the crow flies. */
const NEARBY_KM = 12;
const ORDER = ['in', 'serves', 'nearby', 'territory', 'remote'];
/** By distance; within 12 km is near, unless it is told to be for the residents of other communes. */
function byDistance(km, elsewhereOnly) {
    if (km === undefined)
        return { group: 'territory' };
    return { group: km <= NEARBY_KM && !elsewhereOnly ? 'nearby' : 'territory', km };
}
const serves = (km) => (km === undefined ? { group: 'serves' } : { group: 'serves', km });
const names = (coverage, { code }) => coverage !== 'all' && covers(coverage, code);
/** The service's own place, and those of its visits that are still to come or under way. */
function placesOf(service, now) {
    const visits = service.visits?.filter(({ end, status }) => status !== 'cancelled' && (parseInstant(end) ?? -Infinity) > now);
    return [...(service.place ? [service.place] : []), ...(visits ?? []).map(({ place }) => place)];
}
/**
 * How near a service is to a commune. « All » in `coverage` does not bring a building nearer: a service that has
 * a place is judged by its distance, unless its coverage names the commune or it comes to people's homes. An
 * absent coverage is unknown, and never `serves`.
 */
export function proximityOf(service, commune, feed, now) {
    const { coverage, attendance } = service;
    const places = placesOf(service, now);
    if (places.some((place) => place.commune === commune.code))
        return { group: 'in' };
    const km = kmTo(places, commune, feed);
    if (names(coverage, commune))
        return serves(km);
    if (attendance?.length && attendance.every((way) => way === 'remote'))
        return { group: 'remote' };
    if (coverage === 'all') {
        if (attendance?.includes('at-home'))
            return serves(km);
        if (!service.place && !service.visits?.length)
            return { group: 'remote' };
    }
    return byDistance(km, !!service.residentsOnly && coverage !== 'all');
}
/** How near an occurrence is to a commune: as {@link proximityOf}; what is only on line is `remote`. */
export function occurrenceProximity({ place, coverage, event, status }, commune, feed) {
    const here = status === 'moved-online' ? undefined : place;
    if (here?.commune === commune.code)
        return { group: 'in' };
    const km = kmTo(here ? [here] : [], commune, feed);
    if (names(coverage, commune))
        return serves(km);
    if (here)
        return byDistance(km, false);
    if (event?.online || status === 'moved-online')
        return { group: 'remote' };
    return { group: coverage === 'all' ? 'serves' : 'territory' };
}
/** Nearest group first; within `nearby` and `territory` by distance, else in the order that they came in. */
function compareNearness(a, b) {
    const groups = ORDER.indexOf(a.group) - ORDER.indexOf(b.group);
    if (groups || (a.group !== 'nearby' && a.group !== 'territory'))
        return groups;
    const [x, y] = [a.km ?? Infinity, b.km ?? Infinity];
    return x === y ? 0 : x - y;
}
/** Services as seen from a commune: in, serving, nearby, the territory, remote. Without one, as they came. */
export function byViewpoint(services, commune, feed, now) {
    if (!commune)
        return services.map((service) => ({ service, group: 'territory' }));
    return services.map((service) => ({ service, ...proximityOf(service, commune, feed, now) })).sort(compareNearness);
}
