import type { Commune, Feed, Service } from '../../feed/types.js';
import type { SharedWords } from '../../text/fr.js';
import type { MapOptions, ServiceMap } from './types.js';
/** What a map shows, and with what it is made. */
export interface MapSubject {
    readonly feed: Feed;
    readonly now: number;
    readonly commune: Commune | undefined;
    readonly words: SharedWords;
    readonly services: readonly Service[];
    readonly settings: Pick<MapOptions, 'tiles' | 'attribution'>;
}
/** One map, kept in step with what is found: made, brought up to date, made anew where it must be. */
export declare class KeptMap {
    #private;
    private readonly create;
    /**
     * @param root - Where the list and the map stand: moving inside of a shadow root is not told outside of it.
     * @param create - Makes a map.
     */
    constructor(root: Node, create: (settings: Omit<MapOptions, 'show'>) => ServiceMap);
    /** The map of these services, for its place; undefined where it cannot be drawn. */
    draw({ feed, now, commune, words, services, settings }: MapSubject): HTMLElement | undefined;
}
