import type { ReactiveControllerHost } from 'lit';
import type { Point } from '../domain/territory.js';
/** Where the person is: asked of the browser on a click, kept in memory, sent nowhere. */
export declare class Position {
    #private;
    private readonly host;
    point: Point | undefined;
    state: 'idle' | 'asked' | 'failed';
    constructor(host: ReactiveControllerHost);
    readonly ask: () => void;
    clear(): void;
}
