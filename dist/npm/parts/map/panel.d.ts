import type { MapWords } from '../../text/fr.js';
import type { Group } from './groups.js';
export interface PanelActions {
    readonly show: (id: string) => void;
    readonly nearer: (group: Group) => void;
    readonly close: () => void;
}
/** Fills the panel and puts the person in it: past the other markers, which Tab would have to cross. */
export declare function openPanel(panel: HTMLElement, words: Pick<MapWords, 'map'>, group: Group, { show, nearer, close }: PanelActions): void;
