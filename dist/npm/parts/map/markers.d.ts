/** The markers: buttons that Tab reaches in the order of the list, as far as they are in view. */
import { type MapPoint } from '../../domain/map-points.js';
import type { MapWords } from '../../text/fr.js';
import type { Group } from './groups.js';
import type { View } from './view.js';
/** What a marker is called. */
export declare function nameOf({ map }: Pick<MapWords, 'map'>, { points, services, towns }: Group): string;
export declare class Markers {
    #private;
    private readonly words;
    private readonly open;
    readonly element: HTMLDivElement;
    constructor(words: Pick<MapWords, 'map'>, open: (group: Group) => void);
    /** Draws the markers of a zoom; who was on one is on the one that took its place. */
    draw(groups: readonly Group[], view: View): void;
    /** Keeps on the page, and in the way of Tab, the markers that are in view, and the one that the person is on. */
    show({ corner, size }: View): void;
    /** Puts the person on the marker of a point; says whether there is one. */
    focus(point: MapPoint): boolean;
    /** Stresses the markers of the service that the person is at in the list. */
    mark(id: string | undefined): void;
    /** Says which marker is open: that of this point. */
    expand(point: MapPoint | undefined): void;
}
