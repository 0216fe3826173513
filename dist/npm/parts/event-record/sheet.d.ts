/** Events on clean A4, printed from inside somebody else's page: one, a list, or a month on its side. */
import type { Occurrence } from '../../domain/occurrences.js';
import { PlainDate } from '../../domain/plain-date.js';
import type { Kit } from '../kit/kit.js';
import { type Print } from '../kit/print.js';
import type { EventRecordContext } from './words.js';
export interface EventSheetSubject {
    /** What stands on top: « 12 événements », or the name of the one. */
    readonly title: string;
    /** The choices in words: « Véron », « Ce week-end ». */
    readonly choices: readonly string[];
    /** In the order in which they are printed. */
    readonly dates: readonly Occurrence[];
    /** A day of the month that is printed as a table; else each date is told in full. */
    readonly month?: PlainDate | undefined;
}
/** Resolves with what is to be said: nothing where printing was opened. */
export declare function printEvents(kit: Kit, context: EventRecordContext, subject: EventSheetSubject, print?: Print): Promise<string>;
