import type { Occurrence } from '../../domain/occurrences.js';
import { PlainDate } from '../../domain/plain-date.js';
import type { EventWords, monthRecord } from '../../text/fr.js';
import type { Kit, RecordContext } from '../kit/kit.js';
export type MonthContext = RecordContext<EventWords & typeof monthRecord>;
interface TableOptions {
    /** Where the month that is shown stands. */
    readonly root: ParentNode;
    readonly month: PlainDate;
    /** The day that holds the table's one tab stop. */
    readonly active: PlainDate;
    /** The day that is opened below. */
    readonly open: PlainDate | undefined;
    readonly on: (date: PlainDate) => readonly Occurrence[];
    readonly select: (date: PlainDate) => void;
    /** By the keyboard: the day that the tab stop moves to. */
    readonly walk: (date: PlainDate) => void;
    /** What a list says as well. */
    readonly texts: MonthTexts;
}
export interface MonthTexts {
    /** « mardi 8 décembre ». */
    readonly dayText: (context: RecordContext<EventWords>, date: PlainDate) => string;
    /** When something begins on a day. */
    readonly startText: (context: RecordContext<EventWords>, occurrence: Occurrence, date: PlainDate) => string;
    /** What is not as planned. */
    readonly statusText: (context: RecordContext<EventWords>, occurrence: Occurrence) => string;
}
export declare function monthTable(kit: Kit, context: MonthContext, options: TableOptions): unknown;
export {};
