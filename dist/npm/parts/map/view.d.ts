/** What part of the world is seen. Zooms are whole numbers, as tiles are; nothing is animated. */
import type { Point } from '../../domain/communes.js';
import { type Size, type XY } from './mercator.js';
export declare class View {
    #private;
    private readonly changed;
    centre: Point;
    zoom: number;
    size: Size;
    /** The person has moved the map: it stays where they put it when the list changes. */
    moved: boolean;
    /** What positions on the map are counted from, so that their numbers stay small. */
    origin: XY;
    /** @param changed - Called after each change; `zoomed` where positions are no longer what they were. */
    constructor(changed: (zoomed: boolean) => void);
    /** The upper left corner, in pixels of the world. */
    get corner(): XY;
    /** Where a point is drawn. */
    place(point: Point): XY;
    fromOrigin({ x, y }: XY): XY;
    /** Shows all these points, if there are any. */
    fit(points: readonly Point[]): void;
    pan(x: number, y: number): void;
    canZoom(steps: number): boolean;
    /** Changes the zoom; what is at `around` (in pixels of the map, by default its centre) stays there. */
    zoomBy(steps: number, around?: XY): void;
    /** Shows these points from as near as tiles go; the person asked for it. */
    approach(points: readonly Point[]): void;
}
