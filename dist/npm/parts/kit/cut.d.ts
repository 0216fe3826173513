/** A text cut at the words that a query found in it. */
import { type Group } from './lexicon.js';
export interface Found {
    /** For each word of the query, the stems that it found. */
    readonly stems: readonly {
        has(stem: string): boolean;
    }[];
    readonly groups: ReadonlySet<Group>;
}
export declare function cutText({ stems, groups }: Found, text: string): string[];
