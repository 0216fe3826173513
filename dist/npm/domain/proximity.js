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
export function placesOf(service, now) {
    const visits = service.visits?.filter(({ end, status }) => status !== 'cancelled' && (parseInstant(end) ?? -Infinity) > now);
    return [...(service.place ? [service.place] : []), ...(visits ?? []).map(({ place }) => place)];
}
/** Codes of the communes where a service stands or is still to come, each once. */
export const communesOf = (service, now) => new Set(placesOf(service, now).map(({ commune }) => commune));
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
/** Where an occurrence takes place; nowhere where it is on line instead. */
const placeOf = ({ place, status }) => (status === 'moved-online' ? undefined : place);
const isOnline = ({ event, status }) => !!event?.online || status === 'moved-online';
/** Whether an occurrence is in a commune or for it: the groups `in` and `serves`, without a distance to work out. */
export function concerns(occurrence, commune) {
    const { coverage } = occurrence;
    const here = placeOf(occurrence);
    if (here?.commune === commune.code || names(coverage, commune))
        return true;
    return !here && !isOnline(occurrence) && coverage === 'all';
}
/** How near an occurrence is to a commune: as {@link proximityOf}; what is only on line is `remote`. */
export function occurrenceProximity(occurrence, commune, feed) {
    const here = placeOf(occurrence);
    if (here?.commune === commune.code)
        return { group: 'in' };
    const km = kmTo(here ? [here] : [], commune, feed);
    if (concerns(occurrence, commune))
        return serves(km);
    if (here)
        return byDistance(km, false);
    return { group: isOnline(occurrence) ? 'remote' : 'territory' };
}
const isCommune = (from) => 'code' in from;
/** From a point there is no commune to be in or to be served: only near and far. */
function nearPoint(service, from, feed, now) {
    const places = placesOf(service, now);
    if (!places.length && (service.coverage === 'all' || service.attendance?.includes('remote')))
        return { group: 'remote' };
    return byDistance(kmTo(places, from, feed), false);
}
/** Nearest group first; within `nearby` and `territory` by distance, else in the order that they came in. */
function rank({ group, km }) {
    const far = group === 'nearby' || group === 'territory' ? Math.min(km ?? Infinity, 1e5) : 0;
    return ORDER.indexOf(group) * 1e6 + far;
}
/** How many services are placed between two moments at which the page may breathe. */
const STEP = 50;
/**
 * Services as seen from a commune: in, serving, nearby, the territory, remote; or from a point. Without a viewpoint
 * as they came. In slices: the caller lets the page breathe between them.
 */
export function* byViewpoint(services, from, feed, now) {
    if (!from)
        return services.map((service) => ({ service, group: 'territory' }));
    const placed = [];
    for (const service of services) {
        const near = isCommune(from) ? proximityOf(service, from, feed, now) : nearPoint(service, from, feed, now);
        placed.push({ at: rank(near), one: { service, ...near } });
        if (placed.length % STEP === 0)
            yield;
    }
    return placed.sort((a, b) => a.at - b.at).map(({ one }) => one);
}
