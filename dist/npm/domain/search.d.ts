/**
 * Text as it is compared: lower case, no accents, ligatures undone, and one space for whatever is neither letter
 * nor digit: « Saint-Père », « saint pere » and « SAINT PÈRE » are one.
 */
export declare function fold(text: string): string;
/**
 * In the order of the alphabet, whatever the accents and the case. The browser's own order (`localeCompare`) takes a slow
 * phone most of a tenth of a second before the first two are compared.
 */
export declare function alphabetical<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[];
/** Longest query that is looked at: nobody types more, and a pasted novel must not freeze the page. */
export declare const MAX_QUERY = 200;
/** A simple look where there is no index: each word of a query, as it is written, stands in one of some texts. */
export declare function saying(query: string): (texts: readonly unknown[]) => boolean;
/**
 * A test for one query, to be made once and asked of many texts. Every word must be found: a short one (« bus »)
 * as the beginning of a word, so that it does not find « abus »; a longer one anywhere. A single letter among
 * other words (« garde d’enfant ») is not looked for. A query without a word finds everything.
 * @param synonyms groups of words for one thing: a query with one of them also finds the others
 */
export declare function searcher(query: string, synonyms?: readonly (readonly string[])[]): (haystackFolded: string) => boolean;
/** Whether a text that was folded answers a query; see {@link searcher}. */
export declare function matches(haystackFolded: string, queryText: string, synonyms?: readonly (readonly string[])[]): boolean;
