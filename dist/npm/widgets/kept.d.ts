import { type LitElement } from 'lit';
/** A piece of an element that stays as it is while what it tells of does: it is not even compared. */
export declare class Kept {
    #private;
    private readonly host;
    private readonly selector;
    /** @param selector - Finds the piece: where it is not there, it is drawn whatever it tells of. */
    constructor(host: LitElement, selector: string);
    /** What `draw` gives where a value of `key` is another. */
    draw(key: readonly unknown[], draw: () => unknown): unknown;
}
