import type { ReactiveControllerHost } from 'lit';
/** What a late part that draws brings: the function, and the styles that only an opened record needs. */
export interface LatePart<Draw> {
    readonly draw: Draw;
    readonly styles?: string;
}
type Host = ReactiveControllerHost & Pick<Element, 'shadowRoot'>;
/** Which cards of an element are open, and the late part that draws what is in them. */
export declare class LateRecord<Draw> {
    #private;
    private readonly host;
    constructor(host: Host, load: () => Promise<LatePart<Draw>>);
    /** Whether a card is or was open: time to load what an opened one shows besides. */
    get used(): boolean;
    readonly isOpen: (key: string) => boolean;
    readonly toggle: (key: string, open: boolean) => void;
    /** The function that draws; undefined while it is on its way. The first call sends for it. */
    get draw(): Draw | 'failed' | undefined;
    /** Sends for it, once. */
    ask(): void;
}
export {};
