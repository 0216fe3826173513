import type { ReactiveControllerHost } from 'lit';
/** Whether two keys hold the same values. */
export declare const isSame: (key: readonly unknown[], other: readonly unknown[]) => boolean;
/**
 * Long work in slices, so that a page with thousands of records stays awake: what fits one slice is there at once,
 * what does not when it is done; until then the last result stands.
 */
export declare class Sliced<Result> {
    #private;
    private readonly host;
    private readonly later;
    /** @param later - Nobody waits for it: what waits, such as drawing, comes first. */
    constructor(host: ReactiveControllerHost, later?: boolean);
    /** A newer result is on its way. */
    get busy(): boolean;
    /** The last result; `start` gives the work anew when a value of `key` is another. */
    get(key: readonly unknown[], start: () => Generator<void, Result>): Result | undefined;
}
/** Resolves at the next frame; at once where the page is hidden, which draws none and has no one to wait for. */
export declare const nextFrame: () => Promise<unknown>;
