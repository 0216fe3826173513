import type { Kit, RecordContext } from './kit/kit.js';
export { likelyAction, likelyCommune, likelyTheme } from '../domain/closest.js';
export interface Search {
    /** What is chosen. */
    readonly chosen: readonly {
        readonly text: string;
        /** How many things would be found without it. */
        readonly without: number;
        readonly clear: () => void;
    }[];
    /** Says how many things are found. */
    readonly found: (n: number) => string;
    readonly clear: () => void;
}
/** The choices that are one too many, else all of them. */
export declare function waysOut({ html, nothing }: Kit, context: RecordContext, { chosen, found, clear }: Search): unknown;
/** Whom a resident may ask where nothing fits: the commune's contact, then the publisher. */
export declare function whomToAsk(kit: Kit, context: RecordContext): unknown;
