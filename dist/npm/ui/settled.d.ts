import type { ReactiveControllerHost } from 'lit';
/**
 * Text of a live region: while a person types, it waits until they stop, so that a screen reader hears results and
 * not keystrokes.
 */
export declare class Settled {
    #private;
    private readonly host;
    constructor(host: ReactiveControllerHost);
    /** Gives the text to show now for the `text` that is true now. */
    show(text: string, typing: boolean): string;
}
