import type { FailureCode } from '../feed/types.js';
/** Why a feed or one of its files cannot be had. The message is in English, for the console. */
export declare class FeedError extends Error {
    readonly code: FailureCode;
    /** HTTP status, where the server answered with one that is not 2xx. */
    readonly status?: number | undefined;
    /** How long the server asks to wait before the next try, in milliseconds. */
    readonly retryAfter?: number | undefined;
    readonly name = "FeedError";
    constructor(code: FailureCode, message: string, 
    /** HTTP status, where the server answered with one that is not 2xx. */
    status?: number | undefined, 
    /** How long the server asks to wait before the next try, in milliseconds. */
    retryAfter?: number | undefined);
}
/** Another script on the page has a class of its own: its errors are known by their name. */
export declare function asFeedError(error: unknown, code?: FailureCode): FeedError;
