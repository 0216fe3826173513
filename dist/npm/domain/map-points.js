import { communeOf, pointOf } from './communes.js';
import { placesOf } from './proximity.js';
/** Whether it is the same service at the same place. */
export const samePoint = (a, b) => a.id === b.id && a.latitude === b.latitude && a.longitude === b.longitude;
/**
 * The points of services, in their order: their own place and those of their visits to come. A sensitive service is
 * never on a map, nor is one that is only had from afar.
 */
export function mapPoints(feed, services, now) {
    const each = services.map((service) => pointsOf(feed, service, now));
    return { points: each.flat(), without: each.filter((points) => !points.length).length };
}
function pointsOf(feed, service, now) {
    const { attendance } = service;
    if (service.sensitive || (attendance?.length && attendance.every((way) => way === 'remote')))
        return [];
    const points = new Map();
    for (const place of placesOf(service, now)) {
        const point = pointAt(feed, service, place);
        const key = point && `${point.latitude} ${point.longitude}`;
        if (key && !points.has(key))
            points.set(key, point);
    }
    return [...points.values()];
}
function pointAt(feed, { id, name }, place) {
    const commune = communeOf(feed, place.commune);
    const exact = pointOf(place);
    const at = exact ?? pointOf(commune);
    return at && { id, name, town: place.city ?? commune?.name ?? '', ...at, approximate: !exact };
}
