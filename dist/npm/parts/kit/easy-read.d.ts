import type { Kit, RecordContext } from './kit.js';
interface Easy {
    readonly easyRead?: string | undefined;
    readonly lang?: string | undefined;
}
/** « Version facile à lire », before everything else of an opened record, and opened by who wants it. */
export declare function easyRead({ html, nothing, paragraphs }: Kit, context: RecordContext, words: {
    readonly easyRead: string;
}, record: Easy): unknown;
export {};
