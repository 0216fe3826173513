/** Why a feed or one of its files cannot be had. The message is in English, for the console. */
export class FeedError extends Error {
    constructor(code, message, 
    /** HTTP status, where the server answered with one that is not 2xx. */
    status, 
    /** How long the server asks to wait before the next try, in milliseconds. */
    retryAfter) {
        super(message);
        this.code = code;
        this.status = status;
        this.retryAfter = retryAfter;
        this.name = 'FeedError';
    }
}
/** Another script on the page has a class of its own: its errors are known by their name. */
export function asFeedError(error, code = 'network') {
    if (error instanceof FeedError)
        return error;
    if (!(error instanceof Error && error.name === 'FeedError'))
        return new FeedError(code, String(error));
    const theirs = error;
    return new FeedError(theirs.code, theirs.message, theirs.status, theirs.retryAfter);
}
