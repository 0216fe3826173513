import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Draws its host anew when the minute turns, so that « ouvert » never outlives closing time. A page that nobody sees
 * needs no timer; when it is seen again, out of another tab, a pocket or the browser's history, it is right at once.
 */
export declare class Clock implements ReactiveController {
    #private;
    private readonly host;
    private readonly read;
    /** @param read - Gives the present moment in epoch milliseconds. */
    constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, read: () => number);
    hostConnected(): void;
    hostDisconnected(): void;
}
