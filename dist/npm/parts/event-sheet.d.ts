/** Events on clean A4, printed from inside somebody else's page: one, or a list by day. */
import type { Occurrence } from '../domain/occurrences.js';
import { type EventWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { type Print } from './kit/print.js';
export interface EventSheetSubject {
    /** What stands on top: « 12 événements », or the name of the one. */
    readonly title: string;
    /** The choices in words: « Commune : Véron ». */
    readonly choices: readonly string[];
    /** In the order in which they are printed. */
    readonly dates: readonly Occurrence[];
}
/** Resolves with what is to be said: nothing where printing was opened. */
export declare function printEvents(kit: Kit, caller: RecordContext<EventWords>, subject: EventSheetSubject, print?: Print): Promise<string>;
