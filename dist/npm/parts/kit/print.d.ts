/**
 * Prints a page of its own from inside somebody else's page: a hidden frame of the same origin, filled node by node
 * and styled by a constructed sheet, which strict policies and Trusted Types allow.
 */
import type { Kit } from './kit.js';
export interface Paper {
    readonly title: string;
    readonly lang: string;
    readonly css: string;
    readonly body: unknown;
    /** Makes what is drawn fit, before it is printed. */
    readonly arrange?: (page: Document) => void;
}
/** Opens the browser's own printing; a test hands in another. */
export type Print = (window: Window) => void;
/** Resolves with whether printing was opened. */
export declare function printPaper(kit: Kit, paper: Paper, print?: Print): Promise<boolean>;
