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
    readonly show: (id: string) => void;
}
/** One map, kept in step with what is found: made, brought up to date, made anew where it must be, taken away. */
export declare class KeptMap {
    #private;
    private readonly create;
    constructor(create: (place: HTMLElement, options: MapOptions) => ServiceMap);
    /** @param place - Where it stands; nowhere: it goes. */
    show(place: HTMLElement | undefined, subject: MapSubject): void;
}
