/** Words that hyphens make one: « micro-crèche » is also found as « microcrèche ». */
export declare const COMPOUND: RegExp;
/** Characters of one text that are read: no feed has longer ones, and none may hold a phone up. */
export declare const MAX_TEXT = 20000;
/** Where a word stands: the number of the record, times four, and the field (0 title, 1 words, 2 text). */
type Posting = number;
export declare const recordOf: (posting: Posting) => number;
export declare const fieldOf: (posting: Posting) => 0 | 1 | 2;
export interface Entry {
    readonly word: string;
    readonly stem: string;
    readonly root: string;
    readonly stop: boolean;
    /** Ascending, one for each record: that of its first field that has the word. */
    readonly postings: Posting[];
}
/** One of the words, or groups of words, that mean one thing. */
export interface Term {
    readonly stems: readonly string[];
    readonly group: Group;
}
export interface Group {
    readonly terms: Term[];
    readonly postings: Posting[];
}
export declare class Lexicon {
    #private;
    readonly entries: Entry[];
    readonly groups: Group[];
    find(word: string): Entry | undefined;
    /** The words that begin with the same letter: whatever is written like `word`, but for mistakes. */
    likely(word: string): readonly Entry[];
    /** Synonyms are added before the first text is read. */
    addGroup(terms: readonly string[]): void;
    /** The fields of a record are read in their order, and the records one after the other. */
    read(text: string, record: number, field: 0 | 1 | 2): void;
    /** Nothing more is read. */
    close(): void;
}
export declare function lexiconOf(records: Iterable<readonly [title: string, words: string, text: string]>, synonyms: readonly (readonly string[])[]): Generator<void, Lexicon>;
export {};
