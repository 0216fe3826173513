/** The map that a finder offers beside its list: nothing of it is asked for before the person opens it. */
import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Commune, Feed, Service } from '../feed/types.js';
import type { mapOffer, SharedWords } from '../text/fr.js';
export interface MapContext {
    readonly feed: Feed;
    readonly now: number;
    readonly commune: Commune | undefined;
    readonly words: SharedWords & typeof mapOffer;
}
export interface MapSettings {
    readonly tiles: string;
    readonly attribution: string;
}
type Host = ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
export declare class FinderMap {
    #private;
    private readonly host;
    private readonly show;
    /** @param show - Brings the person to the card of a service in the list. */
    constructor(host: Host, show: (id: string) => void);
    /** The button, and the map once it is open. `services` are all that were found, in the order of the list. */
    draw(context: MapContext, services: readonly Service[], settings: MapSettings): TemplateResult;
}
export {};
