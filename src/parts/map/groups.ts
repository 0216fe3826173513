/** Points that would lie on one another share one marker. */
import type { MapPoint } from '../../domain/map-points.js';
import { project, type XY } from './mercator.js';

/** Markers stand at least this far from one another, in pixels: a finger hits one of them. */
const APART = 40;

export interface Group {
  readonly points: readonly MapPoint[];
  /** Where the marker stands, in pixels of the world. */
  readonly at: XY;
  /** How many services; one that stops at two places of the group counts once. */
  readonly services: number;
  /** Names of the towns, those with most points first. */
  readonly towns: readonly string[];
  /** The points are not all at one place: seen from nearer, they part. */
  readonly spread: boolean;
}

/**
 * Groups at a zoom. The first point of a group gives its place, so that a group stays where it is however the view
 * moves. A grid finds the groups near a point: 10 000 points take no longer than drawing them.
 */
export function groupPoints(points: readonly MapPoint[], zoom: number): readonly Group[] {
  const grid = new Map<string, { at: XY; points: MapPoint[] }[]>();
  const groups: { at: XY; points: MapPoint[] }[] = [];
  for (const point of points) {
    const at = project(point, zoom);
    const [column, row] = [Math.floor(at.x / APART), Math.floor(at.y / APART)];
    const near = nearest(grid, column, row, at);
    if (near) {
      near.points.push(point);
      continue;
    }
    const group = { at, points: [point] };
    groups.push(group);
    const key = `${column} ${row}`;
    grid.set(key, [...(grid.get(key) ?? []), group]);
  }
  return groups.map(told);
}

function nearest<G extends { at: XY }>(grid: ReadonlyMap<string, G[]>, column: number, row: number, at: XY) {
  let found: G | undefined;
  let least = APART;
  for (const x of [column - 1, column, column + 1]) {
    for (const y of [row - 1, row, row + 1]) {
      for (const group of grid.get(`${x} ${y}`) ?? []) {
        const distance = Math.hypot(group.at.x - at.x, group.at.y - at.y);
        if (distance < least) [found, least] = [group, distance];
      }
    }
  }
  return found;
}

function told({ at, points }: { at: XY; points: readonly MapPoint[] }): Group {
  const counts = new Map<string, number>();
  for (const { town } of points) if (town) counts.set(town, (counts.get(town) ?? 0) + 1);
  const [first] = points;
  return {
    at,
    points,
    services: new Set(points.map(({ id }) => id)).size,
    towns: [...counts].sort((a, b) => b[1] - a[1]).map(([town]) => town),
    spread: points.some(({ latitude, longitude }) => latitude !== first?.latitude || longitude !== first.longitude),
  };
}
