/**
 * Leaving a page at once, for whoever may be watched: see the decision record « quick exit ». What a page can do, no
 * more: it cannot take earlier pages out of the browser's history.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** What is used of a window. */
export interface Leavable {
    readonly document: {
        title: string;
        readonly documentElement: {
            readonly style: {
                display: string;
            };
        };
    };
    readonly location: {
        replace(url: string): void;
    };
    readonly top: unknown;
}
/** Puts a neutral page in the place of this one, also in the history; in a frame, in the place of the whole page. */
export declare function leavePage(view?: Leavable): void;
/** Three presses of Shift leave the page as well, while the host draws a `.exit`. */
export declare class QuickExitKey implements ReactiveController {
    #private;
    private readonly host;
    private readonly leave;
    constructor(host: ReactiveControllerHost & {
        readonly renderRoot: ParentNode;
    }, leave?: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
