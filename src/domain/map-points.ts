/** What of a list of services can stand on a map, and where. */
import type { Feed, Place, Service } from '../feed/types.js';
import { communeOf, pointOf, type Point } from './communes.js';
import { placesOf } from './proximity.js';

export interface MapPoint extends Point {
  /** Of the service; one that visits several places has as many points. */
  readonly id: string;
  readonly name: string;
  /** Name of the town; empty where it is not known. */
  readonly town: string;
  /** The place itself has no position: the point is its commune's. */
  readonly approximate: boolean;
}

export interface MapPoints {
  readonly points: readonly MapPoint[];
  /** How many services have no point. */
  readonly without: number;
}

/** Whether it is the same service at the same place. */
export const samePoint = (a: MapPoint, b: MapPoint): boolean =>
  a.id === b.id && a.latitude === b.latitude && a.longitude === b.longitude;

/**
 * The points of services, in their order: their own place and those of their visits to come. A sensitive service is
 * never on a map, nor is one that is only had from afar.
 */
export function mapPoints(feed: Pick<Feed, 'communes'>, services: readonly Service[], now: number): MapPoints {
  const each = services.map((service) => pointsOf(feed, service, now));
  return { points: each.flat(), without: each.filter((points) => !points.length).length };
}

function pointsOf(feed: Pick<Feed, 'communes'>, service: Service, now: number): readonly MapPoint[] {
  const { attendance } = service;
  if (service.sensitive || (attendance?.length && attendance.every((way) => way === 'remote'))) return [];
  const points = new Map<string, MapPoint>();
  for (const place of placesOf(service, now)) {
    const point = pointAt(feed, service, place);
    const key = point && `${point.latitude} ${point.longitude}`;
    if (key && !points.has(key)) points.set(key, point);
  }
  return [...points.values()];
}

function pointAt(feed: Pick<Feed, 'communes'>, { id, name }: Service, place: Place): MapPoint | undefined {
  const commune = communeOf(feed, place.commune);
  const exact = pointOf(place);
  const at = exact ?? pointOf(commune);
  return at && { id, name, town: place.city ?? commune?.name ?? '', ...at, approximate: !exact };
}
