/** Keeps the choices of an element in parameters of the page's address: `?ctg.q=creche&ctg.commune=89387`. */
/** What is chosen: the same keys at all times, with an empty text where nothing is. */
export type UrlState = Readonly<Record<string, string>>;
/** What an element tells of itself. */
export interface Choices {
    /** What `sync-url` says; null where the address is left alone. */
    readonly name: () => string | null;
    readonly state: () => UrlState;
    /** Takes over a whole state. */
    readonly restore: (state: UrlState) => void;
    readonly typing: () => boolean;
    /**
     * Whether what is shown must leave no trace: the address then tells nothing, and the history gets no entry. Undefined
     * while that is not known: what a person chooses meanwhile is told when it is.
     */
    readonly secret: () => boolean | undefined;
}
/** What the scripts of the page share. */
interface Shared {
    readonly reported: Set<string>;
    names?: Set<string>;
}
/**
 * Only what differs from how the page was written stands in the address. A choice adds an entry to the history; a
 * search that is typed adds one, and changes it from then on. The page's own parameters, its hash and its
 * `history.state`, where a router may keep things, stay as they are.
 */
export declare class SyncedUrl {
    #private;
    private readonly choices;
    private readonly shared;
    constructor(choices: Choices, shared: Shared);
    /** Takes what the address asks for, and keeps to it when a person goes back and forward. */
    start(): void;
    stop(): void;
    /** The element was drawn: perhaps a person has chosen something. */
    tell(): void;
    /** The page's address with these choices; undefined where it keeps none. */
    link(change: UrlState): string | undefined;
}
export {};
