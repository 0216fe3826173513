const options = { bubbles: true, composed: true };
/** The element shows its content for the first time, or anew after a change of feed. */
export class FeedLoadedEvent extends Event {
    static { this.type = 'ctg-loaded'; }
    constructor() {
        super(FeedLoadedEvent.type, options);
    }
}
/** The feed could not be had; the fallback and a message stay. */
export class FeedFailedEvent extends Event {
    static { this.type = 'ctg-failed'; }
    constructor(code) {
        super(FeedFailedEvent.type, options);
        this.code = code;
    }
}
