/** The pieces of the map's interface, put together; what they do is told by who draws. */
import type { MapWords } from '../../text/fr.js';
export interface Frame {
    readonly frame: HTMLElement;
    /** What is dragged and has the keys. */
    readonly surface: HTMLElement;
    /** What moves within it. */
    readonly pane: HTMLElement;
    readonly zooms: readonly {
        readonly button: HTMLButtonElement;
        readonly step: number;
    }[];
    readonly panel: HTMLElement;
    readonly scale: HTMLElement;
    readonly ruler: HTMLElement;
    /** Says that the background does not answer. */
    readonly silent: HTMLElement;
    /** Say what is not where one would look for it. */
    readonly notes: readonly [HTMLElement, HTMLElement];
}
export interface FrameActions {
    readonly zoom: (step: number) => void;
    readonly recentre: () => void;
}
/** @param background - Whose pictures stand under the markers; undefined for a plan without any. */
export declare function buildFrame({ map: words }: Pick<MapWords, 'map'>, background: string | undefined, actions: FrameActions): Frame;
