import type { Environment } from './environment.js';
/** What the scripts on a page share. Its shape is kept for ever; keys may be added. */
export interface Shared {
    /** By absolute address. */
    readonly documents: Map<string, SharedDocument>;
    /** What the console has been told. */
    readonly reported: Set<string>;
    /** What the elements' parameters in the page's address start with. */
    names?: Set<string>;
}
export interface SharedDocument {
    /** When it was asked for, in milliseconds since the epoch. */
    readonly at: number;
    /** The parsed file, never to be changed by who reads it. */
    readonly json: Promise<unknown>;
}
/** What the scripts on the page share. */
export declare function shared(): Shared;
/**
 * The document of an address: the one that is loaded or under way, if it was asked for at `notBefore` or
 * later, else a new request. A failure is not kept: the last good document comes back in its place.
 */
export declare function loadDocument(url: string, environment: Environment, notBefore?: number): SharedDocument;
/** Forgets a document that turned out to be no feed: the next try asks the server again. */
export declare function forgetDocument(url: string, document: SharedDocument): void;
