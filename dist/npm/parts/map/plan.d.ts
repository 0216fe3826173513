/** The plan that stands under the markers: the communes' names where they are. */
import type { Commune } from '../../feed/types.js';
import type { Group } from './groups.js';
import type { View } from './view.js';
export declare class Plan {
    #private;
    /** The communes; pictures that come lie on them. */
    readonly element: HTMLDivElement;
    /** The one that the list is seen from, over the pictures. */
    readonly above: HTMLDivElement;
    /** The commune that is looked from comes first, then those with most inhabitants. */
    show(communes: readonly Commune[], viewpoint: Commune | undefined): void;
    /** Puts the names where there is room beside the markers. */
    draw(view: View, groups: readonly Group[]): void;
}
