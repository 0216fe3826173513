/** A word as it is written; an apostrophe, a hyphen or a space ends it. */
export declare const WORD: RegExp;
export declare const isStopWord: (word: string) => boolean;
/** Whether someone speaks (« je cherche… », « pour mon bébé »), so that not every word can be held to. */
export declare const isSpeech: (word: string) => boolean;
/** How names of places are shortened. */
export declare const SHORT_FORMS: readonly (readonly string[])[];
/** The words of a query that are looked for: all, where each of them is one that stands in every sentence. */
export declare function contentOf(folded: string): readonly string[];
/** The words of a text, folded. */
export declare const foldedWords: (text: string) => string[];
/** What a plural and its singular have in common. */
export declare function stem(word: string): string;
/** What « garder », « garde » and « gardée », « maternel » and « maternelle » have in common, roughly. */
export declare const rootOf: (stemmed: string) => string;
export declare const mayBeMistyped: (word: string) => boolean;
/**
 * Whether one letter too many, too few, other or changed with its neighbour makes `typed` of the first `length`
 * letters of `word`.
 */
export declare function isNear(typed: string, word: string, length?: number): boolean;
/** The same of some beginning of `word`. */
export declare const beginsNear: (typed: string, word: string) => boolean;
