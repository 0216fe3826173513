/** What an element tells its page, as facts. They bubble and cross shadow roots; what the element exposes is not repeated. */
import type { FailureCode } from '../feed/types.js';
/** The element shows its content for the first time, or anew after a change of feed. */
export declare class FeedLoadedEvent extends Event {
    static readonly type = "ctg-loaded";
    constructor();
}
/** The feed could not be had; the fallback and a message stay. */
export declare class FeedFailedEvent extends Event {
    readonly code: FailureCode;
    static readonly type = "ctg-failed";
    constructor(code: FailureCode);
}
declare global {
    interface HTMLElementEventMap {
        'ctg-loaded': FeedLoadedEvent;
        'ctg-failed': FeedFailedEvent;
    }
}
