import { closest } from './closest.js';
import { fold } from './search.js';
/** Mean radius of the Earth (IUGG), in km. */
const RADIUS = 6371.0088;
/** Kilometres between two points as the crow flies (haversine). */
export function distanceKm(a, b) {
    const radians = Math.PI / 180;
    const half = (x, y) => Math.sin(((y - x) * radians) / 2) ** 2;
    const h = half(a.latitude, b.latitude) +
        Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(a.longitude, b.longitude);
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
export function communeOf(feed, code) {
    return feed.communes.find((commune) => commune.code === code);
}
/** « St-Denis » and « Saint-Denis-lès-Sens » are written either way. */
const foldName = (name) => fold(name).replace(/\bs(te?)\b/g, 'sain$1');
/** The commune of an INSEE code or a name, whatever its case, accents, hyphens and « St ». */
export function findCommune(feed, text) {
    const asked = text.trim();
    const wanted = foldName(asked.slice(0, 600));
    const commune = communeOf(feed, asked.toUpperCase()) ?? feed.communes.find(({ name }) => !!wanted && foldName(name) === wanted);
    if (commune)
        return { commune };
    const suggestion = closest(wanted, feed.communes, ({ name }) => foldName(name));
    return suggestion ? { unknown: asked, suggestion } : { unknown: asked };
}
/** Whether a coverage takes a commune in; an absent one is unknown and takes in none. */
export function covers(coverage, code) {
    return coverage === 'all' || !!coverage?.includes(code);
}
function pointOf(at) {
    const { latitude, longitude } = at ?? {};
    return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
/** Kilometres from a commune to the nearest of some places; a place without a position is where its commune is. */
export function kmTo(places, commune, feed) {
    const from = pointOf(commune);
    const distances = places.flatMap((place) => {
        const to = pointOf(place) ?? pointOf(communeOf(feed, place.commune));
        return from && to ? [distanceKm(from, to)] : [];
    });
    return distances.length ? Math.min(...distances) : undefined;
}
