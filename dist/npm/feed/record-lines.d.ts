/**
 * A collection's file with a record on each line. It is JSON like any other (RFC 8259), in which a line never ends
 * inside a text; what knows how it is written can parse a record at a time while the others are still on their way,
 * where `JSON.parse` of ten thousand services would keep a slow phone from anything else for a second.
 */
import type { Slices } from './file.js';
/** The text of a collection's file. */
export declare function collectionText(name: string, records: readonly unknown[]): string;
/** Takes a text in pieces, wherever they are cut, and gives what `JSON.parse` gives of it. */
export declare class LinesReader {
    #private;
    /** Parses the lines that end in this piece, each in a slice. */
    read(piece: string): Slices<void>;
    /** @throws SyntaxError where the text is not JSON */
    end(): unknown;
}
