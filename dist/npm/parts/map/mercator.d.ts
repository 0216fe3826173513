/** The projection that tiles of the web are drawn in (EPSG:3857), in pixels of the world at a zoom. */
import type { Point } from '../../domain/communes.js';
export interface XY {
    readonly x: number;
    readonly y: number;
}
export interface Size {
    readonly width: number;
    readonly height: number;
}
/** Side of a tile in pixels. */
export declare const TILE = 256;
export declare const MIN_ZOOM = 3;
export declare const MAX_ZOOM = 18;
export declare const clamp: (value: number, low: number, high: number) => number;
export declare function project({ latitude, longitude }: Point, zoom: number): XY;
export declare function unproject({ x, y }: XY, zoom: number): Point;
/** Metres in a pixel, on the ground. */
export declare const metresPerPixel: (latitude: number, zoom: number) => number;
/** The nearest view from which all points are seen, `margin` pixels from the edge, but no nearer than `nearest`. */
export declare function fitView(points: readonly Point[], { width, height }: Size, margin: number, nearest: number): {
    centre: Point;
    zoom: number;
} | undefined;
/** The longest round length (1, 2 or 5 times a power of ten) that takes at most `most` pixels. */
export declare function scaleBar(metresInPixel: number, most: number): {
    metres: number;
    pixels: number;
};
