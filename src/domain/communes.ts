import type { Commune, Coverage, Feed, Place } from '../feed/types.js';
import { fold } from './search.js';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth (IUGG), in km. */
const RADIUS = 6371.0088;

/** Kilometres between two points as the crow flies (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const half = (x: number, y: number) => Math.sin(((y - x) * radians) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(a.longitude, b.longitude);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

interface Communes {
  readonly communes: readonly Commune[];
}

const byCode = new WeakMap<readonly Commune[], ReadonlyMap<string, Commune>>();

export function communeOf({ communes }: Communes, code: string): Commune | undefined {
  let map = byCode.get(communes);
  // The first of a code stays, as in the reading of a feed.
  if (!map) byCode.set(communes, (map = new Map(communes.map((one) => [one.code, one] as const).reverse())));
  return map.get(code);
}

/** « Salle des fêtes, 2 rue de l’Église, 89510 Véron ». */
export function placeText(feed: Pick<Feed, 'communes'>, place: Place): string {
  const town = place.city ?? communeOf(feed, place.commune)?.name;
  const lines = [place.name, place.address, [place.postalCode, town].filter(Boolean).join(' ')];
  return lines.filter(Boolean).join(', ');
}

/** « St-Denis » and « Saint-Denis-lès-Sens » are written either way. */
export const foldName = (name: string) => fold(name).replace(/\bs(te?)\b/g, 'sain$1');

/** The commune of an INSEE code or a name, whatever its case, accents, hyphens and « St ». */
export function findCommune(feed: Communes, text: string): Commune | undefined {
  const wanted = foldName(text.slice(0, 600));
  return (
    communeOf(feed, text.trim().toUpperCase()) ??
    feed.communes.find(({ name }) => !!wanted && foldName(name) === wanted)
  );
}

/** Whether a coverage takes a commune in; an absent one is unknown and takes in none. */
export function covers(coverage: Coverage | undefined, code: string): boolean {
  return coverage === 'all' || !!coverage?.includes(code);
}

/** Where something is, if both numbers are known. */
export function pointOf(
  at: { latitude?: number | undefined; longitude?: number | undefined } | undefined,
): Point | undefined {
  const { latitude, longitude } = at ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Kilometres to the nearest of some places; a place without a position is where its commune is. */
export function kmTo(
  places: readonly Place[],
  viewpoint: Commune | Point,
  feed: Pick<Feed, 'communes'>,
): number | undefined {
  const from = pointOf(viewpoint);
  const distances = places.flatMap((place) => {
    const to = pointOf(place) ?? pointOf(communeOf(feed, place.commune));
    return from && to ? [distanceKm(from, to)] : [];
  });
  return distances.length ? Math.min(...distances) : undefined;
}
