/** What the client needs of the page, so that tests can hand in their own and wait for nothing. */
export interface Environment {
    /**
     * A part may put another in its place, whose answers parse their bodies as they come.
     * @param heard - To be called as pieces come: what goes on coming is not given up.
     */
    fetch: (url: string, init: RequestInit, heard: () => void) => Promise<Response>;
    /** Milliseconds since the epoch. */
    readonly now: () => number;
    readonly setTimeout: (run: () => void, milliseconds: number) => number;
    readonly clearTimeout: (timer: number) => void;
    /** Lets the page do what waits: input, drawing. */
    readonly pause: () => Promise<void>;
    readonly warn: (text: string) => void;
    /** The Cache API, where the page has it. */
    readonly caches: () => Pick<CacheStorage, 'open'> | undefined;
    readonly document: () => Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}
/** The page itself. Everything is looked up when it is used: importing this touches nothing. */
export declare const page: Environment;
