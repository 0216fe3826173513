import { type ServiceWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import type { printServices, SheetSubject } from './sheet.js';
export { css } from './keep/css.js';
/** Gives the part that prints. */
type SheetPart = () => Promise<{
    readonly printServices: typeof printServices;
}>;
type Context = RecordContext<ServiceWords>;
export interface KeepSubject {
    /** Opens what is shown; without it there is nothing to share. */
    readonly link: string | undefined;
    readonly sheet: SheetSubject;
    readonly sheetPart: SheetPart;
}
/** To print and to share what is found, or the one that is open. */
export declare function drawKeep(kit: Kit, context: Context, { link, ...subject }: KeepSubject): unknown;
/** The selection of an element, as the element keeps it. */
export interface Selected {
    readonly ids: readonly string[];
    /** What was in it before it was emptied. */
    readonly emptied: readonly string[];
    /** What the results are narrowed to. */
    readonly shown: readonly string[] | undefined;
    set(ids: readonly string[], emptied?: readonly string[]): void;
    narrow(ids: readonly string[] | undefined): void;
    /** Resolves when the last change is drawn. */
    drawn(): Promise<unknown>;
}
/** « Ma sélection (3) », with what can be done with it. */
export declare function drawSelection(kit: Kit, context: Context, selected: Selected, sheetPart: SheetPart): unknown;
