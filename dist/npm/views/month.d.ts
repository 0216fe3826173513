/** A month as a table of days; each day is one button that tells its date and its events. */
import { type TemplateResult } from 'lit';
import type { Occurrence } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from './context.js';
export interface MonthOptions {
    readonly month: PlainDate;
    /** The day that holds the table's one tab stop. */
    readonly active: PlainDate;
    /** The day that is opened below. */
    readonly open: PlainDate | undefined;
    readonly on: (date: PlainDate) => readonly Occurrence[];
    readonly select: (date: PlainDate) => void;
    /** By the keyboard: the day that the tab stop moves to. */
    readonly walk: (date: PlainDate) => void;
}
export declare function monthTable(context: ViewContext<EventWords>, options: MonthOptions): TemplateResult;
