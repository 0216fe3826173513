/** One action on one A4 sheet: what its card says, opened. */
import { type ActionWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { type Print } from './kit/print.js';
/**
 * Resolves with what is to be said: nothing where printing was opened.
 * @param title - « Action 7 · Le bus du numérique ».
 * @param body - The card and what is in it.
 */
export declare function printAction(kit: Kit, context: RecordContext<ActionWords>, title: string, body: unknown, print?: Print): Promise<string>;
