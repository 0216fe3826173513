/** Names on the plan, so that none lies on another or under a marker. */
import type { Size, XY } from './mercator.js';
export interface Box extends XY, Size {
}
export interface Label {
    readonly at: XY;
    readonly size: Size;
    readonly radius: number;
    /** Has its name whatever it lies on. */
    readonly always?: boolean;
}
/**
 * Where each name goes, the first ones first; undefined where there is no room, or where the edge of the view would
 * cut a name whose point is seen.
 *
 * @param taken - What no name may lie on.
 */
export declare function placeLabels(labels: readonly Label[], taken: readonly Box[], view: Box): readonly (XY | undefined)[];
