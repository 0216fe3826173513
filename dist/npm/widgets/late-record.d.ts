import type { ReactiveControllerHost } from 'lit';
import type { SharedWords } from '../text/words.js';
import { kit } from '../views/kit.js';
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
    /** Sends for it anew where it could not be had. */
    again(): void;
    /** Sends for it, once. */
    ask(): void;
}
/** What the part draws, or words for that it is on its way or cannot be had. */
export declare function drawn<Context extends {
    readonly words: SharedWords;
}, Subject>(late: LateRecord<(pieces: typeof kit, context: Context, subject: Subject) => unknown>, context: Context, subject: Subject): unknown;
export {};
