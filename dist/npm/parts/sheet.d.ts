import type { Service } from '../feed/types.js';
import { type ServiceWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { type Print } from './kit/print.js';
export interface SheetSubject {
    /** What stands on top: « 12 services », or the name of the one. */
    readonly title: string;
    /** The choices in words: « Commune : Véron ». */
    readonly choices: readonly string[];
    readonly services: readonly Service[];
}
/** Resolves with what is to be said: nothing where printing was opened. */
export declare function printServices(kit: Kit, context: RecordContext<ServiceWords>, subject: SheetSubject, print?: Print): Promise<string>;
