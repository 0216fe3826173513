/** « Ma sélection »: the services that a person keeps, to print or to send together. In memory: gone with the page. */
import { type LitElement, type TemplateResult } from 'lit';
import { type Parts } from '../client/parts.js';
import type { keep, ServiceWords } from '../text/fr.js';
import type { ViewContext } from '../views/context.js';
type Context = ViewContext<ServiceWords>;
type Sheet = Parameters<Parts['sheet']['printServices']>[2];
export declare class Selection {
    #private;
    private readonly host;
    /** The ids that « Voir » narrows the results to: one that is taken off meanwhile stays in sight. */
    shown: readonly string[] | undefined;
    ids: readonly string[];
    emptied: readonly string[];
    constructor(host: LitElement);
    readonly has: (id: string) => boolean;
    readonly toggle: (id: string) => void;
    /** The bar, once something is in the selection. */
    bar(context: Context): unknown;
    /** To print and to share what is found, behind words that say so. */
    tools(context: Context, words: typeof keep, sheet: () => Sheet, link: string | undefined): TemplateResult;
    /** The same for what is open already: one service. */
    row(context: Context, sheet: () => Sheet, link: string | undefined): unknown;
    /** @param emptied - What was in it before it was emptied, and can be brought back. */
    set(ids: readonly string[], emptied?: readonly string[]): void;
    /** Shows these alone, or everything again. */
    narrow(ids: readonly string[] | undefined): void;
    /** Resolves when the last change is drawn. */
    drawn(): Promise<unknown>;
}
export {};
