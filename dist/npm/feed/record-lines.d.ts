/**
 * A collection's file with a record on each line. It is JSON like any other (RFC 8259), in which a line never ends
 * inside a text; what knows how it is written can parse a record at a time, where `JSON.parse` of ten thousand
 * services would keep a slow phone from anything else for a second.
 */
import type { Slices } from './file.js';
/** The text of a collection's file. */
export declare function collectionText(name: string, records: readonly unknown[]): string;
/**
 * What `JSON.parse` gives, a line in each slice where the text is long and written so.
 * @throws SyntaxError where the text is not JSON
 */
export declare function parseInSlices(text: string): Slices<unknown>;
