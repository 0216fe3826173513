import { type Breath } from '../feed/slices.js';
import type { Collection, CollectionName, Collections, Feed } from '../feed/types.js';
/** What an element was asked to show, by its own properties: a finder has `service`, a calendar `event`. */
export interface View {
    readonly commune?: string;
    readonly date?: string;
    readonly service?: string;
    readonly event?: string;
    readonly now?: () => number;
}
type Part = NonNullable<Collection['parts']>[number];
/**
 * The feed with the records that all views together show first; `undefined` where one of them needs the whole. What it
 * lacks stays `pending`.
 * @param current - Gives the feed as it is: another collection may come meanwhile.
 */
export declare function firstFeed<Name extends CollectionName>(environment: Fetching, current: () => Feed | undefined, name: Name, views: Iterable<View | undefined>, load: (part: Part) => Promise<{
    readonly records: readonly Collections[Name][];
}>): Promise<Feed | undefined>;
interface Fetching extends Breath {
    fetch: (url: string, init: RequestInit, heard: () => void) => Promise<Response>;
}
/**
 * Has the bodies that are fetched from now on parsed as they come: `Response.json()` of ten thousand services keeps a
 * slow phone from anything else for a second, and does not tell on a slow line that something comes at all.
 */
export declare function readInPieces(environment: Fetching): void;
export {};
