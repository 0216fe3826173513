/** One word of a query among the words of the records. */
import { type Lexicon } from './lexicon.js';
/** What a word is worth by how it is found and where: in the title, among the words, in the text. */
export type Worth = readonly [title: number, words: number, text: number];
export declare const EXACT: Worth;
export declare const SYNONYM: Worth;
/** Another word for one that is half typed or mistyped. */
export declare const FAR: Worth;
export interface Hit {
    /** By the number of the record, 0 where it has no such word. */
    readonly points: Uint8Array;
    /** The stems of the words that it found, and what a synonym of each is worth, if anything. */
    readonly stems: ReadonlyMap<string, Worth | undefined>;
}
export interface Wanted {
    readonly word: string;
    /** It may be typed half. */
    readonly last: boolean;
    /** Take it for mistyped even though there is such a word. */
    readonly doubted: boolean;
}
export declare function lookUp(lexicon: Lexicon, size: number, { word, last, doubted }: Wanted): Hit;
/** Gives the records of some postings what a word is worth there, where it is more. */
export declare function raise(points: Uint8Array, postings: readonly number[], worth: Worth): void;
