/** What the words of a query, together, find. */
import type { Found } from './cut.js';
import type { Lexicon } from './lexicon.js';
import { type Hit } from './lookup.js';
interface Weighed {
    readonly found: Found;
    /** By the number of the record. */
    readonly ranks: Uint16Array;
}
export interface Answer extends Weighed {
    /** Records that have every word. */
    readonly complete: number;
    /** Words that a record must have to be shown. */
    readonly least: number;
}
/**
 * Every word must be found, as it is written or by a synonym. Where no record has them all, all are taken for mistyped;
 * where that finds nothing either, the records that have most of the words, and at least half, come closest.
 */
export declare function answer(lexicon: Lexicon, content: readonly string[], isSentence: boolean, hitsOf: (doubted: boolean) => readonly Hit[]): Answer;
/** Key → rank of the records that have enough of the words, the best first; equals stay in their order. */
export declare function scoresOf(keys: readonly string[], { ranks, least }: Answer): Map<string, number>;
/** Where each record stands in a list, by its key; it is worked out once for each list. */
export declare class Places {
    #private;
    /** Places of the records that have a score: the best first, equals in the order of the list. */
    bestFirst<Item>(list: readonly Item[], keyOf: (item: Item) => string, scores: ReadonlyMap<string, number>): number[];
}
export {};
