/** Side of a tile in pixels. */
export const TILE = 256;
export const MIN_ZOOM = 3;
export const MAX_ZOOM = 18;
/** Beyond it the projection has no end. */
const MAX_LATITUDE = 85.0511;
/** Equator of WGS 84, in metres. */
const EQUATOR = 40_075_016.686;
export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
export function project({ latitude, longitude }, zoom) {
    const world = TILE * 2 ** zoom;
    const sin = Math.sin((clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE) * Math.PI) / 180);
    return {
        x: (longitude / 360 + 0.5) * world,
        y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world,
    };
}
export function unproject({ x, y }, zoom) {
    const world = TILE * 2 ** zoom;
    return {
        latitude: (Math.atan(Math.sinh((0.5 - y / world) * 2 * Math.PI)) * 180) / Math.PI,
        longitude: (x / world - 0.5) * 360,
    };
}
/** Metres in a pixel, on the ground. */
export const metresPerPixel = (latitude, zoom) => (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / (TILE * 2 ** zoom);
/** The nearest view from which all points are seen, `margin` pixels from the edge, but no nearer than `nearest`. */
export function fitView(points, { width, height }, margin, nearest) {
    if (!points.length)
        return undefined;
    const all = points.map((point) => project(point, 0));
    const [left, right, top, bottom] = all.reduce(([l, r, t, b], { x, y }) => [Math.min(l, x), Math.max(r, x), Math.min(t, y), Math.max(b, y)], [Infinity, -Infinity, Infinity, -Infinity]);
    const room = Math.min(Math.max(1, width - 2 * margin) / (right - left), Math.max(1, height - 2 * margin) / (bottom - top));
    const zoom = clamp(Math.floor(Math.log2(room)), MIN_ZOOM, nearest);
    return { centre: unproject({ x: (left + right) / 2, y: (top + bottom) / 2 }, 0), zoom };
}
/** The longest round length (1, 2 or 5 times a power of ten) that takes at most `most` pixels. */
export function scaleBar(metresInPixel, most) {
    const power = 10 ** Math.floor(Math.log10(metresInPixel * most));
    const times = [5, 2, 1].find((one) => one * power <= metresInPixel * most) ?? 1;
    return { metres: times * power, pixels: (times * power) / metresInPixel };
}
