import { project } from './mercator.js';
/** Markers stand at least this far from one another, in pixels: a finger hits one of them. */
const APART = 40;
/**
 * Groups at a zoom. The first point of a group gives its place, so that a group stays where it is however the view
 * moves. A grid finds the groups near a point: 10 000 points take no longer than drawing them.
 */
export function groupPoints(points, zoom) {
    const grid = new Map();
    const groups = [];
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
function nearest(grid, column, row, at) {
    let found;
    let least = APART;
    for (const x of [column - 1, column, column + 1]) {
        for (const y of [row - 1, row, row + 1]) {
            for (const group of grid.get(`${x} ${y}`) ?? []) {
                const distance = Math.hypot(group.at.x - at.x, group.at.y - at.y);
                if (distance < least)
                    [found, least] = [group, distance];
            }
        }
    }
    return found;
}
function told({ at, points }) {
    const counts = new Map();
    for (const { town } of points)
        if (town)
            counts.set(town, (counts.get(town) ?? 0) + 1);
    const [first] = points;
    return {
        at,
        points,
        services: new Set(points.map(({ id }) => id)).size,
        towns: [...counts].sort((a, b) => b[1] - a[1]).map(([town]) => town),
        spread: points.some(({ latitude, longitude }) => latitude !== first?.latitude || longitude !== first.longitude),
    };
}
