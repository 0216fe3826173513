import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Draws its host anew when the minute turns, so that « ouvert » never outlives closing time. */
export declare class Clock implements ReactiveController {
    #private;
    private readonly host;
    private readonly read;
    /** @param read - Gives the present moment in epoch milliseconds. */
    constructor(host: ReactiveControllerHost, read: () => number);
    hostConnected(): void;
    hostDisconnected(): void;
}
